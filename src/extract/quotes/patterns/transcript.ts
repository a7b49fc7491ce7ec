import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Shape } from '../../../text/prose.js';
import type { ParsedText } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';

const FEWEST = 3; // lines that make a transcript
const LONGEST_LABEL = 4; // words of a speaker's label

/** The lines of a transcript, "LEE: We will see.": all that the line says is the speaker's. */
export function transcriptLines(reading: ParsedText, searched: readonly boolean[]): CuedAttribution[] {
  const { sentences, paragraphOf } = reading.prose;
  const found: CuedAttribution[] = [];
  let paragraph = -1;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    if (paragraphOf[first] === paragraph) continue;
    paragraph = paragraphOf[first]!;
    const line = searched[paragraph] === false ? null : transcriptLineAt(reading, first);
    if (line) found.push(line);
  }
  return found.length >= FEWEST ? found : [];
}

/** The paragraph that begins at token `from`, when it begins with a label. */
function transcriptLineAt(reading: ParsedText, from: number): CuedAttribution | null {
  const { shapes, lower, paragraphOf, size } = reading.prose;
  const first = shapes[from]! & Shape.quote ? from + 1 : from;
  if (first >= size || !isLabel(shapes[first]!)) return null;
  const within = (i: number): boolean => i < size && paragraphOf[i] === paragraphOf[from];
  let colon = first;
  while (within(colon) && colon - first < LONGEST_LABEL && isLabel(shapes[colon]!)) colon++;
  if (
    colon === first ||
    !within(colon + 1) ||
    lower[colon] !== ':' ||
    lower[colon + 1] === '/' ||
    lexicon.has(lower[first]!, 'line-label')
  )
    return null;
  let end = colon + 1;
  while (within(end)) end++;
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
