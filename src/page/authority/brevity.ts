import type { Authority } from '../../archive/archive.js';
import { isLarge } from '../../archive/lone.js';
import type { ReadableArchive } from '../entries.js';

/** What pages of names leave out in large archives, where most names occur in a few articles: what the page says elsewhere, and what chance makes. */

/** A list of so many items is seen at once: neither a chart of it nor a search in it is needed. */
export const MOST_SEEN_AT_ONCE = 10;

export const isBrief = ({ archive }: ReadableArchive): boolean => isLarge(archive.records.length);

/** Whether the articles that name an authority are so few that the list of them says more than a chart. */
export const needsNoChart = (readable: ReadableArchive, { appearances }: Authority): boolean =>
  isBrief(readable) && appearances.length <= MOST_SEEN_AT_ONCE;

/** Whether the quotations of an authority, each with its article, already give all articles that name it. */
export function isToldBySaid(readable: ReadableArchive, { quotes, appearances }: Authority): boolean {
  if (!isBrief(readable) || quotes.length > MOST_SEEN_AT_ONCE) return false;
  const quoted = new Set(quotes.map(({ article }) => article));
  return appearances.every(({ article }) => quoted.has(article));
}
