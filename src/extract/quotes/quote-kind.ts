import { Shape } from '../../text/prose.js';
import type { ParsedText, TokenSpan } from '../syntax/parsed-text.js';
import { isWorkTitle } from './work-titles.js';

/** Whether what is attributed is in quotation marks: all of it, a part, or nothing. A quoted title is no quotation. */
export function quoteKindOf(reading: ParsedText, { first, last }: TokenSpan): 'direct' | 'mixed' | 'indirect' {
  const { prose, quoteOf, quoted } = reading;
  let inside = 0;
  let outside = 0;
  let spoken = -1; // a quotation that is no title
  for (let i = first; i < last; i++) {
    const number = quoteOf[i]!;
    if (number >= 0 && number !== spoken) {
      if (isWorkTitle(reading, quoted[number]!)) {
        outside++;
        i = quoted[number]!.last;
        continue;
      }
      spoken = number;
    }
    if (!(prose.shapes[i]! & (Shape.word | Shape.number))) continue;
    if (number >= 0) inside++;
    else outside++;
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
