import type { ArticleProblem } from '../article/article.js';
import type { Metadata } from '../article/metadata.js';
import { parseDate } from '../article/parse-date.js';
import { problem } from './draft.js';

/** Where fields were found, for what is reported of them. */
export interface FieldPlaces {
  /** "front matter" */
  readonly where: string;
  /** the line of the seed that has the field of this name, in lower case */
  readonly lineOf: (name: string) => number | null;
}

export interface FoundMetadata {
  /** only what the fields say */
  readonly metadata: Partial<Metadata>;
  /** why the article is not to be published; null when it is */
  readonly withheld: string | null;
  readonly problems: readonly ArticleProblem[];
}

type Values = ReadonlyMap<string, unknown>;

/** Why a value cannot be right, and the cure. */
interface Wrong {
  readonly wrong: string;
  readonly hint?: string;
}

/** A value as the record has it; null when it says nothing. */
type Read<T> = T | null | Wrong;

/** The names under which people keep each field (the first that is there counts), and how its value is read. */
const READERS: {
  readonly [Field in keyof Metadata]?: readonly [
    names: readonly string[],
    read: (value: unknown) => Read<Metadata[Field]>,
  ];
} = {
  headline: [['headline', 'title'], oneLine],
  deck: [['deck', 'subtitle', 'standfirst', 'description', 'summary'], oneLine],
  byline: [['byline', 'author', 'authors', 'by'], names],
  publisher: [['publisher', 'publication', 'newspaper', 'source'], oneLine],
  language: [['language', 'lang'], languageField],
  url: [['url', 'link', 'canonical'], address],
  date: [['date', 'published', 'pubdate'], dateField],
  section: [['section'], oneLine],
  tags: [['tags', 'keywords'], keywords],
  status: [['status'], oneLine],
};

/** States of publication that keep an article from readers. */
const WITHHELD = new Set(['draft', 'private', 'pending', 'trash', 'future']);

/**
 * Checks what a seed says of its article, whatever the format: one place for headlines, names, dates, languages, addresses and
 * the state of publication. What cannot be right is reported and left out.
 * @param fields by their names in lower case; values as the format gives them: text, numbers, lists
 */
export function metadataOf(fields: Values, { where, lineOf }: FieldPlaces): FoundMetadata {
  const problems: ArticleProblem[] = [];
  const metadata: Record<string, unknown> = {};
  for (const [field, [keys, read]] of Object.entries(READERS)) {
    const name = keys.find((key) => fields.has(key) && !isSwitch(key, fields.get(key)));
    if (name === undefined) continue;
    const value = read(fields.get(name)) as Read<unknown>;
    if (isWrong(value))
      problems.push(problem(`${where}: ${complaint(value.wrong, name)}; left out`, value.hint, lineOf(name)));
    else if (value !== null) metadata[field] = value;
  }
  return { metadata, withheld: withheldBy(fields), problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const isWrong = (value: unknown): value is Wrong => typeof value === 'object' && value !== null && 'wrong' in value;

const complaint = (wrong: string, name: string): string => (wrong.startsWith('should') ? `“${name}” ${wrong}` : wrong);

/** Jekyll's `published: false` is no date. */
const isSwitch = (name: string, value: unknown): boolean =>
  name === 'published' && /^(?:true|false)$/i.test(String(value));

function withheldBy(fields: Values): string | null {
  const says = (name: string): string =>
    String(fields.get(name) ?? '')
      .trim()
      .toLowerCase();
  if (says('draft') === 'true') return 'is marked as a draft';
  if (says('published') === 'false') return 'is marked as not published';
  return WITHHELD.has(says('status')) ? `has the status “${says('status')}”` : null;
}

function oneLine(value: unknown): Read<string> {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return { wrong: 'should be one line of text' };
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' || text === 'null' || text === '~' ? null : text;
}

function names(value: unknown): Read<string[]> {
  const list = Array.isArray(value) ? value : [value];
  if (list.some((name) => typeof name === 'object' && name !== null))
    return { wrong: 'should be a name or a list of names' };
  const given = list.map(oneLine).filter((name) => typeof name === 'string');
  return given.length === 0 ? null : given;
}

/** A list, or one line with commas: both are common. */
function keywords(value: unknown): Read<string[]> {
  const read = names(value);
  if (read === null || isWrong(read)) return read;
  const words = Array.isArray(value) ? read : read.flatMap((line) => line.split(','));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

function dateField(value: unknown): Read<string> {
  const text = oneLine(value);
  if (text === null || isWrong(text)) return text;
  return parseDate(text) ?? { wrong: `“${text}” is no date that the calendar has`, hint: 'write it as 2024-11-29' };
}

function languageField(value: unknown): Read<string> {
  const text = oneLine(value);
  if (text === null || isWrong(text) || /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  return { wrong: `“${text}” is no language tag`, hint: 'write it as en or en-GB' };
}

function address(value: unknown): Read<string> {
  const text = oneLine(value);
  if (text === null || isWrong(text)) return text;
  return webAddress(text) ?? { wrong: `“${text}” is no web address`, hint: 'write it as https://…' };
}

/** An http or https address without a user name, as written; null for anything that a browser should not follow. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\/[^\s"'<>`\\^{|}]+$/i.test(text)) return null;
  try {
    const url = new URL(text);
    return url.username === '' && url.password === '' && url.hostname !== '' ? text : null;
  } catch {
    return null;
  }
}
