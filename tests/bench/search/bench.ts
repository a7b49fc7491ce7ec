/**
 * Search beside MiniSearch on a folder of texts, in Chromium from `file://`: `npm run bench:search -- FOLDER` (or the
 * records that `cuttings extract FOLDER` wrote, as `.ndjson`).
 * Prints the table that stands in docs/benchmarks.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { archiveOf } from '../../../src/archive/archive-of.js';
import type { ArticleRecord } from '../../../src/article/record.js';
import { editionOf } from '../../../src/page/edition.js';
import { NO_FILTERS } from '../../../src/search/asking/filters.js';
import { queryOf } from '../../../src/search/asking/query.js';
import { search } from '../../../src/search/asking/search.js';
import { IndexReader } from '../../../src/search/index-reader.js';
import { searchIndexOf } from '../../../src/search/indexing/index-of.js';
import type { SearchIndex } from '../../../src/search/indexing/prepared-index.js';
import { searchPages } from '../../../src/search/search-pages.js';
import { readAssets, readTheme } from '../../../src/theme/theme.js';
import { startBrowser } from '../../browser/browser.js';
import { oracleOf, queriesFrom } from '../../search/oracle.js';
import { EMPTY_PAGE, fileTimes, IDLE_PAGE, writeFloorPages } from './floor.js';
import { rivalFiles } from './rival.js';
import { keyTimes, someNames } from './typeahead.js';

const LOADS = 50;
/** MiniSearch takes seconds each time, always the same ones. */
const RIVAL_LOADS = 11;
const HIT_QUERIES = 200;

const seeds = process.argv[2];
if (seeds === undefined) throw new Error('usage: npm run bench:search -- FOLDER');

const records = recordsOf(seeds);
const texts = records.map((record) => record.text);
const textBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const archive = archiveOf(records);
const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
const buildIndex = () => searchIndexOf(archive, (record) => record.id).shards;
let index: SearchIndex['shards'] = new Map();
/** what a build pays, which makes one index, and what it takes when the code is warm */
const coldCpu = cpuOf(() => {
  index = buildIndex();
});
const warmCpu = median(Array.from({ length: 5 }, () => cpuOf(buildIndex)));
const oracle = oracleOf(texts);
const searchBytes = writeSite();

const differing = await differingQueries();
const browser = await startBrowser();
try {
  await report(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** The records of a folder, by the compiled command; or those that it wrote before. */
function recordsOf(path: string): ArticleRecord[] {
  const lines = path.endsWith('.ndjson')
    ? readFileSync(path, 'utf8')
    : execFileSync('node', ['lib/cli.js', 'extract', path], { maxBuffer: 2 ** 30, encoding: 'utf8' });
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);
}

/** Milliseconds of CPU, all threads. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Writes the search page and MiniSearch's; gives the bytes of everything that search can load. */
function writeSite(): number {
  const theme = readTheme('templates', { more: readAssets('lib/browser') });
  const site = { title: 'Benchmark', description: null, language: 'en', publisher: null, baseUrl: null };
  const files = { published: records.length, withheld: 0, refused: 0, beside: 0 };
  const account = { articles: records.length, files, refused: [], corrections: [], version: '0' };
  const edition = editionOf({ archive, theme, site, about: null, account, pictures: new Map() });
  let bytes = 0;
  for (const page of [...theme.assets, ...searchPages(edition), ...rivalFiles(oracle, records)]) {
    const path = join(folder, page.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page.bytes());
    if (isOfSearch(page.path)) bytes += statSync(path).size;
  }
  writeFloorPages(folder);
  return bytes;
}

function isOfSearch(path: string): boolean {
  return /(?:^|\/)(?:search\/|assets\/search\.)/.test(path);
}

/** Queries without typos for which our hits are not MiniSearch's. */
async function differingQueries(): Promise<string[]> {
  const shelf = new IndexReader(async (name) => index.get(name)!);
  const differing: string[] = [];
  for (const query of queriesFrom(texts, HIT_QUERIES, (i) => 1 + (i % 3))) {
    const expected = oracle.search(query).map(({ id }) => id as number);
    const { articles, versions } = await search(shelf, queryOf(query), { filters: NO_FILTERS });
    const all = articles.flatMap((article) => [article, ...(versions.get(article) ?? [])]);
    // archiveOf puts records in order of date
    const found = all.map((article) => records.indexOf(archive.records[article]!));
    if (expected.sort().join() !== found.sort().join()) differing.push(query);
  }
  return differing;
}

interface Load {
  /** milliseconds from the start of the navigation to the first result */
  readonly time: number;
  readonly bytes: number;
}

/** Opens a page with a query in its address, in a fresh browser context. */
async function loaded(engine: Browser, file: string, query: string): Promise<Load> {
  const context = await engine.newContext();
  const page = await context.newPage();
  let bytes = 0;
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('file:') && /\.js$/.test(url) && !/assets\/site\./.test(url)) {
      bytes += statSync(fileURLToPath(url)).size;
    }
  });
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { firstResult: number };
    new MutationObserver(() => {
      if (scope.firstResult === undefined && document.querySelector('#results > *'))
        scope.firstResult = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${pathToFileURL(join(folder, file)).href}#q=${encodeURIComponent(query)}`);
  const handle = await page.waitForFunction(() => (globalThis as unknown as { firstResult?: number }).firstResult);
  const time = (await handle.jsonValue()) as number;
  await page.waitForTimeout(file === 'search.html' ? 300 : 0);
  await context.close();
  return { time, bytes };
}

interface Later {
  readonly times: readonly number[];
  /** for each query the shards that it loaded before its results stood there: those of words, then those of stories */
  readonly files: readonly (readonly (readonly string[])[])[];
}

/** Milliseconds that each query takes on one page, from its submission to its results. */
async function later(engine: Browser, queries: readonly string[]): Promise<Later> {
  const context = await engine.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'search.html')).href);
  await page.waitForTimeout(500);
  const times: number[] = [];
  const files: string[][][] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const query of queries) {
    asked.length = 0;
    const time = await page.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          const results = document.querySelector('#results')!;
          const field = document.querySelector<HTMLInputElement>('#q')!;
          const started = performance.now();
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(performance.now() - started);
          });
          observer.observe(results, { childList: true });
          field.value = text;
          field.form!.requestSubmit();
        }),
      query,
    );
    times.push(time);
    await page.waitForTimeout(100);
    files.push([/\/[dw]\d+\.js$/, /\/t\d+\.js$/].map((kind) => asked.filter((url) => kind.test(url))));
  }
  await context.close();
  return { times, files };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

async function report(engine: Browser): Promise<void> {
  const queries = [...new Set(queriesFrom(texts, LOADS * 2, (i) => 1 + (i % 3)))].slice(0, LOADS);
  const pairs = queriesFrom(texts, LOADS, () => 2);
  await loaded(engine, 'search.html', queries[0]!);
  const first: Load[] = [];
  const floors: Record<string, number[]> = { [EMPTY_PAGE]: [], [IDLE_PAGE]: [] };
  for (const query of pairs) {
    first.push(await loaded(engine, 'search.html', query));
    for (const [page, times] of Object.entries(floors)) times.push((await loaded(engine, page, query)).time);
  }
  const rival: Load[] = [];
  for (const query of pairs.slice(0, RIVAL_LOADS)) rival.push(await loaded(engine, 'rival.html', query));
  const after = await later(engine, queries);
  const keys = await keyTimes(engine, folder, someNames(archive));
  const alone = median(await fileTimes(engine, folder, after.files));
  const [mine, other, next] = [
    median(first.map(({ time }) => time)),
    median(rival.map(({ time }) => time)),
    median(after.times),
  ];
  const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
  const ms = (time: number): string => `${Math.round(time)} ms`;
  const rows = [
    ['articles; bytes of their text', `${records.length}; ${textBytes}`, '', ''],
    ['first answer, from opening the page', ms(mine), ms(other), `1/${(other / mine).toFixed(1)}`],
    ['— no search: the search page alone', ms(median(floors[IDLE_PAGE]!)), '', ''],
    [
      '— no search: an empty page',
      ms(median(floors[EMPTY_PAGE]!)),
      '',
      `1/${(other / median(floors[EMPTY_PAGE]!)).toFixed(1)}`,
    ],
    ['later answers', ms(next), '', `1/${(other / next).toFixed(1)}`],
    ['— no search: their files alone', ms(alone), '', `1/${(other / alone).toFixed(1)}`],
    [
      'names offered under the masthead, a key',
      ms(median(keys)),
      '',
      `most of ${keys.length}: ${ms(Math.max(...keys))}; above 50 ms: ${keys.filter((time) => time > 50).length}`,
    ],
    [
      'loaded for a first two-word query',
      kb(median(first.map(({ bytes }) => bytes))),
      kb(median(rival.map(({ bytes }) => bytes))),
      `most: ${kb(Math.max(...first.map(({ bytes }) => bytes)))}`,
    ],
    ['all that search can load', kb(searchBytes), '', `${((searchBytes / textBytes) * 100).toFixed(1)} % of the text`],
    ['building the index, CPU', ms(coldCpu), '', `once more: ${ms(warmCpu)}`],
    [`hits that differ, of ${HIT_QUERIES} queries`, String(differing.length), '', differing.join('; ')],
  ];
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores; Node ${process.version}; Chromium ${engine.version()}`);
  console.log(
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}\n`,
  );
  console.log('| | Cuttings | MiniSearch | |\n| --- | --- | --- | --- |');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
