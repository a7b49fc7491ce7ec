import { onOneLine } from '../../text/one-line.js';
import { plainTextOf } from './tags.js';

/** A value of a field, whatever the language it was written in: text, lists, and maps with names in the form of `fieldName`. */
export type FieldValue = string | null | readonly FieldValue[] | ReadonlyMap<string, FieldValue>;

/** Why a value cannot be right, and the cure. */
export interface Wrong {
  readonly wrong: string;
  readonly hint?: string;
}

/** A value as the record has it; null when it says nothing. */
export type Read<T> = T | null | Wrong;

const DEEPEST_VALUE = 6;

/** "Pub-Date", "pub_date", "pubDate" -> "pubdate": programs differ in how they write one name. */
export const fieldName = (written: string): string => written.toLowerCase().replace(/[\s_-]+/g, '');

/** Numbers and dates become text as they are written, so that none changes its meaning. Lists and maps deeper than six say nothing. */
export function fieldValue(value: unknown, depth = 0): FieldValue {
  if (value === null || value === undefined || depth > DEEPEST_VALUE) return null;
  if (Array.isArray(value)) return value.map((each) => fieldValue(each, depth + 1));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'object') return String(value);
  const entries: Iterable<[unknown, unknown]> = value instanceof Map ? value : Object.entries(value);
  const map = new Map<string, FieldValue>();
  for (const [name, held] of entries) map.set(fieldName(String(name)), fieldValue(held, depth + 1));
  return map;
}

export const isWrong = (value: unknown): value is Wrong =>
  typeof value === 'object' && value !== null && !(value instanceof Map) && 'wrong' in value;

export const isMap = (value: FieldValue | undefined): value is ReadonlyMap<string, FieldValue> => value instanceof Map;

/** "Source not visible", "Unknown Newspaper", "n/a", "TBD": what people write where they have nothing to write. */
const PLACEHOLDER =
  /^\W*(?:[\p{L} ]{0,30}\b(?:not (?:visible|given|known|legible|stated|available)|illegible|unreadable)\b.*|(?:unknown|unidentified|unnamed|unspecified|untitled|undated)(?: (?:\p{L}+ ?){1,2})?|n\.? ?d\.?|n\/?a|nil|none|null|tb[acd]|todo|x+)?\W*$/iu;

export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/** Text on one line, without tags, references and marks of Markdown. */
export function oneLine(value: FieldValue): Read<string> {
  const text = unmarkedLine(value);
  return typeof text === 'string' ? withoutMarkdown(text) : text;
}

/** Text on one line, without tags and references; stars and underscores stay, as in an address. */
export function unmarkedLine(value: FieldValue): Read<string> {
  if (value === null) return null;
  if (typeof value === 'object') return { wrong: 'should be one line of text' };
  const text = onOneLine(plainTextOf(value));
  return text === '' || text === 'null' || text === '~' ? null : text;
}

/** Marks of Markdown around words of a title or a deck; a star or an underscore alone is text. */
const withoutMarkdown = (text: string): string =>
  /[*_\]]/.test(text)
    ? text
        .replace(/!?\[([^\][]{1,300})\]\([^()\s]{1,1000}\)/g, '$1')
        .replace(/\*\*(\S[^*]*?)\*\*/g, '$1')
        .replace(/(?<![*\p{L}\d])\*(\S[^*]*?\S|\S)\*(?![*\p{L}\d])/gu, '$1')
        .replace(/(?<![_\p{L}\d])_(\S[^_]*?\S|\S)_(?![_\p{L}\d])/gu, '$1')
    : text;

/** Text on one line that says something. */
export function givenLine(value: FieldValue): Read<string> {
  const text = oneLine(value);
  return typeof text === 'string' && isPlaceholder(text) ? null : text;
}

/** One line, or the first of a list. */
export const firstLine = (value: FieldValue): Read<string> =>
  Array.isArray(value) ? givenLine((value as readonly FieldValue[])[0] ?? null) : givenLine(value);

/** What maps call the thing that they describe. */
const NAME_FIELDS = ['name', 'displayname', 'fullname', 'title', 'label', 'value', 'headline'];

/** "Ann Tolley" of `{name: Ann Tolley}` or `{first_name: Ann, last_name: Tolley}`. */
export function nameOfMap(map: ReadonlyMap<string, FieldValue>): string | null {
  for (const key of NAME_FIELDS) {
    const name = oneLine(map.get(key) ?? null);
    if (typeof name === 'string') return name;
  }
  const parts = [map.get('firstname') ?? map.get('givenname'), map.get('lastname') ?? map.get('familyname')];
  const given = parts.map((part) => oneLine(part ?? null)).filter((part) => typeof part === 'string');
  return given.length === 0 ? null : given.join(' ');
}

/** A list of names: of lines, of maps, or one line parted by `mark`. Null when it says nothing. */
export function namesOfField(value: FieldValue, mark: RegExp | null): Read<string[]> {
  if (value === null) return null;
  const items: readonly FieldValue[] = Array.isArray(value) ? value : [value as FieldValue];
  const lines: string[] = [];
  for (const item of items) {
    const line = isMap(item) ? nameOfMap(item) : oneLine(item);
    if (line === null) continue;
    if (isWrong(line)) return { wrong: 'should be a name or a list of names' };
    lines.push(...(mark === null || Array.isArray(value) ? [line] : line.split(mark)));
  }
  const given = lines.map((line) => line.trim()).filter((line) => line !== '' && !isPlaceholder(line));
  return given.length === 0 ? null : [...new Set(given)];
}
