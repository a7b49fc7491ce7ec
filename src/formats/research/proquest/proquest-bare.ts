import type { Draft, Refusal } from '../../draft.js';
import { draftOfArticle } from '../database-article.js';
import { BARE_TEXT_NAME, gluedAt } from '../export-marks.js';
import { paragraphsHtml } from '../html-writer.js';

/** The article of a text for mining; its file's name has the paper and the year, and "---" parts what is said of the author. */
export function* articleOfBareText(text: string, path: string): Generator<Draft | Refusal> {
  const [, paper = '', year = ''] = BARE_TEXT_NAME.exec(path) ?? [];
  const at = gluedAt(text) ?? 0;
  const [headline = '', ...deck] = text
    .slice(0, at)
    .trim()
    .split(/\s+---?\s+/);
  const lines = text
    .slice(at)
    .split('\n')
    .map((line) => line.trim());
  const end = lines.findLastIndex((line) => /^-{3,}$/.test(line));
  yield draftOfArticle({
    where: 'text',
    headline,
    deck: deck.join(' — ') || null,
    publisher: paper,
    date: year,
    html: paragraphsHtml((end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== '')),
    notes: end < 0 ? [] : lines.slice(end + 1).filter((line) => line !== ''),
    reported: ['the title and the first paragraph had nothing between them; they are parted at a capital, a guess'],
  });
}
