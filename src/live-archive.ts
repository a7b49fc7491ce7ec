import { isLarge } from './archive/lone.js';
import type { ArticleRecord } from './article/record.js';
import type { BuildOptions } from './build-types.js';
import { readCorrections } from './corrections/corrections.js';
import type { Correction } from './corrections/verbs.js';
import { provisionalEdition } from './desk/provisional.js';
import { WrittenSite } from './desk/server/written-site.js';
import { DATABASE_PATH } from './export/database.js';
import { LiveSeeds } from './live-seeds.js';
import { manuscriptOf, type SiteInput } from './manuscript.js';
import { baseMapsIn } from './map/base-map.js';
import { frameNamed } from './map/frame.js';
import type { Edition } from './page/edition.js';
import type { Page } from './page/page.js';
import { UserError } from './problem.js';
import { baseMapPages, ownPages, type Publication, publicationSteps, sharedPages } from './publish.js';
import { runBetween } from './text/steps.js';
import { themeWith } from './theme/site-theme.js';

/** An archive as it is filed. */
export interface Filed {
  readonly input: SiteInput;
  readonly publication: Publication;
  /** of pages, pictures and assets; not of what is made of the whole archive */
  readonly pages: ReadonlyMap<string, Page>;
}

/**
 * An archive in memory. A changed seed is found again at once, and its article shown, before all is filed anew; what is filed stays
 * in force until then.
 */
export class LiveArchive {
  filed: Filed;
  /** why the corrections on disk are not in force; null when they are */
  fault: UserError | null = null;
  readonly seeds: LiveSeeds;
  readonly #order: BuildOptions;
  /** articles that were read again and are not filed yet, by their ids; null: they are gone */
  #fresh = new Map<string, ArticleRecord | null>();
  /** those that articles which were read again are shown by; null for those of the archive as it is filed */
  #corrections: readonly Correction[] | null = null;
  #own: { readonly of: Filed; readonly pages: ReadonlyMap<string, Page> } | null = null;
  readonly #written: WrittenSite;
  readonly #baseMaps = new Set<string>();
  /** counts what was changed, so that a filing that is overtaken is given up */
  #changes = 0;

  private constructor(order: BuildOptions, seeds: LiveSeeds, filed: Filed) {
    this.#order = order;
    this.seeds = seeds;
    this.filed = filed;
    this.#written = new WrittenSite(order.out);
  }

  /** @throws UserError when there are no seeds, or the corrections cannot be read */
  static async open(order: BuildOptions, onProgress: (done: number, total: number) => void): Promise<LiveArchive> {
    readCorrections(order.seeds);
    const seeds = await LiveSeeds.open(order, onProgress);
    const filed = await filedOf(order, seeds, null, () => false);
    return new LiveArchive(order, seeds, filed!);
  }

  get edition(): Edition {
    return this.filed.publication.edition;
  }

  /** Whether filing takes some seconds. */
  get isLarge(): boolean {
    return isLarge(this.edition.archive.records.length);
  }

  /**
   * Shows articles by the corrections that are on disk now, before all is filed by them.
   * @param names of articles, as corrections name them
   * @returns whether there are such articles
   * @throws UserError when the corrections cannot be read
   */
  preview(names: readonly string[]): boolean {
    this.#corrections = readCorrections(this.#order.seeds).corrections;
    const wanted = new Set(names);
    const named = this.seeds.records().filter(({ id, seed }) => wanted.has(id) || wanted.has(seed));
    for (const record of named) this.#fresh.set(record.id, record);
    return named.length > 0;
  }

  /** Gives up a filing that is under way; whoever calls this asks for another one. */
  overtake(): void {
    this.#changes++;
  }

  /** Reads seeds again and shows their articles. @returns whether the folder has to be listed anew */
  async readAgain(paths: readonly string[]): Promise<boolean> {
    this.#changes++;
    let relist = false;
    for (const path of paths) {
      if (!this.seeds.isSeed(path)) {
        relist = true;
        continue;
      }
      const before = this.seeds.recordsOf(path);
      const after = await this.seeds.readAgain(path);
      for (const { id } of before) this.#fresh.set(id, null);
      for (const record of after) this.#fresh.set(record.id, record);
    }
    return relist;
  }

  /** Files everything anew, by the corrections that are on disk. @returns false when it was overtaken by another change */
  async file(relist: boolean): Promise<boolean> {
    const change = ++this.#changes;
    if (relist) await this.seeds.relist();
    const shown = this.#fresh;
    let filed: Filed | null;
    try {
      filed = await filedOf(this.#order, this.seeds, this.filed, () => this.#changes !== change);
      this.fault = null;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.fault = error;
      return true;
    }
    if (filed === null) return false;
    this.filed = filed;
    if (this.#fresh !== shown) return true;
    this.#fresh = new Map();
    this.#corrections = null;
    return true;
  }

  /** The bytes of a page as it is now; null when there is none. */
  bytesOf(path: string): string | Uint8Array | null {
    const fresh = this.#freshPage(path);
    const page = fresh === undefined ? this.#pageAt(path) : fresh;
    if (page === null) return null;
    const bytes = page.bytes();
    if (typeof bytes === 'string' && path.endsWith('.html'))
      for (const map of baseMapsIn(bytes)) this.#baseMaps.add(map);
    return bytes;
  }

  /** @returns undefined when nothing was read again that is shown there */
  #freshPage(path: string): Page | null | undefined {
    if (this.#fresh.size === 0 || !path.startsWith('articles/')) return undefined;
    const { corrections, config } = this.filed.input;
    const ways = { edition: this.edition, corrections: this.#corrections ?? corrections, now: config.now };
    return provisionalEdition(this.#fresh, ways).pageAt(path);
  }

  #pageAt(path: string): Page | null {
    const known = this.filed.pages.get(path);
    if (known !== undefined) return known;
    if (path.startsWith('maps/')) return this.#mapAt(path);
    if (!MADE_OF_ALL.test(path)) return null;
    // it takes ten seconds and more to make these of a large archive: they are as the last build wrote them
    if (this.isLarge) return this.#writtenAt(path);
    if (this.#own?.of !== this.filed) {
      const pages = ownPages(this.edition, [...this.filed.pages.values()], null, null);
      this.#own = { of: this.filed, pages: new Map(pages.map((page) => [page.path, page])) };
    }
    return this.#own.pages.get(path) ?? (path === DATABASE_PATH ? this.#writtenAt(path) : null);
  }

  #writtenAt(path: string): Page | null {
    const bytes = this.#written.bytesOf(path);
    return bytes === null ? null : { path, bytes: () => bytes };
  }

  /** The base map of a frame, with the countries that pages have shown tinted. */
  #mapAt(path: string): Page | null {
    const frame = path.slice('maps/'.length, -'.svg'.length);
    if (frameNamed(frame) === null) return null;
    const shown = [...this.#baseMaps].filter((name) => name.split('#')[0] === frame);
    return [...baseMapPages([frame, ...shown], this.edition.maps.baseMapOf)].find((page) => page.path === path) ?? null;
  }
}

/** What is made of the whole archive at once. */
const MADE_OF_ALL = /^(?:search|data|sitemap)/;

/** @returns null when it was told to give up */
async function filedOf(
  order: BuildOptions,
  seeds: LiveSeeds,
  before: Filed | null,
  isStopped: () => boolean,
): Promise<Filed | null> {
  const { config, listing, folder } = seeds;
  const { corrections } = readCorrections(order.seeds);
  const records = seeds.records();
  const folderRead = { config, listing, pages: folder.pages, corrections };
  const { input, made } = await manuscriptOf(order, folderRead, { records, problems: seeds.refusals() });
  const means = { theme: themeWith(order.templates, config), stamps: null };
  const publication = await runBetween(publicationSteps(records, input, means), isStopped);
  if (publication === null && before !== null) return null;
  const pages = [...sharedPages(publication!.edition), ...made.pages];
  return { input, publication: publication!, pages: new Map(pages.map((page) => [page.path, page])) };
}
