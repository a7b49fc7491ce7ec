import { fileURLToPath } from 'node:url';
import { archiveOf } from './archive/archive-of.js';
import type { ArticleRecord } from './article/record.js';
import { recordSchema } from './article/schema.js';
import { type Config, readConfig } from './config.js';
import { type Corrected, corrected } from './corrected.js';
import { CORRECTIONS, readCorrections } from './corrections.js';
import { feedPages } from './export/feeds.js';
import { sitemapPages } from './export/sitemap.js';
import { tablePages } from './export/tables.js';
import { type Edition, editionOf } from './page/edition.js';
import type { Page } from './page/page.js';
import { pagesOf } from './page/pages.js';
import type { Problem } from './problem.js';
import { searchPages } from './search/pages.js';
import { listSeeds } from './seed/read.js';
import { placeOf } from './site/place.js';
import { type Written, writeSite } from './site/write.js';
import { readAssets, readTheme } from './theme/theme.js';
import { outcomesOf } from './work/outcomes.js';

/** What is to be built. */
export interface Order {
  readonly seeds: string;
  readonly out: string;
  readonly baseUrl: string | null;
  /** null: as many as the machine has cores */
  readonly threads: number | null;
  /** of this program */
  readonly version: string;
}

export type Stage = 'find' | 'file' | 'render and write';

/** What may watch a build. */
export interface Watch {
  readonly onProgress: (stage: Stage, done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** What became of a build: files seen = articles published + files refused. */
export interface Built {
  readonly seen: number;
  readonly published: number;
  readonly passedOver: number;
  /** in path order, refusals and warnings */
  readonly problems: readonly Problem[];
  readonly written: Written;
  /** milliseconds */
  readonly times: readonly (readonly [Stage, number])[];
}

/** Builds the site of a folder of seeds: read, parse, find, file, render, write. @throws Trouble when it cannot */
export async function build(order: Order, watch: Watch): Promise<Built> {
  const clock = stopwatch();
  const place = placeOf(order.out, order.seeds);
  const { config, problems } = configOf(order);
  const listing = listSeeds(order.seeds);
  const found = await find(order, listing.paths, config, watch);
  clock.lap('find');

  const corrections = readCorrections(order.seeds);
  const edited = corrected(found.records, corrections.corrections);
  const archive = archiveOf(edited.records);
  const refused = inPathOrder([...listing.refused, ...found.problems, ...edited.withheld.map(withheld)]);
  const account = {
    seen: edited.records.length + refused.length,
    published: edited.records.length,
    refused,
    corrections: edited.inForce,
    version: order.version,
  };
  const edition = editionOf({ archive, theme: readTheme(TEMPLATES, readAssets(BROWSER_CODE)), site: config, account });
  clock.lap('file');

  const written = await writeSite(place, pages(edition), {
    version: order.version,
    onProgress: (done, total) => watch.onProgress('render and write', done, total),
    stopped: watch.stopped,
  });
  clock.lap('render and write');
  const warnings = edited.records.flatMap(warningsOf);
  const told = inPathOrder([...problems, ...corrections.problems, ...edited.problems, ...refused, ...warnings]);
  const { seen, published } = account;
  return { seen, published, passedOver: listing.passedOver, problems: told, written, times: clock.times };
}

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));
const BROWSER_CODE = fileURLToPath(new URL('./browser', import.meta.url));

function configOf(order: Order): ReturnType<typeof readConfig> {
  const { config, problems } = readConfig(order.seeds);
  return { config: { ...config, baseUrl: order.baseUrl ?? config.baseUrl }, problems };
}

async function find(order: Order, paths: readonly string[], config: Config, watch: Watch) {
  const records: ArticleRecord[] = [];
  const problems: Problem[] = [];
  for await (const outcome of outcomesOf({ root: order.seeds, settings: config }, paths, order)) {
    if ('json' in outcome) records.push(JSON.parse(outcome.json));
    else problems.push(outcome.problem);
    watch.onProgress('find', records.length + problems.length, paths.length);
  }
  return { records, problems };
}

/** Everything that goes into the site. */
function pages(edition: Edition): Page[] {
  const { archive, addresses } = edition.machine;
  const { baseUrl } = edition.site;
  const schema = { path: 'data/record.schema.json', bytes: recordSchema };
  const made = [...pagesOf(edition), ...feedPages(edition.machine), ...tablePages(archive, addresses), schema];
  made.push(...searchPages(edition));
  if (baseUrl === null) return made;
  const listed = made.map(({ path }) => path.split('/').map(encodeURIComponent).join('/'));
  return [...made, ...sitemapPages(listed, baseUrl)];
}

function withheld({ seed, line, because }: Corrected['withheld'][number]): Problem {
  const reason = because === null ? '' : `: ${because}`;
  const message = `is withheld by ${CORRECTIONS}, line ${line}${reason}`;
  return { path: seed, line: null, column: null, message, hint: null, severity: 'refused' };
}

function warningsOf(record: ArticleRecord): Problem[] {
  return record.problems.map((problem) => ({ ...problem, path: record.seed, severity: 'warning' }));
}

function inPathOrder(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem, i) => ({ problem, i }))
    .sort(
      (a, b) => compare(a.problem.path, b.problem.path) || (a.problem.line ?? 0) - (b.problem.line ?? 0) || a.i - b.i,
    )
    .map(({ problem }) => problem);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stopwatch(): { lap(stage: Stage): void; readonly times: [Stage, number][] } {
  const times: [Stage, number][] = [];
  let from = performance.now();
  return {
    times,
    lap(stage) {
      const now = performance.now();
      times.push([stage, Math.round(now - from)]);
      from = now;
    },
  };
}
