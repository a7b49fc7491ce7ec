import type { Edition } from '../../page/edition.js';
import { pageLayoutOf } from '../../page/layout.js';
import { HOME_PAGE } from '../../page/urls.js';
import { withDesk } from './inject.js';

/** The page of the review list; its script asks for the list. */
export const reviewPage = (edition: Edition): string =>
  deskPage(edition, 'Review', {
    facts: '<p class="facts" id="desk-count" role="status">Looking through the archive …</p>',
    body: '<div class="row"><div class="body" id="desk-list"></div></div>',
  });

/** What is shown for an address at which there is nothing. */
export const missingAtDesk = (edition: Edition): string =>
  deskPage(edition, 'No such page', { facts: '<p class="facts">Nothing is filed under this address.</p>', body: '' });

/** A page of the desk's own, in the look of the site: one of its pages with another text. */
function deskPage(
  edition: Edition,
  title: string,
  { facts, body }: { readonly facts: string; readonly body: string },
): string {
  const page = pageLayoutOf(edition, { path: HOME_PAGE, title });
  const main = `<main class="sheet" id="main"><div class="main">
<header class="head"><h1>${title}</h1>${facts}</header>
${body}
</div></main>`;
  const html = edition.theme
    .render('gone', { page, moved: null, front: '/' })
    .replace(/<main[\s\S]*<\/main>/, () => main)
    // it is shown at any address
    .replace(/ (href|src|action)="(?![/#]|[a-z]+:)/g, ' $1="/');
  return withDesk(html);
}
