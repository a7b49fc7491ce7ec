import type { Person } from '../../../article/record.js';
import type { ParsedText } from '../../syntax/parsed-text.js';
import { type MentionIndex, personAt } from '../mention-index.js';

const FIRST_LINES = 80; // tokens in which an obituary tells who has died

/**
 * Whose life an article tells, "Edith Marsh, who has died aged 91, … She was born in Wick": the one named first, where the first lines have a
 * death in them and the article a birth; null in other articles.
 */
export function lifeTold({ prose, quoteOf }: ParsedText, cast: MentionIndex): Person | null {
  const { lower, size } = prose;
  let first: Person | null = null;
  let dies = false;
  for (let i = 0; i < size && i < FIRST_LINES; i++) {
    first ??= personAt(cast, i);
    dies ||= /^(?:died|dies|obituary)$/.test(lower[i]!);
  }
  if (!first || !dies) return null;
  for (let i = 0; i < size; i++) if (lower[i] === 'born' && quoteOf[i]! < 0) return first;
  return null;
}
