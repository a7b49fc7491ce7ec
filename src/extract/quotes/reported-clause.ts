import { Class } from '../../lexicon/word-classes.js';
import { phraseEnd } from '../syntax/noun-phrases.js';
import { Any, type ParsedText } from '../syntax/parsed-text.js';

/**
 * Whether a subject begins at `i` and its finite verb follows before the clause can end.
 * @param mayBeObject whether it may be an object too, so that a verb behind "which" or "as" is not its own
 */
export function isClause(reading: ParsedText, i: number, limit: number, mayBeObject: boolean): boolean {
  const { classes, prose } = reading;
  if (classes[i] === Class.contraction) return true;
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
