import { adviceFor } from './advice.js';
import { RecordInterner } from './archive/interned-records.js';
import { isLarge } from './archive/lone.js';
import { withoutLineHyphens } from './article/parted-words.js';
import type { ArticleRecord } from './article/record.js';
import { type BuildMemory, buildMemoryOf, filedDigest } from './build-memory.js';
import type { BuildHooks, BuildOptions, BuildStage, Built } from './build-types.js';
import { type Config, readConfigFor } from './config.js';
import { readCorrections } from './corrections/corrections.js';
import { openDatabaseMaker } from './export/database.js';
import { manuscriptOf } from './manuscript.js';
import { openAtlas } from './map/atlas.js';
import { openBaseMaps } from './map/base-map.js';
import { finisherWith } from './page/finishing/finishing.js';
import { cutDigest } from './page/inputs.js';
import type { Page } from './page/page.js';
import { isArticleUrl } from './page/urls.js';
import { drawnCards } from './pictures/drawn-cards.js';
import { pictureFinderFor } from './pictures/picture-paths.js';
import { type Problem, problemsInPathOrder } from './problem.js';
import { baseMapPages, ownPages, publicationOf, sharedPages } from './publish.js';
import { openFolder } from './seed/folder-facts.js';
import { type Listing, listSeeds } from './seed/listing.js';
import type { SeedFolder } from './seed/read-articles.js';
import { outputPathsOf } from './site/output-paths.js';
import { mergedShares } from './site/shares/merge-shares.js';
import { pagesOfShare } from './site/shares/page-share.js';
import { refuseToShrink } from './site/shrinkage.js';
import { readPrivateKey } from './site/signature.js';
import { type Pages, type Written, writeSite } from './site/write.js';
import { folderStateHere } from './store/file-state.js';
import type { OutcomeStore } from './store/outcome-store.js';
import { programStampsOf } from './store/program-stamp.js';
import { RecordDigests } from './store/record-digests.js';
import { recordedOutcomes } from './store/recorded-outcomes.js';
import { themeWith } from './theme/site-theme.js';
import type { Hands } from './workers/extract-pool.js';
import { folderStateInThread, removedInThread } from './workers/folder-thread.js';
import { boundHeapGrowth, collectGarbage, keepFirstCode } from './workers/gc.js';
import { IndexAhead } from './workers/index-thread.js';
import { outcomesWithStore } from './workers/stored-outcomes.js';
import { writingInThread } from './workers/writer-thread.js';

/**
 * Builds the site of a folder of seeds: read, parse, find, file, render, write. When nothing has changed since the last build, its site stays.
 * @throws UserError when it cannot
 */
export async function build(order: BuildOptions, watch: BuildHooks): Promise<Built> {
  const place = outputPathsOf(order.out, order.seeds);
  const memory =
    order.store === false || order.sign || order.records || order.share ? null : buildMemoryOf(order, place.site);
  return memory?.unchanged() ?? (await buildAnew(order, watch, memory));
}

async function buildAnew(order: BuildOptions, watch: BuildHooks, memory: BuildMemory | null): Promise<Built> {
  const clock = stopwatch();
  const place = outputPathsOf(order.out, order.seeds);
  const signingKey = order.sign ? readPrivateKey(order.sign) : undefined;
  const { config, problems } = readConfigFor(order);
  // before the articles are read, so that a fault in a template shows at once
  const theme = themeWith(order.templates, config);
  const corrections = readCorrections(order.seeds);
  const listing = listSeeds(order.seeds);
  const { folder, seeds, pages: ofIssues, problems: ofFolder } = await openFolder(order.seeds, listing, config);
  if (seeds.length > MANY) boundHeapGrowth(seeds.length);
  else if (seeds.length < FEW) keepFirstCode();
  const store = memory?.outcomes(folder, seeds.length) ?? null;
  const found = await find(
    folder,
    { ...listing, seeds },
    { hands: order, watch, store, recorded: order.records ?? null },
  );
  store?.save();
  if (seeds.length > MANY) collectGarbage();
  clock.lap('find');

  const folderRead = { config, listing, pages: ofIssues, corrections: corrections.corrections };
  const { input, made } = await manuscriptOf(order, folderRead, found);
  const inThreads = seeds.length > MANY && order.threads !== 1;
  const pageMemory = memory?.pages(inThreads ? folderStateInThread : folderStateHere) ?? null;
  const stamps = pageMemory === null || memory === null ? null : { stamp: memory.stamp, digestOf: found.digests.of };
  const indexMemory = memory?.index() ?? null;
  let ahead: IndexAhead | null = null;
  const onCorrected = (records: readonly ArticleRecord[]): void => {
    if (inThreads && (order.share?.part ?? 1) === 1)
      ahead = new IndexAhead(records, indexMemory, (record) => cutDigest(found.digests.of(record)));
  };
  const { edition, edited, unpublished } = publicationOf(found.records, input, { theme, stamps, onCorrected });
  if (seeds.length > MANY) collectGarbage();
  clock.lap('file');

  const shared = sharedPages(edition);
  const database = wantsDatabase(config, edited.records.length) ? await openDatabaseMaker() : null;
  const pages: Pages = {
    shared,
    own: async () => {
      const prepared = (await ahead?.of(edition.archive.records)) ?? null;
      const own = [...ownPages(edition, shared, database, { memory: indexMemory, prepared }), ...made.pages];
      // what the search index was made from is as large as the archive
      if (seeds.length > MANY) collectGarbage();
      return own;
    },
    drawn: drawnCards(edition),
    finisher: edition.finisher,
    baseMaps: (shown: Iterable<string>) => baseMapPages(shown, edition.maps.baseMapOf, edition.inputs),
  };
  const archiveDigest = (stamp: string): string => filedDigest(edition, config, { stamp, digestOf: found.digests.of });
  const written = await writeSite(place, inShare(order, pages, archiveDigest), {
    version: order.version,
    memory: pageMemory,
    signingKey,
    startWriting: inThreads ? writingInThread(theme.words.list) : null,
    ...(inThreads ? { remove: removedInThread } : {}),
    ...(order.force === true || order.share ? {} : { mayReplace: growing(place.site, shared) }),
    onProgress: (done, total) => watch.onProgress('render and write', done, total),
    stopped: watch.stopped,
  });
  clock.lap('render and write');

  const warnings = [
    ...problems,
    ...theme.faults.map((fault): Problem => ({ ...fault, line: null, column: null, severity: 'warning' })),
    ...ofFolder,
    ...made.problems,
    ...corrections.problems,
    ...edited.problems,
    ...edited.records.flatMap(warningsOf),
  ];
  const built: Built = {
    account: edition.account,
    passedOver: listing.passedOver,
    machinery: listing.machinery,
    problems: problemsInPathOrder([...unpublished, ...warnings]),
    advice: adviceFor(edited.records, config),
    written,
    times: clock.times,
  };
  memory?.remember(built);
  return built;
}

/** What shares are merged into. */
interface MergeOptions extends Pick<BuildOptions, 'out' | 'force' | 'sign'> {
  /** the folders of the shares */
  readonly shares: readonly string[];
}

/**
 * Puts the shares of a site together, which builds with a `share` have made. The site has the bytes of a build without shares.
 * @throws UserError when it cannot
 */
export async function mergeSite({ shares, out, sign, force }: MergeOptions, watch: BuildHooks): Promise<Written> {
  const [place] = shares.map((share) => outputPathsOf(out, share));
  const { pages, baseMaps, version } = mergedShares(shares);
  const baseMapOf = openBaseMaps(openAtlas());
  const whole = {
    shared: pages,
    own: () => [],
    // the pages of shares are finished
    finisher: finisherWith({ mapOf: () => '', baseMapOf }),
    baseMaps: () => baseMapPages(baseMaps, baseMapOf),
  };
  return writeSite(place!, whole, {
    version,
    signingKey: sign ? readPrivateKey(sign) : undefined,
    ...(force === true ? {} : { mayReplace: growing(place!.site, pages) }),
    onProgress: (done, total) => watch.onProgress('render and write', done, total),
    stopped: watch.stopped,
  });
}

/** Whether a site may be replaced by one of these pages, as `refuseToShrink` has it. */
const growing =
  (site: string, pages: readonly Page[]) =>
  (standing: Iterable<string>): void =>
    refuseToShrink(standing, { site, paths: pages.map(({ path }) => path), isArticle: isArticleUrl });

/**
 * The pages of the share that is asked for, or all.
 * @param archive its digest, from a stamp of the program
 */
function inShare({ share = null, version }: BuildOptions, pages: Pages, archive: (program: string) => string): Pages {
  return share === null ? pages : pagesOfShare(pages, share, archive(programStampsOf(version).program));
}

/** A database holds each text once more: in a large archive only when the editor wants one. */
const wantsDatabase = ({ database }: Config, articles: number): boolean =>
  database ?? (articles > 0 && !isLarge(articles));

/** Seeds whose reading leaves behind more memory than sweeping takes time. */
const MANY = 1500;
/** Seeds whose site is made before faster code would be. */
const FEW = 50;

interface FindContext {
  readonly hands: Hands;
  readonly watch: BuildHooks;
  readonly store: OutcomeStore | null;
  readonly recorded: readonly string[] | null;
}

async function find(folder: SeedFolder, listing: Listing, { hands, watch, store, recorded }: FindContext) {
  const records: ArticleRecord[] = [];
  const problems: Problem[] = [];
  const digests = new RecordDigests();
  const interner = new RecordInterner();
  const { seeds } = listing;
  const finder = pictureFinderFor(folder.root, listing);
  const outcomes =
    recorded === null ? outcomesWithStore(folder, seeds, hands, store) : recordedOutcomes(recorded, seeds);
  for await (const outcome of outcomes) {
    if ('json' in outcome) {
      const read = outcome.record ?? (JSON.parse(outcome.json) as ArticleRecord);
      const record = finder.located(withoutLineHyphens(read));
      interner.intern(record);
      if (record === read) digests.keep(record, outcome);
      records.push(record);
    } else problems.push(outcome.problem);
    watch.onProgress('find', records.length + problems.length, seeds.length);
  }
  return { records, problems, digests };
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
