/** A text set to a width and a height. */
export interface SetText {
  /** px */
  readonly size: number;
  readonly lines: readonly string[];
}

/** What a text is set into, in px. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** the largest and the smallest size that are tried */
  readonly largest: number;
  readonly smallest: number;
  /** of a line, in sizes */
  readonly leading: number;
}

/**
 * Sets a text in the largest size in which it fits; what does not fit in the smallest one ends in an ellipsis.
 * @param widthOf of a text in a size, in px
 */
export function setText(text: string, box: TextBox, widthOf: (text: string, size: number) => number): SetText {
  for (let size = box.largest; size > box.smallest; size -= 2) {
    const lines = brokenAt(text, box.width, (line) => widthOf(line, size));
    if (lines.length * size * box.leading <= box.height && lines.every((line) => widthOf(line, size) <= box.width))
      return { size, lines };
  }
  const size = box.smallest;
  const lines = brokenAt(text, box.width, (line) => widthOf(line, size));
  const most = Math.max(1, Math.floor(box.height / (size * box.leading)));
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s.,;:]+$/, '')} …`] };
}

/** Breaks a text between words; a word that is wider than the line has a line of its own. */
function brokenAt(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
