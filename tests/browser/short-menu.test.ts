import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, buildSite } from './built-site.js';

const STORY = `Ferry to stay in harbour

SALTMARSH, March 3 - The ferry will stay in harbour, Harbour Master Ann Fathom said.

"The pier at Saltmarsh is not safe," Fathom said.`;

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  const seeds = join(mkdtempSync(join(tmpdir(), 'cuttings-')), 'seeds');
  mkdirSync(seeds);
  for (let i = 0; i < 2001; i++) writeFileSync(join(seeds, `a${i}.txt`), `Tide table ${i}\n\nHigh water at ${i}.`);
  for (const name of ['ferry', 'ferry-again'])
    writeFileSync(join(seeds, `${name}.md`), `---\nauthor: Edda Roe\n---\n${STORY}`);
  site = await buildSite(seeds);
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

const menuOf = (page: Page): Promise<string[]> =>
  page
    .locator('.masthead nav a')
    .evaluateAll((links) =>
      links.map((link) => `${link.textContent} ${(link as HTMLAnchorElement).href} ${link.ariaCurrent ?? ''}`),
    );

describe('pages of articles and of names in an archive of 2,003 articles', () => {
  test('have the menu of the home page, from its script', async () => {
    const { page, faults, context } = await watchedPage(browser, pathToFileURL(join(site.folder, '/')).href);
    await page.goto(site.url('index.html'));
    const whole = await menuOf(page);
    expect(whole.length).toBeGreaterThan(7);
    await page.goto(site.url('articles/ferry.html'));
    expect(await menuOf(page)).toEqual(whole);
    expect(await page.locator('.masthead nav').getAttribute('aria-label')).toBe('Archive');
    expect(await page.locator('body > :first-child').getAttribute('href')).toBe('#main');
    expect(await page.locator('.colophon button').count()).toBe(1);
    await page.goto(site.url('people/ann-fathom.html'));
    expect((await menuOf(page)).filter((link) => link.endsWith(' page')).map((link) => link.split(' ')[0])).toEqual([
      'People',
    ]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('lead without scripts to the home page, which has it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url('articles/ferry.html'));
    expect(await page.locator('.masthead a').allTextContents()).toEqual(['Cuttings', 'Search']);
    await page.locator('.masthead > a').click();
    expect((await menuOf(page)).length).toBeGreaterThan(7);
    await context.close();
  });

  test('lead from a name to its page once in the text and once in the margin', () => {
    const html = readFileSync(join(site.folder, 'articles/ferry.html'), 'utf8');
    const [, body = ''] = html.split('<div class=paras>');
    const [text = ''] = body.split('<nav');
    const notes = text.match(/<div class=voices>.*?<\/div>/g)?.join('') ?? '';
    const linksIn = (part: string): number => part.match(/people\/ann-fathom\.html/g)?.length ?? 0;
    expect(linksIn(notes)).toBe(1);
    expect(linksIn(text)).toBe(2);
  });
});
