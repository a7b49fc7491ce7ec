import { aboutPage } from './about.js';
import { articlePages } from './article.js';
import type { Edition } from './edition.js';
import { homePage } from './home.js';
import { missingPage } from './missing.js';
import type { Page } from './page.js';

/** A row for each kind of page. */
const KINDS: readonly ((edition: Edition) => Iterable<Page>)[] = [
  (edition) => [homePage(edition)],
  articlePages,
  (edition) => [aboutPage(edition)],
  (edition) => [missingPage(edition)],
];

/** All pages of an archive and the assets that they use. Their bytes are made only when they are written. */
export function pagesOf(edition: Edition): Page[] {
  return [...edition.theme.assets, ...KINDS.flatMap((pages) => [...pages(edition)])];
}
