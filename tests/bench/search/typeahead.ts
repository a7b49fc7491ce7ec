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
  const page = readFileSync(join(folder, 'search.html'), 'utf8')
    .replace(/<script [^>]* defer.*\n/g, '')
    .replace(/<form [^>]*class="?find[\s\S]*?<\/form>/, '');
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
    times.push(
      ...(await page.$eval(
        FIELD,
        async (field, typed) => {
          const input = field as HTMLInputElement;
          /** Resolves when names are offered for what is typed, also none: the attribute is set anew each time. */
          const offeredFor = (words: string): Promise<void> =>
            new Promise((resolve) => {
              const seen = new MutationObserver(() => {
                seen.disconnect();
                resolve();
              });
              seen.observe(input, { attributeFilter: ['aria-expanded'] });
              input.value = words;
              input.dispatchEvent(new Event('input'));
            });
          const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
          // until the script has begun to listen, events are lost
          for (let isListening = false; !isListening; )
            isListening = await Promise.race([offeredFor('').then(() => true), wait(50).then(() => false)]);
          const each: number[] = [];
          for (let length = 1; length <= typed.length; length++) {
            await wait(60);
            const from = performance.now();
            await offeredFor(typed.slice(0, length));
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
