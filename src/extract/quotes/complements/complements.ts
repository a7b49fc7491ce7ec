import { ComplementFrame, type Cue } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import type { Prose } from '../../../text/prose.js';
import { longPhraseEnd, timeEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText, sentenceEnd } from '../../syntax/parsed-text.js';
import { behindQuantifier } from '../../syntax/quantifiers.js';
import { addressee, saidOf } from './addressees.js';
import { skipAsides } from './cue-asides.js';
import { frontedEnd } from './fronted-phrases.js';
import { behindClause, isClause, isSubjectOf } from './reported-clause.js';
import { isPredicateQuoted, opensAdmission, saysMore, saysNothingOf } from './unread-clauses.js';
import { DESCRIBES, isOfWhat } from './what-clauses.js';

/** Where what a cue attributes begins after it. */
export interface Complement {
  readonly first: number;
  readonly kind: 'that' | 'quote' | 'colon' | 'clause' | 'wh' | 'infinitive' | 'object' | 'gerund' | 'preposition';
  /** where the cue ends: a particle or preposition belongs to it ("called for") */
  readonly cueEnd: number;
}

/** The complement of the cue whose last word is `head`, as its frames allow; null when it has none after it. */
export function complementOf(reading: ParsedText, head: number, cue: Cue): Complement | null {
  const { prose } = reading;
  const limit = sentenceEnd(reading, head);
  const { frames } = cue;
  const mayBeObject = (frames & ComplementFrame.object) !== 0 || /^(?:find|accept)$/.test(cue.lemma);
  let i = head + 1;
  let cueEnd = i;
  if (i >= limit || (cue.lemma === 'say' && saysNothingOf(reading, i))) return null;
  if (cue.prepositions.has(prose.lower[i]!) && !saysHowMany(reading, i, limit, cue)) {
    const next = i + 1;
    const behindTopic = cue.lemma === 'say' ? saidOf(reading, next, limit) : null;
    if (behindTopic) return { ...behindTopic, cueEnd: i };
    // "called for immediately deducting it"
    const past = Any.adverb[reading.classes[next] ?? Class.stop] === 1 ? next + 1 : next;
    if (past < limit && opensObject(reading, past)) return { first: next, kind: 'preposition', cueEnd: next };
  }
  // "what the host described | as a close vote"
  if (prose.lower[i] === 'as' && DESCRIBES.test(cue.lemma) && isOfWhat(reading, head))
    return { first: i + 1, kind: 'object', cueEnd: i + 1 };
  const particle = particleOf(reading, i, cue);
  if (particle > i) {
    i = particle;
    cueEnd = particle;
    const found = complementAt(reading, i, { cueEnd, frames, limit, late: true, mayBeObject });
    if (found) return found;
  }
  const behind = (from: number): Complement | null =>
    complementAt(reading, from, { cueEnd, frames: frames & ~ComplementFrame.object, limit, late: true, mayBeObject });
  const told = frames & (ComplementFrame.that | ComplementFrame.quote) ? timeEnd(reading, i) : i; // said Thursday that
  const direct = complementAt(reading, told, { cueEnd, frames, limit, late: told > i, mayBeObject });
  if (frames & ComplementFrame.directive) {
    const person = longPhraseEnd(reading, i, limit);
    // "told his aides never to speak of it"
    const to = person > i && /^(?:never|not|simply|only)$/.test(prose.lower[person] ?? '') ? person + 1 : person;
    const isBidden =
      Any.verb[reading.classes[to + 1] ?? Class.stop] ||
      (!reading.scan && (reading.quoteOf[to + 1] ?? -1) >= 0 && startsInfinitive(reading, to + 1));
    if (person > i && to < limit && prose.lower[to] === 'to' && isBidden) return { first: i, kind: 'object', cueEnd };
  }
  if (frames & ComplementFrame.addressee) {
    const heard = addressee(reading, i, limit, cue.prepositions);
    if (heard > i) {
      const found = behind(skipAsides(reading, heard, limit));
      if (found) return found;
      // "warned farmers | of the danger"
      if (
        cue.prepositions.has(prose.lower[heard]!) &&
        heard + 1 < limit &&
        opensObject(reading, heard + 1) &&
        timeEnd(reading, heard + 1) === heard + 1
      )
        return { first: heard + 1, kind: 'preposition', cueEnd };
    }
    if (direct && direct.kind !== 'clause' && direct.kind !== 'object') return direct;
    // "warned | the defeat had left them poor": one may warn without saying whom
    if (
      direct?.kind === 'clause' &&
      (cue.lemma === 'warn' || cue.lemma === 'caution') &&
      isSubjectOf(reading, i, limit)
    )
      return direct;
    if (direct?.kind === 'object' && frames & ComplementFrame.object) return direct;
    if (direct || heard > i) return null; // else "asked in the Commons whether"
  }
  if (direct && cue.lemma === 'accept' && direct.kind !== 'that' && !opensAdmission(reading, i, limit)) return null;
  if (direct) return direct;
  const fronted = frames & ComplementFrame.clause ? frontedEnd(reading, i, limit) : i;
  if (fronted > i && reading.classes[fronted] === Class.comma) return { first: i, kind: 'clause', cueEnd };
  if (frames & (ComplementFrame.that | ComplementFrame.quote)) {
    const from = skipAsides(reading, i, limit);
    const quoted = frames & ComplementFrame.quote ? behindClause(reading, from, limit) : -1;
    if (quoted > from) return { first: quoted, kind: 'quote', cueEnd };
    if (from > i && from < limit) {
      const found = behind(from);
      if (found) return found;
    }
  }
  return fronted > i || (cue.lemma === 'say' && saysMore(reading, head, limit))
    ? { first: i, kind: 'clause', cueEnd }
    : null;
}

/** said | about 40 people were hurt */
function saysHowMany(reading: ParsedText, i: number, limit: number, { frames }: Cue): boolean {
  const counted = frames & ComplementFrame.clause ? countedFrom(reading, i, limit) : i;
  return counted > i && isClause(reading, counted, limit, (frames & ComplementFrame.object) !== 0);
}

const particleOf = (reading: ParsedText, i: number, cue: Cue): number =>
  (cue.prepositions.has(reading.prose.lower[i]!) && isOf(reading, i, 'particle-of-verb')) ||
  (reading.prose.lower[i] === 'back' && cue.lemma === 'shoot')
    ? i + 1
    : i;

function opensObject(reading: ParsedText, i: number): boolean {
  const c = reading.classes[i]!;
  return (
    Any.opensPhrase[c] === 1 ||
    c === Class.gerund ||
    c === Class.wh ||
    isOf(reading, i, 'wh-word') ||
    reading.quoteOf[i]! >= 0
  );
}

/** What a complement may be. */
interface Expected {
  /** the token after the cue */
  readonly cueEnd: number;
  /** bits of `ComplementFrame` */
  readonly frames: number;
  /** the token at which it must have begun */
  readonly limit: number;
  /** something else follows the cue first */
  readonly late: boolean;
  /** whether the verb takes an object too, of which a later verb may tell */
  readonly mayBeObject: boolean;
}

function complementAt(
  reading: ParsedText,
  from: number,
  { cueEnd, frames, limit, late, mayBeObject }: Expected,
): Complement | null {
  const { classes, prose, quoteOf } = reading;
  const counted = countedFrom(reading, from, limit);
  if (counted > from && frames & ComplementFrame.clause && isClause(reading, counted, limit, mayBeObject))
    return { first: from, kind: 'clause', cueEnd };
  if (counted > from && frames & ComplementFrame.object && !late) return { first: from, kind: 'object', cueEnd };
  let i = from;
  while (i < limit && Any.adverb[classes[i]!] && quoteOf[i]! < 0 && prose.lower[i] !== 'not') i++;
  if (i >= limit) return null;
  const word = prose.lower[i]!;
  const c = classes[i]!;
  if (quoteOf[i]! >= 0)
    return frames & (ComplementFrame.quote | ComplementFrame.object | ComplementFrame.clause)
      ? { first: i, kind: 'quote', cueEnd }
      : null;
  if ((word === ':' || c === Class.comma) && i + 1 < prose.size) {
    const next = behindDash(prose, i + 1); // "says:— “…”"
    if ((quoteOf[next] ?? -1) >= 0 && reading.quoted[quoteOf[next]!]!.open === next)
      return frames & (ComplementFrame.quote | ComplementFrame.that) ? { first: next, kind: 'quote', cueEnd } : null;
    if (next >= limit) return null;
    // the colon of an address or a time introduces nothing
    if (word === ':' && (prose.lower[i + 1] === '/' || prose.starts[i + 1] === prose.ends[i])) return null;
    if (word === ':' && i + 1 < limit && frames & (ComplementFrame.quote | ComplementFrame.that))
      return { first: i + 1, kind: 'colon', cueEnd };
    if (c === Class.comma && frames & ComplementFrame.that && prose.lower[i + 1] === 'that')
      return { first: i + 1, kind: 'that', cueEnd };
    return null;
  }
  if (word === 'that' && frames & ComplementFrame.that && i + 1 < limit) return { first: i, kind: 'that', cueEnd };
  if ((c === Class.wh || isOf(reading, i, 'wh-word')) && frames & ComplementFrame.wh && word !== 'when')
    return { first: i, kind: 'wh', cueEnd };
  if (word === 'to' && frames & ComplementFrame.infinitive && i + 1 < limit && startsInfinitive(reading, i + 1))
    return { first: i, kind: 'infinitive', cueEnd };
  if (word === 'not' && frames & ComplementFrame.infinitive && prose.lower[i + 1] === 'to')
    return { first: i, kind: 'infinitive', cueEnd };
  if (c === Class.gerund && frames & ComplementFrame.gerund) return { first: i, kind: 'gerund', cueEnd };
  if (c === Class.gerund && frames & ComplementFrame.clause && isClause(reading, i, limit, mayBeObject))
    return { first: i, kind: 'clause', cueEnd };
  // "says too much is made of it"
  if (
    frames & ComplementFrame.clause &&
    Any.finite[c] &&
    i > from + 1 &&
    /^(?:much|many|little|few)$/.test(prose.lower[i - 1]!)
  )
    return { first: from, kind: 'clause', cueEnd };
  if (frames & ComplementFrame.clause && Any.finite[c] && !late && afterRelative(reading, from))
    return { first: i, kind: 'clause', cueEnd };
  // "criticised | what they call a farce"
  if (word === 'what' && frames & ComplementFrame.object && !late && isSubjectOf(reading, i + 1, limit))
    return { first: i, kind: 'object', cueEnd };
  // "says | wards are unsafe"
  const mayBePlural =
    c === Class.third && !late && frames & ComplementFrame.clause && classes[from - 2] !== Class.determiner;
  if (mayBePlural && Any.auxiliary[classes[i + 1] ?? Class.stop] && !prose.lower[i + 1]!.endsWith('s'))
    return { first: from, kind: 'clause', cueEnd };
  if (opensClausePhrase(reading, i)) {
    if (frames & ComplementFrame.clause && isClause(reading, i, limit, mayBeObject))
      return { first: i, kind: 'clause', cueEnd };
    if (frames & ComplementFrame.clause && !mayBeObject && isPredicateQuoted(reading, i, limit))
      return { first: i, kind: 'clause', cueEnd };
    if (frames & ComplementFrame.object && !late && c !== Class.contraction)
      return { first: i, kind: 'object', cueEnd };
  }
  return null;
}

const behindDash = ({ lower }: Prose, i: number): number => (/^(?:—|–|-|--)$/.test(lower[i] ?? '') ? i + 1 : i);

/** Where the noun phrase of "at least | 40 people were hurt" begins; `from` when nothing limits it, or a "that" is still to come. */
function countedFrom(reading: ParsedText, from: number, limit: number): number {
  if (reading.quoteOf[from]! >= 0) return from;
  const counted = behindQuantifier(reading, from, limit);
  for (let i = counted; i > from && i < limit && i < counted + 4; i++)
    if (reading.prose.lower[i] === 'that' && Any.opensPhrase[reading.classes[i + 1] ?? Class.stop] === 1) return from;
  return counted;
}

/** A base form, past adverbs and an opening quotation mark: to | “bring change” */
function startsInfinitive(reading: ParsedText, i: number): boolean {
  const at = reading.quoteOf[i]! >= 0 && reading.quoted[reading.quoteOf[i]!]!.open === i ? i + 1 : i;
  const c = reading.classes[at]!;
  return c === Class.base || c === Class.noun || c === Class.present || Any.adverb[c] === 1;
}

/** which Lee said | had failed */
function afterRelative(reading: ParsedText, i: number): boolean {
  for (let j = i - 2; j >= 0 && j > i - 9; j--) {
    const c = reading.classes[j]!;
    if (c === Class.wh) return true;
    if (!Any.inPhrase[c] && c !== Class.pronoun && !Any.adverb[c]) return false;
  }
  return false;
}

const opensClausePhrase = (reading: ParsedText, i: number): boolean => {
  const c = reading.classes[i]!;
  return Any.opensPhrase[c] === 1 || c === Class.contraction || isOf(reading, i, 'pairing');
};
