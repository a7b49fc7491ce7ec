import { Shape } from '../../text/prose.js';
import type { Reading } from '../grammar/reading.js';
import type { CuedAttribution } from './attribution.js';

const FEWEST = 3; // lines that make a transcript
const LONGEST = 4; // words of a speaker's label
const LABELS = new Set(
  'update note breaking photo photos watch read related video warning editor correction live more full text analysis opinion exclusive background summary'.split(
    ' ',
  ),
);

/** The lines of a transcript, "LEE: We will see.": all that the line says is the speaker's. */
export function transcriptLines(reading: Reading, searched: readonly boolean[]): CuedAttribution[] {
  const { prose } = reading;
  const found: CuedAttribution[] = [];
  for (let i = 0; i < prose.size; ) {
    const paragraph = prose.paragraphOf[i]!;
    let end = i;
    while (end < prose.size && prose.paragraphOf[end] === paragraph) end++;
    const line = searched[paragraph] === false ? null : lineAt(reading, i, end);
    if (line) found.push(line);
    i = end;
  }
  return found.length >= FEWEST ? found : [];
}

function lineAt(reading: Reading, from: number, end: number): CuedAttribution | null {
  const { shapes, lower } = reading.prose;
  const first = shapes[from]! & Shape.quote ? from + 1 : from;
  let colon = first;
  while (colon < end && colon - first < LONGEST && isLabel(shapes[colon]!)) colon++;
  if (colon === first || colon + 1 >= end || lower[colon] !== ':' || LABELS.has(lower[first]!)) return null;
  return {
    source: { first, last: colon },
    cue: { first: colon, last: colon + 1 },
    content: [{ first: first > from ? from : colon + 1, last: end }], // within quotation marks the label is quoted too
    family: 'speech',
    rule: 'transcript',
  };
}

const isLabel = (shape: number): boolean =>
  (shape & Shape.upper) !== 0 || ((shape & Shape.capital) !== 0 && (shape & Shape.dotted) !== 0);
