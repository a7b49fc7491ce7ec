import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, harbourSite } from './built-site.js';

/** The ten tasks of a librarian, from file://, each with a right answer in at most three actions. */

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  site = await harbourSite();
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const MOST_ACTIONS = 3;

/** A reader who counts: a click is an action, so is a line that is typed and sent. */
class Reader {
  readonly page: Page;
  actions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(what: Locator): Promise<void> {
    this.actions++;
    await what.click();
    // a page that a link leads to may not be read to its end yet
    await this.page.waitForLoadState();
  }

  /** Types into the field that every page has at “/”, and sends it. */
  async ask(words: string, { firstName = false } = {}): Promise<void> {
    this.actions++;
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(words);
    if (firstName) {
      await this.page.locator('.quick [role="option"]').first().waitFor();
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** The link of the masthead, the foot or the text with these words. */
  link(words: string): Locator {
    return this.page.getByRole('link', { name: words, exact: true }).first();
  }
}

/** What the page copies is kept in an attribute of its body: a browser without a window has no clipboard. */
async function keepCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
    });
  });
}

const sayings = (page: Page): Locator => page.locator('#results .said');

const TASKS: readonly (readonly [task: string, from: string, journey: (reader: Reader) => Promise<void>])[] = [
  [
    'what one person said about a subject, and nothing else',
    'index.html',
    async (reader) => {
      await reader.ask('brackwater: light');
      await sayings(reader.page).first().waitFor();
      expect(new Set(await reader.page.locator('#results cite').allInnerTexts())).toEqual(new Set(['Ada Brackwater']));
      for (const words of await sayings(reader.page).locator('blockquote').allInnerTexts())
        expect(words).toMatch(/light/i);
    },
  ],
  [
    'all stories of a day',
    'index.html',
    async (reader) => {
      await reader.click(reader.link('Dates'));
      await reader.click(reader.link('1954'));
      await reader.click(reader.link('17 March: 1 article'));
      expect(reader.page.url()).toMatch(/dates\/1954-03-17\.html$/);
      expect(await reader.page.locator('main h3').allInnerTexts()).toContain('Harbour Dredging Before the Council');
    },
  ],
  [
    'who is quoted most about a subject, counted in quotations',
    'index.html',
    async (reader) => {
      await reader.ask('dredg*');
      await reader.click(reader.page.locator('#tabs [data-part="quotations"]'));
      await sayings(reader.page).first().waitFor();
      const speakers = reader.page
        .locator('#narrow fieldset', { hasText: 'Who speaks of this most' })
        .first()
        .locator('label');
      const counted = (await speakers.allInnerTexts()).map((words) => Number(/(\d+)\s*$/.exec(words)?.[1]));
      expect(counted.length).toBeGreaterThan(1);
      expect(counted).toEqual(counted.toSorted((a, b) => b - a));
      expect(await speakers.first().innerText()).toContain('Ada Brackwater');
    },
  ],
  [
    'everything from a town',
    'index.html',
    async (reader) => {
      await reader.ask('saltmarsh', { firstName: true });
      await reader.page.waitForURL(/places\/saltmarsh\.html$/);
      const written = reader.page.locator('section', { has: reader.page.locator('#written') });
      expect(await written.locator('li').count()).toBeGreaterThan(1);
      expect(await reader.page.locator('#here').count()).toBe(1);
    },
  ],
  [
    'cite a quotation',
    'articles/lighthouse.html',
    async (reader) => {
      await keepCopies(reader.page);
      await reader.page.locator('.paras div[id]', { hasText: 'A light that is out one night' }).hover();
      await reader.click(reader.page.locator('.voices button.quote:visible').first());
      await reader.click(reader.page.locator('dialog button', { hasText: 'Copy' }).first());
      await reader.page.locator('dialog button', { hasText: 'Copied' }).waitFor();
      const copied = await reader.page.locator('body').getAttribute('data-copied');
      expect(copied).toMatch(/^“A light that is out one night .* Brackwater, para\. \d+ in .*Saltmarsh Courier/);
    },
  ],
  [
    'what changed between two versions of a story',
    'index.html',
    async (reader) => {
      await reader.click(reader.link('Dates'));
      await reader.click(reader.link('Stories in several versions'));
      await reader.click(reader.link('What changed'));
      await reader.page.locator('.changes ul').first().waitFor();
      expect(await reader.page.locator('.changes ins, .changes del').count()).toBeGreaterThan(0);
    },
  ],
  [
    'a story that is half remembered and misspelled',
    'index.html',
    async (reader) => {
      await reader.ask('dregder idel');
      await reader.page.locator('#results .entry').first().waitFor();
      expect(await reader.page.locator('#results [data-part="headline"]').first().innerText()).toMatch(
        /^Dredger .* Idle/,
      );
    },
  ],
  [
    'where somebody is quoted over time',
    'index.html',
    async (reader) => {
      await reader.ask('ada brackwater', { firstName: true });
      await reader.page.waitForURL(/people\/ada-brackwater\.html$/);
      await reader.click(reader.page.locator('a[aria-label="quoted, 2 November 1957"] .hit'));
      await reader.page.locator('#results .entry').first().waitFor();
      expect(await reader.page.locator('#results [data-part="headline"]').allInnerTexts()).toEqual([
        'Coldharbour Light Dark for a Night',
      ]);
    },
  ],
  [
    'the lines that correct a wrong speaker',
    'articles/1961-09-19-north-channel.html',
    async (reader) => {
      await keepCopies(reader.page);
      await reader.click(reader.page.getByText('Show what was found'));
      await reader.click(reader.page.locator('.voices i button', { hasText: 'Wrong?' }).first());
      await reader.page.locator('.voices i button', { hasText: 'Copied' }).waitFor();
      expect(await reader.page.locator('body').getAttribute('data-copied')).toMatch(
        /^- speaker: WHO SAID IT\n {2}quote: .+\n {2}in: .*north-channel/,
      );
    },
  ],
  [
    'data for a spreadsheet',
    'index.html',
    async (reader) => {
      await reader.click(reader.link('How this archive was made'));
      const saved = reader.page.locator('main a[href="data/quotes.csv"]');
      expect(await saved.innerText()).toBe('quotations');
      const path = new URL((await saved.getAttribute('href'))!, reader.page.url());
      const [head, first] = readFileSync(path, 'utf8').split('\r\n');
      expect(head!.split(',')).toEqual(
        expect.arrayContaining(['speaker', 'speaker_words', 'source_name', 'headline', 'text']),
      );
      expect(first).toMatch(/After the Flood.*Ada Brackwater,Harbour-Master Ada Brackwater/);
    },
  ],
];

describe('a librarian', () => {
  test.each(TASKS)('finds %s', async (_, from, journey) => {
    const { page, faults, context } = await watchedPage(browser, `${pathToFileURL(site.folder).href}/`);
    await page.goto(site.url(from));
    const reader = new Reader(page);
    await journey(reader);
    expect(reader.actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(reader.actions).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
