import type { Edition } from '../../page/edition.js';
import { escapeHtml } from '../../page/html.js';
import { pageLayoutOf } from '../../page/layout.js';
import { HOME_PAGE } from '../../page/urls.js';

/** The page of the review list; its script asks for the list. */
export const reviewPage = (edition: Edition): string =>
  deskPage(edition, 'Review', {
    facts: '<p class="facts" id="desk-count" role="status">Looking through the archive …</p>',
    body: '<div class="row"><div class="body" id="desk-list"></div></div>',
  });

/** What is shown for an address at which there is nothing. */
export const missingAtDesk = (edition: Edition): string =>
  deskPage(edition, 'No such page', { facts: '<p class="facts">Nothing is filed under this address.</p>', body: '' });

/** A page of the desk's own, in the look of the site. */
function deskPage(
  edition: Edition,
  title: string,
  { facts, body }: { readonly facts: string; readonly body: string },
): string {
  const { siteTitle, nav, styleHref, scriptHref } = pageLayoutOf(edition, { path: HOME_PAGE, title });
  const links = nav.map(({ name, href }) => `<li><a href="/${escapeHtml(href)}">${escapeHtml(name)}</a></li>`).join('');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${escapeHtml(siteTitle)}</title>
<link rel="stylesheet" href="/${escapeHtml(styleHref)}">
<link rel="stylesheet" href="/desk/desk-look.css">
<script src="/${escapeHtml(scriptHref)}"></script>
<script src="/desk/desk.js" defer></script>
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header class="masthead"><div class="sheet"><a class="name" href="/"><bdi>${escapeHtml(siteTitle)}</bdi></a><nav aria-label="Archive"><ul>${links}</ul></nav></div></header>
<main class="sheet" id="main">
<div class="main">
<header class="head row"><div class="body"><h1>${title}</h1>${facts}</div></header>
${body}
</div>
</main>
</body>
</html>
`;
}
