import type { Page } from '../page/page.js';
import { UserError } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';

/** The site's own list of its files; no page may have this path. */
export const MANIFEST_FILE = 'manifest.json';

/** Windows keeps these names for devices, whatever their extension; it also takes no `:`, `*` and the like, and drops a last dot or space. */
const DEVICE_FILE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no disk takes them
const UNSAFE_CHARACTERS = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/** Pages in path order. */
export function pagesInPathOrder<P extends Pick<Page, 'path'>>(pages: Iterable<P>): P[] {
  return [...pages].sort((a, b) => compareCodeUnits(a.path, b.path));
}

/**
 * The archive's own pages before the shared ones, so that what they hold is soon free; but those that are packed evenly among the shared ones:
 * packing takes far longer than making a page, and the thread that packs has time while the next pages are made.
 */
export function inWritingOrder(own: readonly Page[], shared: readonly Page[]): Page[] {
  const isPacked = ({ draft }: Page): boolean => draft !== undefined && draft.finishing.kind !== 'markup';
  const packed = own.filter(isPacked);
  const order = own.filter((page) => !isPacked(page));
  const gap = Math.max(1, Math.floor(shared.length / (packed.length + 1)));
  let next = 0;
  for (const [i, page] of shared.entries()) {
    if (i % gap === 0 && next < packed.length) order.push(packed[next++]!);
    order.push(page);
  }
  return [...order, ...packed.slice(next)];
}

/**
 * Checks all paths before anything is written, and puts the pages in path order.
 * @throws UserError naming two pages that are one file on some disk, or a path that is not safe on every disk
 */
export function planOf<P extends Pick<Page, 'path'>>(pages: Iterable<P>): P[] {
  const planned = pagesInPathOrder(pages);
  const taken = new Map<string, string>([[MANIFEST_FILE, MANIFEST_FILE]]);
  const folders = new Map<string, string>();
  for (const { path } of planned) {
    const reason = unsafe(path);
    if (reason !== null) throw new UserError(`a page may not be written to “${path}”: ${reason}`);
    const key = pathKeyOf(path);
    const other = taken.get(key) ?? folders.get(key);
    if (other !== undefined) throw clash(path, other);
    taken.set(key, path);
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
      const folder = key.slice(0, at);
      if (folders.has(folder)) break;
      const page = taken.get(folder);
      if (page !== undefined) throw clash(path, page);
      folders.set(folder, path);
    }
  }
  return planned;
}

const clash = (path: string, other: string): UserError =>
  new UserError(
    path === other ? `two pages have the path “${path}”` : `“${other}” and “${path}” are one file on some disks`,
    'rename one of the two seeds',
  );

/** macOS and Windows hold names apart that differ in case or in Unicode form no more than this does. */
const pathKeyOf = (path: string): string => path.normalize('NFC').toLowerCase().normalize('NFC');

/** Why a path is not safe on every disk; null when it is. */
export function unsafe(path: string): string | null {
  if (path === '' || path.startsWith('/')) return 'it does not lie below the site';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'it does not lie below the site';
    if (UNSAFE_CHARACTERS.test(name) || /[. ]$/.test(name) || DEVICE_FILE.test(name))
      return `“${name}” is no name on every disk`;
    if (Buffer.byteLength(name) > 255) return 'a name has more than 255 bytes';
  }
  return null;
}
