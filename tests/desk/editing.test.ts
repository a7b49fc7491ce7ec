import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startBrowser, type Watched, watchedPage } from '../browser/browser.js';
import { siteAt } from '../browser/built-site.js';
import { accessFindings } from '../browser/page-checks.js';
import { openedDatabase } from '../export/opened-database.js';
import { runCommand } from '../run-command.js';
import { type RunningDesk, removeDesk, runDesk } from './running-desk.js';

const NORTH_CHANNEL = 'articles/1961-09-19-north-channel.html';

let browser: Browser;
let desk: RunningDesk;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  desk = await runDesk('tests/sites/harbour/seeds');
  watched = await watchedPage(browser, `http://127.0.0.1:${desk.port}/`);
  page = watched.page;
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  if (desk) removeDesk(desk);
});

const open = (path: string) => page.goto(`http://127.0.0.1:${desk.port}/${path}`);
const written = (): unknown[] => parse(readFileSync(join(desk.seeds, 'corrections.yaml'), 'utf8'));
const status = (of: Page) => of.locator('.desk-status');

/** Clicks something that writes, and waits until the page shows it. */
async function writes(act: () => Promise<void>, word = 'Written'): Promise<void> {
  await act();
  await status(page)
    .filter({ hasText: `${word}: ` })
    .waitFor();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

async function typed(label: string, words: string): Promise<void> {
  const section = page.locator('dialog[open] section').filter({ has: page.locator(`input[aria-label="${label}"]`) });
  await section.locator('input').fill(words);
  await section.getByRole('button', { name: 'Set' }).click();
}

describe('an editor at the desk of the harbour', () => {
  test('comes in by the printed address, and turns editing on', async () => {
    await page.goto(desk.address);
    expect(page.url()).toBe(`http://127.0.0.1:${desk.port}/`);
    expect(await page.title()).toBe('The Saltmarsh Courier');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Editing' }).waitFor();
  });

  test('corrects a speaker, and only of that quotation', async () => {
    await open(NORTH_CHANNEL);
    await writes(async () => {
      await page.getByRole('button', { name: /^Change who said “two firms had already/ }).click();
      await page.locator('dialog').getByRole('button', { name: 'Honor Quill', exact: true }).click();
    });
    expect(written()).toEqual([
      {
        speaker: 'Honor Quill',
        quote: 'two firms had already moved to Antwerp',
        in: '1961-09-19-north-channel',
      },
    ]);
    const notes = await page.locator('.voices p').allInnerTexts();
    expect(notes.some((note) => note.startsWith('Enoch Barnacle'))).toBe(true);
    expect(notes.some((note) => note.startsWith('Honor Quill'))).toBe(true);
    await open('people/honor-quill.html');
    expect(await page.locator('main').innerText()).toContain('two firms had already moved to Antwerp');
  });

  test('merges two people', async () => {
    const people = await page.evaluate(async () => (await fetch('/data/people.csv')).text());
    const [one, other] = ['Ada Brackwater', 'Enoch Barnacle'];
    for (const name of [one, other]) expect(people).toContain(name);
    await open('people/enoch-barnacle.html');
    await writes(async () => {
      await page.getByRole('button', { name: 'Right, wrong or change' }).click();
      await typed('The same person as', one!);
    });
    // the old address leads to the new one
    await page.waitForURL('**/people/ada-brackwater.html');
    expect(await page.locator('h1').innerText()).toBe('Ada Brackwater');
    expect(await page.locator('main').innerText()).toContain('traders had lost patience');
  });

  test('moves a pin by a click on the map', async () => {
    await open('places/antwerp-be.html');
    const circle = page.locator('.picture svg.map').first();
    const before = await page.locator('figcaption').first().innerText();
    await writes(async () => {
      await circle.click({ position: { x: 60, y: 60 } });
      await page
        .locator('dialog')
        .getByRole('button', { name: /^Put the pin at / })
        .first()
        .click();
    });
    const { pin, of } = written().at(-1) as { pin: [number, number]; of: string };
    expect(of).toBe('Antwerp');
    const places = await page.evaluate(async () => (await fetch('/data/places.csv')).text());
    expect(places).toMatch(new RegExp(`Antwerp,[^\\r\\n]*,${pin[0]},${pin[1]},`));
    expect(await page.locator('figcaption').first().innerText()).not.toBe(before);
  });

  test('withholds an article, withholds another, and undoes that', async () => {
    for (const id of ['lighthouse', 'notices/bandstand']) {
      await open(`articles/${id}.html`);
      await writes(async () => {
        await page.getByRole('button', { name: 'Date, headline, withhold' }).click();
        await typed('Withhold it, because', 'asked for by the family');
      });
      expect(await page.locator('main').innerText()).toContain('withheld by the editor');
    }
    await writes(() => page.getByRole('button', { name: 'Undo' }).click(), 'Undone');
    expect(await page.locator('h1').innerText()).toBe('Bandstand Concert Moved Indoors');
    expect(written().at(-1)).toEqual({ withhold: 'lighthouse', because: 'asked for by the family' });
  });

  test('finds all of it in the pages, the tables and the search alike', async () => {
    const csv = await page.evaluate(async () => (await fetch('/data/quotes.csv')).text());
    expect(csv).toMatch(/two firms had already moved[^\r\n]*Honor Quill/);
    expect(csv).not.toMatch(/^lighthouse,/m);
    await open('search.html#said=1&q=two+firms+moved');
    const results = page.locator('main');
    await page.locator('main').filter({ hasText: 'two firms had already moved' }).waitFor();
    expect(await results.innerText()).toContain('Honor Quill');
    await open('search.html#q=keeper+lamp');
    await page
      .locator('main')
      .filter({ hasText: /Nothing|No / })
      .waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Coldharbour Light');
  });

  test('goes through the review list by keys', async () => {
    await open('review');
    await page.locator('.desk-question[aria-current]').waitFor();
    const left = async (): Promise<number> =>
      Number(/^(\d+) left/.exec(await page.locator('#desk-count').innerText())?.[1] ?? 0);
    const [before, count] = [await left(), written().length];
    const first = await page.locator('.desk-question[aria-current] h2').innerText();
    expect(first).toBe('Are Lorcan Tidewell and Lorcan Tidewell Jr. one person?');
    await page.keyboard.press('j');
    expect(await page.locator('.desk-question[aria-current] h2').innerText()).not.toBe('');
    await page.keyboard.press('k');
    await page.keyboard.press('y');
    await page.waitForFunction(
      (n) => document.querySelector('#desk-count')?.textContent?.startsWith(`${n} left`),
      before - 1,
    );
    expect(written()).toHaveLength(count + 1);
    expect(written().at(-1)).toEqual({ merge: ['Lorcan Tidewell Jr.'], as: 'Lorcan Tidewell' });
    await page.keyboard.press('u');
    await page.waitForFunction(
      (n) => document.querySelector('#desk-count')?.textContent?.startsWith(`${n} left`),
      before,
    );
    expect(written()).toHaveLength(count);
    expect(await page.locator('.desk-question h2').allInnerTexts()).toContain(first);
  });

  test('never met an error, a request elsewhere or a thing that others cannot reach', async () => {
    expect(watched.faults).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      const { context, page: open } = await watchedPage(browser, '', { bypassCSP: true, colorScheme: scheme });
      await open.goto(desk.address);
      await open.evaluate(() => sessionStorage.setItem('desk-editing', 'yes'));
      for (const path of [NORTH_CHANNEL, 'people/ada-brackwater.html', 'review']) {
        await open.goto(`http://127.0.0.1:${desk.port}/${path}`);
        await open.locator('.desk-acts, .desk-question').first().waitFor();
        expect(await accessFindings(open), path).toEqual([]);
        const act = open.locator('.desk-acts button').last();
        if (path === 'review') continue;
        await act.click();
        await open.locator('dialog[open]').waitFor();
        expect(await accessFindings(open), `${path}, dialog`).toEqual([]);
      }
      await context.close();
    }
  });
});

test('the site that is written in the end is that of an ordinary build, and what the desk has shown', async () => {
  const shown = new Map<string, string>();
  for (const path of ['index.html', NORTH_CHANNEL, 'people/ada-brackwater.html', 'data/quotes.csv', 'data/places.csv'])
    shown.set(path, (await desk.send(`/${path}`)).body);
  const printed = await desk.close();
  expect(printed).not.toMatch(/could not be written|the program failed/);
  const other = join(mkdtempSync(join(tmpdir(), 'cuttings-')), 'site');
  const ran = await runCommand(['build', 'seeds', '--out', other, '--no-store'], { cwd: desk.folder });
  expect(ran.code, ran.told).toBe(0);
  const [site, built] = [siteAt(desk.site), siteAt(other)];
  expect(site.files).toEqual(built.files);
  for (const path of site.files)
    expect(readFileSync(join(site.folder, path)).equals(readFileSync(join(other, path))), path).toBe(true);
  const database = await openedDatabase(readFileSync(join(other, 'data/archive.sqlite')));
  const said = "SELECT speaker FROM quotes WHERE text LIKE 'two firms had already moved%'";
  expect(database.selectValues(said)).toEqual(['Honor Quill']);
  expect(database.selectValue("SELECT count(*) FROM articles WHERE id = 'lighthouse'")).toBe(0);
  for (const [path, body] of shown) {
    const plain = body
      .replace('<link rel="stylesheet" href="/desk/desk-look.css"><script src="/desk/desk.js" defer></script>', '')
      .replace(" connect-src 'self';", '');
    expect(plain === readFileSync(join(site.folder, path), 'utf8'), path).toBe(true);
  }
});
