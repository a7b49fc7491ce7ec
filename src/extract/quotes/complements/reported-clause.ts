import { Class } from '../../../lexicon/word-classes.js';
import { longPhraseEnd, phraseEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText } from '../../syntax/parsed-text.js';
import { WordFeature } from '../../syntax/word-features.js';

/**
 * Whether a subject begins at `i` and its finite verb follows before the clause can end.
 * @param mayBeObject whether it may be an object too, so that a verb behind "which" or "as" is not its own
 */
export function isClause(reading: ParsedText, i: number, limit: number, mayBeObject: boolean): boolean {
  const { classes, prose } = reading;
  if (classes[i] === Class.contraction) return true;
  // "said it | leaked": a form in -ed behind what can only be a subject
  if (
    classes[i + 1] === Class.participle &&
    /^(?:i|he|she|we|they|it|nobody|everybody|somebody|everyone|someone)$/.test(prose.lower[i]!) &&
    i + 1 < limit
  )
    return true;
  const far = Math.min(limit, i + 40);
  for (let j = i; j < far; j++) {
    const c = classes[j]!;
    if (mayBeObject && j > i) {
      if (c === Class.comma && classes[j + 1] === Class.wh) {
        j = commaBehind(reading, j + 1, far);
        if (j < 0) return false;
        continue;
      }
      if (AFTER_OBJECT.test(prose.lower[j]!) || (c === Class.pronoun && Any.nominal[classes[j - 1]!])) return false;
      if (prose.lower[j] === 'and' && Any.finite[classes[j + 1] ?? Class.stop]) return false;
    }
    // "Asked whether she believed Lee, Roe replied: “…”"
    if (c === Class.comma && j > i && introducesQuote(reading, phraseEnd(reading, j + 1, far))) return false;
    // "the program, run by the state, | has"
    if (c === Class.participle && classes[j - 1] === Class.comma) continue;
    if (j > i && (Any.finite[c] || (c === Class.participle && (j > i + 1 || hasPluralSubject(reading, i, j)))))
      return true;
    if (
      c === Class.base &&
      j > i &&
      prose.lower[j - 1] !== 'to' &&
      classes[j - 1] !== Class.modal &&
      Any.inPhrase[classes[j - 1]!]
    )
      return true;
    if (c === Class.stop || prose.lower[j] === ';') return false;
  }
  return false;
}

/** "replied: “": a cue with a colon or a comma and an opening mark. */
const introducesQuote = ({ classes, prose, quoteOf }: ParsedText, verb: number): boolean =>
  Any.finite[classes[verb] ?? Class.stop] === 1 &&
  /^[:,]$/.test(prose.lower[verb + 1] ?? '') &&
  verb + 2 < prose.size &&
  quoteOf[verb + 2]! >= 0 &&
  quoteOf[verb]! < 0;

/** What opens a clause of its own after an object: "acknowledged the fault | as the bridge closed". */
const AFTER_OBJECT = /^(?:as|after|because|until|while|although|though|should|who|which|that)$/;

/** The next comma; -1 where there is none. */
function commaBehind({ classes }: ParsedText, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (classes[i] === Class.comma) return i;
  return -1;
}

/** "said officers | found cats": a bare plural and an object after the form that may be a participle. */
const hasPluralSubject = ({ prose, classes }: ParsedText, subject: number, verb: number): boolean =>
  (classes[subject] === Class.name ||
    (classes[subject] === Class.noun && /[^s]s$|men$|people$/.test(prose.lower[subject]!))) &&
  Any.opensPhrase[classes[verb + 1] ?? Class.stop] === 1;

/**
 * Where "those who want | to ban fishing | said so" ends that is no more than a phrase in a relative clause: at the verb of the main
 * clause, the first finite one behind a noun that no clause within the phrase has for its own; `limit` where there is none.
 */
export function mainVerbAfter(reading: ParsedText, from: number, limit: number): number {
  const { classes, marks, quoteOf } = reading;
  let open = 0;
  for (let i = from + 1; i < limit; i++) {
    if (quoteOf[i]! >= 0 || marks[i]! & WordFeature.bound) return limit;
    const c = classes[i]!;
    if (c === Class.wh || c === Class.pronoun || marks[i]! & (WordFeature.relative | WordFeature.subordinator)) {
      open++;
      continue;
    }
    const mayBeNoun = c === Class.present || c === Class.third; // "increases", "offers"
    const mayBeMain = mayBeNoun || isToldForm(reading, i) ? reports(reading, i) : Any.finite[c] === 1;
    if (!mayBeMain) continue;
    if (open === 0) return Any.nominal[classes[i - 1]!] === 1 ? i : limit;
    open = 0;
    while (Any.verb[classes[i + 1] ?? Class.stop] || Any.adverb[classes[i + 1] ?? Class.stop]) i++;
  }
  return limit;
}

/** "told the board" read as a form that describes what is before it */
const isToldForm = ({ classes }: ParsedText, i: number): boolean =>
  classes[i] === Class.participle && (classes[i + 1] === Class.determiner || classes[i + 1] === Class.name);

/** "say", "believe it", "insists that": a verb, though it could be a noun by its form. */
const reports = ({ marks, prose }: ParsedText, i: number): boolean =>
  (marks[i]! & WordFeature.asks) !== 0 ||
  ((marks[i]! & WordFeature.verb) !== 0 &&
    ((marks[i + 1]! & WordFeature.personal) !== 0 || prose.lower[i + 1] === 'that'));

/** "the defeat | had left": a noun phrase and its verb right behind */
export function isSubjectOf(reading: ParsedText, i: number, limit: number): boolean {
  const verb = longPhraseEnd(reading, i, limit);
  return verb > i && verb < limit && Any.finite[reading.classes[verb]!] === 1;
}

/** said, when the story broke, “…”: a subordinate clause is between the cue and a quotation. */
export function behindClause(reading: ParsedText, comma: number, limit: number): number {
  const { classes, quoteOf, quoted } = reading;
  if (classes[comma] !== Class.comma || !isOf(reading, comma + 1, 'lead-opener')) return -1;
  for (let i = comma + 2; i + 1 < limit && i < comma + 28; i++) {
    if (quoteOf[i]! >= 0) return -1;
    if (classes[i] === Class.comma && quoteOf[i + 1]! >= 0 && quoted[quoteOf[i + 1]!]!.open === i + 1) return i + 1;
  }
  return -1;
}
