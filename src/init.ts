import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verbs } from './corrections/verbs.js';

const ARCHIVE_TEMPLATE = `# What this archive is. Take the # away before a line to set it; everything may be left out.

# title: The Saltmarsh Courier
# description: A local paper, 1921 to 1968.

# The publisher and language of articles that do not say theirs.
# publisher: The Saltmarsh Courier
# language: en-GB

# The paper's own place: a "Springfield" in its articles is the one nearby.
# home: Springfield, Ill.

# The year of datelines that give none ("LONDON, April 22 -").
# year: 1954

# Of files that are neither UTF-8 nor UTF-16.
# encoding: windows-1252

# Where the site will be on the web; for feeds and the sitemap.
# baseUrl: https://archive.example/
# timeZone: Europe/London
`;

const asComment = (example: string): string =>
  example
    .split('\n')
    .map((line, i) => `# ${i === 0 ? '- ' : '  '}${line}\n`)
    .join('');

const CORRECTIONS_TEMPLATE = `# The editor's word, which always wins. One correction an item; take the # away before a line to set it.
# Names are given as the archive writes them, articles by their path. "kind" is person (when left out), place, organisation or
# source; "in" keeps a correction to one article; every correction may say "because".

${Object.values(verbs)
  .map(({ example }) => asComment(example))
  .join('\n')}`;

/** Puts a commented archive.yaml and corrections.yaml into a folder; what is there stays. @returns path and whether it was written */
export function init(folder: string): readonly { readonly path: string; readonly written: boolean }[] {
  mkdirSync(folder, { recursive: true });
  return [
    { path: join(folder, 'archive.yaml'), written: fresh(join(folder, 'archive.yaml'), ARCHIVE_TEMPLATE) },
    { path: join(folder, 'corrections.yaml'), written: fresh(join(folder, 'corrections.yaml'), CORRECTIONS_TEMPLATE) },
  ];
}

function fresh(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
