import { join } from 'node:path';
import { bytesOrNull, checksumOf, type LookAtFolder } from './file-state.js';
import { StoredFile } from './store-folder.js';

const PAGES_FILE = 'pages.json';

/** How a page was made: a digest of its inputs, and names of what else it needs. */
interface StoredMaking {
  readonly inputs: string;
  readonly baseMaps: readonly string[];
}

/** The first line of the file; a line for each page follows: path, inputs, base maps. */
interface StoredPages {
  /** checksums of the site's manifest and of the states of its files */
  readonly manifest: string;
  readonly site: string;
  /** of all further lines */
  readonly lines: string;
}

/** What is known of the pages of a site. */
interface RecalledPages {
  /** whether nobody has touched a file of the site since */
  readonly untouched: boolean;
  readonly making: ReadonlyMap<string, StoredMaking>;
}

interface PageMemoryPlace {
  /** of the store */
  readonly folder: string;
  /** the folder of the site */
  readonly site: string;
  readonly stateOf: LookAtFolder;
}

/** How the pages of a site were made, from one build to the next. Kept beside the site, not in it: it is different for each program. */
export class StoredPageMemory {
  readonly #folder: string;
  readonly #site: string;
  readonly #stateOf: LookAtFolder;
  /** see `siteState` */
  #state: string | null = null;

  constructor({ folder, site, stateOf }: PageMemoryPlace) {
    this.#folder = folder;
    this.#site = site;
    this.#stateOf = stateOf;
  }

  /**
   * How the pages were made; nothing when the site has another manifest than that build wrote, or the file is damaged.
   * @param manifest the text of the site's manifest
   */
  async recall(manifest: string): Promise<RecalledPages> {
    const nothing = { untouched: false, making: new Map() };
    const bytes = bytesOrNull(join(this.#folder, PAGES_FILE));
    if (bytes === null) return nothing;
    try {
      const end = bytes.indexOf(10);
      const head = JSON.parse(bytes.toString('utf8', 0, end)) as StoredPages;
      const lines = bytes.subarray(end + 1);
      if (head.manifest !== checksumOf(manifest) || head.lines !== checksumOf(lines)) return nothing;
      const looking = this.#siteNow();
      const rows = JSON.parse(lines.toString('utf8')) as readonly (readonly [string, string, ...string[]])[];
      return {
        untouched: head.site === (await looking),
        making: new Map(rows.map(([path, inputs, ...baseMaps]) => [path, { inputs, baseMaps }])),
      };
    } catch {
      return nothing;
    }
  }

  /** The state of the files of the site since `keep`; null before. */
  get siteState(): string | null {
    return this.#state;
  }

  /** Writes it down, when the site is in its place. */
  async keep(manifest: string, making: ReadonlyMap<string, StoredMaking>): Promise<void> {
    const looking = this.#siteNow();
    const rows = [...making].map(([path, { inputs, baseMaps }]) => JSON.stringify([path, inputs, ...baseMaps]));
    const lines = `[${rows.join(',\n')}]\n`;
    this.#state = await looking;
    const head: StoredPages = { manifest: checksumOf(manifest), site: this.#state, lines: checksumOf(lines) };
    const file = new StoredFile(this.#folder, PAGES_FILE);
    file.write(`${JSON.stringify(head)}\n${lines}`);
    file.done();
  }

  async #siteNow(): Promise<string> {
    const { checksum } = await this.#stateOf(this.#site, 'of bytes');
    return checksum;
  }
}
