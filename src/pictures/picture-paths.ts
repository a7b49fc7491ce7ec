import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ArticleRecord } from '../article/record.js';

/** Where generators keep what their pages show under “/”. */
const WEB_ROOTS = ['', 'static', 'assets', 'public', 'src', 'content', 'source'];

const NOWHERE = { line: null, column: null, hint: 'put the file there, by that name' };

const isRemote = (src: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src);

/** Finds the files that articles name as their pictures, as a web server or Obsidian would. */
export class PictureFinder {
  readonly #root: string;
  /** paths by their file name */
  readonly #named = new Map<string, string[]>();

  /** @param paths of all pictures below `root` */
  constructor(root: string, paths: Iterable<string>) {
    this.#root = root;
    for (const path of paths) {
      const name = posix.basename(path);
      this.#named.set(name, [...(this.#named.get(name) ?? []), path]);
    }
  }

  /** The record with the pictures of its images by their paths below the folder; a problem names those that are not there. */
  located(record: ArticleRecord): ArticleRecord {
    if (record.images.length === 0) return record;
    const missing: string[] = [];
    const images = record.images.map((image) => {
      if (isRemote(image.src)) return image;
      const path = this.#pathOf(image.src, record.seed);
      if (path === null) missing.push(image.src);
      return path === null ? image : { ...image, src: path };
    });
    const problems = missing.map((src) => ({
      ...NOWHERE,
      message: `shows a picture that is not in the folder: ${src}`,
    }));
    return { ...record, images, problems: [...record.problems, ...problems] };
  }

  #pathOf(src: string, seed: string): string | null {
    const plain = withoutPercents(src.replace(/[?#].*$/, '')).replaceAll('\\', '/');
    const places = plain.startsWith('/')
      ? WEB_ROOTS.map((root) => posix.join(root, plain.slice(1)))
      : [plain, posix.join(posix.dirname(seed), plain), ...WEB_ROOTS.map((root) => posix.join(root, plain))];
    const found = places.map((place) => posix.normalize(place)).find((place) => this.#isFile(place));
    if (found !== undefined) return found;
    const named = this.#named.get(posix.basename(plain)) ?? [];
    return named.length === 1 ? named[0]! : null;
  }

  /** Below the folder, and no link that leads out of it. */
  #isFile(path: string): boolean {
    if (path.startsWith('..') || posix.isAbsolute(path)) return false;
    return lstatSync(join(this.#root, path), { throwIfNoEntry: false })?.isFile() === true;
  }
}

function withoutPercents(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** For a folder of seeds, as it is listed. */
export const pictureFinderFor = (
  root: string,
  {
    pictures,
    facsimiles,
  }: { readonly pictures: readonly string[]; readonly facsimiles: ReadonlyMap<string, readonly string[]> },
): PictureFinder => new PictureFinder(root, [...pictures, ...[...facsimiles.values()].flat()]);
