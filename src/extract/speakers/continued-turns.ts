import type { Person } from '../../article/record.js';
import { genderOf } from '../../lexicon/titles.js';
import type { Attribution } from '../quotes/attribution.js';
import { isOf, type ParsedText } from '../syntax/parsed-text.js';
import type { MentionIndex } from './mention-index.js';

const ONE_TURN_REACH = 1; // paragraphs between two parts of one turn

/** Who spoke last, and at which token that was told. */
export interface LastTurn {
  readonly person: Person;
  readonly token: number;
}

/**
 * Whether somebody told only by what they are goes on with the last turn: "“…,” the professor adds", after Sir Alan spoke, though nothing
 * says that he is a professor; and in a report of a court "said witness".
 */
export function continuesTurn(
  reading: ParsedText,
  { source, cue }: Attribution,
  { person, token }: LastTurn,
  cast: MentionIndex,
): boolean {
  const { lower, paragraphOf } = reading.prose;
  if (!source || !cue || paragraphOf[source.first]! - paragraphOf[token]! > ONE_TURN_REACH) return false;
  const head = lower[source.last - 1]!;
  if (source.last - source.first === 1) return head === 'witness' || head === 'deponent';
  if (source.last - source.first !== 2 || lower[source.first] !== 'the') return false;
  if (head !== 'witness' && !/^(?:adds?|added|continues?|continued|concludes?|concluded)$/.test(lower[cue.last - 1]!))
    return false;
  if (!isOf(reading, source.last - 1, 'role-head') || isOf(reading, source.last - 1, 'several-officers')) return false;
  const sex = genderOf(head);
  return sex === null || (cast.genderOf(person) ?? sex) === sex;
}
