import type { Person } from '../../../article/record.js';
import { genderOf } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import type { Attribution } from '../../quotes/attribution.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import type { MentionIndex } from '../mention-index.js';

const ONE_TURN_REACH = 1; // paragraphs between two parts of one turn

/** Who spoke last, at which token that was told, and by which attribution. */
export interface LastTurn {
  readonly person: Person;
  readonly token: number;
  readonly attribution: Attribution;
  /** who spoke before that, when it was another */
  readonly before: Person | null;
}

/** The turn of somebody who speaks after another turn; it stays the other's who says "that the prisoner, when arrested, said: “…”". */
export function nextTurn(last: LastTurn | null, person: Person, attribution: Attribution): LastTurn {
  if (last && reportsThat(last.attribution, attribution)) return last;
  const before = last && last.person !== person ? last.person : (last?.before ?? null);
  return { person, token: attribution.source!.first, attribution, before };
}

/** Whether the next one speaks within, or right behind, what is reported with "that". */
const reportsThat = ({ rule, content }: Attribution, next: Attribution): boolean => {
  const end = content.at(-1)!.last;
  return (
    rule === 'verb-that' &&
    next.source!.first >= content[0]!.first &&
    next.source!.first <= end + 1 &&
    next.rule === 'verb-quote'
  );
};

/** Verbs of somebody who bids another to speak. */
const BIDS = /^(?:asked|commanded|urged|prompted|interrupted|interjected|demanded|ordered)$/;
const RESUMES = /^(?:continued|resumed|went)$/;

/** “We rowed out.” “Go on,” urged Mr. Lee. “There we cast the net,” | he continued: who spoke before he was bidden to. */
export function resumesTurn(
  { prose }: Pick<ParsedText, 'prose'>,
  { source, cue }: Attribution,
  { token, before, attribution }: LastTurn,
): Person | null {
  if (!before || !source || !cue || !attribution.cue) return null;
  const apart = prose.paragraphOf[source.first]! - prose.paragraphOf[token]!;
  if (apart !== ONE_TURN_REACH || !RESUMES.test(prose.lower[cue.last - 1]!)) return null;
  return bidsToSpeak({ prose }, attribution) ? before : null;
}

/** Whether somebody bids another to speak: “Go on,” urged Mr. Lee. */
export const bidsToSpeak = ({ prose }: Pick<ParsedText, 'prose'>, { cue }: Attribution): boolean =>
  cue !== null && BIDS.test(prose.lower[cue.last - 1]!);

/**
 * Whether somebody told only by what they are goes on with the last turn: "“…,” the professor adds", after Sir Alan spoke, though nothing
 * says that he is a professor; and in a report of a court "said witness".
 */
export function continuesTurn(
  reading: ParsedText,
  { source, cue, rule }: Attribution,
  { person, token }: Pick<LastTurn, 'person' | 'token'>,
  cast: MentionIndex,
): boolean {
  const { lower, paragraphOf } = reading.prose;
  if (!source || !cue || paragraphOf[source.first]! - paragraphOf[token]! > ONE_TURN_REACH) return false;
  const head = lower[source.last - 1]!;
  if (source.last - source.first === 1) return /^(?:witness|deponent|counsel)$/.test(head);
  if (lower[source.first] !== 'the') return false;
  if (head !== 'witness' && !/^(?:adds?|added|continues?|continued|concludes?|concluded)$/.test(lower[cue.last - 1]!))
    return false;
  const isRole = isBareRole(reading, source) && isOf(reading, source.last - 1, 'role-head');
  if (!isRole && !(rule.startsWith('said-') && isOfOne(reading, source))) return false;
  if (isOf(reading, source.last - 1, 'several-officers')) return false;
  const sex = genderOf(head);
  return sex === null || (cast.genderOf(person) ?? sex) === sex;
}

const LONGEST_OF_ONE = 5; // tokens

/** "the biscuit tycoon": a noun of one that is neither a body nor a text, in a text that nobody has misread */
function isOfOne(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { classes, prose, scan } = reading;
  if (scan || last - first > LONGEST_OF_ONE || classes[last - 1] !== Class.noun) return false;
  if (/[^s]s$/.test(prose.lower[last - 1]!) || NOT_OF_ONE.some((kind) => isOf(reading, last - 1, kind))) return false;
  for (let i = first + 1; i < last - 1; i++)
    if (classes[i] !== Class.noun && classes[i] !== Class.adjective) return false;
  return true;
}

const NOT_OF_ONE = ['body', 'local-body', 'institution-noun', 'company-noun', 'medium', 'document', 'work'] as const;

/** "the nephew"; in a scan also "the Zqmler nephew", "the first chief" */
const isBareRole = ({ scan, classes }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first === 2 ||
  (scan !== null &&
    last - first === 3 &&
    (scan.plainWords(first + 1, first + 2) === 0 || classes[first + 1] === Class.adjective));

/** Whether one told by what he is "continued" in a scan, where others on the page may be called so. */
export const saysOn = ({ scan, prose }: ParsedText, { source, cue }: Attribution): boolean =>
  scan !== null &&
  source !== null &&
  cue !== null &&
  prose.lower[cue.last - 1] === 'continued' &&
  !(prose.shapes[source.last - 1]! & Shape.capital);
