import { type Outcome, seedPathOf } from './article/outcome.js';
import { withoutLineHyphens } from './article/parted-words.js';
import type { ArticleRecord } from './article/record.js';
import { type BuildMemory, buildMemoryOf } from './build-memory.js';
import type { BuildOptions } from './build-types.js';
import { type Config, readConfigFor } from './config.js';
import { type Knowledge, loadKnowledge } from './extract/extract.js';
import { type PictureFinder, pictureFinderFor } from './pictures/picture-paths.js';
import type { Problem } from './problem.js';
import { type OpenFolder, openFolder } from './seed/folder-facts.js';
import { type Listing, listSeeds } from './seed/listing.js';
import { outputPathsOf } from './site/output-paths.js';
import { stable } from './store/program-stamp.js';
import { outcomesOfBatch } from './workers/extract-task.js';
import { outcomesWithStore } from './workers/stored-outcomes.js';

/** What was read of one seed. */
interface ReadSeed {
  readonly records: readonly ArticleRecord[];
  readonly problems: readonly Problem[];
}

/** The seeds of a folder with everything found in them, kept in memory; a changed one is read again alone. */
export class LiveSeeds {
  config: Config;
  listing: Listing;
  folder: OpenFolder;
  /** of settings */
  problems: readonly Problem[];
  readonly #order: BuildOptions;
  readonly #read = new Map<string, ReadSeed>();
  #finder: PictureFinder;
  #known: Knowledge | null = null;

  private constructor(order: BuildOptions, settings: Omit<OpenedSettings, 'memory'>) {
    this.#order = order;
    this.config = settings.config;
    this.listing = settings.listing;
    this.folder = settings.folder;
    this.problems = settings.problems;
    this.#finder = pictureFinderFor(settings.folder.folder.root, settings.listing);
  }

  /**
   * Reads the whole folder; what the store knows is not found again.
   * @throws UserError when there is no such folder
   */
  static async open(order: BuildOptions, onProgress: (done: number, total: number) => void): Promise<LiveSeeds> {
    const opened = await openedSettings(order);
    const live = new LiveSeeds(order, opened);
    const store = memoryOf(order)?.outcomes(opened.folder.folder, opened.folder.seeds.length) ?? null;
    await live.#find(opened.folder.seeds, store, onProgress);
    store?.save();
    return live;
  }

  /** Of all seeds, in the order of their paths. */
  records(): ArticleRecord[] {
    return this.folder.seeds.flatMap((path) => this.#read.get(path)?.records ?? []);
  }

  /** Why seeds are not published. */
  refusals(): Problem[] {
    return this.folder.seeds.flatMap((path) => this.#read.get(path)?.problems ?? []);
  }

  recordsOf(path: string): readonly ArticleRecord[] {
    return this.#read.get(path)?.records ?? [];
  }

  /** Whether it is a seed that is read for itself. */
  isSeed(path: string): boolean {
    return this.#read.has(path);
  }

  /** Reads one seed again, or one that is new, by what is known of its folder. @returns what is found in it now */
  async readAgain(path: string): Promise<readonly ArticleRecord[]> {
    this.warm();
    const found = this.#located(await outcomesOfBatch(this.folder.folder, [path], this.#known!));
    this.#read.set(path, found);
    return found.records;
  }

  /** Loads what finding needs, which takes a moment. */
  warm(): void {
    this.#known ??= loadKnowledge();
  }

  /** Lists the folder anew: reads what is new, forgets what is gone, and everything when settings or what articles share have changed. */
  async relist(): Promise<void> {
    const [before, formsBefore] = [factsOf(this.folder), formsIn(this.listing)];
    const opened = await openedSettings(this.#order);
    this.config = opened.config;
    this.listing = opened.listing;
    this.folder = opened.folder;
    this.problems = opened.problems;
    const seeds = new Set(opened.folder.seeds);
    for (const path of [...this.#read.keys()]) if (!seeds.has(path)) this.#read.delete(path);
    this.#finder = pictureFinderFor(opened.folder.folder.root, opened.listing);
    const all = before !== factsOf(opened.folder);
    const forms = formsIn(opened.listing);
    const wanted = opened.folder.seeds.filter(
      (path) => all || !this.#read.has(path) || formsBefore(path) !== forms(path),
    );
    await this.#find(wanted, null, () => {});
  }

  async #find(
    paths: readonly string[],
    store: ReturnType<BuildMemory['outcomes']>,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    for (const path of paths) this.#read.set(path, { records: [], problems: [] });
    let done = 0;
    for await (const outcome of outcomesWithStore(this.folder.folder, paths, this.#order, store)) {
      const path = seedPathOf(outcome);
      const { records, problems } = this.#located([outcome]);
      const known = this.#read.get(path) ?? { records: [], problems: [] };
      this.#read.set(path, { records: [...known.records, ...records], problems: [...known.problems, ...problems] });
      onProgress(++done, paths.length);
    }
  }

  #located(outcomes: readonly Outcome[]): ReadSeed {
    const records: ArticleRecord[] = [];
    const problems: Problem[] = [];
    for (const outcome of outcomes) {
      if ('problem' in outcome) problems.push(outcome.problem);
      else records.push(this.#finder.located(withoutLineHyphens(JSON.parse(outcome.json) as ArticleRecord)));
    }
    return { records, problems };
  }
}

interface OpenedSettings {
  readonly config: Config;
  readonly listing: Listing;
  readonly folder: OpenFolder;
  readonly problems: readonly Problem[];
}

async function openedSettings(order: BuildOptions): Promise<OpenedSettings> {
  const { config, problems } = readConfigFor(order);
  const listing = listSeeds(order.seeds);
  const folder = await openFolder(order.seeds, listing, config);
  return { config, listing, folder, problems: [...problems, ...folder.problems] };
}

const memoryOf = (order: BuildOptions): BuildMemory | null =>
  order.store === false ? null : buildMemoryOf(order, outputPathsOf(order.out, order.seeds).site);

/** What all seeds of a folder are read by. */
const factsOf = ({ folder: { settings, folder } }: OpenFolder): string => stable([settings, folder]);

/** The other files that are read with a seed. */
const formsIn =
  ({ otherForms, facsimiles }: Listing) =>
  (path: string): string =>
    stable([otherForms.get(path) ?? [], facsimiles.get(path) ?? []]);
