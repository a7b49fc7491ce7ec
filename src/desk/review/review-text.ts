import type { Archive } from '../../archive/archive.js';
import { correctionLines } from '../../corrections/correction-lines.js';
import { visible } from '../../problem.js';
import { onOneLine } from '../../text/one-line.js';
import { ESTIMATE_CAUTION, expectedErrors, expectedInWords } from './estimate.js';
import type { ReviewAnswer, ReviewItem } from './review-item.js';

/**
 * The review list for a terminal or a printer: each question with the lines for corrections.yaml that answer it.
 * @param most how many questions
 */
export function reviewText(archive: Archive, items: readonly ReviewItem[], most: number): string {
  const estimate = expectedInWords(expectedErrors(archive));
  const left = items.length - most;
  return [
    `${items.length} to look at. If the confidences are right, still wrong are ${estimate || 'none, for nothing was found'}.`,
    ESTIMATE_CAUTION,
    ...items.slice(0, most).map(questionText),
    ...(left > 0 ? ['', `and ${left} more (--most ${Math.min(999, items.length)})`] : []),
    '',
  ].join('\n');
}

function questionText(item: ReviewItem, number: number): string {
  const { question, passage, links, why, yes, no, choices, typed } = item;
  const typedAnswer: ReviewAnswer[] =
    typed === null
      ? []
      : [{ label: typed.what === 'speaker' ? 'Somebody else' : 'A date', items: [filled(typed.item, typed.what)] }];
  return [
    '',
    `${number + 1}. ${visible(question)}  (${visible(why)})`,
    ...(passage === null ? [] : [`   ${visible(onOneLine(passage.join('')))}`]),
    ...links.map(({ label, path }) => `   ${visible(label)}: ${path}`),
    ...[yes, ...(no === null ? [] : [no]), ...choices, ...typedAnswer].map(answerText),
  ].join('\n');
}

const answerText = ({ label, items }: ReviewAnswer): string =>
  [
    `   ${visible(label)}`,
    ...items.flatMap((item) => correctionLines(item).trimEnd().split('\n')).map((line) => `     ${line}`),
  ].join('\n');

const filled = (item: ReviewAnswer['items'][number], what: string): ReviewAnswer['items'][number] =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      value === '{}' ? (what === 'speaker' ? 'NAME' : 'YYYY-MM-DD') : value,
    ]),
  );
