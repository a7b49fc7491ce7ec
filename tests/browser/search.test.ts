import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, buildSite, siteAt } from './built-site.js';
import { accessFindings } from './page-checks.js';

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  site = buildSite('tests/sites/harbour/seeds');
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Opens the search page on `file://`, and sees to it that nothing was asked of others and nothing went wrong. */
async function reading(
  visit: (page: Page) => Promise<void>,
  { at = site, hash = '', options = {} as BrowserContextOptions } = {},
): Promise<void> {
  const { page, faults, context } = await watchedPage(browser, `${pathToFileURL(at.folder).href}/`, options);
  await page.goto(at.url('search.html') + hash);
  await visit(page);
  expect(faults).toEqual([]);
  await context.close();
}

/** A copy of the site to be spoiled, and the folder of its index. */
function spoiled(): { readonly copy: BuiltSite; readonly index: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'cuttings-')), 'dist');
  cpSync(site.folder, folder, { recursive: true });
  return { copy: siteAt(folder), index: join(folder, 'search', readdirSync(join(folder, 'search'))[0]!) };
}

const entries = (page: Page) => page.locator('#results .entry');
const headlines = (page: Page) => page.locator('#results [data-part="headline"]');

describe('a reader who searches, from file://', () => {
  test('sees the day of a dateline that gives no year, as on all other pages', () =>
    reading(async (page) => {
      await page.locator('#q').fill('newspapers like everybody else');
      await entries(page).first().waitFor();
      expect(await page.locator('#results .key').allTextContents()).toContain('22 April, no year');
    }));

  test('does it all with the keyboard: types, walks through results, opens a paragraph, comes back', () =>
    reading(async (page) => {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('harbour dredg');
      await entries(page).first().waitFor();
      expect(await page.locator('mark').count()).toBeGreaterThan(1);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('headline');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/articles\/.*#p\d+$/);
      const target = await page.evaluate(() => document.querySelector(':target')?.textContent ?? '');
      expect(target.toLowerCase()).toMatch(/harbour|dredg/);
      await page.goBack();
      await entries(page).first().waitFor();
      expect(await page.inputValue('#q')).toBe('harbour dredg');
    }));

  test('finds the query again in the address', () =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        expect(await page.inputValue('#q')).toBe('"north channel" -survey');
        const before = await headlines(page).allInnerTexts();
        await page.reload();
        await entries(page).first().waitFor();
        expect(await headlines(page).allInnerTexts()).toEqual(before);
        expect(await page.title()).toContain('"north channel" -survey');
      },
      { hash: `#q=${encodeURIComponent('"north channel" -survey')}` },
    ));

  test('comes from the form of another page', async () => {
    const { page, faults, context } = await watchedPage(browser, `${pathToFileURL(site.folder).href}/`);
    await page.goto(site.url('404.html'));
    await page.fill('.find input', 'harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html/);
    await entries(page).first().waitFor();
    expect(await page.inputValue('#q')).toBe('harbour');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('narrows to what was said, to a year, and takes it back', () =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        const all = await entries(page).count();
        const said = page.locator('#narrow input[name="said"][value="1"]');
        const count = Number(
          await page
            .locator('label', { has: page.locator('[name="said"][value="1"]') })
            .locator('.n')
            .innerText(),
        );
        await said.check();
        await page.waitForFunction(() => location.hash.includes('said=1'));
        await page.locator('#active button').first().waitFor();
        expect(await entries(page).count()).toBe(count);
        expect(count).toBeLessThan(all);
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('said');
        await page.locator('#active button').first().click();
        await page.waitForFunction(() => !location.hash.includes('said=1'));
        await page.waitForFunction((n) => document.querySelectorAll('#results .entry').length === n, all);
        await page.goBack();
        await page.waitForFunction((n) => document.querySelectorAll('#results .entry').length === n, count);
        await page.locator('#narrow input[name="year"]').first().check();
        await page.waitForFunction(() => location.hash.includes('year='));
      },
      { hash: '#q=harbour' },
    ));

  test('sees the years as bars, and takes one of them', () =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        const bar = page.locator('#narrow svg.chart [data-years]').last();
        const [year, count] = (await page.locator('#narrow svg.chart title').last().textContent())!.split(': ');
        const box = page.locator('#narrow label', { has: page.locator(`[name="year"][value="${year}"]`) });
        expect(await box.locator('.n').innerText()).toBe(count);
        await bar.click();
        await page.waitForFunction((wanted) => location.hash.includes(`year=${wanted}`), year);
        await page.waitForFunction((n) => document.querySelectorAll('#results .entry').length === n, Number(count));
        expect(await box.locator('input').isChecked()).toBe(true);
        expect(await page.locator('#narrow svg.chart .bar.on').count()).toBe(1);
        await page.locator('#narrow svg.chart [data-years]').last().click();
        await page.waitForFunction(() => !location.hash.includes('year='));
      },
      { hash: '#q=harbour' },
    ));

  test('is told politely how much was found, and what was guessed', () =>
    reading(async (page) => {
      await page.keyboard.type('harbuor');
      await page.keyboard.press('Enter');
      await entries(page).first().waitFor();
      await page.waitForFunction(() => document.querySelector('[role="status"]')!.textContent !== '');
      expect(await page.locator('[role="status"]').textContent()).toMatch(/articles.*“harbuor”.*“harbour”/);
      await page.fill('#q', 'zzzzzzzz');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => /Nothing found/.test(document.querySelector('#status')!.textContent!));
    }));

  test('may jump within the page without losing the results', () =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        const before = await entries(page).count();
        await page.evaluate(() => {
          location.hash = '#main';
        });
        await page.waitForTimeout(200);
        expect(await entries(page).count()).toBe(before);
      },
      { hash: '#q=harbour' },
    ));

  test('may type anything', () =>
    reading(async (page) => {
      for (const odd of ['', '"', '((((', '-', '<img src=x onerror=alert(1)>', '__proto__', '日本', 'x'.repeat(1999)]) {
        await page.fill('#q', odd);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(60);
      }
      for (const hash of [
        '#=',
        '#q=%E0%A4%A',
        '#page=-3',
        '#q=ferry&page=99',
        '#person=__proto__',
        '#%%%=%',
        '#year=0',
      ]) {
        await page.evaluate((value) => {
          location.hash = value;
        }, hash);
        await page.waitForTimeout(60);
      }
      expect(await page.locator('#trouble').innerText()).toBe('');
    }));
});

describe('when something is wrong', () => {
  test('a missing shard is named, and the rest of the site is not blamed', async () => {
    const { copy, index } = spoiled();
    rmSync(join(index, 'w0.js'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${copy.url('search.html')}#q=harbour`);
    await page.waitForFunction(() => document.querySelector('#trouble')!.textContent !== '');
    expect(await page.locator('#trouble').innerText()).toMatch(/missing or damaged: search\/\w+\/w0\.js/);
    expect(await page.locator('#trouble').getAttribute('role')).toBe('alert');
    await context.close();
  });

  test.each([
    ['manifest', 'harbour'],
    ['w0', 'harbour'],
    ['t0', 'harbour'],
    ['d0', 'harbou*'],
  ])('a damaged %s is an error that is told', async (name, query) => {
    const { copy, index } = spoiled();
    for (const text of ['', `cuttingsShard("${name}","zz zz");`, `cuttingsShard("${name}",{});`]) {
      writeFileSync(join(index, `${name}.js`), text);
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${copy.url('search.html')}#q=${query}`);
      await page.waitForFunction(() => document.querySelector('#trouble')!.textContent !== '');
      expect(await page.locator('#trouble').innerText()).toMatch(/damaged/);
      expect(errors).toEqual([]);
      await context.close();
    }
  });

  test('without JavaScript the page says so and shows other ways', () =>
    reading(
      async (page) => {
        expect(await page.locator('noscript').innerText()).toMatch(/needs JavaScript.*people.*places/s);
      },
      { options: { javaScriptEnabled: false } },
    ));

  test('a folder of any name will do', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'cuttings-')), 'my archive #1 100%');
    cpSync(site.folder, folder, { recursive: true });
    await reading(
      async (page) => {
        await entries(page).first().waitFor();
        await headlines(page).first().click();
        await page.waitForURL(/articles\//);
      },
      { at: siteAt(folder), hash: '#q=harbour' },
    );
  });
});

describe('the results', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('can be read by everybody: %s, %i px', (colorScheme, width) =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        await page.locator('#narrow').waitFor();
        expect(await accessFindings(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { hash: '#q=harbour&said=1', options: { colorScheme, viewport: { width, height: 800 } } },
    ),
  );
});
