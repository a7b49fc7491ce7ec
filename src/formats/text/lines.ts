import { columnBreaks, type LineBreaks, type PlainLine } from './columns.js';
import { fragmentBreaks, isAttached } from './fragments.js';
import { hyphenatedWords, withoutLineHyphen } from './line-hyphens.js';

/** Space that may be left out between words without losing a character of the text. */
export const BLANK_TEXT = /^[\s\u200b\ufeff]*$/;

/** A paragraph of plain text, on one line, with where its file has it. */
export interface TextParagraph {
  readonly text: string;
  /** of its first line, counted from 1 */
  readonly line: number;
  /** a blank line comes before it */
  readonly apart: boolean;
}

/** Plain text in paragraphs, and how it was broken. */
export interface Stretches {
  readonly paragraphs: readonly TextParagraph[];
  /** a guess joined lines that nothing but their width and their first letters show to be one paragraph */
  readonly guessed: boolean;
  /** words split at line ends that were joined again */
  readonly rejoined: number;
}

/**
 * Parts plain text into paragraphs: one a line, or, where the lines were broken at a width of their own (letters typed at
 * 65 columns, mail at 72, columns of a newspaper), as many lines as were one. White space inside a line stays; around it, it goes.
 */
export function stretchesOf(text: string): Stretches {
  const lines = nonBlankLines(text);
  const width = wrapWidth(lines);
  const column = width === null ? columnBreaks(lines) : null;
  const breaks: LineBreaks | null =
    width === null ? (column ?? fragmentBreaks(lines)) : { runsOn: (line, next) => runsOn(line, next, width) };
  const headline = headlineLines(lines);
  const isWhole = breaks !== null && isOneHeadline(lines.slice(0, headline));
  const paragraphs: TextParagraph[] = [];
  const joiner = new Joiner(breaks === null ? new Set() : hyphenatedWords(lines.map((line) => line.text)));
  let parts: PlainLine[] = [];
  const close = (): void => {
    const [first] = parts;
    if (first !== undefined) paragraphs.push({ text: joiner.join(parts), line: first.line, apart: first.apart });
    parts = [];
  };
  lines.forEach((line, i) => {
    const before = parts.at(-1);
    const isHead = i < headline && isWhole;
    if (
      before === undefined ||
      breaks === null ||
      i === headline ||
      !(isHead || breaks.runsOn(before, line, parts.length))
    )
      close();
    parts.push(line);
  });
  close();
  return { paragraphs, guessed: column !== null, rejoined: joiner.rejoined };
}

/** How many lines the headline has: one, unless a blank line closes it after two or three. */
function headlineLines(lines: readonly PlainLine[]): number {
  const end = lines.findIndex((line, i) => i > 0 && line.apart);
  return end > 0 && end <= 3 ? end : 1;
}

/** Two or three lines in one style, each broken where the next word had no room: "COUNCIL VOTES FOR NEW" "BRIDGE OVER THE TARN" */
function isOneHeadline(lines: readonly PlainLine[]): boolean {
  if (lines.length < 2 || lines.some(({ text }) => /[.!?:]$|^by\b/i.test(text) || text.length < 8)) return false;
  const styles = new Set(lines.map(({ text }) => (/\p{Ll}/u.test(text) ? 'title' : 'capitals')));
  const isTitle = lines.every(({ text }) => capitalised(text) >= 0.6);
  const width = Math.max(...lines.map(({ text }) => text.length));
  return (
    styles.size === 1 &&
    isTitle &&
    lines.every((line, i) => i === lines.length - 1 || lengthWith(line, lines[i + 1]!) > width)
  );
}

/** How many of the words begin with a capital, from 0 to 1. */
function capitalised(text: string): number {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}

function nonBlankLines(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let apart = false;
  text.split('\n').forEach((raw, i) => {
    const trimmed = raw.replace(/^[\s\u200b\ufeff]+/, '').trimEnd();
    if (BLANK_TEXT.test(raw)) apart = true;
    else {
      lines.push({ text: trimmed, line: i + 1, apart, indented: /^(?: {2,}|\t)/.test(raw) });
      apart = false;
    }
  });
  return lines;
}

/** Lines longer than this were not broken by hand or machine at a margin. */
const WIDEST_MARGIN = 110;
const NARROWEST = 30;

/** Broken lines that prove a margin: fewer where blank lines or indents show the paragraphs. Lists of short lines have one or two by chance. */
const ENOUGH = { marked: 2, unmarked: 5 };

/** Of the lines that go on a sentence, most begin in lower case. */
const LOWER = 0.2;

/**
 * The width at which a text was broken, or null when each line is a paragraph. A line was broken at the margin when the first
 * word of the next line had no room left on it; most line breaks inside paragraphs of a wrapped text are of that kind.
 */
function wrapWidth(lines: readonly PlainLine[]): number | null {
  let width = 0;
  for (const { text } of lines) width = Math.max(width, text.length);
  if (width < NARROWEST || width > WIDEST_MARGIN) return null;
  let pairs = 0;
  let full = 0;
  let lower = 0;
  let marked = false;
  for (let i = 2; i < lines.length; i++) {
    if (lines[i]!.apart || lines[i]!.indented) {
      marked = true;
      continue;
    }
    pairs++;
    if (/^\p{Ll}/u.test(lines[i]!.text)) lower++;
    if (isFullLine(lines[i - 1]!, lines[i]!, width)) full++;
  }
  // rows of a table have one width, too, but hardly any goes on in lower case; a telegram has no lower case
  if (!marked && lower < pairs * LOWER && lines.some(({ text }) => /\p{Ll}{3}/u.test(text))) return null;
  return full >= (marked ? ENOUGH.marked : ENOUGH.unmarked) && full >= pairs * 0.6 ? width : null;
}

/** Typists leave a ragged margin: a line counts as full when the next word would have come within this many columns of it. */
const RAGGED = 6;

const isFullLine = (line: PlainLine, next: PlainLine, width: number): boolean =>
  lengthWith(line, next) > width - RAGGED;

/** The length of a line with the first word of the next. */
function lengthWith(line: PlainLine, next: PlainLine): number {
  const space = next.text.search(/\s/);
  return line.text.length + 1 + (space < 0 ? next.text.length : space);
}

const runsOn = (line: PlainLine, next: PlainLine, width: number): boolean =>
  !next.apart && !next.indented && (isFullLine(line, next, width) || isParted(line.text, next.text));

/** A word goes on in the next line. */
const isParted = (line: string, next: string): boolean => /\p{L}[-¬\u00ad]$/u.test(line) && /^\p{Ll}/u.test(next);

/** Joins lines of one paragraph; words that were split at line ends are joined. */
class Joiner {
  rejoined = 0;

  constructor(private readonly hyphenated: ReadonlySet<string>) {}

  join(parts: readonly PlainLine[]): string {
    const pieces: string[] = [];
    for (const part of parts) {
      const last = pieces.at(-1);
      const whole = last === undefined ? '' : withoutLineHyphen(last, part.text, this.hyphenated);
      if (last !== undefined && whole !== null && whole !== last) this.rejoined++;
      if (last !== undefined) pieces[pieces.length - 1] = whole ?? (isAttached(last, part.text) ? last : `${last} `);
      pieces.push(part.text);
    }
    return pieces.join('');
  }
}
