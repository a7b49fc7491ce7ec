import { availableParallelism } from 'node:os';
import type { ArticleRecord } from './article/record.js';
import { type Config, readConfig } from './config.js';
import { readCorrections } from './corrections/corrections.js';
import { NO_FOLDER_FACTS } from './formats/format.js';
import { isArticleUrl } from './page/urls.js';
import type { Problem } from './problem.js';
import { ownPages, problemsInPathOrder, publicationOf, sharedPages, themeWith } from './publish.js';
import { listSeeds } from './seed/read.js';
import { outputPathsOf } from './site/output-paths.js';
import { refuseToShrink } from './site/shrinkage.js';
import { type Written, writeSite } from './site/write.js';
import { outcomesOf } from './workers/extract-pool.js';
import { collectGarbage, garbageCollector, SHARES_PER_COLLECTION } from './workers/gc.js';
import { RenderPool } from './workers/render-pool.js';

/** What is to be built. */
export interface BuildOptions {
  readonly seeds: string;
  readonly out: string;
  readonly baseUrl: string | null;
  /** a folder of templates that replace the built-in ones of the same name; null for none */
  readonly templates: string | null;
  /** null: as many as the machine has cores */
  readonly threads: number | null;
  /** of this program */
  readonly version: string;
  /** replaces a site even when most of its articles would vanish */
  readonly force?: boolean;
}

export type BuildStage = 'find' | 'file' | 'render and write';

/** What may watch a build. */
export interface BuildHooks {
  readonly onProgress: (stage: BuildStage, done: number, total: number) => void;
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
  readonly times: readonly (readonly [BuildStage, number])[];
}

/** Builds the site of a folder of seeds: read, parse, find, file, render, write. @throws Trouble when it cannot */
export async function build(order: BuildOptions, watch: BuildHooks): Promise<Built> {
  const clock = stopwatch();
  const place = outputPathsOf(order.out, order.seeds);
  const { config, problems } = configWithOptions(order);
  // before the articles are read, so that a fault in a template shows at once
  themeWith(order.templates);
  const corrections = readCorrections(order.seeds);
  const listing = listSeeds(order.seeds);
  const press = RenderPool.for(listing.paths.length, order.threads ?? availableParallelism());
  try {
    const found = await find(order, listing.paths, { config, press, watch });
    if (press !== null) collectGarbage();
    clock.lap('find');

    const refused = [...listing.refused, ...found.problems];
    const manuscript = {
      config,
      corrections: corrections.corrections,
      refused,
      templates: order.templates,
      version: order.version,
    };
    press?.file(manuscript);
    const { edition, edited, refused: unpublished } = publicationOf(found.records, manuscript);
    if (press !== null) collectGarbage();
    clock.lap('file');

    const shared = sharedPages(edition);
    if (order.force !== true)
      refuseToShrink(
        place,
        isArticleUrl,
        shared.map(({ path }) => path),
        edited.withheld.length,
      );
    const tidy = garbageCollector(SHARES_PER_COLLECTION);
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
    const told = problemsInPathOrder([...unpublished, ...warnings]);
    return { seen, published, passedOver: listing.passedOver, problems: told, written, times: clock.times };
  } finally {
    await press?.dismiss();
  }
}

function configWithOptions(order: BuildOptions): ReturnType<typeof readConfig> {
  const { config, problems } = readConfig(order.seeds);
  return { config: { ...config, baseUrl: order.baseUrl ?? config.baseUrl }, problems };
}

interface FindContext {
  readonly config: Config;
  readonly press: RenderPool | null;
  readonly watch: BuildHooks;
}

async function find(order: BuildOptions, paths: readonly string[], { config, press, watch }: FindContext) {
  const records: ArticleRecord[] = [];
  const problems: Problem[] = [];
  for await (const outcome of outcomesOf(
    { root: order.seeds, settings: config, folder: NO_FOLDER_FACTS },
    paths,
    order,
  )) {
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

function stopwatch(): { lap(stage: BuildStage): void; readonly times: [BuildStage, number][] } {
  const times: [BuildStage, number][] = [];
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
