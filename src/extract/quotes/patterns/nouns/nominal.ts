import { ComplementFrame, type Cue, type Cues } from '../../../../lexicon/cues.js';
import { Class } from '../../../../lexicon/word-classes.js';
import { clauseEnd, type Hold } from '../../../syntax/clause-ends.js';
import { longPhraseEnd } from '../../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText, sentenceEnd, sentenceStart, type TokenSpan } from '../../../syntax/parsed-text.js';
import { subjectBefore } from '../../../syntax/subjects.js';
import { verbGroupAt } from '../../../syntax/verb-groups.js';
import type { CuedAttribution } from '../../attribution.js';
import { thatBehindOwner } from '../../claims-within.js';
import { inView } from './in-view.js';

/** "Lee’s claim that …", "criticism of … by Lee", "Lee was confident that …". */
export function nounAttribution(reading: ParsedText, i: number, floor: number, cues: Cues): CuedAttribution | null {
  const { classes, prose } = reading;
  const c = classes[i];
  const isNoun = c === Class.noun;
  const cue = isNoun
    ? cues.nouns.get(prose.lower[i]!)
    : c === Class.adjective || c === Class.participle
      ? cues.adjectives.get(prose.lower[i]!)
      : undefined;
  if (!cue) return null;
  const seen = isNoun ? inView(reading, i, floor) : null;
  if (seen) return seen;
  const limit = sentenceEnd(reading, i);
  const next = prose.lower[i + 1];
  if (i + 1 >= limit || next === undefined) return null;
  let first = i + 1;
  let cueEnd = i + 1;
  const owned = isNoun && cue.frames & ComplementFrame.that ? thatBehindOwner(reading, i, limit) : -1;
  const isThat = isNoun && classes[i + 1] === Class.be && prose.lower[i + 2] === 'that';
  if (owned > 0) first = owned;
  else if (isThat) [first, cueEnd] = [i + 2, i + 2];
  else if (!isNoun && next === ',' && cue.frames & ComplementFrame.that && closesAside(reading, i + 1) > 0)
    first = closesAside(reading, i + 1);
  else if (next === 'that' && cue.frames & ComplementFrame.that) {
    if (isNoun && Any.finite[classes[i + 2] ?? Class.stop]) return null; // "a ruling that threw it out"
    first = i + 1;
  } else if (next === 'to' && cue.frames & ComplementFrame.infinitive && classes[i + 2] === Class.base) first = i + 1;
  else if (cue.prepositions.has(next)) {
    first = i + 2;
    cueEnd = i + 2;
  } else return null;
  if (first >= limit) return null;
  if (isNoun) {
    const start = phraseStart(reading, i, Math.max(floor, sentenceStart(reading, i)));
    const owner = possessor(reading, start.first, i);
    if (isThat && !owner) return null;
    const isPhrase = cueEnd > i + 1 && !isThat;
    const end = isPhrase ? longPhraseEnd(reading, first, limit) : clauseEnd(reading, first, leadOrMain(reading, i));
    if (end <= first) return null;
    if (next === 'from' || (next === 'by' && owned < 0)) return null;
    const by =
      !owner && (prose.lower[end] === 'by' || prose.lower[end] === 'from')
        ? longPhraseEnd(reading, end + 1, limit)
        : -1;
    const source: TokenSpan | null =
      owner ??
      (owned > 0 ? { first: i + 2, last: classes[owned - 1] === Class.comma ? owned - 1 : owned } : null) ??
      (by > end + 1 ? { first: end + 1, last: by } : (governor(reading, start.first) ?? holder(reading, start.first)));
    return {
      source,
      cue: { first: owner ? owner.last : i, last: cueEnd },
      content: [{ first, last: end }],
      family: cue.family,
      rule: 'noun',
    };
  }
  const be = linkingVerb(reading, i, floor);
  if (be < 0) return madeClear(reading, i, floor, cue);
  const subject = subjectBefore(reading, be, floor);
  if (!subject) return null;
  const end = clauseEnd(reading, first);
  if (end <= first) return null;
  return {
    source: prose.lower[subject.first] === 'it' ? null : subject,
    cue: { first: be, last: cueEnd },
    content: [{ first, last: end }],
    family: cue.family,
    rule: 'adjective',
  };
}

const LONGEST_ASIDE_BEHIND = 6; // tokens

/** "confident | , however, | that": the token behind what commas set off there; -1 where "that" does not follow. */
function closesAside({ classes, prose }: ParsedText, comma: number): number {
  for (let i = comma + 2; i < comma + LONGEST_ASIDE_BEHIND && !Any.finite[classes[i] ?? Class.stop]; i++)
    if (classes[i] === Class.comma) return prose.lower[i + 1] === 'that' ? i + 1 : -1;
  return -1;
}

/** "Lee made it clear that …", "The letter makes clear that …" */
function madeClear(reading: ParsedText, i: number, floor: number, { family }: Cue): CuedAttribution | null {
  const { prose } = reading;
  if (prose.lower[i] !== 'clear' || prose.lower[i + 1] !== 'that') return null;
  let verb = i - 1;
  while (verb > floor && (Any.adverb[reading.classes[verb]!] || prose.lower[verb] === 'it')) verb--;
  if (verb < floor || !/^(?:make|makes|made)$/.test(prose.lower[verb]!)) return null;
  const group = verbGroupAt(reading, verb, floor);
  const source = group.passive ? null : subjectBefore(reading, group.first, floor);
  const end = clauseEnd(reading, i + 1);
  if (!source || end <= i + 1) return null;
  return {
    source,
    cue: { first: group.first, last: i + 1 },
    content: [{ first: i + 1, last: end }],
    family,
    rule: 'adjective',
  };
}

/** "Asked about the claim that it was safe, | Lee said": whether a noun is in a lead before the main clause. */
function leadOrMain(reading: ParsedText, noun: number): Hold {
  const { classes } = reading;
  const sentence = sentenceStart(reading, noun);
  const c = classes[sentence];
  const opens = isOf(reading, sentence, 'lead-opener') || c === Class.participle || c === Class.gerund;
  if (!opens && reading.prose.lower[sentence] !== 'asked') return 'main';
  for (let i = sentence; i < noun; i++) if (classes[i] === Class.comma) return 'main';
  return 'lead';
}

/** "Lee expressed | support for": the subject of the verb right before the phrase. */
function governor(reading: ParsedText, phrase: number): TokenSpan | null {
  const sentence = sentenceStart(reading, phrase);
  let head = phrase - 1;
  for (let hops = 0; hops < 2 && head > sentence && !governs(reading, head); hops++) head--; // chimed in with | support for
  if (head <= sentence || !governs(reading, head) || RECEIVES.test(reading.prose.lower[head]!)) return null;
  const group = verbGroupAt(reading, head, sentence);
  return group.passive ? null : subjectBefore(reading, group.first, sentence);
}

/** "Lee is of the | view that": who holds it. */
function holder(reading: ParsedText, phrase: number): TokenSpan | null {
  const { classes, prose } = reading;
  const be = phrase - 2;
  if (be < 1 || prose.lower[phrase - 1] !== 'of' || classes[be] !== Class.be) return null;
  return subjectBefore(reading, be, sentenceStart(reading, phrase));
}

const governs = ({ classes }: ParsedText, i: number): boolean =>
  Any.verb[classes[i]!] === 1 || classes[i] === Class.have;

/** Verbs whose subject hears what their object is, or calls it forth: "faces | claims that", "drew | criticism of". */
const RECEIVES =
  /^(?:fac|draw|drew|spark|meet|met|receiv|dismiss|reject|den[iy]|ignor|prompt|provok|attract|fuel|trigger|stok|caus|counter|rebut|disput|refut|quash|allay|eas|earn|suffer|hear)(?:e?s|ed|ing|e|d|n)?$/;

function phraseStart(reading: ParsedText, i: number, floor: number): TokenSpan {
  let first = i;
  while (
    first > floor &&
    i - first < 12 &&
    (Any.inPhrase[reading.classes[first - 1]!] || isParticipleInPhrase(reading, first - 1)) &&
    reading.quoteOf[first - 1] === reading.quoteOf[i]
  )
    first--;
  return { first, last: i };
}

/** "the repeated | claim", not "Lee voiced | concern" */
const isParticipleInPhrase = ({ classes }: ParsedText, i: number): boolean =>
  classes[i] === Class.participle && !(classes[i - 1] === Class.name || classes[i - 1] === Class.pronoun);

/** The possessive before a noun: "Lee’s", "the mayor’s", "her". */
function possessor(reading: ParsedText, first: number, noun: number): TokenSpan | null {
  for (let i = noun - 1; i >= first; i--) {
    if (reading.classes[i] === Class.possessive) return i > first ? { first, last: i + 1 } : null;
    if (isOf(reading, i, 'possessive')) return { first: i, last: i + 1 };
  }
  return null;
}

/** First token of "is", "has been", "remained" before the adjective; -1 where there is none. */
function linkingVerb(reading: ParsedText, i: number, floor: number): number {
  let at = i - 1;
  while (at >= floor && at > i - 4 && Any.adverb[reading.classes[at]!]) at--;
  if (at < floor || !isOf(reading, at, 'linking')) return -1;
  while (at - 1 >= floor && (Any.auxiliary[reading.classes[at - 1]!] || Any.adverb[reading.classes[at - 1]!])) at--;
  return at;
}
