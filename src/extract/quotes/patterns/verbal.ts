import { ComplementFrame, type Cue, type Cues } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { phraseEnd } from '../../syntax/noun-phrases.js';
import { isOf, type ParsedText, sentenceEnd, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { CuedAttribution } from '../attribution.js';
import { namesThing } from '../bare/quoted-terms.js';
import { claimWithin } from '../claims-within.js';
import { type Complement, complementOf } from '../complements/complements.js';
import { mainVerbAfter } from '../complements/reported-clause.js';
import type { CueContext } from '../cue-context.js';
import { isNoSubject } from '../sources/nobodys.js';
import { quotedBy } from '../sources/quoted-speakers.js';
import { sharedSource, sourceOf } from '../sources/verb-subjects.js';
import { isModifier } from '../verb-cues.js';
import {
  isAskedAside,
  isOfWho,
  isOtherSense,
  isPlanned,
  isSilence,
  isThis,
  isWishForSecrecy,
  namesSomebody,
  showsTeller,
} from './other-senses.js';
import { bare, namedByAs, namedSoBy, passive } from './passive.js';

/** A verb with its complement after it: "Lee said that …", "adding …", "is expected to …", "was criticized by …". */
export function verbal(context: CueContext, cues: Cues, earlier: readonly CuedAttribution[]): CuedAttribution | null {
  const { reading, group, cue, floor } = context;
  const i = group.head;
  if (isModifier(reading, group) || isOtherSense(reading, group, cue)) return null;
  if (group.passive) return passive(context, cues);
  if (isSilence(reading, group, cue) || quotedBy(reading, i)) return null;
  // Lee had this to say: “…”; a nurse called Joan Lee
  if (group.form === 'infinitive' && (isThis(reading, group.first) || isPlanned(reading, group.first))) return null;
  if (group.first === i && namesSomebody(reading, i)) return null;
  if (cue.lemma === 'ask' && (isWishForSecrecy(reading, i) || isAskedAside(reading, group))) return null;
  if (group.form === 'gerund' && /^(?:the|an?)$/.test(reading.prose.lower[group.first - 1] ?? '')) return null; // the saying, “…”
  // "a message for anyone | thinking | of a boat": nobody does as yet
  if (
    group.form === 'gerund' &&
    /^(?:anybody|anyone|everybody|everyone|those)$/.test(reading.prose.lower[group.first - 1] ?? '')
  )
    return null;
  // "a man | accused | of theft told the court"
  if (group.form === 'participle' && cue.lemma === 'accuse' && reading.prose.lower[i + 1] === 'of') return null;
  if (group.form === 'participle') {
    // "Lee, who said it was late, | warned that …": the subject is before what "who" has said
    const who = earlier.at(-1)?.source;
    const isBehindClause =
      who && reading.prose.lower[who.first] === 'who' && reading.classes[group.first - 1] === Class.comma;
    const before = subjectBefore(reading, group.first, floor) ?? (isBehindClause ? sourceOf(reading, group, 0) : null);
    const called = namedSoBy(reading, i + 1) ?? namedByAs(reading, i + 1);
    if (called) return { ...called, cue: { first: i, last: i + 1 }, family: cue.family };
    if (!before || reading.prose.lower[i + 1] === 'by') return null;
  }
  const inverts =
    (cue.frames & ComplementFrame.quote) !== 0 &&
    !(cue.frames & ComplementFrame.addressee && group.first !== sentenceStart(reading, i));
  const inverted = inverts ? invertedBefore(reading, group, cue) : null;
  if (inverted) return inverted;
  if (cue.frames & ComplementFrame.predicate) return bare(reading, group, cue, floor);
  const complement = complementOf(reading, i, cue);
  if (!complement) return null;
  if (complement.kind === 'object' && showsTeller(reading, complement.first, cue)) return null;
  if (complement.kind === 'infinitive' && isToBeNamed(reading, complement.first)) return null;
  if (
    complement.kind === 'clause' &&
    (saysBehindObject(reading, group, complement.first) || isOfWho(reading, group, complement.first))
  )
    return null;
  const isThought = complement.kind === 'that' && isComeTo(reading, group.first);
  if (group.form === 'infinitive' && !(cue.frames & ComplementFrame.quote) && !isThought) return null;
  if (complement.kind === 'quote' && namesThing(reading, complement.first, group, cue.lemma)) return null;
  const source = sharedSource(reading, group, earlier) ?? sourceOf(reading, group, 0);
  // "holding one up on a video | call, “…”"
  const isGerund = source !== null && reading.classes[source.first] === Class.gerund && cue.lemma === 'call';
  if (isGerund || (source && isNoSubject(reading, source, group.form))) return null;
  if (!source && isLeadWithoutSubject(reading, group, cue)) return null;
  if (!source && (cue.lemma === 'respond' || cue.lemma === 'reply')) return null;
  if (source && isNeither(reading, source) && /^(?:respond|reply|comment|say|tell|discuss)$/.test(cue.lemma))
    return null;
  if (!source && (group.form === 'finite' || group.form === 'participle') && cue.family === 'attitude') return null;
  const extent = PHRASAL_COMPLEMENTS.has(complement.kind) ? 'phrase' : 'clause';
  const hold = holdOf(reading, group, source);
  let end = clauseEnd(reading, complement.first, hold, extent);
  if (complement.kind === 'object') end = Math.max(end, chargeEnd(reading, complement.first, cue, hold));
  if (hold === 'relative' && extent === 'phrase' && group.form !== 'gerund')
    end = mainVerbAfter(reading, complement.first, end);
  if (extent === 'phrase') end = claimWithin(reading, complement.first, end);
  if (end <= complement.first) return null;
  return {
    source,
    cue: { first: group.first, last: complement.cueEnd },
    content: [{ first: complement.first, last: end }],
    family: cue.family,
    rule: ruleOf(group.form, complement.kind),
  };
}

/** "Asked what it cost, she said"; "Tell me about the boat": nobody says it. */
function isLeadWithoutSubject(reading: ParsedText, { first, head }: VerbGroup, { lemma }: Cue): boolean {
  const { classes } = reading;
  if (first !== sentenceStart(reading, head)) return false;
  return lemma === 'ask' || (lemma === 'tell' && (classes[head] === Class.base || classes[head] === Class.present));
}

/** "a man who found | it said", "a girl who knew | her told": the pronoun is the object within the clause of "who". */
const saysBehindObject = ({ prose: { lower }, marks }: ParsedText, { first }: VerbGroup, object: number): boolean =>
  lower[first - 1] === 'who' &&
  /^(?:it|her)$/.test(lower[object]!) &&
  (marks[object + 1]! & WordFeature.asks) !== 0 &&
  /^(?:said|told|says|tells)$/.test(lower[object + 1]!);

/** "Neither the firm nor Lee | would comment" */
const isNeither = ({ prose }: ParsedText, { first }: TokenSpan): boolean => prose.lower[first] === 'neither';

const LONGEST_ASIDE = 10; // tokens of an apposition

/** Where "accused Lee | of hiding it", "praised the mayor, Ann Lee, | for her calm" end; -1 where no such charge follows the object. */
function chargeEnd(
  reading: ParsedText,
  object: number,
  { prepositions }: Cue,
  hold: 'main' | 'lead' | 'relative',
): number {
  if (prepositions.size === 0) return -1;
  const { prose, classes } = reading;
  const limit = sentenceEnd(reading, object);
  let i = phraseEnd(reading, object, limit);
  if (i < limit && classes[i] === Class.comma) {
    const from = i + 1;
    while (i + 1 < limit && i < from + LONGEST_ASIDE && !(classes[i] === Class.comma && i >= from)) i++;
    if (classes[i] !== Class.comma) return -1;
    i++;
  }
  return i > object && i + 1 < limit && prepositions.has(prose.lower[i]!) ? clauseEnd(reading, i + 1, hold) : -1;
}

const COMPLEMENT_KINDS = [
  'that',
  'quote',
  'colon',
  'clause',
  'wh',
  'infinitive',
  'object',
  'gerund',
  'preposition',
] as const;
const rulesOf = (form: string): Readonly<Record<Complement['kind'], string>> =>
  Object.fromEntries(COMPLEMENT_KINDS.map((kind) => [kind, `${form}-${kind}`])) as Record<Complement['kind'], string>;
const VERB_RULES = rulesOf('verb');
const GERUND_RULES = rulesOf('gerund');
const INFINITIVE_RULES = rulesOf('infinitive');

function ruleOf(form: VerbGroup['form'], kind: Complement['kind']): string {
  if (form === 'gerund') return GERUND_RULES[kind];
  return form === 'infinitive' ? INFINITIVE_RULES[kind] : VERB_RULES[kind];
}

const PHRASAL_COMPLEMENTS: ReadonlySet<string> = new Set(['object', 'preposition', 'infinitive', 'gerund']);

/** Whether the cue's clause is a lead before the main clause, or a relative one within it. */
function holdOf(reading: ParsedText, group: VerbGroup, source: TokenSpan | null): 'main' | 'lead' | 'relative' {
  const { prose } = reading;
  if (source && source.last - source.first === 1 && /^(?:who|which|that)$/.test(prose.lower[source.first]!))
    return 'relative';
  const sentence = sentenceStart(reading, group.head);
  if (isWithinGerund(reading, sentence, group)) return 'lead';
  if (group.form === 'gerund' && reading.classes[group.first - 1] === Class.comma) return 'relative';
  const joins = reading.classes[sentence] === Class.conjunction || /^(?:so|yet)$/.test(prose.lower[sentence]!);
  const opening = joins ? sentence + 1 : sentence;
  if (opensLead(reading, opening) && !holdsComma(reading, opening, group.first)) return 'lead';
  return inLaterLead(reading, sentence, group.first) ? 'lead' : 'main';
}

/** "Denying it", "Continuing to deny it": a lead that a gerund opens and no comma has closed. */
function isWithinGerund(reading: ParsedText, sentence: number, { first, form }: VerbGroup): boolean {
  if (first === sentence) return form === 'gerund';
  return (
    form === 'infinitive' &&
    reading.classes[sentence] === Class.gerund &&
    first - sentence < LONGEST_LEAD &&
    !holdsComma(reading, sentence, first)
  );
}

/** "who did not want | to be named": why a source has no name, and nothing that it says. */
const isToBeNamed = ({ prose: { lower } }: ParsedText, to: number): boolean =>
  lower[to] === 'to' && lower[to + 1] === 'be' && /^(?:named|identified|quoted)$/.test(lower[to + 2] ?? '');

/** "She came | to believe that", "had begun | to suspect": what somebody then thought */
const isComeTo = ({ prose: { lower } }: ParsedText, to: number): boolean =>
  /^(?:came|comes?|grew|began|begun)$/.test(lower[to - 1] ?? '') && lower[to] === 'to';

const LONGEST_LEAD = 25; // tokens

/** "The crowd booed, and when Lee said it was good to be home, | a man yelled": a lead of the second main clause. */
function inLaterLead({ prose, classes }: ParsedText, sentence: number, verb: number): boolean {
  for (let i = verb - 1; i > sentence + 1 && i > verb - LONGEST_LEAD; i--) {
    if (classes[i] === Class.comma) return false;
    if (/^(?:when|if|as|after|because|while)$/.test(prose.lower[i]!)) return /^(?:and|but)$/.test(prose.lower[i - 1]!);
  }
  return false;
}

const opensLead = (reading: ParsedText, i: number): boolean =>
  isOf(reading, i, 'lead-opener') ||
  isOf(reading, i, 'wide-lead') ||
  /^(?:asked|pressed)$/.test(reading.prose.lower[i]!);

function holdsComma(reading: ParsedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.classes[i] === Class.comma) return true;
  return false;
}

/** "Said Lee, “…”" and "In short, explained Lee: “…”": the subject is between its verb and the quotation. */
function invertedBefore(reading: ParsedText, group: VerbGroup, cue: Cue): CuedAttribution | null {
  const { prose, classes, quoteOf } = reading;
  const sentence = sentenceStart(reading, group.head);
  if (group.first !== group.head || !(group.form === 'finite' || group.form === 'participle')) return null;
  const before = group.first - 1;
  if (group.first !== sentence && classes[before] !== Class.comma && classes[before] !== Class.conjunction) return null;
  const limit = sentenceEnd(reading, group.head);
  const source = subjectAfter(reading, group.head + 1, limit);
  if (!source) return null;
  const mark = source.last;
  if (mark + 1 >= prose.size || quoteOf[mark + 1]! < 0 || !(classes[mark] === Class.comma || prose.lower[mark] === ':'))
    return null;
  const content = { first: mark + 1, last: clauseEnd(reading, mark + 1) };
  if (content.last <= content.first) return null;
  return {
    source,
    cue: { first: group.first, last: group.head + 1 },
    content: [content],
    family: cue.family,
    rule: 'said-before',
  };
}
