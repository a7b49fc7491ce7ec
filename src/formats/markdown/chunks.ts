/** A stretch of Markdown that can be parsed on its own. */
export interface MarkdownChunk {
  readonly text: string;
  /** of the file, on which it begins */
  readonly line: number;
}

/** The parser takes time that grows with the square of what it gets in some cases, so it gets no more than this at a time, in characters. */
const LARGEST_PIECE = 16 * 1024;

/** A line with which a block surely begins: nothing of a list, a quotation, code, HTML or a table goes on in it. */
const BEGINS_BLOCK = /^(?:#{1,6} |[\p{L}“"‘'(*_\d![])/u;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * Parts Markdown between blocks, at blank lines outside fences, comments and scripts. Each chunk has the definitions of links and
 * footnotes of the whole, without which their references are no links.
 * @param line of the file on which the text begins
 */
export function chunksOf(text: string, line: number): MarkdownChunk[] {
  if (text.length <= LARGEST_PIECE) return [{ text, line }];
  const chunks: MarkdownChunk[] = [];
  const lines = text.split('\n');
  let from = 0;
  let size = 0;
  let open: string | null = null;
  for (const [i, each] of lines.entries()) {
    const isBoundary =
      open === null &&
      size > LARGEST_PIECE / 2 &&
      lines[i - 1]?.trim() === '' &&
      BEGINS_BLOCK.test(each) &&
      !LIST_ITEM.test(each);
    if (isBoundary) {
      chunks.push({ text: lines.slice(from, i).join('\n'), line: line + from });
      from = i;
      size = 0;
    }
    open = openAfter(each, open);
    size += each.length + 1;
  }
  chunks.push({ text: lines.slice(from).join('\n'), line: line + from });
  const definitions = linkDefinitions(lines);
  return definitions === '' || chunks.length === 1
    ? chunks
    : chunks.map((chunk) => ({ ...chunk, text: `${chunk.text}\n\n${definitions}` }));
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

/** "[first]: https://…" */
const linkDefinitions = (lines: readonly string[]): string =>
  lines
    .filter((line) => /^ {0,3}\[(?!\^)[^\]]{1,200}\]:[ \t]*\S/.test(line))
    .slice(0, 500)
    .join('\n');

/** "Words" above a line of = or - are a heading; as "# Words" they cost the parser less. Lines keep their numbers. */
export function withoutUnderlines(text: string): string {
  return text.replace(
    /(?<=^|\n\n|\n#[^\n]*\n)([\p{L}\p{N}“"‘'*_[][^\n|]*)\n {0,3}(=+|-{2,})[ \t]*(?=\n|$)/gu,
    (whole: string, words: string, mark: string) =>
      LIST_ITEM.test(words) ? whole : `${mark[0] === '=' ? '#' : '##'} ${words}\n`,
  );
}
