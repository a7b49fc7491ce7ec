import type { Edition } from '../edition.js';
import { headlineOf } from '../entries.js';
import { articleUrl, hrefBelow } from '../urls.js';

/** The articles before and after it in the archive's order, which is that of date, undated last. */
export function neighboursOf({ archive, words }: Edition, article: number, root: string) {
  const linkOf = (index: number) => {
    const record = archive.records[index];
    return record === undefined ? null : { headline: headlineOf(record), href: hrefBelow(root, articleUrl(record)) };
  };
  const dated = (index: number): boolean => (archive.records[index]?.date ?? null) !== null;
  return {
    alone: archive.records.length === 1,
    older: linkOf(article - 1),
    newer: linkOf(article + 1),
    olderLabel: words.say(dated(article) ? 'article.older' : 'article.before'),
    newerLabel: words.say(dated(article) && dated(article + 1) ? 'article.newer' : 'article.after'),
  };
}
