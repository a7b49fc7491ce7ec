/** How long names take to be offered under the masthead's field, key by key. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Archive } from '../../../src/archive/archive.js';

const PAGE = 'typeahead.html';
const FIELD = '.quick input';
const MOST_KEYS = 12;
const NAMES = 40;

/** People, places and organisations, evenly from all of an archive. */
export function someNames({ people, places, organisations }: Archive): string[] {
  const all = [...people, ...places, ...organisations].map(({ name }) => name);
  return Array.from({ length: NAMES }, (_, i) => all[Math.floor((i * all.length) / NAMES)]!);
}

/** A page that has the masthead's field, as all but the search page have. */
function writePage(folder: string): void {
  const page = readFileSync(join(folder, 'search.html'), 'utf8').replace(/<form [^>]*class="find[\s\S]*?<\/form>/, '');
  writeFileSync(join(folder, PAGE), page);
}

/**
 * Types each name into a field that was just opened, at most twelve letters of it, and waits after each for what is offered.
 * @returns milliseconds of each key, from its `input` event until the list is there, files that it needs included
 */
export async function keyTimes(browser: Browser, folder: string, names: readonly string[]): Promise<number[]> {
  writePage(folder);
  const times: number[] = [];
  for (const name of names) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, PAGE)).href);
    await page.focus(FIELD);
    await page.waitForFunction(() => 'cuttingsNames' in globalThis);
    times.push(
      ...(await page.$eval(
        FIELD,
        async (field, typed) => {
          const input = field as HTMLInputElement;
          const each: number[] = [];
          for (let length = 1; length <= typed.length; length++) {
            await new Promise((wait) => setTimeout(wait, 60));
            const from = performance.now();
            const offered = new Promise((resolve) => {
              const seen = new MutationObserver(() => {
                seen.disconnect();
                resolve(undefined);
              });
              // set anew whatever is offered
              seen.observe(input, { attributeFilter: ['aria-expanded'] });
            });
            input.value = typed.slice(0, length);
            input.dispatchEvent(new Event('input'));
            await offered;
            each.push(performance.now() - from);
          }
          return each;
        },
        name.toLowerCase().slice(0, MOST_KEYS),
      )),
    );
    await context.close();
  }
  return times;
}
