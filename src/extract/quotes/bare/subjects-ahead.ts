import { isSpeakerWord } from '../../../lexicon/describing-words.js';
import { isPluralRole } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { Any, isOf, type ParsedText, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import { isAbleToSpeak } from '../sources/governing-subjects.js';
import { isSomebodysThing } from './lost-openings.js';
import { viewpointOf } from './viewpoints.js';

const LONGEST_AHEAD = 60; // tokens of the sentence before a quotation

/**
 * The subject of the sentence right before a quotation that is on its own: "The owner, Duncan Hale, shrugged. “…”" Only within the
 * paragraph, and only where that sentence comes after token `reached`.
 */
export function subjectAhead(reading: ParsedText, from: number, reached: number): TokenSpan | null {
  const { prose } = reading;
  const last = from - 1;
  if (last <= reached || prose.paragraphOf[last] !== prose.paragraphOf[from]) return null;
  const sentence = sentenceStart(reading, last);
  const first = sentence <= reached ? interrupterFrom(reading, reached, last) : sentence;
  if (first < 0) return null;
  const subject = whoActs(reading, first, last);
  if (subject && (mayBeSomebody(reading, subject) || isAbleToSpeak(reading, subject))) return subject;
  const viewpoint = viewpointOf(reading, first, last); // "For Lee, the leak has its good side. “…”"
  return viewpoint && mayBeSomebody(reading, viewpoint) ? viewpoint : subject;
}

/**
 * The subject of the paragraph before a quotation that is a paragraph of its own: "Ann Lee spoke outside the court. | “…”", and of “I …” whoever that
 * paragraph is about. Only where nobody was told to speak in it, so that it comes after token `reached`.
 */
export function subjectAbove(reading: ParsedText, from: number, reached: number): TokenSpan | null {
  const { prose, quoteOf } = reading;
  const last = from - 1;
  if (reading.scan || last <= reached || !(prose.shapes[from]! & Shape.first)) return null;
  let first = last;
  while (first > reached && prose.paragraphOf[first - 1] === prose.paragraphOf[last]) {
    if (quoteOf[first]! >= 0) return null;
    first--;
  }
  if (first <= reached || prose.paragraphOf[from]! - prose.paragraphOf[last]! !== 1) return null;
  const own = isOfOneself(reading, from);
  const viewpoint = own ? viewpointOf(reading, first, last) : null;
  if (viewpoint && mayBeSomebody(reading, viewpoint)) return viewpoint;
  const below = own ? null : speakerBelow(reading, from);
  if (!own && !below && !speaks(prose.lower, first, last)) return null;
  const sentence = sentenceStart(reading, last);
  const source = whoActs(reading, sentence, last);
  if (below && !(source && isSameAsBelow(reading, source, below))) return null;
  if (source && mayBeSomebody(reading, source)) return source;
  const opening = sentence > first ? whoActs(reading, first, sentence - 1) : null;
  return opening && mayBeSomebody(reading, opening) ? opening : null;
}

const speaks = (lower: readonly string[], first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (/^(?:spoke|speaks|testified|talked)$/.test(lower[i]!)) return true;
  return false;
};

const OPENING_WORDS = 25; // tokens of a quotation

/** “I …”, “… my …”: somebody tells what happened to that one. */
function isOfOneself({ prose, quoteOf }: ParsedText, from: number): boolean {
  for (let i = from; i < prose.size && i < from + OPENING_WORDS && quoteOf[i] === quoteOf[from]; i++)
    if (/^(?:i|i['’](?:m|d|ve|ll)|my|me|myself)$/.test(prose.lower[i]!)) return true;
  return false;
}

const SAYS_BELOW = 24; // tokens of the paragraph below up to its verb

/** “…” / | Ms Lee |, who lives there, said: whom the paragraph below a quotation begins with, where that one says something. */
function speakerBelow(reading: ParsedText, from: number): TokenSpan | null {
  const { prose, classes, marks, quoteOf, quoted } = reading;
  const quote = quoted[quoteOf[from + 1] ?? -1];
  if (!quote?.closed) return null;
  const below = quote.last + 1;
  if (below >= prose.size || !(prose.shapes[below]! & Shape.opens) || quoteOf[below]! >= 0) return null;
  if (prose.paragraphOf[below]! - prose.paragraphOf[from]! !== 1) return null;
  for (let verb = below + 1; verb < below + SAYS_BELOW && quoteOf[verb]! < 0; verb++) {
    if (classes[verb] === Class.stop) return null;
    if (!(marks[verb]! & WordFeature.asks) || !Any.finite[classes[verb]!]) continue;
    const source = subjectBefore(reading, verb, below);
    return source && !source.relative && source.first === below ? source : null;
  }
  return null;
}

/** "Ann Lee ran out. / “…” / Ms Lee said": the same name, or a pronoun for it. */
function isSameAsBelow({ prose, classes }: ParsedText, above: TokenSpan, below: TokenSpan): boolean {
  const named = firstNameEnd(classes, above);
  if (named < 0 && !/^(?:he|she)$/.test(prose.lower[above.first]!)) return false;
  if (below.last - below.first === 1 && /^(?:he|she)$/.test(prose.lower[below.first]!)) return true;
  const again = firstNameEnd(classes, below);
  return named > 0 && again > 0 && prose.ids[named - 1] === prose.ids[again - 1];
}

/** The token behind the first name of a phrase; -1 where it has none. */
function firstNameEnd(classes: ParsedText['classes'], { first, last }: TokenSpan): number {
  let i = first;
  while (i < last && classes[i] !== Class.name) i++;
  if (i === last) return -1;
  while (i < last && classes[i] === Class.name) i++;
  return i;
}

function whoActs(reading: ParsedText, first: number, last: number): TokenSpan | null {
  const { classes, quoteOf } = reading;
  for (let i = mainClauseFrom(reading, first, last) + 1; i <= last && i < first + LONGEST_AHEAD; i++) {
    if (quoteOf[i]! >= 0) return null;
    if ((!Any.finite[classes[i]!] && !closesInPast(reading, i)) || tellsName(reading, i)) continue;
    const source = subjectBefore(reading, i, first);
    if (reading.scan && source && isSomebodysThing(reading, source)) return null;
    if (source && !source.relative) return { first: source.first, last: source.last };
  }
  return null;
}

/** "Asked if she would go, | Lee smiled.": the token after the lead of a sentence. */
function mainClauseFrom(reading: ParsedText, first: number, last: number): number {
  const { prose, classes } = reading;
  if (!isOf(reading, first, 'lead-opener') && !/^(?:asked|told|pressed)$/.test(prose.lower[first]!)) return first;
  for (let i = first + 1; i < last; i++)
    if (classes[i] === Class.comma && Any.opensPhrase[classes[i + 1]!]) return i + 1;
  return first;
}

/** “…,” Lee said, and | the mate cut in. “…”: where the clause begins of who breaks in; -1 where nobody does. */
function interrupterFrom({ prose }: ParsedText, reached: number, last: number): number {
  const { lower } = prose;
  const breaksIn =
    (lower[last - 1] === 'in' &&
      /^(?:cut|cuts|broke|breaks|chimed|chimes|jumped|butted|put)$/.test(lower[last - 2]!)) ||
    lower[last - 1] === 'interrupted';
  if (!breaksIn) return -1;
  for (let i = last - 2; i >= reached; i--) if (/^(?:and|but)$/.test(lower[i]!)) return i + 1;
  return -1;
}

/** "a nurse | called Ann Lee" */
const tellsName = ({ prose, classes }: ParsedText, i: number): boolean =>
  /^(?:called|named)$/.test(prose.lower[i]!) && classes[i + 1] === Class.name && classes[i - 1] === Class.noun;

/** "disagreed.": a past form at the end of its sentence, though read as a noun or participle. */
const closesInPast = (reading: ParsedText, i: number): boolean =>
  reading.classes[i + 1] === Class.stop && endsInPast(reading, i);

export const endsInPast = ({ prose, classes }: ParsedText, i: number): boolean =>
  (classes[i] === Class.participle || classes[i] === Class.noun) && prose.lower[i]!.endsWith('ed');

/** Whether a phrase may name somebody: a name in it, or "he", "she". */
export const mayBeSomebody = ({ prose, classes, marks }: ParsedText, { first, last }: TokenSpan): boolean => {
  if (last - first === 1 && marks[first]! & WordFeature.personal) return /^(?:he|she)$/.test(prose.lower[first]!);
  for (let i = first; i < last; i++) if (classes[i] === Class.name) return true;
  return false;
};

/** "| The striker | smiled.", "| His agent | shook his head.": somebody who is told only by what he is, and answers without a word. */
export const makesGesture = (reading: ParsedText, { first, last }: TokenSpan): boolean =>
  /^(?:the|his|her|their)$/.test(reading.prose.lower[first]!) &&
  isSpeakerWord(reading.prose.lower[last - 1]!) &&
  !isPluralRole(reading.prose.lower[last - 1]!) &&
  GESTURE.test(reading.prose.lower[last]!);

const GESTURE =
  /^(?:smile[sd]|laugh(?:s|ed)|shrug(?:s|ged)|nod(?:s|ded)|sigh(?:s|ed)|grin(?:s|ned)|pause[sd]|shook|shakes|winced?s?|beam(?:s|ed)|frown(?:s|ed)|wept|weeps|chuckle[sd])$/;
