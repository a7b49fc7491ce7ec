import { createHash } from 'node:crypto';
import type { Html } from '../html.js';

/**
 * A web server shows 404.html for any address that is not there, however deep, so what it asks for by relative addresses lies
 * some folders up, and nobody can say how many when the site is built. This script, which is in the page itself since it
 * could not be found otherwise, climbs folder by folder until the style sheet is found, and mends the other addresses by it.
 * On `file://`, and without a script, nothing changes.
 */
const SCRIPT = `(() => {
  const most = location.pathname.split('/').length - 2;
  let steps = 0;
  let sheet;
  const isSheet = (event) => event.target.rel === 'stylesheet';
  document.addEventListener('error', (event) => {
    if (!isSheet(event) || !location.protocol.startsWith('http') || steps >= most) return;
    sheet ??= event.target.getAttribute('href');
    steps++;
    event.target.href = '../'.repeat(steps) + sheet;
  }, true);
  document.addEventListener('load', (event) => {
    if (!isSheet(event) || steps === 0) return;
    const root = '../'.repeat(steps);
    const mend = () => {
      for (const name of ['href', 'action']) {
        for (const element of document.querySelectorAll('body [' + name + ']')) {
          const address = element.getAttribute(name);
          if (!/^(#|[a-z]+:)/.test(address)) element.setAttribute(name, root + address);
        }
      }
      for (const dead of document.querySelectorAll('script[src]')) {
        const script = document.createElement('script');
        script.src = root + dead.getAttribute('src');
        dead.replaceWith(script);
      }
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mend);
    else mend();
  }, true);
})();`;

export const climbHtml = SCRIPT as Html;

/** What the page's policy must allow for it, as a source of `script-src`. */
export const climbSource = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;
