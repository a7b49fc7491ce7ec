import type { LineBreaks, PlainLine } from './columns.js';

/** “, of Saltmarsh, was found”, “.”: no paragraph begins so; the words of a link or in bold were set on a line of their own. */
const DETACHED_MARK = /^[,.;:!?)”](?=\s|$)/;
const ENDS = /[.!?:;…]["”’')\]]*$/;
/** Noise of recognition has marks, too, but no words around them. */
const GOES_ON_AFTER_MARK = /^[,.;:!?)”](?:$|\s+[\p{L}\p{N}"“(])/u;
const ENDS_IN_WORD = /(?:\p{L}{2}|\p{N})[”’")]?$/u;
/** A shorter line may be an item of a list or a label. */
const SHORTEST_BROKEN = 12;

/** Whether a line begins with a mark that belongs to the last word of the line before. */
export const beginsWithMark = (text: string): boolean => DETACHED_MARK.test(text);

/**
 * How sentences go on where a page was saved element by element; null when no line shows that it was. There, a line that begins
 * in lower case goes on the sentence of the one before.
 */
export function fragmentBreaks(lines: readonly PlainLine[]): LineBreaks | null {
  if (!lines.some((line, i) => i > 1 && goesOn(lines[i - 1]!, line))) return null;
  return {
    runsOn: (line, next) =>
      goesOn(line, next) ||
      (!next.apart &&
        (/,$/.test(line.text) || /^\p{Ll}/u.test(next.text)) &&
        line.text.length >= SHORTEST_BROKEN &&
        !ENDS.test(line.text)),
  };
}

const goesOn = (line: PlainLine, next: PlainLine): boolean =>
  !next.apart && GOES_ON_AFTER_MARK.test(next.text) && ENDS_IN_WORD.test(line.text);
