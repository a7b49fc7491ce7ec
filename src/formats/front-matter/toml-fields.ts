import { parse } from 'smol-toml';
import type { ArticleProblem } from '../../article/article.js';
import { problem } from '../draft.js';
import type { GivenFields } from './fields.js';

/** Tables in which Zola and Hugo keep fields of the article. */
const NESTED = ['taxonomies', 'extra', 'params'];

/** Reads front matter in TOML; of a block that is not TOML, the lines that are. @param line of the file on which the source begins */
export function tomlFields(source: string, line: number): GivenFields {
  const problems: ArticleProblem[] = [];
  const values = new Map<string, unknown>();
  const add = (table: object): void => {
    for (const [name, value] of Object.entries(table)) values.set(name.toLowerCase(), value);
  };
  const table = tomlTable(source);
  if (table !== null) add(table);
  else for (const entry of tomlEntries(source, line)) add(entryOf(entry, problems));
  for (const nested of NESTED) {
    const held = values.get(nested);
    if (typeof held !== 'object' || held === null || Array.isArray(held)) continue;
    for (const [name, value] of Object.entries(held))
      if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  return { values, places: placesOfToml(source, line), problems };
}

function tomlTable(source: string): object | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

interface TomlEntry {
  readonly source: string;
  readonly line: number;
}

/** Stretches of lines that each begin with “name =”. */
function tomlEntries(source: string, line: number): TomlEntry[] {
  const entries: TomlEntry[] = [];
  for (const [i, text] of source.split('\n').entries()) {
    const last = entries.at(-1);
    if (/^[\w"'.-]+\s*=|^\[/.test(text) || last === undefined) entries.push({ source: text, line: line + i });
    else entries[entries.length - 1] = { ...last, source: `${last.source}\n${text}` };
  }
  return entries;
}

function entryOf({ source, line }: TomlEntry, problems: ArticleProblem[]): object {
  const table = tomlTable(source);
  if (table !== null) return table;
  const found = /^["']?([\w.-]+)["']?\s*=\s*(.*?)\s*$/s.exec(source);
  const value = found?.[2]
    ?.replace(/^(["'])(.*)\1$/s, '$2')
    .replace(/\s+/g, ' ')
    .trim();
  if (found === null || !value) {
    problems.push(problem(`front matter: “${source.trim().slice(0, 40)}” is no TOML; left out`, null, line));
    return {};
  }
  problems.push(
    problem(
      `front matter: “${found[1]}” is not clean TOML; read as it is written`,
      'put its value in quotation marks',
      line,
    ),
  );
  return { [found[1]!]: value };
}

function placesOfToml(source: string, line: number): Map<string, number> {
  const places = new Map<string, number>();
  for (const [i, text] of source.split('\n').entries()) {
    const name = /^\s*["']?([\w.-]+)["']?\s*=/.exec(text)?.[1]?.toLowerCase();
    if (name !== undefined && !places.has(name)) places.set(name, line + i);
  }
  return places;
}
