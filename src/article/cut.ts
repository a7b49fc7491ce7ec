/** Whoever reads it sees one character; longer runs of marks are noise, and are cut within. */
const LONGEST_GRAPHEME = 64;

/**
 * The last offset not after `limit` at which a text can be cut without taking a character apart: not between a letter and its
 * marks, the parts of an emoji or of a flag, the halves of a surrogate pair.
 * @returns UTF-16 code units, 0 to `limit`
 */
export function cutOffset(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  // what follows ASCII decides nothing about a cut before it
  if (isPrintableAscii(text.charCodeAt(limit)) && isPrintableAscii(text.charCodeAt(limit - 1))) return limit;
  const from = wholeFrom(text, Math.max(0, limit - LONGEST_GRAPHEME));
  const near = text.slice(from, limit + LONGEST_GRAPHEME);
  let at = from;
  for (const { index, segment } of graphemesOf(near)) {
    const end = from + index + segment.length;
    if (end > limit) break;
    at = end;
  }
  return at > from || from === 0 ? at : wholeFrom(text, limit);
}

/** Characters as readers see them. Browsers before 2024 may not know: there, code points. */
function graphemesOf(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
  if (typeof Intl.Segmenter === 'function') return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  let index = 0;
  return [...text].map((segment) => {
    index += segment.length;
    return { index: index - segment.length, segment };
  });
}

const isPrintableAscii = (code: number): boolean => code >= 0x20 && code < 0x7f;

/** Not within a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}

/** A text of one line, cut after a whole word near `length` UTF-16 code units, with an ellipsis when something is left out. */
export function cutText(line: string, length: number, ellipsis = '…'): string {
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  const at = space > length / 2 ? space : cutOffset(line, length);
  return `${line.slice(0, at).replace(/[\s,;:–—-]+$/, '')}${ellipsis}`;
}
