import type { Article } from '../../../article/article.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { NamedText } from '../../named-text.js';
import { phraseBehind } from './role-phrase.js';

/** Whose role the first sentence of an article tells before the name. */
export interface LeadRole {
  /** the first token of the name */
  readonly first: number;
  readonly text: string;
}

/**
 * "A former minister has accused the government. / Harriet Lee, who resigned in May, said so.": the somebody of the first paragraph is
 * whom the second one begins with, where the first names nobody. Judges, coroners and those of whom nothing but a sex is said are left
 * out: they report on others.
 */
export function leadRole(reading: NamedText, { paragraphs }: Article): LeadRole | null {
  const [lead, next] = paragraphs.filter(({ role }) => role === 'text');
  if (!lead || !next) return null;
  const { prose } = reading;
  const from = firstTokenIn(reading, lead.start);
  const second = firstTokenIn(reading, next.start);
  if (from < 0 || second < 0 || !/^an?$/.test(reading.lower(from))) return null;
  for (let i = from; i < second; i++) if (reading.nameAt(i)?.type === 'person') return null;
  const text = phraseBehind(reading, from, { plural: false, loose: true });
  if (text === null || REPORTS_ON_OTHERS.test(text)) return null;
  const name = reading.nameAt(reading.has(second, 'honorific') ? second + 1 : second);
  if (name?.type !== 'person' || name.last - name.first < 2 || name.first > second + 1) return null;
  return prose.paragraphOf[name.last] === prose.paragraphOf[second] ? { first: name.first, text } : null;
}

const REPORTS_ON_OTHERS = new RegExp(`\\b(?:${lexicon.pattern('reports-on-others')}|spokes\\w+)\\b`, 'i');

function firstTokenIn({ prose }: NamedText, offset: number): number {
  let low = 0;
  let high = prose.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < prose.size ? low : -1;
}
