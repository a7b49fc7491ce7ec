import type { Prose } from '../text/prose.js';
import { withDoubleRoom } from '../text/vocabulary/growable.js';
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

/** Counts the labels of each word of one text. One is kept for all texts of a vocabulary. */
export class Votes {
  /** by word id: 1 + the number of its row of sums, 0 for words not met */
  private rows = new Int32Array(1024);
  private sums = new Float32Array(64 * ROLE_COUNT);
  private readonly met: number[] = [];
  private roles = new Uint8Array(256);
  private weights = new Float32Array(256);

  /**
   * What the names of a text say of each candidate token, its own mention left out.
   * @param tokens candidate tokens, ascending
   * @param names in order
   * @returns by candidate: bits of the roles, and the majority kind above them; 0 where nothing else is known of the word
   */
  of({ ids, shapes, vocabulary }: Prose, tokens: Int32Array, names: readonly TaggedName[]): Uint16Array {
    const votes = vocabulary.arrays.shorts.of(tokens.length);
    if (this.roles.length < tokens.length) {
      this.roles = new Uint8Array(tokens.length * 2);
      this.weights = new Float32Array(tokens.length * 2);
    }
    const { roles, weights } = this;
    let n = 0;
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k]!;
      while (n < names.length && names[n]!.last <= token) n++;
      const name = n < names.length && names[n]!.first <= token ? names[n]! : null;
      const role = name ? roleOf(name, token) : Role.outside;
      const weight = name ? name.confidence : OUTSIDE_CONFIDENCE;
      roles[k] = role;
      weights[k] = weight;
      if (!(shapes[token]! & CAPITAL_SHAPES)) continue;
      const at = this.rowOf(ids[token]!) * ROLE_COUNT + role;
      this.sums[at] = this.sums[at]! + weight;
    }
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k]!;
      if (shapes[token]! & CAPITAL_SHAPES) votes[k] = this.voteOf(ids[token]!, roles[k]!, weights[k]!);
    }
    this.clear();
    return votes;
  }

  private rowOf(id: number): number {
    if (id >= this.rows.length) this.rows = withDoubleRoom(this.rows, id + 1);
    if (this.rows[id] === 0) {
      this.met.push(id);
      this.rows[id] = this.met.length;
      if (this.met.length * ROLE_COUNT > this.sums.length) this.sums = withDoubleRoom(this.sums);
    }
    return this.rows[id]! - 1;
  }

  private voteOf(id: number, role: number, weight: number): number {
    const row = (this.rows[id]! - 1) * ROLE_COUNT;
    const { sums } = this;
    let bits = 0;
    let most = 0;
    let majority = 0;
    let sum = 0;
    for (let r = 0; r < ROLE_COUNT; r++) {
      const others = sums[row + r]! - (r === role ? weight : 0);
      if (others >= LEAST) bits |= 1 << r;
      sum = r > 0 && KIND_OF_ROLE[r] === KIND_OF_ROLE[r - 1] ? sum + others : others;
      if (sum >= LEAST && sum > most) {
        most = sum;
        majority = KIND_OF_ROLE[r]!;
      }
    }
    return bits === 0 ? 0 : bits | (majority << ROLE_COUNT);
  }

  private clear(): void {
    for (const id of this.met) this.rows[id] = 0;
    this.sums.fill(0, 0, this.met.length * ROLE_COUNT);
    this.met.length = 0;
  }
}

/** A vote with the position of its token, as `votePositionOf` gives it. */
export const placedVote = (vote: number, position: number): number => vote | (position << VOTE_BITS);
