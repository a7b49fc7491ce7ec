import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, buildSite, kindsOfPages } from './built-site.js';
import { accessFindings, htmlFindings } from './page-checks.js';

let browser: Browser;
let german: BuiltSite;
let arabic: BuiltSite;

/** The harbour archive with its interface in a language; the words of one that does not ship are the English ones. */
function harbourIn(language: string): Promise<BuiltSite> {
  const room = mkdtempSync(join(tmpdir(), 'language-'));
  cpSync('tests/sites/harbour/seeds', join(room, 'seeds'), { recursive: true });
  appendFileSync(join(room, 'seeds/archive.yaml'), `interface: ${language}\n`);
  mkdirSync(join(room, 'mine/words'), { recursive: true });
  const words = JSON.parse(readFileSync('templates/words/en.json', 'utf8')) as Record<string, Record<string, string>>;
  if (language === 'ar')
    writeFileSync(
      join(room, 'mine/words/ar.json'),
      JSON.stringify({ ...words, locale: 'ar', part: { ...words.part, people: 'أشخاص', search: 'بحث' } }),
    );
  return buildSite(join(room, 'seeds'), ['--templates', join(room, 'mine')]);
}

beforeAll(async () => {
  german = await harbourIn('de');
  arabic = await harbourIn('ar');
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function reading(
  site: BuiltSite,
  path: string,
  visit: (page: Page) => Promise<void>,
  width = 1200,
): Promise<void> {
  const options = { viewport: { width, height: 900 }, bypassCSP: true };
  const { page, faults, context } = await watchedPage(browser, `${pathToFileURL(site.folder).href}/`, options);
  await page.goto(site.url(path));
  await visit(page);
  expect(faults).toEqual([]);
  await context.close();
}

describe('an archive in German', () => {
  test('is searched in German', () =>
    reading(german, 'search.html', async (page) => {
      await page.locator('#status', { hasText: '12 Artikel durchsuchbar' }).waitFor();
      await page.locator('#q').fill('harbour');
      await page.locator('#status strong', { hasText: /^\d+ Artikel$/ }).waitFor();
      expect(await page.locator('#tabs').innerText()).toMatch(/^Artikel \d+\s+Zitate.*\s+Namen/);
      expect(await page.locator('#narrow legend').allTextContents()).toEqual([
        'Zeitraum',
        'Personen',
        'Orte',
        'Organisationen',
      ]);
      expect(await page.locator('#results time').first().textContent()).toMatch(/^\d+\. \p{L}+ 19\d\d$/u);
      expect(await page.locator('#take').textContent()).toBe('Als Tabelle speichern');
      await page.locator('#q').fill('Brackwater: harbour');
      await page.locator('#status strong', { hasText: /^\d+ Zitate?$/ }).waitFor();
      await page.locator('#q').fill('xyzzyqq');
      await page.locator('#status', { hasText: '„xyzzyqq“ kommt in keinem Artikel vor' }).waitFor();
    }));

  test('offers names as they are typed, and what they are', () =>
    reading(german, 'index.html', async (page) => {
      const field = page.locator('.quick input');
      expect(await field.getAttribute('placeholder')).toBe('Suche');
      await field.fill('brackw');
      const option = page.locator('.quick [role="option"]').first();
      await option.waitFor();
      expect(await option.innerText()).toBe('Ada Brackwater Person');
      expect(await page.locator('.colophon button').textContent()).toBe('Darstellung: automatisch');
    }));

  test('cites in German', () =>
    reading(german, 'articles/lighthouse.html', async (page) => {
      await page.locator('.paras div[id]', { hasText: 'A light that is out one night' }).hover();
      await page.locator('.voices button.quote:visible').first().click();
      const dialog = page.locator('dialog.quotation');
      expect(await dialog.locator('h2').textContent()).toBe('Dieses Zitat');
      expect(await dialog.locator('pre').first().textContent()).toMatch(
        /^„A light .*“ .*, Abs\. 3 in: Piers Lanyard, „/,
      );
    }));

  test.each([1200, 390])('has no page that is wider than a window of %i px', (width) =>
    reading(
      german,
      'index.html',
      async (page) => {
        for (const [kind, path] of kindsOfPages(german)) {
          await page.goto(german.url(path));
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            kind,
          ).toBeLessThanOrEqual(0);
        }
      },
      width,
    ),
  );

  test('is valid HTML, and accessible', async () => {
    for (const [kind, path] of kindsOfPages(german))
      expect(await htmlFindings(join(german.folder, path)), kind).toEqual([]);
    for (const path of ['index.html', 'articles/lighthouse.html', 'search.html'])
      await reading(german, path, async (page) => expect(await accessFindings(page), path).toEqual([]));
  });
});

describe('an archive in Arabic', () => {
  test('runs from right to left, and its English articles from left to right', () =>
    reading(arabic, 'articles/lighthouse.html', async (page) => {
      const sides = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const direction = (selector: string) => getComputedStyle(document.querySelector(selector)!).direction;
        return {
          page: direction('html'),
          text: direction('.paras div[id] > p'),
          nameRightOfMenu: box('.masthead > a').left > box('.masthead nav').left,
          cardLeftOfText: box('.card').right < box('.paras').left + 1,
          notesRightOfText: box('.voices').left > box('.paras div[id] > p').left,
        };
      });
      expect(sides).toEqual({
        page: 'rtl',
        text: 'ltr',
        nameRightOfMenu: true,
        cardLeftOfText: true,
        notesRightOfText: true,
      });
    }));

  test.each([1200, 390])('has no page that is wider than a window of %i px', (width) =>
    reading(
      arabic,
      'index.html',
      async (page) => {
        for (const [kind, path] of kindsOfPages(arabic)) {
          await page.goto(arabic.url(path));
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(beyond, kind).toBeLessThanOrEqual(0);
        }
      },
      width,
    ),
  );

  test('is valid HTML', async () => {
    for (const [kind, path] of kindsOfPages(arabic))
      expect(await htmlFindings(join(arabic.folder, path)), kind).toEqual([]);
  });
});
