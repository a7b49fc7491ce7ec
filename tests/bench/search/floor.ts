/** What no search can be faster than in the same browser: pages that have nothing to do, and files that nobody reads. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

export const EMPTY_PAGE = 'floor-empty.html';
export const IDLE_PAGE = 'floor-idle.html';

/** A page with a result and nothing else, and the search page with a result in it and without the scripts of search. */
export function writeFloorPages(folder: string): void {
  const results = '<div id="results"><p>A result</p></div>';
  writeFileSync(join(folder, EMPTY_PAGE), `<!doctype html><meta charset="utf-8"><title>Empty</title>${results}`);
  const idle = readFileSync(join(folder, 'search.html'), 'utf8')
    .replace(/<script [^>]* defer.*\n/g, '')
    .replace(/<div [^>]*id="?results"?>/, '$&<p>A result</p>');
  if (!idle.includes('A result')) throw new Error('the search page has no place for results');
  writeFileSync(join(folder, IDLE_PAGE), idle);
}

/** Milliseconds to load the files of each answer: those of a round side by side, one round after the other. */
export async function fileTimes(
  browser: Browser,
  folder: string,
  answers: readonly (readonly (readonly string[])[])[],
): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, EMPTY_PAGE)).href);
  const times: number[] = [];
  for (const rounds of answers) {
    times.push(
      await page.evaluate(async (paths) => {
        Object.assign(globalThis, { cuttingsShard: () => undefined });
        const started = performance.now();
        for (const round of paths) {
          await Promise.all(
            round.map(
              (path) =>
                new Promise((resolve, reject) => {
                  const script = document.createElement('script');
                  script.src = path;
                  script.addEventListener('load', resolve);
                  script.addEventListener('error', reject);
                  document.head.append(script);
                }),
            ),
          );
        }
        return performance.now() - started;
      }, rounds),
    );
    await page.waitForTimeout(100);
  }
  await context.close();
  return times;
}
