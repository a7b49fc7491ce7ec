import { posix } from 'node:path';
import { HEAD } from '../formats/format.js';
import { altoFilesOf, issueOf } from '../formats/ocr/mets.js';
import { rootNameIn } from '../formats/xml/read-xml.js';
import { headOfSeed, readSeed } from './read.js';

/**
 * ALTO pages that METS files of the folder divide into articles: they are read with those. Of other XML files only the head is read.
 * @param paths of seeds below `root`
 */
export function pagesOfIssues(root: string, paths: readonly string[]): ReadonlySet<string> {
  const pages = new Set<string>();
  for (const path of paths) {
    if (!/\.(?:xml|mets)$/i.test(path)) continue;
    const head = headOfSeed(root, path, HEAD);
    if (head === null || !/^(?:\w+:)?mets$/i.test(rootNameIn(head))) continue;
    const seed = readSeed(root, path);
    if (!('size' in seed)) continue;
    try {
      for (const href of altoFilesOf(issueOf(seed))) pages.add(posix.normalize(posix.join(posix.dirname(path), href)));
    } catch {
      // what cannot be read is reported when the seed is read for good
    }
  }
  return new Set(paths.filter((path) => pages.has(path)));
}
