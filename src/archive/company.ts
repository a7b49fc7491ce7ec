import { compareCodeUnits } from '../text/compare.js';
import type { Archive, Authority } from './archive.js';

/** An authority that appears in the same articles as another, and the articles, ascending. */
export interface Companion {
  readonly authority: Authority;
  readonly articles: readonly number[];
}

/** Articles looked through for one authority, and findings looked at in one article: bounds for lists of 5,000 names. */
const MOST_ARTICLES = 2000;
const MOST_FINDINGS = 200;

/**
 * Who, or what, appears in the same articles as `authority`: the most often first, then by id; at most `limit`. Looks at its
 * first 2,000 articles and at 200 findings of each, so the time is bounded.
 */
export function companyOf(
  archive: Archive,
  authority: Authority,
  kind: 'person' | 'organisation' | 'place' = 'person',
  limit = 24,
): Companion[] {
  const shared = new Map<Authority, number[]>();
  for (const { article } of authority.appearances.slice(0, MOST_ARTICLES)) {
    const record = archive.records[article]!;
    const found = kind === 'person' ? record.people : kind === 'place' ? record.places : record.organisations;
    for (const { id } of found.slice(0, MOST_FINDINGS)) {
      const other = archive.authorityOf(kind, article, id);
      if (other === undefined || other === authority) continue;
      const articles = shared.get(other);
      if (articles === undefined) shared.set(other, [article]);
      else if (articles[articles.length - 1] !== article) articles.push(article);
    }
  }
  return [...shared]
    .map(([other, articles]) => ({ authority: other, articles }))
    .sort((a, b) => b.articles.length - a.articles.length || compareCodeUnits(a.authority.id, b.authority.id))
    .slice(0, limit);
}
