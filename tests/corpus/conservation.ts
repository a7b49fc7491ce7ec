import { decode } from '../../src/formats/decode.js';
import { isArticle, parseSeed } from '../../src/seed/parse.js';
import { listSeeds, readSeed } from '../../src/seed/read.js';
import { inked, settings } from '../formats/parse.js';

/** What became of a folder of plain text: every file is conserved, refused with a reason, or lost something. */
export interface Conserved {
  readonly files: number;
  readonly refused: readonly string[];
  /** files whose record lacks or adds a character, with where that begins */
  readonly lost: readonly string[];
}

/** Holds every `.txt` file of a folder against the text of its article: the same characters in the same order, white space apart. */
export function conservedIn(folder: string): Conserved {
  const { paths, refused: unread } = listSeeds(folder);
  const refused = unread.map(({ path, message }) => `${path}: ${message}`);
  const lost: string[] = [];
  for (const path of paths) {
    const seed = readSeed(folder, path);
    const article = 'bytes' in seed ? parseSeed(seed, settings)[0]! : seed;
    if (!isArticle(article)) refused.push(`${path}: ${article.message}`);
    else if ('bytes' in seed && path.endsWith('.txt')) {
      const decoded = decode(seed.bytes);
      const [source, kept] = [inked('text' in decoded ? decoded.text : ''), inked(article.text)];
      if (source !== kept) lost.push(`${path}: differs from character ${differsAt(source, kept)} on`);
    }
  }
  return { files: paths.length + unread.length, refused, lost };
}

function differsAt(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1;
}
