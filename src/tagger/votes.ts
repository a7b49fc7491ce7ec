import type { Prose } from '../text/prose.js';
import { CAPITAL_SHAPES } from './candidate-tokens.js';
import { NAME_KINDS } from './labels.js';

/** A name by its tokens, `last` excluded; `kind` is an index into `NAME_KINDS`. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
  /** marginal probability of its least likely token */
  readonly confidence: number;
}

/** What the first pass made of the other mentions of a word in the text. */
const Role = {
  person: 0,
  surname: 1,
  inPerson: 2,
  place: 3,
  inPlace: 4,
  organisation: 5,
  opensOrganisation: 6,
  inOrganisation: 7,
  other: 8,
  outside: 9,
} as const;
export const ROLE_COUNT = 10;
const KIND_OF_ROLE = [1, 1, 1, 2, 2, 3, 3, 3, 4, 5];

/** Bits for the roles, three bits for the kind that most mentions have. */
export const VOTE_BITS = ROLE_COUNT + 3;
/** An outside label counts so much: its marginal probability is not computed. */
const OUTSIDE_CONFIDENCE = 0.7;
/** The least sum of confidences that counts. */
const LEAST = 0.3;

const [PERSON, PLACE, ORGANISATION] = NAME_KINDS.map((_, i) => i);

function roleOf({ first, last, kind }: TaggedName, token: number): number {
  const alone = last - first === 1;
  if (kind === PERSON) return alone ? Role.person : token === last - 1 ? Role.surname : Role.inPerson;
  if (kind === PLACE) return alone ? Role.place : Role.inPlace;
  if (kind === ORGANISATION)
    return alone ? Role.organisation : token === first ? Role.opensOrganisation : Role.inOrganisation;
  return Role.other;
}

/**
 * What the names of a text say of each candidate token, its own mention left out.
 * @param tokens candidate tokens, ascending
 * @param names in order
 * @returns by candidate: bits of the roles, and the majority kind above them; 0 where nothing else is known of the word
 */
export function votesOf({ ids, shapes }: Prose, tokens: Int32Array, names: readonly TaggedName[]): Uint16Array {
  const mentions: LabelledMention[] = [];
  const sums = new Map<number, Float32Array>();
  let n = 0;
  for (const token of tokens) {
    while (n < names.length && names[n]!.last <= token) n++;
    const name = n < names.length && names[n]!.first <= token ? names[n]! : null;
    const mention = name
      ? { role: roleOf(name, token), weight: Math.fround(name.confidence) }
      : { role: Role.outside, weight: Math.fround(OUTSIDE_CONFIDENCE) };
    mentions.push(mention);
    if (!(shapes[token]! & CAPITAL_SHAPES)) continue;
    const row = sums.get(ids[token]!) ?? new Float32Array(ROLE_COUNT);
    row[mention.role] = row[mention.role]! + (name ? name.confidence : OUTSIDE_CONFIDENCE);
    sums.set(ids[token]!, row);
  }
  return Uint16Array.from(tokens, (token, k) =>
    shapes[token]! & CAPITAL_SHAPES ? voteOf(sums.get(ids[token]!)!, mentions[k]!) : 0,
  );
}

/** What the first pass made of one token, and how sure it was. */
interface LabelledMention {
  readonly role: number;
  readonly weight: number;
}

/** @param row the sum of confidences of each role of a word */
function voteOf(row: Float32Array, { role, weight }: LabelledMention): number {
  let bits = 0;
  let most = 0;
  let majority = 0;
  let sum = 0;
  for (let r = 0; r < ROLE_COUNT; r++) {
    const others = row[r]! - (r === role ? weight : 0);
    if (others >= LEAST) bits |= 1 << r;
    sum = r > 0 && KIND_OF_ROLE[r] === KIND_OF_ROLE[r - 1] ? sum + others : others;
    if (sum >= LEAST && sum > most) {
      most = sum;
      majority = KIND_OF_ROLE[r]!;
    }
  }
  return bits === 0 ? 0 : bits | (majority << ROLE_COUNT);
}

/** A vote with the position of its token, as `votePositionOf` gives it. */
export const placedVote = (vote: number, position: number): number => vote | (position << VOTE_BITS);
