import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';
import type { ManifestEntry } from './manifest-entry.js';
import { MANIFEST_FILE, unsafe } from './plan.js';

const manifestSchema = z.object({
  cuttings: z.string(),
  files: z.array(z.tuple([z.string(), z.int(), z.string().regex(/^[0-9a-f]{64}$/)])),
});

/** The manifest's text: one file a line, [path, bytes, SHA-256], in path order. @param version of this program */
export function manifestOf(entries: readonly ManifestEntry[], version: string): string {
  const lines = entries.map(({ path, bytes, sha256 }) => JSON.stringify([path, bytes, sha256]));
  return `{"cuttings":${JSON.stringify(version)},"files":[\n${lines.join(',\n')}\n]}\n`;
}

/** The files of the site in `folder` by path, or null when there is no manifest. @throws UserError when it cannot be understood */
export const readManifest = (folder: string): ReadonlyMap<string, ManifestEntry> | null =>
  readManifestText(folder)?.entries ?? null;

/** As `readManifest`, with the text that it was read from. */
export function readManifestText(
  folder: string,
): { readonly text: string; readonly entries: ReadonlyMap<string, ManifestEntry> } | null {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const read = manifestSchema.safeParse(jsonOrNull(text));
  if (!read.success || read.data.files.some(([path]) => unsafe(path) !== null))
    throw new UserError(
      `${join(folder, MANIFEST_FILE)} is damaged`,
      'build into another folder, or delete this one yourself',
    );
  return { text, entries: new Map(read.data.files.map(([path, bytes, sha256]) => [path, { path, bytes, sha256 }])) };
}

/** The version of the program that made a site. @throws Error when it has no manifest */
export function versionOfManifest(folder: string): string {
  return manifestSchema.parse(jsonOrNull(readFileSync(join(folder, MANIFEST_FILE), 'utf8'))).cuttings;
}

/** What is odd in a manifest that can be understood: it is not, byte by byte, what `manifestOf` makes of it. */
export function manifestFaults(folder: string): string[] {
  const text = readFileSync(join(folder, MANIFEST_FILE), 'utf8');
  const { data } = manifestSchema.safeParse(jsonOrNull(text));
  if (data === undefined) return ['is damaged'];
  const entries = data.files.map(([path, bytes, sha256]) => ({ path, bytes, sha256 }));
  const paths = entries.map(({ path }) => path);
  const twice = paths.find((path, i) => i > 0 && paths[i - 1] === path);
  if (twice !== undefined) return [`names ${twice} twice`];
  if (paths.some((path, i) => i > 0 && compareCodeUnits(paths[i - 1]!, path) > 0)) return ['is not in order'];
  return text === manifestOf(entries, data.cuttings) ? [] : ['is not as this program writes it'];
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
