import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, buildSite, harbourSite, kindsOfPages, siteAt } from './built-site.js';
import { accessFindings, htmlFindings } from './page-checks.js';
import { serveSite } from './served-site.js';

let browser: Browser;
let harbour: BuiltSite;
let one: BuiltSite;

beforeAll(async () => {
  harbour = await harbourSite();
  one = await buildSite('seeds');
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const folderUrl = (site: BuiltSite): string => `${pathToFileURL(site.folder).href}/`;

describe('a reader, from file://', () => {
  test('goes from home to an article, to a person, to a place and back', async () => {
    const { page, faults, context } = await watchedPage(browser, folderUrl(harbour));
    await page.goto(harbour.url('index.html'));
    expect(await page.title()).toBe('The Saltmarsh Courier');
    await page.locator('main a[href^="articles/"]').first().click();
    expect(page.url()).toContain('/articles/');
    await page.locator('main a[href*="people/"]').first().click();
    expect(page.url()).toContain('/people/');
    await page.locator('main a[href*="articles/"]').first().click();
    await page.locator('main a[href*="places/"]').first().click();
    expect(page.url()).toContain('/places/');
    await page.goBack();
    expect(page.url()).toContain('/articles/');
    await page.locator('.masthead > a').click();
    expect(page.url()).toBe(harbour.url('index.html'));
    expect(faults).toEqual([]);
    await context.close();
  });

  test('finds what Peskov said in two clicks', async () => {
    const { page, faults, context } = await watchedPage(browser, folderUrl(one));
    await page.goto(one.url('index.html'));
    await page.locator('main a', { hasText: 'Dmitry Peskov' }).first().click();
    const said = await page.locator('main').innerText();
    expect(said).toContain('an infringement on the sovereignty of Syria');
    expect(said).toContain('the government of Syria to quickly restore order');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('cites a quotation, and finds the same words elsewhere', async () => {
    const { page, faults, context } = await watchedPage(browser, folderUrl(harbour));
    await page.goto(harbour.url('articles/lighthouse.html'));
    await page.locator('.paras div[id]', { hasText: 'A light that is out one night' }).hover();
    await page.locator('.voices button.quote:visible').first().click();
    const forms = await page.locator('dialog pre').allInnerTexts();
    expect(forms[0]).toContain(
      '“A light that is out one night in thirty is not a light, it is a rumour.” A. Brackwater',
    );
    expect(forms[1]).toMatch(/^file:.*\/articles\/lighthouse\.html#q\d+$/);
    expect(forms[2]).toContain('<blockquote cite="file:');
    await page.locator('dialog a').click();
    await page.locator('#results .entry').first().waitFor();
    expect(await page.locator('#results').innerText()).toContain('Coldharbour Light Dark for a Night');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('sees every page without JavaScript', async () => {
    const { page, faults, context } = await watchedPage(browser, folderUrl(harbour), { javaScriptEnabled: false });
    for (const [, path] of kindsOfPages(harbour)) {
      await page.goto(harbour.url(path));
      expect((await page.locator('main').innerText()).trim(), path).not.toBe('');
    }
    await page.goto(harbour.url('search.html'));
    expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('may rename the folder to “my archive #1 100%”', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'cuttings-')), 'my archive #1 100%');
    cpSync(harbour.folder, folder, { recursive: true });
    const moved = siteAt(folder);
    const { page, faults, context } = await watchedPage(browser, folderUrl(moved));
    await page.goto(moved.url('index.html'));
    await page.locator('main a[href^="articles/"]').first().click();
    await page.locator('main a[href*="people/"]').first().click();
    expect(await page.locator('h1').innerText()).not.toBe('');
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour, 'the style sheet is found').toBe('rgb(251, 251, 248)');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a reader, from a server', () => {
  test('goes the same ways, and searches', async () => {
    const served = await serveSite(harbour.folder);
    const { page, faults, context } = await watchedPage(browser, served.url);
    await page.goto(served.url);
    await page.locator('main a[href^="articles/"]').first().click();
    await page.locator('main a[href*="people/"]').first().click();
    expect(page.url()).toContain('/archive/people/');
    await page.locator('.masthead > a').click();
    await page.locator('main input[type="search"]').fill('coal boats');
    await page.keyboard.press('Enter');
    await page.locator('.results h3 a').first().click();
    expect(page.url()).toContain('/archive/articles/');
    expect(faults).toEqual([]);
    await context.close();
    served.close();
  });
});

describe('a reader with a wrong address, from a server', () => {
  test.each(['nothing.html', 'people/nobody.html', 'articles/a/b/c/', 'people/nobody.html?x=1#y'])(
    'finds the way back from %s',
    async (wrong) => {
      const served = await serveSite(harbour.folder);
      const { page, context } = await watchedPage(browser, served.url);
      await page.goto(served.url + wrong);
      await page.locator('button.mode').waitFor();
      const links = await page
        .locator('body a:not([href^="#"])')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) expect(link.startsWith(served.url) && link.endsWith('.html'), link).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 251, 248)');
      await page.fill('.find input', 'harbour');
      await page.keyboard.press('Enter');
      await page.locator('#results .entry').first().waitFor();
      expect(page.url().startsWith(`${served.url}search.html`)).toBe(true);
      await context.close();
      served.close();
    },
  );
});

describe('every kind of page', () => {
  const modes: readonly [string, BrowserContextOptions][] = [
    ['light, wide', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['dark, wide', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['light, 320 px', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ];
  test.each(modes)('has no finding of axe (WCAG 2.2 AA): %s', async (_mode, options) => {
    const { page, faults, context } = await watchedPage(browser, folderUrl(harbour), { ...options, bypassCSP: true });
    const findings: string[] = [];
    const ofOne = kindsOfPages(one).map(([, path]) => (harbour.files.includes(path) ? harbour : one).url(path));
    const addresses = new Set([...kindsOfPages(harbour).map(([, path]) => harbour.url(path)), ...ofOne]);
    for (const address of addresses) {
      await page.goto(address);
      const found = await accessFindings(page);
      findings.push(...found.map((finding) => `${address}: ${finding}`));
    }
    expect(findings).toEqual([]);
    expect(faults.filter((fault) => fault.startsWith('request') && !fault.includes(folderUrl(one)))).toEqual([]);
    await context.close();
  });

  test('fits 320 px without scrolling sideways', async () => {
    const { page, context } = await watchedPage(browser, folderUrl(harbour), { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const [, path] of kindsOfPages(harbour)) {
      await page.goto(harbour.url(path));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width} px`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  test('is valid HTML', async () => {
    const findings: string[] = [];
    for (const site of [harbour, one]) {
      for (const [kind, path] of kindsOfPages(site)) {
        const found = await htmlFindings(join(site.folder, path));
        findings.push(...found.map((finding) => `${kind} (${path}): ${finding}`));
      }
    }
    expect(findings).toEqual([]);
  });
});
