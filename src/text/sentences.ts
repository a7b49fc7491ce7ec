import { Shape } from './shape.js';
import type { Abbreviations } from './tokens.js';
import type { ArrayPools } from './vocabulary/arrays.js';

const TAB = 9;

/** The tokens of a text, `size` of them; arrays may be longer. */
export interface Tokens {
  readonly codes: Uint16Array;
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint16Array;
  readonly lower: readonly string[];
  readonly abbreviations: Abbreviations;
}

/**
 * Parts tokens into sentences, and marks the first of each with `Shape.first`.
 * @returns the sentence of each token; the first token of each sentence, and `size` at the end
 */
export function sentencesOf(tokens: Tokens, arrays: ArrayPools): { sentenceOf: Int32Array; sentences: Int32Array } {
  const { codes, size, starts, shapes } = tokens;
  const sentenceOf = arrays.numbers.of(size);
  const firsts: number[] = [];
  let fresh = true;
  for (let i = 0; i < size; i++) {
    const shape = shapes[i]!;
    // a tab parts the cells of a row: words of two cells are no sentence and no name
    if (fresh || shape & Shape.opens || codes[starts[i]! - 1] === TAB) {
      firsts.push(i);
      shapes[i] = shape | Shape.first;
    }
    sentenceOf[i] = firsts.length - 1;
    fresh = false;
    if (!(shape & (Shape.stop | Shape.dotted))) continue;
    const closes = endsSentence(tokens, i, shape);
    if (!closes) continue;
    // closing marks that hug the stop belong to the sentence
    let last = i;
    while (
      last + 1 < size &&
      !(shapes[last + 1]! & (Shape.spaced | Shape.opens)) &&
      isCloser(codes[starts[last + 1]!]!)
    ) {
      last++;
      sentenceOf[last] = firsts.length - 1;
    }
    if (isRunInDash(tokens, last + 1)) sentenceOf[++last] = firsts.length - 1;
    const next = last + 1;
    if (next >= size) break;
    if (begins(tokens, next, closes)) fresh = true;
    i = last;
  }
  firsts.push(size);
  const sentences = arrays.numbers.of(firsts.length);
  sentences.set(firsts);
  return { sentenceOf, sentences };
}

const RUN_IN_DASH = 0x2014;

/** "the skull. | —The coroner said": old papers run paragraphs together with a stop and a dash. */
const isRunInDash = ({ codes, size, starts, shapes }: Tokens, i: number): boolean =>
  i + 1 < size &&
  codes[starts[i]!] === RUN_IN_DASH &&
  !(shapes[i]! & Shape.spaced) &&
  (shapes[i + 1]! & (Shape.capital | Shape.spaced)) === Shape.capital;

const isCloser = (code: number): boolean =>
  code === 0x201d ||
  code === 0x2019 ||
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0xbb;

function endsSentence(tokens: Tokens, i: number, shape: number): 'surely' | 'perhaps' | null {
  const { codes, ends, lower, abbreviations } = tokens;
  if (shape & Shape.stop) return 'surely';
  if (codes[ends[i]! - 1] !== 46 || !(shape & Shape.dotted)) return null;
  if (lower[i] === 'no.' && isBeforeCloser(tokens, i + 1)) return 'surely'; // “No.” Pressed further, …
  const kind = abbreviations.kindOf(lower[i]!.slice(0, -1));
  if (kind === 'of-state') return isBehindTown(tokens, i) ? 'surely' : isBeforeMark(tokens, i + 1) ? null : 'perhaps';
  return kind === 'may-end' ? 'perhaps' : null;
}

const isBeforeCloser = ({ codes, size, starts, shapes }: Tokens, i: number): boolean =>
  i < size && !(shapes[i]! & (Shape.spaced | Shape.opens)) && isCloser(codes[starts[i]!]!);

/** "MACON, Ga. -- ", "MACON, Ga. (AP)" */
function isBeforeMark({ codes, size, starts }: Tokens, i: number): boolean {
  const code = i < size ? codes[starts[i]!]! : 0;
  return code === 45 || code === 0x2013 || code === 0x2014 || code === 40;
}

/** "in Macon, Ga. | Ann Lee said", not "MACON, Ga. March 3", a dateline */
function isBehindTown({ codes, size, starts, shapes, lower }: Tokens, i: number): boolean {
  if (i < 2 || i + 1 >= size || codes[starts[i - 1]!] !== 44) return false;
  const [town, next] = [shapes[i - 2]!, shapes[i + 1]!];
  if (!(town & Shape.capital) || town & Shape.upper) return false;
  return (next & (Shape.capital | Shape.upper)) === Shape.capital && !MONTH_NAME.test(lower[i + 1]!);
}

const MONTH_NAME =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a sentence begins at token `i`, after a stop. */
function begins(
  { codes, size, starts, shapes, lower, abbreviations }: Tokens,
  i: number,
  after: 'surely' | 'perhaps',
): boolean {
  if (!(shapes[i]! & Shape.spaced)) return codes[starts[i]! - 1] === RUN_IN_DASH && after === 'surely';
  let at = i;
  while (at < size && !(shapes[at]! & (Shape.word | Shape.number | Shape.opens))) {
    const code = codes[starts[at]!]!;
    if (code === 44 || code === 59 || code === 58) return false;
    if (++at - i > 3) return true;
  }
  if (at >= size || shapes[at]! & Shape.opens) return after === 'surely'; // nothing but marks up to the paragraph's end
  if (after === 'perhaps')
    return (shapes[at]! & Shape.capital) !== 0 && (abbreviations.opensSentence(lower[at]!) || at > i);
  return (shapes[at]! & (Shape.capital | Shape.number)) !== 0 || at > i;
}
