import { bareLine } from '../wire-bytes.js';

/** A line of the text of an ANPA message: what begins with a caret, a row of a table, a paragraph. */
export interface AnpaLine {
  readonly kind: 'caret' | 'row' | 'paragraph';
  readonly text: string;
}

/** What the six-bit codes of wires have other signs for. */
const withPrintersMarks = (text: string): string =>
  text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<=\s|^)_(?=\s)/g, '—')
    .replace(/\{/g, '½');

/** Without the marks at its end, however many. */
function withoutLineEnd(line: string): string {
  let end = line.length;
  while (end > 0 && '<= '.includes(line[end - 1]!)) end--;
  return line.slice(0, end).trim();
}

const FEWEST_CELLS = 3;

/**
 * The logical lines of a text: a caret or a tab begins one, “<” or “=” ends it, and other lines continue the one before.
 */
export function anpaLines(text: string): AnpaLine[] {
  const lines: AnpaLine[] = [];
  let open: AnpaLine | null = null;
  const close = (): void => {
    if (open !== null && open.text !== '') lines.push({ ...open, text: withPrintersMarks(open.text) });
    open = null;
  };
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const isRow = raw.startsWith('\b');
    const bare = bareLine(raw);
    const body = withoutLineEnd(bare.replace(/^\^/, ''));
    if (bare === '') {
      close();
      continue;
    }
    const begins = isRow || bare.startsWith('^') || /^\s*\t/.test(raw) || open === null;
    if (begins) {
      close();
      const cells = body.split(';').length;
      const kind = isRow || cells > FEWEST_CELLS ? 'row' : bare.startsWith('^') ? 'caret' : 'paragraph';
      open = { kind, text: body };
    } else {
      const before: AnpaLine = open!;
      open = { ...before, text: `${before.text} ${body}` };
    }
    if (/[<=]$/.test(bare)) close();
  }
  close();
  return lines;
}
