import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

const CORRECTIONS_TEMPLATE = `# The editor's word, which always wins. One correction an item; take the # away before a line to set it.
# Names are given as the archive writes them, articles by their path without extension.

# Two names of one person (or, with "kind: place", "organisation" or "source", of another thing).
# - merge: [Miss Brackwatter, A. Brackwater]
#   as: Ada Brackwater

# - rename: Saltmarch
#   as: Saltmarsh
#   kind: place

# - role: harbour-master
#   of: Ada Brackwater

# Something found that is none; "in" keeps it to one article.
# - drop: Osprey Maid
#   kind: person
#   in: 1953/1953-02-04-flood

# - date: 1954-03-11
#   of: notices/mariners

# Latitude and longitude, or "nowhere".
# - pin: [52.17, 1.45]
#   of: Saltmarsh

# Some words of the quote, and who said it, or "nobody".
# - speaker: Ada Brackwater
#   quote: Ask the coal boats
#   in: 1954/1954-03-17-council

# - withhold: 1961-09-19-north-channel
#   because: asked for by the family
`;

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
