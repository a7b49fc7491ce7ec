import type { SourceAuthority } from '../../archive/archive.js';
import type { Edition } from '../edition.js';
import type { Page } from '../page.js';
import { rootFrom, urlOf } from '../urls.js';
import {
  authoritiesById,
  commonData,
  companyRows,
  extentWords,
  pagesOfAuthority,
  type Shelved,
} from './authority-page.js';
import { descriptionsIn, formRows } from './name-variants.js';
import { reportedFrom } from './reported-from.js';

/** What each kind of source is called, in the order in which they are listed: one of them, and several. */
export const SOURCE_KINDS = {
  person: ['Person', 'People'],
  organisation: ['Organisation', 'Offices and organisations'],
  media: ['Paper, agency or station', 'Papers, agencies and stations'],
  document: ['Document', 'Documents'],
  unnamed: ['Unnamed source', 'Unnamed'],
} as const satisfies Record<SourceAuthority['sourceKind'], readonly [string, string]>;

/** A page for each source that is no person and no organisation with a page of its own. */
export function* sourcePages(edition: Edition): Iterable<Page> {
  const sources = authoritiesById(edition.archive.sources);
  for (const source of edition.archive.sources) {
    if (source.is !== null) continue;
    yield* pagesOfAuthority(edition, source, { template: 'source', data: () => sourceData(edition, source, sources) });
  }
}

/** What `source.hbs` gets. */
export function sourceData(edition: Edition, source: SourceAuthority, sources: Shelved) {
  const root = rootFrom(urlOf(source));
  return {
    ...commonData(edition, source, sources),
    forms: formRows(edition.archive, source.anonymous ? descriptionsIn(source.forms) : source.forms, root),
    unnamed: source.anonymous,
    facts: `${SOURCE_KINDS[source.sourceKind][0]}. ${extentWords(edition.archive, source, root)}`,
    formsHeading: source.anonymous ? 'How it is described' : 'Forms of the name',
    company: companyRows(edition.archive, source, 'person', root),
    from: reportedFrom(edition, source, root),
  };
}
