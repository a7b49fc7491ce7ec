import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileSite } from '../hostile/hostile-archive.js';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, largestOfKinds, siteAt } from './built-site.js';
import { serveSite } from './served-site.js';

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  site = siteAt((await hostileSite()).folder);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Of a format every third payload, of a payload every third format: the markup of all is looked at in tests/hostile. */
const TURNS = 3;

/** Articles of all formats and payloads in turns, and the largest page of every other kind. */
function shown(): string[] {
  const articles = site.files.flatMap((path) => {
    const [, format, payload] = /^articles\/(\w+)\/(\d+)-.*\.html$/.exec(path) ?? [];
    return format === undefined ? [] : [{ path, format, payload: Number(payload) }];
  });
  const formats = [...new Set(articles.map(({ format }) => format))];
  const inTurn = articles.filter(({ format, payload }) => (payload + formats.indexOf(format)) % TURNS === 0);
  return [...new Set([...largestOfKinds(site).map(([, path]) => path), ...inTurn.map(({ path }) => path)])];
}

/** A page that notes every dialog that a script opens. */
async function pageWithDialogs(folder: string) {
  const watched = await watchedPage(browser, folder);
  const dialogs: string[] = [];
  watched.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { ...watched, dialogs };
}

test('an archive with something hostile in every field runs nothing, loads nothing and shows text as text, from file://', async () => {
  const { page, faults, dialogs, context } = await pageWithDialogs(`${pathToFileURL(site.folder).href}/`);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.blockedURI}`));
  });
  const every = shown();
  expect(every.length).toBeGreaterThan(90);
  for (const path of every) {
    await page.goto(site.url(path), { waitUntil: 'load' });
    expect(page.url()).toBe(site.url(path));
    const { strange, away } = await page.evaluate(() => {
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      return {
        strange: all(
          'main iframe, main object, main embed, main base, main meta, main form[action]:not([action="search.html"]):not([action$="/search.html"]), [onload], [onerror], [onmouseover], [onfocus]',
        ).map((element) => element.outerHTML.slice(0, 200)),
        away: all('a:is([href^="http:" i], [href^="https:" i])')
          .filter((link) => !/noreferrer/.test(link.getAttribute('rel') ?? ''))
          .map((link) => link.outerHTML),
      };
    });
    expect(strange, path).toEqual([]);
    expect(away, path).toEqual([]);
  }
  const first = site.files.find((path) => path.startsWith('articles/plain/0-'))!;
  await page.goto(site.url(first));
  expect(await page.locator('main').innerText()).toContain('<script>alert(1)</script>');
  expect(dialogs).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('… nor when a server hands it out', async () => {
  const served = await serveSite(site.folder);
  const { page, faults, dialogs, context } = await pageWithDialogs(served.url);
  const every = shown().filter((path, i) => !path.startsWith('articles/') || i % 2 === 0);
  expect(every.length).toBeGreaterThan(50);
  for (const path of every) {
    const address = `${served.url}${path.split('/').map(encodeURIComponent).join('/')}`;
    const answer = await page.goto(address, { waitUntil: 'load' });
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect(page.url()).toBe(address);
  }
  expect(dialogs).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
  served.close();
});

test('a search for something hostile shows it as text', async () => {
  const { page, faults, dialogs, context } = await pageWithDialogs(`${pathToFileURL(site.folder).href}/`);
  for (const query of [
    '<img src=x onerror=alert(1)>',
    'alert(1) script',
    '"',
    '__proto__',
    'x'.repeat(10_000),
    '(.*)+$',
    'שלום',
  ]) {
    await page.goto(`${site.url('search.html')}#q=${encodeURIComponent(query)}`);
    await page.reload();
    await page.locator('#results').waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    expect(await page.locator('#results img, #results script').count()).toBe(0);
  }
  expect(dialogs).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
