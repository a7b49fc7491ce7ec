import { LineCounter, parseDocument } from 'yaml';
import type { ArticleProblem } from '../../article/article.js';
import { problem } from '../draft.js';
import type { GivenFields } from './fields.js';
import { hasKnownField } from './head-lines.js';

/** "title:" at the start of a line; programs write names of one word, people of several. */
const FIELD = /^(["']?)([A-Za-z_][\w .-]{0,40}?)\1[ \t]*:(?=[ \t]|$)/;
const ONE_WORD_FIELD = /^["']?[A-Za-z_][\w.-]*["']?[ \t]*:(?:[ \t]|$)/;

/** The most fields that are read one by one when the block cannot be parsed. */
const MOST_ENTRIES = 500;

/** Whether what is between two rules is fields, and no text that a writer set off by rules. */
export function looksLikeYaml(source: string): boolean {
  const lines = source.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  if (lines.length === 0) return true;
  const names = lines.map((line) => FIELD.exec(line.trimStart())?.[2]).filter((name) => name !== undefined);
  if (names.length === 0) return false;
  return hasKnownField(names) || (ONE_WORD_FIELD.test(lines[0]!) && !/\w+ \w+ \w+.*[.!?]["”’]?$/.test(lines[0]!));
}

/**
 * Reads YAML in which every scalar is text, so that no date, number or "no" changes its meaning. What is no clean YAML is read
 * field by field, as writers meant it, and reported.
 * @param line of the file on which the source begins
 */
export function yamlFields(source: string, line: number): GivenFields {
  const problems: ArticleProblem[] = [];
  const entries = yamlEntries(source, line);
  const values = mappingOf(source) ?? new Map<string, unknown>();
  if (values.size === 0) {
    if (entries.length > MOST_ENTRIES)
      problems.push(problem('front matter: has more than 500 fields and is no clean YAML; left out', null, line));
    else for (const entry of entries) readEntry(entry, values, problems);
  }
  keepNumberSigns(entries, values, problems);
  const places = new Map<string, number>();
  for (const entry of entries) if (!places.has(entry.name)) places.set(entry.name, entry.line);
  return { values, places, problems };
}

/** The names, in lower case, and values of clean YAML; null when it is not YAML. */
function mappingOf(source: string): Map<string, unknown> | null {
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      lineCounter: new LineCounter(),
      prettyErrors: false,
      uniqueKeys: true,
      logLevel: 'silent',
    });
    if (document.errors.length > 0 || document.warnings.length > 0) return null;
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 20 });
    if (!(value instanceof Map)) return null;
    return new Map(
      [...value].filter(([name]) => typeof name === 'string').map(([name, held]) => [name.toLowerCase(), held]),
    );
  } catch {
    return null;
  }
}

interface YamlEntry {
  /** in lower case */
  readonly name: string;
  /** its lines, the first with its name */
  readonly lines: readonly string[];
  readonly line: number;
}

/** Stretches of lines that each begin with a name; a quotation that is open runs on until it closes. */
function yamlEntries(source: string, first: number): YamlEntry[] {
  const lines = source.split('\n');
  const entries: { name: string; lines: string[]; line: number }[] = [];
  const indent = Math.min(...lines.filter((text) => FIELD.test(text.trimStart())).map((text) => text.search(/\S/)), 40);
  let quoteEnds = -1;
  for (const [i, text] of lines.entries()) {
    const last = entries.at(-1);
    const depth = text.search(/\S/);
    const found = i <= quoteEnds ? null : FIELD.exec(text.trimStart());
    // a tab before a name is a slip, unless the fields around it are parts of a map
    const isOuter =
      depth <= indent || (/^\t\S/.test(text) && last?.lines.length === 1 && !/:[ \t]*$/.test(last.lines[0]!));
    if (found !== null && isOuter) {
      entries.push({ name: found[2]!.toLowerCase(), lines: [text.trimStart()], line: first + i });
      quoteEnds = Math.max(quoteEnds, endOfQuotation(lines, i));
    } else if (last !== undefined && !/^\s*#/.test(text)) last.lines.push(text);
  }
  return entries;
}

/** The line on which the quotation that opens after a name closes; the line itself when none is left open. */
function endOfQuotation(lines: readonly string[], at: number): number {
  const mark = /^[^:]*:[ \t]*(["'])/.exec(lines[at]!)?.[1];
  if (mark === undefined) return at;
  const closes = mark === '"' ? /(?:^|[^\\])(?:\\\\)*"\s*(?:#.*)?$/ : /(?:^|[^'])(?:'')*'\s*(?:#.*)?$/;
  const value = lines[at]!.replace(/^[^:]*:[ \t]*["']/, '');
  if (value.includes(mark) && closes.test(value)) return at;
  for (let i = at + 1; i < Math.min(lines.length, at + 40); i++) {
    if (ONE_WORD_FIELD.test(lines[i]!) && hasKnownField([FIELD.exec(lines[i]!)?.[2] ?? ''])) return at;
    if (closes.test(lines[i]!)) return i;
  }
  return at;
}

function readEntry(entry: YamlEntry, values: Map<string, unknown>, problems: ArticleProblem[]): void {
  const { name, line } = entry;
  const clean = mappingOf(entry.lines.join('\n')) ?? mappingOf(indented(entry.lines));
  const value = clean === null ? fieldAsWritten(entry.lines) : clean.get(name);
  if (clean === null)
    problems.push(
      problem(
        `front matter: “${name}” is not clean YAML; read as it is written`,
        'put its value in quotation marks',
        line,
      ),
    );
  if (values.has(name))
    problems.push(problem(`front matter: “${name}” is given twice; the later counts`, 'leave one of them out', line));
  if (!values.has(name) || (value !== '' && value !== null)) values.set(name, value);
}

/** Lines after the first indented by spaces, as a value that runs over them must be; YAML does not count tabs. */
function indented([first = '', ...rest]: readonly string[]): string {
  const isList = /:[ \t]*$/.test(first);
  return [first, ...rest.map((line) => (isList ? line.replace(/\t/g, '  ') : `  ${line.trim()}`))].join('\n');
}

/** A value that is no YAML as its writer meant it: a list line by line, or the text after the colon. */
function fieldAsWritten([first = '', ...rest]: readonly string[]): unknown {
  const own = first.replace(FIELD, '').trim();
  const more = rest.map((line) => line.trim()).filter((line) => line !== '');
  if (own === '' && more.length > 0 && more.every((line) => line.startsWith('- ')))
    return more.map((line) => unquoted(line.slice(2).trim()));
  return unquoted([own, ...more].join(' ').trim());
}

/** Without marks around it when one pair encloses everything. */
function unquoted(text: string): string {
  const [, mark, inner] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  if (mark === undefined || inner === undefined) return text.replace(/^[>|][+-]?\s/, '');
  return mark === '"' && inner.includes('"') && !inner.includes('\\"') ? text : inner.replaceAll('\\"', '"');
}

/** YAML takes “#7” after a space for a comment, which cuts "Runner #7 wins" without a word. */
function keepNumberSigns(
  entries: readonly YamlEntry[],
  values: Map<string, unknown>,
  problems: ArticleProblem[],
): void {
  for (const { name, lines, line } of entries) {
    const own = lines[0]!.replace(FIELD, '').trim();
    const value = values.get(name);
    if (lines.length > 1 && lines.slice(1).some((text) => text.trim() !== '')) continue;
    if (!/^[^"'[{>|&*!#].*\s#[\p{L}\p{N}]/u.test(own) || typeof value !== 'string' || !own.startsWith(value)) continue;
    if (own === value) continue;
    values.set(name, own);
    problems.push(
      problem(
        `front matter: “${name}” has a number sign, which begins a comment in YAML; its words are kept`,
        'put its value in quotation marks',
        line,
      ),
    );
  }
}
