import { LINE_HYPHEN } from '../../src/article/parted-words.js';
import { decode } from '../../src/formats/decode.js';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import { listSeeds } from '../../src/seed/listing.js';
import { readSeed } from '../../src/seed/read.js';
import { readArticles } from '../../src/seed/read-articles.js';
import { inked, settings } from '../formats/parse.js';

/** What became of a folder of plain text: every file is conserved, refused with a reason, or lost something. */
export interface Conserved {
  readonly files: number;
  readonly refused: readonly string[];
  /** files whose record lacks or adds a character, with where that begins */
  readonly lost: readonly string[];
}

/** Holds every `.txt` file of a folder against the text of its article: the same characters in the same order, but for white space and the mark on hyphens of line ends. */
export async function conservedIn(folder: string): Promise<Conserved> {
  const { seeds: paths, refused: unread } = listSeeds(folder);
  const refused = unread.map(({ path, message }) => `${path}: ${message}`);
  const lost: string[] = [];
  for (const path of paths) {
    const seed = readSeed(folder, path);
    const [article] = await all(readArticles({ root: folder, settings, folder: NO_FOLDER_FACTS }, path));
    if (article === undefined || !('text' in article)) {
      // what its writer holds back is not published, and is counted as withheld
      if (article?.severity !== 'withheld') refused.push(`${path}: ${article?.message}`);
    } else if ('size' in seed && path.endsWith('.txt')) {
      const decoded = decode(seed.range(0, seed.size));
      const [source, kept] = [
        inked('text' in decoded ? decoded.text : ''),
        inked(article.text.replaceAll(LINE_HYPHEN, '-')),
      ];
      if (source !== kept) lost.push(`${path}: differs from character ${differsAt(source, kept)} on`);
    }
  }
  return { files: paths.length + unread.length, refused, lost };
}

async function all<T>(each: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of each) list.push(one);
  return list;
}

function differsAt(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1;
}
