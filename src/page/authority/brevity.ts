import type { Authority } from '../../archive/archive.js';
import { isLarge } from '../../archive/lone.js';
import type { ReadableArchive } from '../entries.js';
import { ARTICLES_PER_AUTHORITY_PAGE } from './authority-lists.js';

/** What pages of names leave out in large archives, where most names occur in a few articles: what the page says elsewhere, and what chance makes. */

/** A list of so many items is seen at once: neither a chart of it nor a search in it is needed. */
export const MOST_SEEN_AT_ONCE = 10;

export const isBrief = ({ archive }: ReadableArchive): boolean => isLarge(archive.records.length);

/** Whether the articles that name an authority are so few that the list of them says more than a chart. */
export const needsNoChart = (readable: ReadableArchive, { appearances }: Authority): boolean =>
  isBrief(readable) && appearances.length <= MOST_SEEN_AT_ONCE;

/**
 * The articles that name an authority without those that its page gives already, each with a quotation from it or as written there.
 * @param written articles that the page lists for another reason
 */
export function furtherArticles(
  readable: ReadableArchive,
  { quotes, appearances }: Authority,
  written: readonly number[] = [],
): readonly number[] {
  const articles = appearances.map(({ article }) => article);
  // longer lists go on on further pages, which are as they are in all archives
  if (!isBrief(readable) || articles.length > ARTICLES_PER_AUTHORITY_PAGE) return articles;
  const given = new Set(written);
  if (quotes.length <= MOST_SEEN_AT_ONCE) for (const { article } of quotes) given.add(article);
  return articles.filter((article) => !given.has(article));
}
