import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, harbourSite, siteAt } from './built-site.js';
import { accessFindings } from './page-checks.js';

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  site = await harbourSite();
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

const entries = (page: Page) => page.locator('#results article.entry');
const sayings = (page: Page) => page.locator('#results .said');
const headlines = (page: Page) => page.locator('#results [data-part="headline"]');

describe('a reader who searches, from file://', () => {
  test('sees the day of a dateline that gives no year, as on all other pages', () =>
    reading(async (page) => {
      await page.locator('#q').fill('newspapers like everybody else');
      await entries(page).first().waitFor();
      expect(await page.locator('#results .key').allTextContents()).toContain('22 April, no year');
    }));

  test('saves what is listed as a table', () =>
    reading(async (page) => {
      await page.locator('#q').fill('Brackwater: light');
      await sayings(page).first().waitFor();
      const listed = await sayings(page).count();
      const saved = page.waitForEvent('download');
      await page.locator('#take').click();
      const table = await saved;
      expect(table.suggestedFilename()).toBe('quotations-Brackwater-light.csv');
      const lines = readFileSync(await table.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(lines[0]).toBe('\ufeffdate,speaker,cue,kind,text,headline,page');
      expect(lines).toHaveLength(1 + listed);
      expect(lines[1]).toMatch(/Ada Brackwater.*light.*articles\/.*\.html#q\d+$/);
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

  test('goes from articles to quotations, to one wording, and takes it back', () =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        const all = await entries(page).count();
        const tab = page.locator('#tabs [data-part="quotations"]');
        await page.waitForFunction(() => /\d/.test(document.querySelector('#tabs [data-part="names"]')!.textContent!));
        const count = Number(await tab.locator('.n').innerText());
        await tab.click();
        await sayings(page).first().waitFor();
        expect(await page.locator('#status strong').innerText()).toBe(`${count} quotations`);
        const link = sayings(page).first().locator('a');
        expect(await link.getAttribute('href')).toMatch(/articles\/.*\?mark=harbour.*#q\d+/);
        const marked = page.locator('#narrow input[name="words"][value="marked"]');
        const fewer = await page
          .locator('#narrow label', { has: page.locator('[value="marked"]') })
          .locator('.n')
          .innerText();
        await marked.check();
        await page.waitForFunction((n) => document.querySelector('#status')!.textContent!.startsWith(n), fewer);
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('words');
        await page.locator('#active button').first().click();
        await page.waitForFunction(() => !location.hash.includes('words='));
        await page.locator('#tabs [data-part="articles"]').click();
        await page.waitForFunction((n) => document.querySelectorAll('#results article.entry').length === n, all);
        await page.goBack();
        await sayings(page).first().waitFor();
      },
      { hash: '#q=harbour' },
    ));

  test.each(['quill it', 'quill: it', 'Honor Quill: it'])('%s: what Honor Quill said, and nothing else', (query) =>
    reading(async (page) => {
      await page.fill('#q', query);
      await page.keyboard.press('Enter');
      await page.locator('#tabs [data-part="quotations"]').click();
      await sayings(page).first().waitFor();
      expect(new Set(await page.locator('#results cite').allInnerTexts())).toEqual(new Set(['Honor Quill']));
      expect(await page.locator('#narrow label', { hasText: 'Honor Quill' }).count()).toBe(1);
    }),
  );

  test('finds a name first, at the keys, and comes to its page', () =>
    reading(async (page) => {
      await page.keyboard.type('honor qu');
      const name = page.locator('#named a').first();
      await name.waitFor();
      expect(await name.innerText()).toBe('Honor Quill');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/people\/honor-quill\.html$/);
      // what she said is asked for on her page
      await page.fill('main input[name="q"]', 'it');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html/);
      await sayings(page).first().waitFor();
      expect(await page.inputValue('#q')).toBe('"Honor Quill": it');
    }));

  test('keeps the name that the keys have come to when the answer follows', () =>
    reading(async (page) => {
      await page.evaluate(() => {
        const list = document.querySelector('#named')!;
        const watch = new MutationObserver(() => {
          const link = list.querySelector('a');
          if (link?.textContent !== 'Honor Quill') return;
          watch.disconnect();
          link.focus();
          link.id = 'first-shown';
        });
        watch.observe(list, { childList: true });
      });
      await page.keyboard.type('honor qu');
      await entries(page).first().waitFor();
      // the answer shows the names once more
      await page.waitForFunction(() => document.querySelector('#named a:not(#first-shown)') !== null);
      await page.keyboard.press('Enter');
      await page.waitForURL(/people\/honor-quill\.html$/);
    }));

  test('sees results over time as bars that are links, and sorts them', () =>
    reading(
      async (page) => {
        await entries(page).first().waitFor();
        const bar = page.locator('#narrow svg.chart a').last();
        await bar.waitFor();
        const count = Number(/: (\d+) result/.exec((await bar.getAttribute('aria-label'))!)![1]);
        await bar.focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => location.hash.includes('from='));
        await page.waitForFunction((n) => document.querySelectorAll('#results article.entry').length === n, count);
        expect(await page.locator('#narrow svg.chart .bar.on').count()).toBe(1);
        await page.locator('#active button').click();
        await page.waitForFunction(() => !location.hash.includes('from='));
        await page.locator('#sorts [data-part="old"]').click();
        await page.waitForFunction(() => location.hash.includes('sort=old'));
        await page.locator('#sorts [data-part="old"][aria-current]').waitFor();
        const dates = await page
          .locator('#results time')
          .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')!));
        expect(dates).toEqual([...dates].sort());
      },
      { hash: '#q=harbour' },
    ));

  test('finds the words marked in the article', () =>
    reading(
      async (page) => {
        await headlines(page).first().click();
        await page.waitForURL(/articles\//);
        expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBeGreaterThan(0);
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

describe('the field on every page', () => {
  const visiting = async (path: string, visit: (page: Page) => Promise<void>): Promise<void> => {
    const { page, faults, context } = await watchedPage(browser, `${pathToFileURL(site.folder).href}/`);
    await page.goto(site.url(path));
    await visit(page);
    expect(faults).toEqual([]);
    await context.close();
  };

  test('is at “/”, offers names as they are typed, and leads to one by the arrow keys', () =>
    visiting('articles/lighthouse.html', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('quill');
      const option = page.locator('.quick [role="option"]');
      await option.first().waitFor();
      expect(await option.first().innerText()).toBe('Honor Quill Person');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.quick input').getAttribute('aria-activedescendant')).toBe('quick-0');
      expect(await accessFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/people\/honor-quill\.html$/);
    }));

  test('is at Ctrl-K, and takes words to the search page', () =>
    visiting('dates/index.html', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('coal boats');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html/);
      await entries(page).first().waitFor();
      expect(await page.inputValue('#q')).toBe('coal boats');
      expect(await page.locator('.quick').count()).toBe(0);
    }));

  test('is quiet when the index is gone', async () => {
    const { copy, index } = spoiled();
    for (const name of readdirSync(index)) rmSync(join(index, name));
    const { page, context } = await watchedPage(browser, `${pathToFileURL(copy.folder).href}/`);
    await page.goto(copy.url('about.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('quill');
    await page.waitForTimeout(300);
    expect(await page.locator('.quick [role="option"]').count()).toBe(0);
    await context.close();
  });
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
    ['light', 1280, 'quotations'],
    ['dark', 1280, 'articles'],
    ['light', 320, 'articles'],
    ['dark', 320, 'quotations'],
    ['light', 320, 'names'],
  ] as const)('can be read by everybody: %s, %i px, %s', (colorScheme, width, tab) =>
    reading(
      async (page) => {
        await page.locator('#results > *').first().waitFor();
        if (width < 1200 && tab !== 'names') await page.locator('#jump').click();
        await page.waitForTimeout(400);
        expect(await accessFindings(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const top = await page.evaluate(() => document.querySelector('#narrow')!.getBoundingClientRect().top + scrollY);
        expect(top).toBeLessThan(3000);
      },
      { hash: `#q=harbour&in=${tab}`, options: { colorScheme, viewport: { width, height: 800 } } },
    ),
  );
});
