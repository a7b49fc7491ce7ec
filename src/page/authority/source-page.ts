import type { SourceAuthority } from '../../archive/archive.js';
import type { Edition } from '../edition.js';
import type { Page } from '../page.js';
import { rootFrom, urlOf } from '../urls.js';
import { authoritiesById, commonData, companyRows, pagesOfAuthority, type Shelved } from './authority-page.js';
import { extentWords } from './extent-words.js';
import { descriptionsIn, formRows } from './name-variants.js';
import { reportedFrom } from './reported-from.js';

/** The kinds of sources, in the order in which they are listed. */
export const SOURCE_KINDS: readonly SourceAuthority['sourceKind'][] = [
  'person',
  'organisation',
  'media',
  'document',
  'unnamed',
];

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
  const { say } = edition.words;
  const kind = say('place.kind', { kind: say(`source-kind.${source.sourceKind}`) });
  return {
    ...commonData(edition, source, sources),
    forms: formRows(edition, source.anonymous ? descriptionsIn(source.forms) : source.forms, root),
    unnamed: source.anonymous,
    facts: `${kind} ${extentWords(edition, source)}`,
    formsHeading: say(source.anonymous ? 'authority.described' : 'authority.forms'),
    company: companyRows(edition, source, 'person', root),
    from: reportedFrom(edition, source, root),
  };
}
