import { extensionOf, idOf } from '../article/seed.js';
import { decode } from '../formats/decode.js';
import { columnsOf, fieldsOfRow } from '../formats/tables/table-articles.js';
import { headOfSeed, readSeed } from './read.js';

/** A table of what is known of files beside it, such as the results of a search in a newspaper database, in bytes at most. */
const LARGEST_SIDECAR = 16 * 1024 * 1024;

/** Columns that name a file or its article. */
const NAMING = /^(?:file|file ?name|path|text ?file|id|article[ _]?id|post[ _]?id|slug)$/i;

/** Of the rows so many must name a file for a table to be about files. */
const NAMED_SHARE = 0.5;

/** What tables say of the files beside them. */
export interface Sidecars {
  /** fields by the path of the seed that they are of */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** paths of the tables */
  readonly tables: ReadonlySet<string>;
}

/**
 * Tables without a text of their own whose rows are about other seeds of their folder. Only those whose header row names files are
 * read whole.
 * @param paths of seeds below `root`
 */
export async function sidecarsIn(root: string, paths: readonly string[]): Promise<Sidecars> {
  const fields = new Map<string, Readonly<Record<string, unknown>>>();
  const tables = new Set<string>();
  for (const table of paths) {
    if (!/^\.(?:csv|tsv)$/i.test(extensionOf(table))) continue;
    if (!namesFiles(root, table)) continue;
    const found = await rowsAbout(root, table, paths);
    if (found.size === 0) continue;
    tables.add(table);
    for (const [path, row] of found) fields.set(path, row);
  }
  return { fields, tables };
}

/** The header row is longer in no table about files, in bytes. */
const LARGEST_HEADER = 16 * 1024;

/** Whether a column of the header row, if there is one, may name files. */
function namesFiles(root: string, table: string): boolean {
  const head = headOfSeed(root, table, LARGEST_HEADER);
  const decoded = head === null ? null : decode(head);
  if (decoded === null || !('text' in decoded)) return false;
  const [header = ''] = decoded.text.split('\n', 1);
  return header.split(/[,;\t]/).some((column) => NAMING.test(column.replace(/^[\s"'\ufeff]+|[\s"']+$/g, '')));
}

async function rowsAbout(
  root: string,
  table: string,
  paths: readonly string[],
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const about = new Map<string, Readonly<Record<string, unknown>>>();
  const rows = await sidecarRows(root, table);
  const [first] = rows;
  if (first === undefined || !('refused' in columnsOf(Object.keys(first)))) return about;
  const naming = Object.keys(first).filter((column) => NAMING.test(column.trim()));
  const folder = table.slice(0, table.lastIndexOf('/') + 1);
  const named = new Map<string, string>();
  for (const path of paths)
    if (path !== table && path.startsWith(folder))
      for (const name of fileNamesFor(path.slice(folder.length))) if (!named.has(name)) named.set(name, path);
  for (const row of rows) {
    const path = naming
      .map((column) => named.get((row[column] ?? '').trim().toLowerCase()))
      .find((one) => one !== undefined);
    if (path !== undefined) about.set(path, fieldsOfRow(row));
  }
  return about.size < rows.length * NAMED_SHARE && about.size < named.size * NAMED_SHARE ? new Map() : about;
}

/** What a table may call a file: its path, its name, its name without extension, and parts of it that are ids. */
function fileNamesFor(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = idOf(name);
  const ids = stem.match(/\d{5,}/g) ?? [];
  return [path, name, stem, stem.split('.')[0]!, ...ids].map((each) => each.toLowerCase());
}

async function sidecarRows(root: string, path: string): Promise<Record<string, string>[]> {
  const seed = readSeed(root, path);
  if (!('size' in seed) || seed.size > LARGEST_SIDECAR) return [];
  const decoded = decode(seed.range(0, seed.size));
  if (!('text' in decoded)) return [];
  const { parse } = await import('csv-parse/sync');
  try {
    const delimiter = [',', ';', '\t'].toSorted(
      (a, b) => decoded.text.split('\n', 1)[0]!.split(b).length - decoded.text.split('\n', 1)[0]!.split(a).length,
    )[0]!;
    return parse(decoded.text, {
      columns: true,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      delimiter,
    });
  } catch {
    return [];
  }
}
