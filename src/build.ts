import { availableParallelism } from 'node:os';
import type { ArticleRecord } from './article/record.js';
import { type Config, readConfig } from './config.js';
import { readCorrections } from './corrections.js';
import { isArticleUrl } from './page/urls.js';
import { Press } from './press.js';
import type { Problem } from './problem.js';
import { inPathOrder, ownPages, publicationOf, sharedPages } from './publish.js';
import { listSeeds } from './seed/read.js';
import { placeOf } from './site/place.js';
import { refuseToShrink } from './site/shrinkage.js';
import { type Written, writeSite } from './site/write.js';
import { outcomesOf } from './work/outcomes.js';
import { SHARES, sweep, sweeper } from './work/sweep.js';

/** What is to be built. */
export interface Order {
  readonly seeds: string;
  readonly out: string;
  readonly baseUrl: string | null;
  /** null: as many as the machine has cores */
  readonly threads: number | null;
  /** of this program */
  readonly version: string;
  /** replaces a site even when most of its articles would vanish */
  readonly force?: boolean;
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
  const corrections = readCorrections(order.seeds);
  const listing = listSeeds(order.seeds);
  const press = Press.for(listing.paths.length, order.threads ?? availableParallelism());
  try {
    const found = await find(order, listing.paths, config, press, watch);
    if (press !== null) sweep();
    clock.lap('find');

    const refused = [...listing.refused, ...found.problems];
    const manuscript = { config, corrections: corrections.corrections, refused, version: order.version };
    press?.file(manuscript);
    const { edition, edited, refused: unpublished } = publicationOf(found.records, manuscript);
    if (press !== null) sweep();
    clock.lap('file');

    const shared = sharedPages(edition);
    if (order.force !== true)
      refuseToShrink(
        place,
        isArticleUrl,
        shared.map(({ path }) => path),
        edited.withheld.length,
      );
    const tidy = sweeper(SHARES);
    const pages = { shared, own: () => ownPages(edition, shared) };
    const written = await writeSite(place, pages, {
      version: order.version,
      onProgress: (done, total) => {
        if (press !== null) tidy();
        watch.onProgress('render and write', done, total);
      },
      stopped: watch.stopped,
      ...(press === null ? {} : { help: press }),
    });
    clock.lap('render and write');

    const warnings = [...problems, ...corrections.problems, ...edited.problems, ...edited.records.flatMap(warningsOf)];
    const { seen, published } = edition.account;
    const told = inPathOrder([...unpublished, ...warnings]);
    return { seen, published, passedOver: listing.passedOver, problems: told, written, times: clock.times };
  } finally {
    await press?.dismiss();
  }
}

function configOf(order: Order): ReturnType<typeof readConfig> {
  const { config, problems } = readConfig(order.seeds);
  return { config: { ...config, baseUrl: order.baseUrl ?? config.baseUrl }, problems };
}

async function find(order: Order, paths: readonly string[], config: Config, press: Press | null, watch: Watch) {
  const records: ArticleRecord[] = [];
  const problems: Problem[] = [];
  for await (const outcome of outcomesOf({ root: order.seeds, settings: config }, paths, order)) {
    if ('json' in outcome) {
      press?.take(outcome.json);
      records.push(JSON.parse(outcome.json));
    } else problems.push(outcome.problem);
    watch.onProgress('find', records.length + problems.length, paths.length);
  }
  return { records, problems };
}

function warningsOf(record: ArticleRecord): Problem[] {
  return record.problems.map((problem) => ({ ...problem, path: record.seed, severity: 'warning' }));
}

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
