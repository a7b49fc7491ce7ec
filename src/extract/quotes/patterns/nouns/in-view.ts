import { Class } from '../../../../lexicon/word-classes.js';
import { clauseEnd } from '../../../syntax/clause-ends.js';
import { longPhraseEnd } from '../../../syntax/noun-phrases.js';
import { Any, type ParsedText, sentenceEnd, sentenceStart, type TokenSpan } from '../../../syntax/parsed-text.js';
import type { CuedAttribution } from '../../attribution.js';
import { holdsVerb } from '../../clause-before.js';

const LONGEST_HOLDER = 10; // tokens

/** "In his view the lock is safe", "In Ann Lee’s opinion, the lock is safe", "In the view of the board, …": whose view a clause gives. */
export function inView(reading: ParsedText, noun: number, floor: number): CuedAttribution | null {
  const { lower } = reading.prose;
  if (!/^(?:view|opinion)$/.test(lower[noun]!)) return null;
  const limit = sentenceEnd(reading, noun);
  const first = Math.max(floor, sentenceStart(reading, noun));
  const held = holderOf(reading, noun, first, limit);
  if (!held || (held.opens > first && !/^(?:,|and|but|that)$/.test(lower[held.opens - 1]!))) return null;
  const { behind } = held;
  const from = reading.classes[behind] === Class.comma ? behind + 1 : behind;
  if (from >= limit || !Any.opensPhrase[reading.classes[from]!]) return null;
  const end = clauseEnd(reading, from);
  if (!holdsVerb(reading, from, end)) return null;
  return {
    source: held.source,
    cue: { first: noun, last: noun + 1 },
    content: [{ first: from, last: end }],
    family: 'attitude',
    rule: 'in-view',
  };
}

interface Held {
  readonly source: TokenSpan;
  /** the token of "in", and the one behind all */
  readonly opens: number;
  readonly behind: number;
}

function holderOf(reading: ParsedText, noun: number, floor: number, limit: number): Held | null {
  const { classes, prose } = reading;
  const { lower } = prose;
  if (lower[noun - 1] === 'the' && lower[noun + 1] === 'of' && lower[noun - 2] === 'in') {
    const last = longPhraseEnd(reading, noun + 2, limit);
    const source = { first: noun + 2, last };
    return last > noun + 2 && classes[last] === Class.comma ? { source, opens: noun - 2, behind: last } : null;
  }
  if (/^(?:his|her|their)$/.test(lower[noun - 1]!))
    return lower[noun - 2] === 'in'
      ? { source: { first: noun - 1, last: noun }, opens: noun - 2, behind: noun + 1 }
      : null;
  if (classes[noun - 1] !== Class.possessive) return null;
  for (let i = noun - 2; i > floor && i > noun - LONGEST_HOLDER; i--)
    if (lower[i - 1] === 'in') return { source: { first: i, last: noun - 1 }, opens: i - 1, behind: noun + 1 };
  return lower[floor] === 'in' && noun - floor < LONGEST_HOLDER
    ? { source: { first: floor + 1, last: noun - 1 }, opens: floor, behind: noun + 1 }
    : null;
}
