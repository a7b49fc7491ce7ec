import { extensionOf, idOf } from '../article/seed.js';
import { gathered, pushTo } from '../text/gather.js';

/** Files of one name: an article in several forms. */
export interface SameName {
  /** files that are read, in order of their UTF-16 code units; no two of one name */
  readonly seeds: readonly string[];
  /** other texts by the seed of their name, the better readable first */
  readonly otherForms: ReadonlyMap<string, readonly string[]>;
  /** pictures and PDFs of a page by the seed of their name, in order of pages */
  readonly facsimiles: ReadonlyMap<string, readonly string[]>;
  /** pictures of another name than any text */
  readonly pictures: readonly string[];
}

const PICTURE_EXTENSIONS = new Set('.jpg .jpeg .jpe .png .gif .webp .avif .tif .tiff .bmp .jp2 .heic .svg'.split(' '));

export const isPicture = (path: string): boolean => PICTURE_EXTENSIONS.has(extensionOf(path).toLowerCase());

/** The better readable first: what somebody typed, then what a program wrote, then what was read off a page. */
const READABILITY = '.md .markdown .txt .text .docx .html .htm .xhtml .mhtml .mht .eml .rtf .json .xml .hocr'.split(
  ' ',
);

const rankOf = (path: string): number => {
  const rank = READABILITY.indexOf(extensionOf(path).toLowerCase());
  return rank < 0 ? READABILITY.length : rank;
};

/** A page of an article that has several: "council-1", "council_p2", "council (3)", "council page 4". */
const PAGE_NUMBER = /[ _.-]*(?:\((\d{1,3})\)|(?:p|pp|pg|page|seite)?[ _.-]*(\d{1,3}))$/i;

/** Files by their names. @param paths in order of their UTF-16 code units */
export function bySameName(paths: readonly string[]): SameName {
  const texts = gathered(
    paths.filter((path) => !isPicture(path)),
    idOf,
  );
  const seeds = new Map<string, string>();
  const otherForms = new Map<string, string[]>();
  const facsimiles = new Map<string, string[]>();
  const pictures: string[] = [];
  for (const [name, group] of texts) {
    const [seed, ...others] = group.toSorted((a, b) => rankOf(a) - rankOf(b));
    seeds.set(name, seed!);
    for (const other of others) pushTo(isPdf(other) ? facsimiles : otherForms, seed!, other);
  }
  for (const path of paths) {
    if (!isPicture(path)) continue;
    const seed = seeds.get(idOf(path)) ?? seeds.get(idOf(path).replace(PAGE_NUMBER, ''));
    if (seed === undefined) pictures.push(path);
    else pushTo(facsimiles, seed, path);
  }
  const kept = new Set(seeds.values());
  return { seeds: paths.filter((path) => kept.has(path)), otherForms, facsimiles, pictures };
}

const isPdf = (path: string): boolean => extensionOf(path).toLowerCase() === '.pdf';
