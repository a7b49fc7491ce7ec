import { aboutPage } from './about.js';
import { articlePages } from './article.js';
import { datePages } from './dates.js';
import type { Edition } from './edition.js';
import { homePage } from './home.js';
import { missingPage } from './missing.js';
import { organisationPages } from './organisation.js';
import type { Page } from './page.js';
import { organisationsIndex, peopleIndex } from './people-index.js';
import { personPages } from './person.js';
import { placePages } from './place.js';
import { placesIndex } from './places-index.js';
import { quotesIndex } from './quotes-index.js';
import { sourcePages } from './source.js';
import { sourcesIndex } from './sources-index.js';

/** A row for each kind of page. */
const KINDS: readonly ((edition: Edition) => Iterable<Page>)[] = [
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
  (edition) => [aboutPage(edition)],
  (edition) => [missingPage(edition)],
];

/** All pages of an archive and the assets that they use. Their bytes are made only when they are written. */
export function pagesOf(edition: Edition): Page[] {
  return [...edition.theme.assets, ...KINDS.flatMap((pages) => [...pages(edition)])];
}
