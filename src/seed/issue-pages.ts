import { posix } from 'node:path';
import { HEAD } from '../formats/format.js';
import { altoFilesOf, issueOf } from '../formats/ocr/mets.js';
import { rootNameIn } from '../formats/xml/read-xml.js';
import { readSeed } from './read.js';

/** ALTO pages that METS files of the folder tell articles on: they are read with those. @param paths of seeds below `root` */
export function pagesOfIssues(root: string, paths: readonly string[]): ReadonlySet<string> {
  const pages = new Set<string>();
  for (const path of paths) {
    if (!/\.(?:xml|mets)$/i.test(path)) continue;
    const seed = readSeed(root, path);
    if (!('size' in seed) || !/^(?:\w+:)?mets$/i.test(rootNameIn(seed.range(0, HEAD)))) continue;
    try {
      for (const href of altoFilesOf(issueOf(seed))) pages.add(posix.normalize(posix.join(posix.dirname(path), href)));
    } catch {
      // what cannot be read is reported when the seed is read for good
    }
  }
  return new Set(paths.filter((path) => pages.has(path)));
}
