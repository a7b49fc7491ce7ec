import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Page } from '../../page/page.js';
import { UserError } from '../../problem.js';
import { readManifest, versionOfManifest } from '../manifest.js';
import { type ManifestEntry, manifestEntryOf } from '../manifest-entry.js';
import { SHARE_FILE, type ShareNote } from './page-share.js';

const noteSchema = z.object({
  part: z.int(),
  of: z.int(),
  archive: z.string(),
  baseMaps: z.array(z.string()),
});

interface WrittenShare {
  readonly folder: string;
  readonly note: ShareNote;
  readonly version: string;
  readonly entries: readonly ManifestEntry[];
}

/** Shares of one site, put together. */
export interface MergedShares {
  /** without base maps */
  readonly pages: readonly Page[];
  /** the names of the base maps that the pages show */
  readonly baseMaps: readonly string[];
  /** of the program that made the shares */
  readonly version: string;
}

/**
 * The pages of a site from the folders of its shares, which are read when they are written.
 * @throws UserError when a share is missing, given twice, damaged or of another archive
 */
export function mergedShares(folders: readonly string[]): MergedShares {
  const shares = folders.map(shareIn);
  const [first, ...others] = shares;
  if (first === undefined) throw new UserError('there is no share to merge', 'name the folders of all shares');
  for (const other of others) refuseDiffering(first, other);
  const byPart = new Map<number, WrittenShare>();
  for (const share of shares) {
    const twice = byPart.get(share.note.part);
    if (twice !== undefined)
      throw new UserError(
        `${twice.folder} and ${share.folder} are both share ${share.note.part} of ${share.note.of}`,
        'give each share once',
      );
    byPart.set(share.note.part, share);
  }
  const missing = Array.from({ length: first.note.of }, (_, i) => i + 1).filter((part) => !byPart.has(part));
  if (missing.length > 0)
    throw new UserError(
      `share ${missing[0]} of ${first.note.of} is missing${missing.length > 1 ? `, and ${missing.length - 1} more` : ''}`,
      `run cuttings build with --pages ${missing[0]}/${first.note.of}`,
    );
  return {
    pages: shares.flatMap(({ folder, entries }) => entries.map((entry) => pageIn(folder, entry))),
    baseMaps: [...new Set(shares.flatMap(({ note }) => note.baseMaps))],
    version: first.version,
  };
}

function shareIn(folder: string): WrittenShare {
  const entries = readManifest(folder);
  const entry = entries?.get(SHARE_FILE);
  if (entries === null || entry === undefined)
    throw new UserError(`${folder} is no share of a site`, 'shares are made by cuttings build with --pages');
  const read = noteSchema.safeParse(JSON.parse(String(bytesOf(folder, entry))));
  if (!read.success) throw new UserError(`${join(folder, SHARE_FILE)} is damaged`, 'make the share anew');
  return {
    folder,
    note: read.data,
    version: versionOfManifest(folder),
    entries: [...entries.values()].filter(({ path }) => path !== SHARE_FILE),
  };
}

function refuseDiffering(one: WrittenShare, other: WrittenShare): void {
  const differ = (what: string): never => {
    throw new UserError(
      `${one.folder} and ${other.folder} are shares of ${what}`,
      'make them from the same, by one version',
    );
  };
  if (one.version !== other.version) differ('different versions of the program');
  if (one.note.of !== other.note.of) differ(`different numbers of shares, ${one.note.of} and ${other.note.of}`);
  if (one.note.archive !== other.note.archive) differ('different archives, or of different settings');
}

const pageIn = (folder: string, entry: ManifestEntry): Page => ({
  path: entry.path,
  bytes: () => bytesOf(folder, entry),
});

/** @throws UserError when the file is not as its manifest says */
function bytesOf(folder: string, { path, sha256 }: ManifestEntry): Uint8Array {
  const file = join(folder, path);
  let bytes: Uint8Array | null = null;
  try {
    bytes = readFileSync(file);
  } catch {
    // said below
  }
  if (bytes === null || manifestEntryOf(path, bytes).sha256 !== sha256)
    throw new UserError(`${file} is not as the share was made`, 'make the share anew');
  return bytes;
}
