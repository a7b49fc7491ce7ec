import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Where Hugo, Jekyll and Eleventy keep what is known of authors; sources: their documentation. */
const PLACES = ['data', '_data', 'src/_data', 'src/data'].flatMap((folder) =>
  ['authors', 'team', 'people', 'team_members', 'contributors'].map((name) => `${folder}/${name}`),
);
const PAGES = ['authors', '_authors', 'content/authors', 'content/author', '_people'];

/** A larger file is no list of authors, in bytes. */
const LARGEST_LIST = 1024 * 1024;

/**
 * Names of authors by the ids that articles use for them, in lower case, from the data files and pages of a site generator. What
 * cannot be read is passed over: the ids that it would have explained are reported with their articles.
 */
export function authorNamesIn(folder: string): Map<string, string> {
  const names = new Map<string, string>();
  const note = (id: string, held: unknown): void => {
    const name = nameIn(held);
    if (name !== null) for (const key of authorIdsOf(id, held)) names.set(key.toLowerCase(), name);
  };
  for (const place of PLACES) {
    for (const [id, held] of listedAuthors(dataFileOf(folder, place))) note(id, held);
    for (const file of fileNamesIn(folder, place)) note(idOfFile(file), valuesIn(join(folder, place, file)));
  }
  for (const place of PAGES)
    for (const file of fileNamesIn(folder, place))
      note(idOfFile(file), valuesIn(join(folder, place, /\.\w+$/.test(file) ? file : `${file}/_index.md`)));
  return names;
}

const idOfFile = (file: string): string => file.replace(/\.\w+$/, '');

/** Of a list of authors each has its id within; of a map, its key. */
const listedAuthors = (held: unknown): [string, unknown][] =>
  Array.isArray(held) ? held.map((one): [string, unknown] => ['', one]) : Object.entries(held ?? {});

function dataFileOf(folder: string, place: string): unknown {
  for (const end of ['.yml', '.yaml', '.json', '.toml']) {
    const held = valuesIn(join(folder, `${place}${end}`));
    if (held !== null) return held;
  }
  return null;
}

function fileNamesIn(folder: string, place: string): string[] {
  try {
    return readdirSync(join(folder, place)).sort();
  } catch {
    return [];
  }
}

/** What a data file or the front matter of a page says; null when it cannot be read. */
function valuesIn(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length > LARGEST_LIST) return null;
    if (path.endsWith('.toml')) return parseToml(text);
    if (!/\.(?:md|markdown)$/.test(path)) return parseYaml(text, { maxAliasCount: 20 });
    const front = /^---\n([\s\S]*?)\n---/.exec(text) ?? /^\+\+\+\n([\s\S]*?)\n\+\+\+/.exec(text);
    if (front === null) return null;
    return text.startsWith('+++') ? parseToml(front[1]!) : parseYaml(front[1]!, { maxAliasCount: 20 });
  } catch {
    return null;
  }
}

const textAt = (held: unknown, key: string): string | null => {
  const value = typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[key] : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

function nameIn(held: unknown): string | null {
  if (typeof held === 'string') return held.trim() || null;
  const whole = ['display_name', 'full_name', 'name', 'title']
    .map((key) => textAt(held, key))
    .find((name) => name !== null);
  if (whole !== undefined) return whole;
  const parts = [textAt(held, 'first_name'), textAt(held, 'last_name')].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

const authorIdsOf = (id: string, held: unknown): string[] =>
  [id, ...['id', 'slug', 'username', 'login', 'uid'].map((key) => textAt(held, key))].filter(
    (each) => each !== null && each !== '',
  ) as string[];
