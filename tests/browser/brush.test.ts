import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { type BuiltSite, buildSite } from './built-site.js';

/** A drag over a chart asks for the time below it. */

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  const seeds = mkdtempSync(join(tmpdir(), 'brush-'));
  for (let year = 1951; year <= 1958; year++)
    writeFileSync(
      join(seeds, `light-${year}.md`),
      [
        '---',
        `title: Light Number ${year}`,
        `date: ${year}-03-17`,
        'tags: [lights]',
        '---',
        `NETHERQUAY, England — “The lamp was lit ${year - 1900} times,” said Hester Quayle of the Netherquay Light Board in Hull.`,
        '',
      ].join('\n'),
    );
  site = await buildSite(seeds);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Drags over the chart of a page, from the bar or mark of one year to that of another. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const middleOf = async (year: number): Promise<{ x: number; y: number }> => {
    const box = (await page.locator(`svg.chart a[aria-label*="${year}"]`).first().locator('.hit').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await page.locator('svg.chart').first().scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

const headlines = (page: Page): Promise<string[]> =>
  page.locator('.lines > li:visible a').evaluateAll((links) => links.map(({ textContent }) => textContent!));

describe('a drag over a chart', () => {
  test.each([
    ['a person', 'people/hester-quayle.html'],
    ['a place', 'places/kingston-upon-hull-gb.html'],
  ])('on the page of %s leads to the search for that time', async (_, path) => {
    const { page, faults } = await watchedPage(browser, site.url(''));
    await page.goto(site.url(path));
    await drag(page, 1953, 1955);
    await page.waitForURL(/search\.html#.*from=1953(?:-03-17)?&to=1955(?:-03-17)?$/);
    await page.locator('#results .entry, .results .entry').first().waitFor();
    const found = await page.locator('.results h3').allTextContents();
    expect(found.map((text) => /\d{4}/.exec(text)?.[0]).sort()).toEqual(['1953', '1954', '1955']);
    expect(faults).toEqual([]);
  });

  test('in the results of a search narrows them, backwards too', async () => {
    const { page } = await watchedPage(browser, site.url(''));
    await page.goto(`${site.url('search.html')}#q=lamp`);
    await page.locator('.facet svg.chart').waitFor();
    await drag(page, 1957, 1956);
    await page.waitForURL(/from=1956&to=1957/);
    await page.waitForFunction(() => document.querySelectorAll('.results h3').length === 2);
  });

  test('on the page of a topic narrows its list; a click on a bar too, and all are shown again', async () => {
    const { page } = await watchedPage(browser, site.url(''));
    await page.goto(site.url('topics/lights.html'));
    expect(await headlines(page)).toHaveLength(8);
    await drag(page, 1952, 1954);
    await page.waitForURL(/\?from=1952&to=1954/);
    await expect.poll(() => headlines(page)).toEqual(['Light Number 1954', 'Light Number 1953', 'Light Number 1952']);
    await page.locator('svg.chart a[aria-label^="1957"]').click();
    await page.waitForURL(/\?from=1957&to=1957/);
    await expect.poll(() => headlines(page)).toEqual(['Light Number 1957']);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(() => headlines(page)).toHaveLength(8);
  });

  test('is given up by Escape, and a click stays a click', async () => {
    const { page } = await watchedPage(browser, site.url(''));
    await page.goto(site.url('topics/lights.html'));
    const box = (await page.locator('svg.chart').boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 20, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(page.url()).not.toContain('from=');
    expect(await page.locator('svg.chart .brush').count()).toBe(0);
  });
});
