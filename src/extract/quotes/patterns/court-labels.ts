import { isTitle } from '../../../lexicon/titles.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { DialoguePart } from '../attribution.js';

export const FEWEST_OF_COURT = 2; // lines that show what a report is of

/** "Witness", "The Coroner", "To Mr. Lee", "By a Juror": labels of a report of an inquest or a trial, which nothing else has. */
export function isOfCourt({ lower }: Prose, { first, last }: TokenSpan): boolean {
  if (last - first === 1) return /^(?:witness|coroner|magistrate)$/.test(lower[first]!);
  if (lower[first] === 'the') return last - first === 2 && OFFICER_OF_COURT.test(lower[last - 1]!);
  if (!LEADS_TO_ASKER.test(lower[first]!)) return false;
  return OFFICER_OF_COURT.test(lower[last - 1]!) || isTitle(lower[first + 1]!) || lower[first + 1] === 'messrs.';
}

const OFFICER_OF_COURT = /^(?:coroner|court|foreman|judge|juror|jury|magistrate|witness)$/;
const LEADS_TO_ASKER = /^(?:to|by|answering)$/;

/** "By | a | Juror" */
export const isArticleOfAsker = ({ lower, shapes }: Prose, at: number, first: number): boolean =>
  at === first + 1 &&
  /^(?:the|a)$/.test(lower[at]!) &&
  LEADS_TO_ASKER.test(lower[first]!) &&
  ((shapes[at + 1] ?? 0) & Shape.capital) !== 0;

const LONGEST_EXAMINED = 80; // tokens of a question or an answer
const FEWEST_EXAMINED = 2; // questions with their answers

/** A question or an answer of an examination, printed in one line with others. */
export interface Examined {
  readonly content: TokenSpan;
  readonly part: DialoguePart;
}

/** "Q. Where did you go? A. To the mill. Q. Alone? A. I was.": questions and answers of an examination in a running text. */
export function examinedIn({ prose }: ParsedText): Examined[] {
  const { ids, lower, shapes, size, paragraphOf, vocabulary } = prose;
  const [question, answer] = [vocabulary.idOf('q.'), vocabulary.idOf('a.')];
  const isLabel = (at: number, label: number): boolean => ids[at] === label && (shapes[at]! & Shape.capital) !== 0;
  const found: Examined[] = [];
  for (let i = ids.indexOf(question); i >= 0; i = ids.indexOf(question, i + 1)) {
    if (!isLabel(i, question)) continue;
    let asked = i + 1;
    const limit = Math.min(size, i + LONGEST_EXAMINED);
    while (asked < limit && lower[asked] !== '?') asked++;
    if (asked >= limit || asked === i + 1 || !isLabel(asked + 1, answer)) continue;
    const first = asked + 2;
    const far = Math.min(size, first + LONGEST_EXAMINED);
    let last = first;
    while (last < far && paragraphOf[last] === paragraphOf[first] && !isLabel(last, question)) last++;
    if (last === first) continue;
    // the last answer of a paragraph: what follows its first sentence may be the paper's
    if (last >= size || !isLabel(last, question)) last = endOfSentence(prose, first, last);
    found.push({ content: { first: i + 1, last: asked + 1 }, part: 'question' });
    found.push({ content: { first, last }, part: 'answer' });
  }
  return found.length < 2 * FEWEST_EXAMINED ? [] : found;
}

function endOfSentence({ sentenceOf }: Prose, first: number, last: number): number {
  let end = first + 1;
  while (end < last && sentenceOf[end] === sentenceOf[first]) end++;
  return end;
}
