import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runCommand } from '../run-command.js';
import { sharedSite } from '../shared-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltSite {
  readonly folder: string;
  /** address of a page below the site's folder, for `file://` */
  url(path: string): string;
  /** paths of all files, sorted */
  readonly files: readonly string[];
}

/** Builds a folder of seeds with the compiled program into a new folder. */
export async function buildSite(seeds: string, options: readonly string[] = []): Promise<BuiltSite> {
  const folder = join(mkdtempSync(join(tmpdir(), 'cuttings-')), 'dist');
  const { code, told } = await runCommand(['build', resolve(root, seeds), '--out', folder, ...options]);
  if (code !== 0) throw new Error(told);
  return siteAt(folder);
}

/** The site of the harbour, built once for the files of tests that look at it. They change copies only. */
export async function harbourSite(): Promise<BuiltSite> {
  return siteAt((await sharedSite('harbour', () => resolve(root, 'tests/sites/harbour/seeds'))).folder);
}

export function siteAt(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return { folder, files, url: (path) => pathToFileURL(join(folder, path)).href };
}

/** A page of each kind, as far as the site has it: kind and path. */
export function kindsOfPages(site: BuiltSite): (readonly [kind: string, path: string])[] {
  const kinds = new Map<string, string>();
  for (const [kind, path] of pagesOf(site)) if (!kinds.has(kind)) kinds.set(kind, path);
  return [...kinds];
}

/** The page of each kind that has the most bytes. */
export function largestOfKinds(site: BuiltSite): (readonly [kind: string, path: string])[] {
  const kinds = new Map<string, { readonly path: string; readonly size: number }>();
  for (const [kind, path] of pagesOf(site)) {
    const { size } = statSync(join(site.folder, path));
    if (size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { path, size });
  }
  return [...kinds].map(([kind, { path }]) => [kind, path]);
}

function pagesOf(site: BuiltSite): (readonly [kind: string, path: string])[] {
  return site.files
    .filter((file) => file.endsWith('.html'))
    .map((path) => {
      const [shelf, ...rest] = path.split('/');
      const leaf = rest.join('/');
      return [leaf === '' ? path : `${shelf}: ${/^index(-\d+)?\.html$/.test(leaf) ? 'index' : kindOf(leaf)}`, path];
    });
}

function kindOf(leaf: string): string {
  if (/^\d{4}\.html$/.test(leaf)) return 'year';
  return /^\d{4}-\d\d\.html$/.test(leaf) ? 'month' : 'page';
}
