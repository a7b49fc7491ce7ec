/** A line that is not blank. */
export interface PlainLine {
  readonly text: string;
  readonly line: number;
  readonly apart: boolean;
  readonly indented: boolean;
}

/** Where the lines of a text were broken. */
export interface LineBreaks {
  /** @param lines how many lines the paragraph has so far */
  readonly runsOn: (line: PlainLine, next: PlainLine, lines: number) => boolean;
}

/** Lines longer than this are paragraphs. */
const WIDEST = 120;
/** So many pairs of lines are looked at before the text is judged. */
const FEWEST_PAIRS = 8;
/** A third of the lines of English prose that was broken anywhere goes on in lower case: four words in five have no capital. */
const GOES_ON = 0.35;
/** A paragraph of a newspaper seldom has more lines of its column. */
const LONGEST_PARAGRAPH = 25;

/**
 * Whether a text without marks of its paragraphs was broken at a width, as OCR, the text of a PDF or a telex is: few lines are
 * wider than the rest, and many go on in lower case. Null when it was not.
 */
export function columnBreaks(lines: readonly PlainLine[]): LineBreaks | null {
  const pairs = lines.slice(2).filter(({ apart }) => !apart);
  if (pairs.length < FEWEST_PAIRS) return null;
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.95)]!;
  const usual = lengths[Math.floor(lengths.length * 0.75)]!;
  if (widest > WIDEST || widest > usual * 2.2) return null;
  const lower = pairs.filter(({ text }) => /^["“‘'(]?\p{Ll}/u.test(text)).length;
  return lower / pairs.length < GOES_ON ? null : { runsOn: runsOnIn(usual) };
}

/** @param width of most full lines, in characters */
const runsOnIn =
  (width: number): LineBreaks['runsOn'] =>
  (line, next, lines) => {
    if (next.apart || next.indented) return false;
    const [text, after] = [line.text, next.text];
    if (isCapitals(text) !== isCapitals(after)) return false;
    if (/[\p{L}][-¬\u00ad]$/u.test(text) || /^\p{Ll}/u.test(after)) return true;
    const stops = /[.?!:]["”’')\]]*$/.test(text);
    if (stops && (text.length < width * 0.8 || lines >= LONGEST_PARAGRAPH)) return false;
    // a short line that does not end a sentence is a headline, a row of a list, or a name below a picture
    return text.length >= width * 0.6;
  };

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
