import type { Authority } from '../../archive/archive.js';
import type { ReadableArchive } from '../entries.js';
import { datesOf } from './name-variants.js';

/** “47 quotations in 31 articles, named in 131, from 21 August 1948 to 14 June 1967.” */
export function extentWords(readable: ReadableArchive, authority: Authority): string {
  const { say } = readable.words;
  const articles = authority.appearances.map(({ article }) => article);
  const quoted = new Set(authority.quotes.map(({ article }) => article));
  const all = [...new Set([...quoted, ...articles])].sort((a, b) => a - b);
  const extent =
    authority.quotes.length === 0
      ? say('authority.only-named', { count: articles.length })
      : say('authority.said', {
          quotations: say('count.quotations', { count: authority.quotes.length }),
          articles: say('count.in-articles', { count: quoted.size }),
          named: articles.length,
        });
  const words = `${extent.charAt(0).toUpperCase()}${extent.slice(1)}`;
  const dates = datesOf(readable, all);
  if (dates === null) return say('authority.extent', { words });
  const [from, to] = dates;
  return from === to
    ? say('authority.extent-when', { words, date: from })
    : say('authority.extent-span', { words, from, to });
}
