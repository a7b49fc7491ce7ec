import type { Edition } from '../edition.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { MISSING } from '../urls.js';
import { climbHtml, climbSource } from './climb.js';

/** 404.html, which web servers show for an address that is not there, in whatever folder it was looked for. */
export function missingPage(edition: Edition): Page {
  const head = {
    path: MISSING,
    title: edition.words.say('missing.title'),
    script: { html: climbHtml, source: climbSource },
  };
  const { baseUrl } = edition.site;
  return {
    path: MISSING,
    bytes: () => edition.theme.render('404', { page: pageLayoutOf(edition, head), front: baseUrl }),
  };
}
