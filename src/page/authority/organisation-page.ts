import type { Authority } from '../../archive/archive.js';
import type { Edition } from '../edition.js';
import { letterOf } from '../entries.js';
import type { Page } from '../page.js';
import { rootFrom, urlOf } from '../urls.js';
import { barsOfAuthority } from './authority-bars.js';
import { authoritiesById, commonData, companyRows, pagesOfAuthority, type Shelved } from './authority-page.js';
import { extentWords } from './extent-words.js';
import { tellingForms } from './name-variants.js';
import { reportedFrom } from './reported-from.js';

/** A page for each organisation: what is attributed to it, where it is named, who appears with it. */
export function* organisationPages(edition: Edition): Iterable<Page> {
  const organisations = authoritiesById(edition.archive.organisations);
  for (const organisation of edition.archive.organisations) {
    yield* pagesOfAuthority(edition, organisation, {
      template: 'organisation',
      data: () => organisationData(edition, organisation, organisations),
    });
  }
}

/** What `organisation.hbs` gets. */
export function organisationData(edition: Edition, organisation: Authority, organisations: Shelved) {
  const root = rootFrom(urlOf(organisation));
  const common = commonData(edition, organisation, organisations);
  const company = companyRows(edition, organisation, 'person', root);
  const beside = companyRows(edition, organisation, 'organisation', root);
  return {
    ...common,
    forms: tellingForms(common.forms, organisation.name, company.rows.length + beside.rows.length > 0),
    letter: letterOf(organisation.sortName),
    facts: extentWords(edition, organisation),
    barsHtml: barsOfAuthority(edition, { ...organisation, kind: 'organisation' }, root),
    company,
    organisations: beside,
    from: reportedFrom(edition, organisation, root),
  };
}
