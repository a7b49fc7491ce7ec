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

interface SourceLine {
  readonly text: string;
  readonly line: number;
  readonly apart: boolean;
  readonly indented: boolean;
}

/**
 * Parts plain text into paragraphs: one a line, or, where the lines were broken at a width of their own (letters typed at
 * 65 columns, mail at 72), as many lines as were one. White space inside a line stays; around it, it goes.
 */
export function stretchesOf(text: string): TextParagraph[] {
  const lines = nonBlankLines(text);
  const width = wrapWidth(lines);
  const stretches: TextParagraph[] = [];
  let parts: SourceLine[] = [];
  const close = (): void => {
    if (parts.length > 0) stretches.push({ text: joinedLines(parts), line: parts[0]!.line, apart: parts[0]!.apart });
    parts = [];
  };
  const headline = headlineLines(lines);
  lines.forEach((line, i) => {
    const before = parts.at(-1);
    if (before === undefined || width === null || i === headline || !runsOn(before, line, width)) close();
    parts.push(line);
  });
  close();
  return stretches;
}

/** How many lines the headline has: one, unless a blank line closes it after two or three. */
function headlineLines(lines: readonly SourceLine[]): number {
  const end = lines.findIndex((line, i) => i > 0 && line.apart);
  return end > 0 && end <= 3 ? end : 1;
}

function nonBlankLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
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

/**
 * The width at which a text was broken, or null when each line is a paragraph. A line was broken at the margin when the first
 * word of the next line had no room left on it; most line breaks inside paragraphs of a wrapped text are of that kind.
 */
function wrapWidth(lines: readonly SourceLine[]): number | null {
  let width = 0;
  for (const { text } of lines) width = Math.max(width, text.length);
  if (width < NARROWEST || width > WIDEST_MARGIN) return null;
  let pairs = 0;
  let full = 0;
  let marked = false;
  for (let i = 2; i < lines.length; i++) {
    if (lines[i]!.apart || lines[i]!.indented) {
      marked = true;
      continue;
    }
    pairs++;
    if (isFullLine(lines[i - 1]!, lines[i]!, width)) full++;
  }
  return full >= (marked ? ENOUGH.marked : ENOUGH.unmarked) && full >= pairs * 0.6 ? width : null;
}

/** Typists leave a ragged margin: a line counts as full when the next word would have come within this many columns of it. */
const RAGGED = 6;

const isFullLine = (line: SourceLine, next: SourceLine, width: number): boolean => {
  const space = next.text.search(/\s/);
  return line.text.length + 1 + (space < 0 ? next.text.length : space) > width - RAGGED;
};

const runsOn = (line: SourceLine, next: SourceLine, width: number): boolean =>
  !next.apart && !next.indented && isFullLine(line, next, width);

/** A hyphen at a line's end keeps its place, and no space is put after it: "Turkish-" "backed". */
function joinedLines(parts: readonly SourceLine[]): string {
  let text = '';
  for (const part of parts) text += text === '' || /\p{L}-$/u.test(text) ? part.text : ` ${part.text}`;
  return text;
}
