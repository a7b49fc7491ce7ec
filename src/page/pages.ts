import { isLarge } from '../archive/lone.js';
import { aboutPage } from './about/about.js';
import { articlePages } from './article/article-page.js';
import { organisationPages } from './authority/organisation-page.js';
import { personPages } from './authority/person-page.js';
import { placePages } from './authority/place-page.js';
import { sourcePages } from './authority/source-page.js';
import { datePages } from './dates/date-pages.js';
import type { Edition } from './edition.js';
import { withShortMarkup } from './finishing/finishing.js';
import { homePage } from './front/home.js';
import { gonePages } from './gone/gone.js';
import { missingPage } from './gone/missing.js';
import { organisationsIndex, peopleIndex } from './index/people-index.js';
import { placesIndex } from './index/places-index.js';
import { quotesIndex } from './index/quotes-index.js';
import { sourcesIndex } from './index/sources-index.js';
import { versionsIndex } from './index/versions-index.js';
import type { Page } from './page.js';
import { termPages } from './terms/term-pages.js';

/** A row for each kind of page. */
const PAGE_KINDS: readonly ((edition: Edition) => Iterable<Page>)[] = [
  (edition) => [homePage(edition)],
  articlePages,
  personPages,
  placePages,
  organisationPages,
  sourcePages,
  peopleIndex,
  placesIndex,
  organisationsIndex,
  sourcesIndex,
  quotesIndex,
  datePages,
  versionsIndex,
  termPages,
  (edition) => [aboutPage(edition)],
  (edition) => [missingPage(edition)],
  gonePages,
];

/** All pages of an archive and the assets that they use. Their bytes are made only when they are written. */
export function pagesOf(edition: Edition): Page[] {
  const shortening = { lean: isLarge(edition.archive.records.length), finisher: edition.finisher };
  const pages = PAGE_KINDS.flatMap((kind) => [...kind(edition)].map((page) => withShortMarkup(page, shortening)));
  return [...edition.theme.assets, ...pages];
}
