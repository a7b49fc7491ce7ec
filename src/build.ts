import { adviceFor } from './advice.js';
import { withoutLineHyphens } from './article/parted-words.js';
import type { ArticleRecord } from './article/record.js';
import { readConfig } from './config.js';
import { readCorrections } from './corrections/corrections.js';
import { LONE_PICTURE } from './formats/unreadable.js';
import type { Account } from './page/account.js';
import { isArticleUrl } from './page/urls.js';
import { PictureFinder } from './pictures/picture-paths.js';
import { makePictures } from './pictures/pictures.js';
import type { Problem } from './problem.js';
import {
  baseMapPages,
  ownPages,
  picturesShownIn,
  problemsInPathOrder,
  publicationOf,
  sharedPages,
  themeWith,
} from './publish.js';
import { openFolder } from './seed/folder-facts.js';
import { type Listing, listSeeds } from './seed/listing.js';
import { refusalOf } from './seed/parse.js';
import type { SeedFolder } from './seed/read-articles.js';
import { outputPathsOf } from './site/output-paths.js';
import { refuseToShrink } from './site/shrinkage.js';
import { readPrivateKey } from './site/signature.js';
import { type Written, writeSite } from './site/write.js';
import { type Hands, outcomesOf } from './workers/extract-pool.js';
import { collectGarbage, garbageCollector } from './workers/gc.js';

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
  /** YYYY-MM-DD: the day whose embargoes and expiry dates hold; null for the newest date of the articles */
  readonly now?: string | null;
  /** replaces a site even when most of its articles would vanish */
  readonly force?: boolean;
  /** a file with a private Ed25519 key, PEM, that the site is signed with; null for none */
  readonly sign?: string | null;
}

export type BuildStage = 'find' | 'file' | 'render and write';

/** What may watch a build. */
export interface BuildHooks {
  readonly onProgress: (stage: BuildStage, done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** What became of a build. */
export interface Built {
  readonly account: Account;
  /** hidden files and settings */
  readonly passedOver: number;
  /** files and folders of a site generator, by their kind */
  readonly machinery: ReadonlyMap<string, number>;
  /** in path order, refusals and warnings */
  readonly problems: readonly Problem[];
  /** what one line in the settings would mend */
  readonly advice: readonly string[];
  readonly written: Written;
  /** milliseconds */
  readonly times: readonly (readonly [BuildStage, number])[];
}

/** Builds the site of a folder of seeds: read, parse, find, file, render, write. @throws UserError when it cannot */
export async function build(order: BuildOptions, watch: BuildHooks): Promise<Built> {
  const clock = stopwatch();
  const place = outputPathsOf(order.out, order.seeds);
  const signingKey = order.sign ? readPrivateKey(order.sign) : undefined;
  const { config, problems } = configWithOptions(order);
  // before the articles are read, so that a fault in a template shows at once
  themeWith(order.templates);
  const corrections = readCorrections(order.seeds);
  const listing = listSeeds(order.seeds);
  const { folder, seeds, pages: ofIssues, problems: ofFolder } = await openFolder(order.seeds, listing, config);
  const found = await find(folder, { ...listing, seeds }, { hands: order, watch });
  if (seeds.length > MANY) collectGarbage();
  clock.lap('find');

  const shown = picturesShownIn(found.records, corrections.corrections, config.now);
  const made = await makePictures(order.seeds, shown);
  const manuscript = {
    config,
    corrections: corrections.corrections,
    unpublished: [...listing.refused, ...found.problems, ...lonePictures(listing, shown)],
    beside: besideIn(listing, shown) + ofIssues,
    pictures: made.pictures,
    templates: order.templates,
    version: order.version,
  };
  const { edition, edited, unpublished } = publicationOf(found.records, manuscript);
  if (seeds.length > MANY) collectGarbage();
  clock.lap('file');

  const shared = sharedPages(edition);
  if (order.force !== true)
    refuseToShrink(
      place,
      isArticleUrl,
      shared.map(({ path }) => path),
      edited.withheld.length,
    );
  const tidy = garbageCollector();
  const pages = { shared, own: () => [...ownPages(edition, shared), ...made.pages], baseMaps: baseMapPages };
  const written = await writeSite(place, pages, {
    version: order.version,
    signingKey,
    onProgress: (done, total) => {
      tidy(done);
      watch.onProgress('render and write', done, total);
    },
    stopped: watch.stopped,
  });
  clock.lap('render and write');

  const warnings = [
    ...problems,
    ...ofFolder,
    ...made.problems,
    ...corrections.problems,
    ...edited.problems,
    ...edited.records.flatMap(warningsOf),
  ];
  return {
    account: edition.account,
    passedOver: listing.passedOver,
    machinery: listing.machinery,
    problems: problemsInPathOrder([...unpublished, ...warnings]),
    advice: adviceFor(edited.records, config),
    written,
    times: clock.times,
  };
}

/** Seeds whose reading leaves behind more memory than sweeping takes time. */
const MANY = 1500;

/** How many files are pictures or other forms of articles. */
function besideIn({ otherForms, facsimiles, pictures }: Listing, shown: readonly string[]): number {
  const count = (lists: Iterable<readonly string[]>): number => [...lists].reduce((sum, list) => sum + list.length, 0);
  const used = new Set(shown);
  return count(otherForms.values()) + count(facsimiles.values()) + pictures.filter((path) => used.has(path)).length;
}

function lonePictures({ pictures }: Listing, shown: readonly string[]): Problem[] {
  const used = new Set(shown);
  return pictures.filter((path) => !used.has(path)).map((path) => refusalOf(LONE_PICTURE, path));
}

function configWithOptions(order: BuildOptions): ReturnType<typeof readConfig> {
  const { config, problems } = readConfig(order.seeds);
  return { config: { ...config, baseUrl: order.baseUrl ?? config.baseUrl, now: order.now ?? config.now }, problems };
}

interface FindContext {
  readonly hands: Hands;
  readonly watch: BuildHooks;
}

async function find(folder: SeedFolder, { seeds, pictures, facsimiles }: Listing, { hands, watch }: FindContext) {
  const records: ArticleRecord[] = [];
  const problems: Problem[] = [];
  const finder = new PictureFinder(folder.root, [...pictures, ...[...facsimiles.values()].flat()]);
  for await (const outcome of outcomesOf(folder, seeds, hands)) {
    if ('json' in outcome) {
      const record = JSON.parse(outcome.json) as ArticleRecord;
      records.push(finder.located(withoutLineHyphens(record)));
    } else problems.push(outcome.problem);
    watch.onProgress('find', records.length + problems.length, seeds.length);
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
