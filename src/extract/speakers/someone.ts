import { lexicon } from '../../lexicon/load-lexicon.js';
import { genderOf, looksLikeCalling } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import type { Gender, MentionIndex } from './mention-index.js';
import type { ResolvedSource } from './resolved-source.js';
import type { Head } from './speaker-phrase.js';

/** One person told only by what they are: "a banker", "one veteran of the talks", "the minister's spokesman". */
export interface Someone {
  readonly voice: ResolvedSource;
  /** that their calling tells */
  readonly sex: Gender | null;
}

/** The words of a source, and whom they stand for. */
interface ResolvedPhrase {
  readonly source: TokenSpan;
  readonly heads: readonly Head[];
  readonly voice: ResolvedSource | null;
}

/** The one person without a name for whom the words of a source stand; null when they stand for somebody named, several, or no person. */
export function someoneIn(
  reading: ParsedText,
  cast: MentionIndex,
  { source: { first }, heads, voice }: ResolvedPhrase,
): Someone | null {
  const head = heads[0];
  if (!head || voice?.kind !== 'unnamed' || isPlural(reading, heads)) return null;
  // "Ann Lee, then head of the trust, said": somebody who has a name
  if (reading.classes[first - 1] === Class.comma && cast.named[cast.at[first - 2] ?? -1]?.person) return null;
  const word = reading.prose.lower[head.last - 1]!;
  const isPerson =
    isOf(reading, head.last - 1, 'role-head') || looksLikeCalling(word) || lexicon.has(word, 'one-person');
  return isPerson && !isOf(reading, head.last - 1, 'several-officers') ? { voice, sex: genderOf(word) } : null;
}

export function isPlural(reading: ParsedText, heads: readonly Head[]): boolean {
  const head = heads[0];
  if (!head) return false;
  // "people familiar with it"
  const isBehindNoun = reading.classes[head.last - 1] === Class.adjective && head.last - head.first > 1;
  const word = reading.prose.lower[isBehindNoun ? head.last - 2 : head.last - 1]!;
  return word.endsWith('s') || word.endsWith('people') || word.endsWith('men');
}
