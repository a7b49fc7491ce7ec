import { Shape } from '../../../text/prose.js';
import { isQuoteMark, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';

export function endsInQuestion({ prose, scan }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = last - 1; i >= first && i > last - 4; i--) if (prose.lower[i] === '?') return true;
  // a question mark and a closing one that a machine read as a letter
  if (scan === null || !OPENS_QUESTION.test(prose.lower[first + 1] ?? '')) return false;
  return prose.lower[last - 1] !== '.' && prose.lower[last - 2] !== '.';
}

const OPENS_QUESTION = /^(?:what|when|where|why|who|how|did|do|does|were|was|have|had|are|is|could|would|will)$/;

/** "Did you go?" */
export function isAskedOfYou({ prose }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (/^(?:you|your)$/.test(prose.lower[i]!)) return true;
  return false;
}

/** "You confessed it": what is put to somebody as a statement. */
export const isPutToYou = ({ prose }: ParsedText, { first }: TokenSpan): boolean => {
  const at = prose.lower[first + 1] === 'and' || prose.lower[first + 1] === 'then' ? first + 2 : first + 1;
  return prose.lower[at] === 'you';
};

/** “No.” | “I did.” */
export function opensAnswer(reading: ParsedText, { first, last }: TokenSpan): boolean {
  let at = first;
  while (at < last && isQuoteMark(reading, at)) at++;
  return /^(?:yes|no|never|oh|well|certainly|perhaps|none|nothing|i)$/.test(reading.prose.lower[at] ?? '');
}

/** “…?” | he was asked. */
export function wasAsked({ prose }: ParsedText, { last }: TokenSpan): boolean {
  for (let i = last; i < last + 6 && i + 1 < prose.size; i++) {
    if (prose.lower[i] === '.' || prose.shapes[i]! & Shape.quote) return false;
    if (/^(?:was|were)$/.test(prose.lower[i]!)) return prose.lower[i + 1] === 'asked';
  }
  return false;
}

/** Whether nothing but dirt is between two quotations. */
export function opensTurn({ prose }: ParsedText, at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (prose.lower[i]!.length > 1) return false;
  return at - from <= 2;
}
