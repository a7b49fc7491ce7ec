import type { Attribution } from '../../quotes/attribution.js';
import { endsInQuestion } from '../../quotes/bare/dialogue/dialogue-questions.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { Gender, MentionIndex } from '../mention-index.js';
import type { ResolvedSource } from '../resolved-source.js';

/** An attribution and for whom its source stands. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly voice: ResolvedSource | null;
}

/** "A spokesman said | it had called for calm": who tells what begins with "it". */
export const tellerOf = ({ first }: TokenSpan, told: Spoken | null): ResolvedSource | null =>
  told?.attribution.rule === 'verb-clause' && told.attribution.content[0]!.first === first && !told.voice?.person
    ? told.voice
    : null;

/** “Where were you?” asked the clerk. “At home,” | he replied: who asked what somebody answers. */
export function askerOf(
  { prose, ...reading }: ParsedText,
  { cue }: Attribution,
  last: Spoken | null,
): ResolvedSource | null {
  const asking = last?.attribution.cue;
  if (!cue || !asking || !/^(?:replied|answered)$/.test(prose.lower[cue.last - 1]!)) return null;
  const isNear = prose.paragraphOf[cue.first]! - prose.paragraphOf[asking.first]! <= 1;
  const asks = last.attribution.content.some((part) => endsInQuestion({ prose, ...reading }, part));
  return isNear && asks && /^(?:asked|inquired|demanded|queried)$/.test(prose.lower[asking.last - 1]!)
    ? last.voice
    : null;
}

/** "Ilhan Lee asked for calm, saying | she was sad": what somebody tells of oneself, mostly. */
export function sexOfOneself({ prose }: ParsedText, { content, rule }: Attribution): Gender | null {
  if (!/^(?:gerund|verb)-(?:that|clause)$/.test(rule)) return null;
  const first = content[0]!.first;
  const word = prose.lower[prose.lower[first] === 'that' ? first + 1 : first];
  return word === 'he' ? 'male' : word === 'she' ? 'female' : null;
}

/** Who spoke before, unless "he" cannot stand for that one. */
export function rivalOf(
  cast: MentionIndex,
  rival: ResolvedSource | null | undefined,
  gender: Gender | null,
): ResolvedSource | null {
  const sex = gender && rival?.person ? cast.genderOf(rival.person) : null;
  return !rival || (sex !== null && sex !== gender) ? null : rival;
}
