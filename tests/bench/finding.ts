/**
 * How fast everything is found in the articles of a folder, by one thread with the memory and the engine's flags that `cuttings build` gives its threads:
 * `npm run bench:finding -- FOLDER`. Reading the files and writing the records are not counted.
 * Prints the table of docs/benchmarks.md, in millions of characters a second that passed and a second of CPU time.
 */
import { loadavg } from 'node:os';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { Article } from '../../src/article/article.js';
import { optimiseSparingly } from '../../src/compile/engine-flags.js';
import { loadKnowledge, recordsOf } from '../../src/extract/extract.js';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import { openSeeds } from '../../src/seed/listing.js';
import { isArticle } from '../../src/seed/parse.js';
import { readArticles } from '../../src/seed/read-articles.js';
import { MOST_AT_ONCE } from '../../src/workers/extract-pool.js';
import { YOUNG } from '../../src/workers/pool.js';

/** Characters that are read while the engine compiles, and those that are read again and again. */
const COMPILING = 5e6;
const SAMPLE = 1.6e6;
const TIMES = 15;
const SETTINGS = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };

optimiseSparingly();
const folder = process.argv[2];
if (isMainThread && folder === undefined) throw new Error('usage: npm run bench:finding -- FOLDER');
if (isMainThread) {
  new Worker(new URL(import.meta.url), { workerData: folder, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
} else measure(await articlesOf(workerData));

async function articlesOf(folder: string): Promise<Article[]> {
  const { root, seeds: paths } = openSeeds(folder);
  const articles: Article[] = [];
  for (const path of paths)
    for await (const each of readArticles({ root, settings: SETTINGS, folder: NO_FOLDER_FACTS }, path))
      if (isArticle(each)) articles.push(each);
  return articles;
}

function measure(articles: readonly Article[]): void {
  const begun = performance.now();
  const known = loadKnowledge();
  const loading = performance.now() - begun;
  const find = (some: readonly Article[]): Speed => {
    const from = performance.now();
    const used = process.cpuUsage();
    for (let i = 0; i < some.length; i += MOST_AT_ONCE) recordsOf(some.slice(i, i + MOST_AT_ONCE), known, SETTINGS);
    const { user, system } = process.cpuUsage(used);
    const characters = lengthOf(some) / 1000;
    return { elapsed: characters / (performance.now() - from), cpu: (characters * 1000) / (user + system) };
  };
  const compiled = upTo(articles, COMPILING);
  const sample = articles.slice(0, upTo(articles, SAMPLE));
  const rows: [string, Speed][] = [
    ['the first ones, while the engine compiles', find(articles.slice(0, compiled))],
    ['further ones, read for the first time', find(articles.slice(compiled))],
    ['all of them again', find(articles)],
  ];
  const again = Array.from({ length: TIMES }, () => find(sample)).sort((a, b) => a.elapsed - b.elapsed);
  rows.push([`the first ${SAMPLE / 1e6} million, ${TIMES} times: median`, again[TIMES >> 1]!]);
  rows.push(['the same: best', again[TIMES - 1]!]);
  console.log(
    `${articles.length} articles, ${lengthOf(articles)} characters; loading what the finders know: ${loading.toFixed(0)} ms`,
  );
  for (const [name, speed] of rows) console.log(`| ${name} | ${speed.elapsed.toFixed(2)} | ${speed.cpu.toFixed(2)} |`);
  console.log(`load of the machine: ${loadavg()[0]!.toFixed(1)}`);
}

/** Millions of characters in a second that passed, and in one of CPU time, in which the engine's own threads are counted. */
interface Speed {
  readonly elapsed: number;
  readonly cpu: number;
}

/** How many articles have so many characters. */
function upTo(articles: readonly Article[], characters: number): number {
  let sum = 0;
  const end = articles.findIndex(({ text }) => {
    sum += text.length;
    return sum > characters;
  });
  return end < 0 ? articles.length : end;
}

function lengthOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0);
}
