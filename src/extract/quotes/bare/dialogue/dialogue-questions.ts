import { lexicon } from '../../../../lexicon/load-lexicon.js';
import { Shape } from '../../../../text/prose.js';
import { isQuoteMark, type ParsedText, type TokenSpan } from '../../../syntax/parsed-text.js';
import type { Attribution } from '../../attribution.js';

export function endsInQuestion({ prose, scan }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = last - 1; i >= first && i > last - 4; i--) if (prose.lower[i] === '?') return true;
  // a question mark and a closing one that a machine read as a letter
  if (scan === null || last - first > LONGEST_UNMARKED) return false;
  // "Hnw did you"
  const asks =
    AUXILIARY.test(prose.lower[first + 2] ?? '') &&
    isAskedOfYou({ prose, scan }, { first: first + 3, last: first + 4 });
  if (!asks && !OPENS_QUESTION.test(prose.lower[first + 1] ?? '')) return false;
  return prose.lower[last - 1] !== '.' && prose.lower[last - 2] !== '.';
}

const LONGEST_UNMARKED = 30; // tokens of a question whose mark was lost: "Why, certainly. …" is an answer
const AUXILIARY = /^(?:did|do|were|have|had|are|could|would|will)$/;
const OPENS_QUESTION = /^(?:what|when|where|why|who|how|did|do|does|were|was|have|had|are|is|could|would|will)$/;

/** "Did you go?" */
export function isAskedOfYou({ prose, scan }: Pick<ParsedText, 'prose' | 'scan'>, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:you|your)$/.test(prose.lower[i]!) || (scan && lexicon.has(prose.lower[i]!, 'misread-you'))) return true;
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

/** “Yes, …”; also where a machine has lost the mark that opens. */
export function saysYesOrNo(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const at = isQuoteMark(reading, first) ? first + 1 : first;
  const { lower } = reading.prose;
  return last - at > 1 && /^(?:yes|no)$/.test(lower[at]!) && /^[.,;:!?—-]/.test(lower[at + 1]!);
}

/** “…?” | he was asked. In a scan also where the closing mark was lost. */
export function wasAsked({ prose, scan }: ParsedText, { first, last }: TokenSpan): boolean {
  const isAsked = (i: number): boolean => /^(?:was|were)$/.test(prose.lower[i]!) && prose.lower[i + 1] === 'asked';
  for (let i = last; i < last + 6 && i + 1 < prose.size; i++) {
    if (prose.lower[i] === '.' || prose.shapes[i]! & Shape.quote) break;
    if (isAsked(i)) return true;
  }
  if (scan) for (let i = last - 2; i > first && i > last - LONGEST_LOST; i--) if (isAsked(i)) return true;
  return false;
}

const LONGEST_LOST = 9; // tokens after a closing mark that was lost

/** Whether nothing but dirt is between two quotations. */
export function opensTurn({ prose }: ParsedText, at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (prose.lower[i]!.length > 1) return false;
  return at - from <= 2;
}

/** "while you men of the press denounced us": said to somebody, so that what follows is not his, but of whoever says it. */
export const isSaidToYou = ({ scan, prose }: ParsedText, { source }: Attribution): boolean =>
  scan !== null && source !== null && /^(?:you|us|me)$/.test(prose.lower[source.first]!);

/** "I ask whether he minds. | “Never.”": the writer asks, and whoever spoke before answers. */
export const asksAsWriter = ({ scan, prose, quoteOf }: ParsedText, { source, cue, content }: Attribution): boolean =>
  scan === null &&
  source !== null &&
  cue !== null &&
  prose.lower[source.first] === 'i' &&
  /^(?:ask|asked|wonder|wondered|suggest|suggested)$/.test(prose.lower[cue.last - 1]!) &&
  content.every(({ last }) => quoteOf[last - 1]! < 0);
