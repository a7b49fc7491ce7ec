import type { Archive, Authority } from '../../archive/archive.js';
import { authoritiesOf } from '../../archive/shelf.js';
import type { FormerAddress } from '../../corrections/former-addresses.js';
import type { Edition } from '../edition.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { articleUrl, authorityUrl, HOME_PAGE, hrefFrom, type SitePath, urlOf } from '../urls.js';

/**
 * Pages at addresses that others may have noted: of an article that is withheld, which says just that, and of what is merged or renamed, which
 * lead to where it is now. They depend on corrections.yaml alone, not on what was published before.
 */
export function gonePages(edition: Edition): Page[] {
  const { withheld = [], former = [] } = edition.gone ?? {};
  const tombstones = withheld.map((id) => gonePage(edition, articleUrl({ id }), null));
  return [...tombstones, ...movedPages(edition, former)];
}

function movedPages(edition: Edition, former: readonly FormerAddress[]): Page[] {
  const pages = new Map<string, Page>();
  for (const { kind, id, name } of former) {
    const now = authoritiesOf(edition.archive, kind).find((authority) => authority.name === name);
    if (now === undefined || now.lone !== null || isIdTaken(edition.archive, kind, id)) continue;
    const path = authorityUrl(kind, id);
    pages.set(path, gonePage(edition, path, now));
  }
  return [...pages.values()];
}

const isIdTaken = (archive: Archive, kind: Authority['kind'], id: string): boolean =>
  authoritiesOf(archive, kind).some((authority) => authority.id === id);

function gonePage(edition: Edition, path: SitePath, now: Authority | null): Page {
  return {
    path,
    bytes() {
      const title = now === null ? edition.words.say('gone.title') : now.name;
      const href = now === null ? null : hrefFrom(path, urlOf(now));
      const machine = { names: [{ name: 'robots', content: 'noindex' }], properties: [], jsonLd: '' };
      return edition.theme.render('gone', {
        page: pageLayoutOf(edition, { path, title, machine, refresh: href }),
        moved: now === null ? null : { name: now.name, href },
        front: hrefFrom(path, HOME_PAGE),
      });
    },
  };
}
