import { onOneLine } from '../../text/one-line.js';
import type { Span } from '../../text/span.js';

/** A stretch of Markdown that can be parsed on its own. */
export interface MarkdownChunk {
  /** its lines, then definitions of other chunks that it refers to */
  readonly text: string;
  /** of the file, on which it begins */
  readonly line: number;
  /** how many lines are its own */
  readonly lines: number;
}

/** The parser takes quadratic time for some constructs, so it gets about this much at a time, in characters. */
const LARGEST_PIECE = 16 * 1024;
/** And about so many lines: of lists and definitions the time grows with the square of these. */
const MOST_LINES_OF_PIECE = 128;

/** A line with which a block surely begins: nothing of a list, a quotation, code, HTML or a table goes on in it. */
const BEGINS_BLOCK = /^(?:#{1,6} |[\p{L}“"‘'(*_\d![])/u;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** An item of a bullet list at the margin, which ends what comes before it; numbered lists are never split, since they count. */
const BULLET_AT_MARGIN = /^[-*+][ \t]+\S/;

/** "[first]: https://…" */
const DEFINITION = /^\[(?!\^)[^\]]{1,200}\]:[ \t]*\S/;

/**
 * Parts Markdown between blocks, at blank lines outside fences, comments and scripts, and between bullets at the margin. Each chunk
 * has the definitions of the links and footnotes that it refers to, without which these are no references. Linear in the length of
 * the text.
 * @param line of the file on which the text begins
 */
export function chunksOf(text: string, line: number): MarkdownChunk[] {
  const lines = text.split('\n');
  if (text.length <= LARGEST_PIECE && lines.length <= 2 * MOST_LINES_OF_PIECE)
    return [{ text, line, lines: lines.length }];
  const starts = [...chunkStarts(lines), lines.length];
  const definitions = definitionsIn(lines);
  return starts.slice(1).map((end, i) => {
    const own = { start: starts[i]!, end };
    const written = lines.slice(own.start, own.end).join('\n');
    return {
      text: [written, ...definitionsFor(written, own, definitions)].join('\n\n'),
      line: line + own.start,
      lines: own.end - own.start,
    };
  });
}

/** Indexes of the lines on which a chunk begins, ascending. */
function chunkStarts(lines: readonly string[]): number[] {
  const starts = [0];
  let size = 0;
  let open: string | null = null;
  let isHtml = false;
  for (const [i, each] of lines.entries()) {
    const isAfterBlank = lines[i - 1]?.trim() === '';
    if (isAfterBlank) isHtml = false;
    const isBoundary =
      (isAfterBlank && BEGINS_BLOCK.test(each) && !LIST_ITEM.test(each)) ||
      (!isHtml && BULLET_AT_MARGIN.test(each)) ||
      (DEFINITION.test(each) && DEFINITION.test(lines[i - 1] ?? ''));
    const isLarge = size > LARGEST_PIECE / 2 || i - starts.at(-1)! >= MOST_LINES_OF_PIECE;
    if (open === null && isLarge && isBoundary) {
      starts.push(i);
      size = 0;
    }
    open = openAfter(each, open);
    isHtml ||= /^ {0,3}</.test(each);
    size += each.length + 1;
  }
  return starts;
}

/** The mark that closes what is open after a line: a fence, a comment, a script. */
function openAfter(line: string, open: string | null): string | null {
  if (open !== null)
    return open[0] === '`' || open[0] === '~'
      ? line.trim().startsWith(open)
        ? null
        : open
      : line.includes(open)
        ? null
        : open;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return fence;
  const html = /^ {0,3}<(script|style|pre|textarea)\b/i.exec(line)?.[1];
  if (html !== undefined) return line.includes(`</${html}`) ? null : `</${html}`;
  const comment = line.lastIndexOf('<!--');
  return comment >= 0 && line.indexOf('-->', comment) < 0 ? '-->' : null;
}

interface ReferenceDefinition {
  readonly line: number;
  readonly text: string;
}

/** The first definition of each label, by the label as the parser compares it: "[first]: https://…", "[^1]: She came." */
function definitionsIn(lines: readonly string[]): ReadonlyMap<string, ReferenceDefinition> {
  const definitions = new Map<string, ReferenceDefinition>();
  for (const [line, text] of lines.entries()) {
    const label = /^ {0,3}\[([^\]]{1,200})\]:(?:[ \t]*\S|$)/.exec(text)?.[1];
    if (label === undefined || definitions.has(referenceKey(label))) continue;
    const isNote = label.startsWith('^');
    if (isNote || /\]:[ \t]*\S/.test(text))
      definitions.set(referenceKey(label), { line, text: isNote ? `[${label}]: -` : text });
  }
  return definitions;
}

const referenceKey = (label: string): string => onOneLine(label.toLowerCase());

/** What a chunk refers to and has not itself, each definition once. */
function definitionsFor(chunk: string, own: Span, definitions: ReadonlyMap<string, ReferenceDefinition>): Set<string> {
  const wanted = new Set<string>();
  if (definitions.size === 0) return wanted;
  for (const [, label = ''] of chunk.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const found = definitions.get(referenceKey(label));
    if (found !== undefined && (found.line < own.start || found.line >= own.end)) wanted.add(found.text);
  }
  return wanted;
}

/** "Words" above a line of = or - are a heading; as "# Words" they cost the parser less. Lines keep their numbers. */
export function withoutUnderlines(text: string): string {
  return text.replace(
    /(?<=^|\n\n|\n#[^\n]*\n)([\p{L}\p{N}“"‘'*_[][^\n|]*)\n {0,3}(=+|-{2,})[ \t]*(?=\n|$)/gu,
    (whole: string, words: string, mark: string) =>
      LIST_ITEM.test(words) ? whole : `${mark[0] === '=' ? '#' : '##'} ${words}\n`,
  );
}
