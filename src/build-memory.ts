import type { BuildOptions, Built } from './build-types.js';
import type { Config } from './config.js';
import type { Edition } from './page/edition.js';
import type { PageStamps } from './page/inputs.js';
import type { SeedFolder } from './seed/read-articles.js';
import { checksumOf, folderStateOf, type LookAtFolder } from './store/file-state.js';
import { StoredIndexMemory } from './store/index-memory.js';
import { hasLastBuild, inputsOf, lastBuildOf, rememberBuild } from './store/last-build.js';
import { OutcomeStore } from './store/outcome-store.js';
import { StoredPageMemory } from './store/page-memory.js';
import { type ProgramStamps, programStampsOf, stable } from './store/program-stamp.js';
import { storeFolderOf } from './store/store-folder.js';
import type { Theme } from './theme/theme.js';

/** Fewer seeds are found anew in less time than a store is worth, unless the user names one. */
const FEWEST_STORED = 200;

/** What a build may take from the one before it. */
export interface BuildMemory {
  /** what the last build said, when nothing has changed since */
  unchanged(): Built | null;
  /** what was found before; null for a few seeds */
  outcomes(folder: SeedFolder, seeds: number): OutcomeStore | null;
  /** how pages were made; null for a few seeds, whose pages are made in less time than is spent on asking */
  pages(stateOf: LookAtFolder): StoredPageMemory | null;
  /** as `pages` */
  index(): StoredIndexMemory | null;
  /** of the program that makes pages */
  readonly stamp: string;
  remember(built: Built): void;
}

/** @param site the folder of the site; null is returned when no store can be kept */
export function buildMemoryOf(order: BuildOptions, site: string): BuildMemory | null {
  const named = typeof order.store === 'string' ? order.store : null;
  const { seeds, baseUrl, templates, now } = order;
  const state = inputsOf([seeds, ...(templates === null ? [] : [templates])], [baseUrl, templates, now ?? null]);
  const folder = storeFolderOf(seeds, order.out, named);
  if (folder === null) return null;
  let worthwhile = named !== null;
  let pageMemory: StoredPageMemory | null = null;
  // a small folder is built without a store, and nobody asks
  let known: ProgramStamps | null = null;
  const stamps = (): ProgramStamps => {
    known ??= programStampsOf(order.version);
    return known;
  };
  const inputs = (): string | null => (state === null ? null : `${stamps().program} ${state}`);
  return {
    get stamp() {
      return stamps().program;
    },
    pages(stateOf) {
      if (worthwhile) pageMemory = new StoredPageMemory({ folder, site, stateOf });
      return pageMemory;
    },
    index: () => (worthwhile ? new StoredIndexMemory({ folder, site, stamp: stamps().program }) : null),
    unchanged() {
      if (order.force || !hasLastBuild(folder)) return null;
      const from = inputs();
      const last = from === null ? null : lastBuildOf<StoredBuilt>(folder, from, site);
      return last === null ? null : builtAgain(last);
    },
    outcomes(seedFolder, count) {
      worthwhile ||= count >= FEWEST_STORED;
      if (!worthwhile) return null;
      const { root, ...facts } = seedFolder;
      return new OutcomeStore(folder, root, `${stamps().finders} ${stable(facts)}`);
    },
    remember(built) {
      const from = worthwhile ? inputs() : null;
      if (from === null) return;
      const state = pageMemory?.siteState ?? folderStateOf(site, 'of bytes').checksum;
      rememberBuild<StoredBuilt>(folder, from, state, { ...built, machinery: [...built.machinery] });
    },
  };
}

/** As JSON keeps it. */
type StoredBuilt = Omit<Built, 'machinery'> & { readonly machinery: readonly (readonly [string, number])[] };

function builtAgain({ machinery, written, ...built }: StoredBuilt): Built {
  return {
    ...built,
    machinery: new Map(machinery),
    written: { ...written, written: 0, unchanged: written.files, removed: 0, mended: [] },
    times: [],
  };
}

/** Changes with everything that all pages are made from. */
export function siteStampOf(program: string, config: Config, { templates, assets, words }: Theme): string {
  // the files of the face are among the assets, whose paths tell their content
  const settings = { ...config, face: { ...config.face, files: null } };
  return checksumOf(stable([program, settings, templates.sources, words.list, assets.map(({ path }) => path)]));
}

/**
 * A digest of all that the pages of an edition are made from.
 * @param stamps of the program, and of records
 */
export function filedDigest(
  { archive, account, gone, pictures, theme }: Edition,
  config: Config,
  { stamp: program, digestOf }: PageStamps,
): string {
  const stamp = siteStampOf(program, config, theme);
  return checksumOf(stable([stamp, archive.records.map(digestOf), account, gone, pictures]));
}
