import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../problem.js';
import { readManifest } from './manifest.js';
import { type ManifestEntry, manifestEntryOf } from './manifest-entry.js';
import { MANIFEST_FILE } from './plan.js';
import { SIGNATURE_FILE } from './signature.js';

/**
 * Packs a finished site as a bag (BagIt 1.0, RFC 8493), as libraries take in what they keep: the site as its payload, with SHA-256 checksums of
 * all files. It has no date, so that the same site gives the same bag.
 * @param site its folder
 * @param folder where the bag goes; it must not be there yet
 * @param program name and version, for `bag-info.txt`
 * @throws UserError when there is no site, a file of it is not what was built, or the folder is there
 */
export function bagSite(site: string, folder: string, program: string): void {
  const bag = resolve(folder);
  if (existsSync(bag)) throw new UserError(`the bag cannot be made: ${folder} is there already`, 'name another folder');
  const manifest = readManifest(site);
  if (manifest === null) throw new UserError(`${site} is no site of ours`, 'build it first');
  const next = `${bag}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    const unlisted = [MANIFEST_FILE, SIGNATURE_FILE].filter((path) => existsSync(join(site, path)));
    const entries = [...manifest.keys(), ...unlisted].map((path) => copied(site, next, path));
    for (const { path, sha256 } of entries) {
      const listed = manifest.get(path.slice(PAYLOAD.length));
      if (listed !== undefined && listed.sha256 !== sha256)
        throw new UserError(`${path.slice(PAYLOAD.length)} is not what was built`, 'build the site again');
    }
    writeTags(next, entries, program);
    renameSync(next, bag);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

const PAYLOAD = 'data/';

function copied(site: string, bag: string, path: string): ManifestEntry {
  const target = join(bag, PAYLOAD, path);
  mkdirSync(dirname(target), { recursive: true });
  const bytes = readFileSync(join(site, path));
  writeFileSync(target, bytes);
  return manifestEntryOf(PAYLOAD + path, bytes);
}

function writeTags(bag: string, entries: readonly ManifestEntry[], program: string): void {
  const octets = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const tags = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': `Bag-Software-Agent: ${program}\nPayload-Oxum: ${octets}.${entries.length}\n`,
    'manifest-sha256.txt': entries.map(checksumLine).join(''),
  };
  for (const [name, text] of Object.entries(tags)) writeFileSync(join(bag, name), text);
  const sums = Object.entries(tags).map(([path, text]) => checksumLine(manifestEntryOf(path, Buffer.from(text))));
  writeFileSync(join(bag, 'tagmanifest-sha256.txt'), sums.join(''));
}

/** RFC 8493, 2.1.3: line ends and the per cent sign of a path are percent-encoded. */
const checksumLine = ({ path, sha256 }: ManifestEntry): string =>
  `${sha256}  ${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`;
