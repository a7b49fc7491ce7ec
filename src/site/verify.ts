import type { KeyObject } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../problem.js';
import { linksIn } from './links.js';
import { manifestFaults, readManifest } from './manifest.js';
import { type ManifestEntry, manifestEntryOf } from './manifest-entry.js';
import { foreignIn, pathsBeside } from './output-paths.js';
import { MANIFEST_FILE } from './plan.js';
import { SIGNATURE_FILE, signatureFault, textIfThere } from './signature.js';
import { type Repaired, repairWhenFree } from './swap.js';
import { isRecordsFile, recordIdIn, type Tell, verifyRecords } from './verify-records.js';

/** What is wrong with one file of a site. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export interface Verified {
  /** what was done first about a build that had been killed */
  readonly repaired: Repaired;
  /** null when it has no signature and none was asked for */
  readonly signed: 'by this key' | 'unchecked' | 'not as it should' | null;
  readonly files: number;
  readonly pages: number;
  /** links followed, fragments included */
  readonly links: number;
  /** the first `MOST` of them */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** files that the manifest does not name */
  readonly foreign: readonly string[];
}

/** More faults than this are counted, not kept. */
const MOST_FAULTS = 200;

export interface VerifyOptions {
  /** the public key of who should have signed the site; null when that is not asked */
  readonly key?: KeyObject | null;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads a site again: every file is there with its checksum, every link leads to a file, every fragment to an element, every
 * article's page has the words of its record, and the manifest is as this program writes it. With a key, the manifest is what its
 * holder signed; without one, who changes files and manifest alike is found only where they contradict each other.
 * Pages are read a few times and none is kept, so that memory does not grow with their size.
 * @throws UserError when the folder is no site
 */
export function verifySite(folder: string, { key = null, onProgress }: VerifyOptions = {}): Verified {
  const repaired = repairWhenFree(pathsBeside(folder));
  const manifest = readManifest(folder);
  if (manifest === null) throw new UserError(`${folder} is not a site: it has no ${MANIFEST_FILE}`, 'name its folder');
  const faults: Fault[] = [];
  let faultCount = 0;
  const tell = (path: string, message: string): void => {
    if (faultCount++ < MOST_FAULTS) faults.push({ path, message });
  };
  for (const message of manifestFaults(folder)) tell(MANIFEST_FILE, message);
  const signed = signatureIn(folder, key, tell);
  const files = [...manifest.values()];
  const anchors = new Set<number>();
  const readable: string[] = [];
  const articles = new Map<string, string>();
  files.forEach((entry, i) => {
    const bytes = checkedBytes(folder, entry, tell);
    if (bytes !== null && isHtml(entry.path)) {
      const html = bytes.toString('utf8');
      readable.push(entry.path);
      collectAnchors(html, entry.path, anchors, tell);
      const id = isArticlePath(entry.path) ? recordIdIn(html) : null;
      if (id !== null) articles.set(id, entry.path);
    }
    if (i % 256 === 0) onProgress?.(i, files.length + readable.length);
  });
  let links = 0;
  readable.forEach((path, i) => {
    links += follow(readFileSync(join(folder, path), 'utf8'), path, { manifest, anchors, tell });
    if (i % 256 === 0) onProgress?.(files.length + i, files.length + readable.length);
  });
  if (articles.size > 0) verifyRecords(folder, files.map(({ path }) => path).filter(isRecordsFile), articles, tell);
  const others = foreignIn(folder, manifest).foreign;
  const foreign = others.filter((path) => !OPENED.test(path));
  for (const path of others) if (OPENED.test(path)) tell(path, 'is not in the manifest');
  return { repaired, signed, files: files.length, pages: readable.length, links, faults, faultCount, foreign };
}

/** What a browser opens or runs: such a file that the manifest does not name is a fault; hosts’ settings and notes are not. */
const OPENED = /\.(?:x?html?|m?js|css|svg|xml)$/i;

const isArticlePath = (path: string): boolean => path.startsWith('articles/');

function signatureIn(folder: string, key: KeyObject | null, tell: Tell): Verified['signed'] {
  if (key === null) return textIfThere(join(folder, SIGNATURE_FILE)) === null ? null : 'unchecked';
  const fault = signatureFault(folder, key);
  if (fault === null) return 'by this key';
  tell(SIGNATURE_FILE, fault);
  return 'not as it should';
}

const isHtml = (path: string): boolean => path.endsWith('.html');

function checkedBytes(folder: string, entry: ManifestEntry, tell: Tell): Buffer | null {
  try {
    const path = join(folder, entry.path);
    if (!lstatSync(path).isFile()) {
      tell(entry.path, 'is not a file any more, but a link or a folder');
      return null;
    }
    const bytes = readFileSync(path);
    if (bytes.length !== entry.bytes)
      tell(entry.path, `is not what was built: it has ${bytes.length} bytes, the manifest says ${entry.bytes}`);
    const { sha256 } = manifestEntryOf(entry.path, bytes);
    if (sha256 !== entry.sha256 && bytes.length === entry.bytes)
      tell(entry.path, 'is not what was built: its SHA-256 differs');
    return bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    tell(entry.path, code === 'ENOENT' ? 'is missing' : `cannot be read: ${(error as Error).message}`);
    return null;
  }
}

function collectAnchors(html: string, path: string, anchors: Set<number>, tell: Tell): void {
  const { ids, bad } = linksIn(html, path);
  for (const { href, reason } of bad) tell(path, `the link “${href}” ${reason}`);
  for (const id of ids) {
    const key = anchorKeyOf(path, id);
    if (anchors.has(key)) tell(path, `two elements have the id “${id}”`);
    anchors.add(key);
  }
}

interface VerifiedSite {
  readonly manifest: ReadonlyMap<string, ManifestEntry>;
  /** by `anchorKeyOf` */
  readonly anchors: ReadonlySet<number>;
  readonly tell: Tell;
}

/** Follows the links of a page. @returns how many lead to the site */
function follow(html: string, path: string, { manifest, anchors, tell }: VerifiedSite): number {
  let followed = 0;
  const told = new Set<string>();
  for (const { href, path: target, fragment } of linksIn(html, path).links) {
    if (target === null) continue;
    followed++;
    if (told.has(href)) continue;
    if (!manifest.has(target) && target !== MANIFEST_FILE) {
      told.add(href);
      tell(path, `the link “${href}” leads to no file`);
    } else if (
      fragment !== null &&
      isHtml(target) &&
      target !== SEARCH_PATH &&
      !anchors.has(anchorKeyOf(target, fragment))
    ) {
      told.add(href);
      tell(path, `the link “${href}” leads to no element of ${target}`);
    }
  }
  return followed;
}

/** The search page's fragment is a query, not an element. */
const SEARCH_PATH = 'search.html';

/** 52 bits that stand for an id of a page; two of a million ids meet by chance once in ten thousand sites. */
function anchorKeyOf(path: string, id: string): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  const text = `${path}#${id}`;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x85ebca6b);
  }
  return ((b >>> 0) & 0xfffff) * 2 ** 32 + (a >>> 0);
}
