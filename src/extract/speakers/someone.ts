import { lexicon } from '../../lexicon/load-lexicon.js';
import { genderOf, looksLikeCalling } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import type { Attribution } from '../quotes/attribution.js';
import { isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import type { Gender, MentionIndex } from './mention-index.js';
import type { ResolvedSource } from './resolved-source.js';
import type { Head } from './speaker-phrase.js';

/** One person told only by what they are: "a banker", "one veteran of the talks", "the minister's spokesman". */
export interface Someone {
  readonly voice: ResolvedSource;
  /** that their calling tells, or a pronoun that stood for them */
  sex: Gender | null;
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
  const isOne = reading.prose.lower[first] === 'one' && !namesBody(word) && !lexicon.has(word, 'company-noun'); // "one user"
  const isPerson =
    isOne || isOf(reading, head.last - 1, 'role-head') || looksLikeCalling(word) || lexicon.has(word, 'one-person');
  return isPerson && !isOf(reading, head.last - 1, 'several-officers') ? { voice, sex: genderOf(word) } : null;
}

/** Who was told by a pronoun: "One trader said so. “…,” | he | said" */
export function withSex(someone: Someone, sex: Gender | null): Someone {
  someone.sex ??= sex;
  return someone;
}

/** "the ferry operator", "a think tank", "the buyer said | it was glad": what has no name and is nobody, so that "it" may stand for it. */
export function standsForIt(reading: ParsedText, heads: readonly Head[], { content }: Attribution): boolean {
  const { lower } = reading.prose;
  const [head] = heads;
  if (!head || isPlural(reading, heads) || lower[head.phrase.first] === 'no') return false;
  const word = lower[head.last - 1]!;
  if (lexicon.has(word, 'company-noun')) return true;
  if (isOf(reading, head.last - 1, 'role-head')) return false;
  return lower[content[0]!.first] === 'it' || (!looksLikeCalling(word) && namesBody(word));
}

const ANY_FIRM = /^(?:company|firm|group|corporation|partnership|exchange|maker|bank|business|concern|unit|giant)$/;

/** "the oil company", "the largest maker": what a body may be called that has been named. */
export const isAnyFirm = ({ prose }: ParsedText, { last }: TokenSpan): boolean => ANY_FIRM.test(prose.lower[last - 1]!);

const namesBody = (word: string): boolean =>
  /^(?:body|tank|campaign)$/.test(word) ||
  (['body', 'local-body', 'institution-noun'] as const).some((kind) => lexicon.has(word, kind));

export function isPlural(reading: ParsedText, heads: readonly Head[]): boolean {
  const head = heads[0];
  if (!head) return false;
  // "people familiar with it"
  const isBehindNoun = reading.classes[head.last - 1] === Class.adjective && head.last - head.first > 1;
  const word = reading.prose.lower[isBehindNoun ? head.last - 2 : head.last - 1]!;
  return word.endsWith('s') || /(?:people|men|police|staff)$/.test(word);
}
