import type { ArticleRecord } from '../article/record.js';

/** How an article begins: its deck, or the first of its text, cut after a whole word near `length` UTF-16 code units. */
export function firstWords(record: ArticleRecord, length = 180): string {
  const first = record.paragraphs.find(({ role }) => role === 'text');
  const text = record.deck ?? (first === undefined ? '' : record.text.slice(first.start, first.end));
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const at = line.lastIndexOf(' ', length);
  return `${line.slice(0, at > length / 2 ? at : length).replace(/[\s,;:–—-]+$/, '')} …`;
}
