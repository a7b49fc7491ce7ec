import type { LineBreaks, PlainLine } from './columns.js';

/** “, of Saltmarsh, was found”, “.”: no paragraph begins so; the words of a link or in bold were set on a line of their own. */
const DETACHED_MARK = /^[,.;:!?)”](?=\s|$)/;
const ENDS = /[.!?:;…]["”’')\]]*$/;
/** Noise of recognition has marks, too, but no words around them. */
const GOES_ON_AFTER_MARK = /^[,.;:!?)”](?:$|\s+[\p{L}\p{N}"“(])/u;
const ENDS_IN_WORD = /(?:\p{L}{2}|\p{N})[”’")]?$/u;
/** A shorter line may be an item of a list or a label. */
const SHORTEST_BROKEN = 12;

const ORDINAL = /^(?:st|nd|rd|th)$/;

/** “17” and “-year-old”, “22-” and “year-old”, “6” and “th”: parts of one word, of which some were raised or linked. */
const isOneWord = (line: string, next: string): boolean =>
  (/^-\p{Ll}{2}/u.test(next) && /[\p{L}\p{N}]$/u.test(line)) ||
  (line.endsWith('-') && /\d-$/.test(line) && /^\p{Ll}/u.test(next)) ||
  (ORDINAL.test(next) && /\d$/.test(line));

/** “SALTMARSH” and “– The ferry came back”: a dateline whose place was in bold. */
const isPlaceBeforeDash = (line: string, next: string): boolean =>
  /^[–—]\s*\p{Lu}/u.test(next) && /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20})?$/u.test(line);

/** Whether nothing parts a line from the last word of the line before. */
export const isAttached = (line: string, next: string): boolean => DETACHED_MARK.test(next) || isOneWord(line, next);

/**
 * How sentences go on where a page was saved element by element; null when no line shows that it was. There, a line that begins
 * in lower case goes on the sentence of the one before.
 */
export function fragmentBreaks(lines: readonly PlainLine[]): LineBreaks | null {
  if (!lines.some((line, i) => i > 1 && goesOn(lines[i - 1]!, line))) return null;
  return {
    runsOn: (line, next) =>
      goesOn(line, next) ||
      (!next.apart && (ORDINAL.test(line.text) || /^\d{1,3}-$/.test(next.text)) && !ENDS.test(line.text)) ||
      (!next.apart &&
        (/,$/.test(line.text) || /^\p{Ll}/u.test(next.text)) &&
        line.text.length >= SHORTEST_BROKEN &&
        !ENDS.test(line.text)),
  };
}

const goesOn = (line: PlainLine, next: PlainLine): boolean =>
  !next.apart &&
  ((GOES_ON_AFTER_MARK.test(next.text) && ENDS_IN_WORD.test(line.text)) ||
    isOneWord(line.text, next.text) ||
    isPlaceBeforeDash(line.text, next.text));
