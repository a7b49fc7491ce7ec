import type { ArticleProblem } from '../article/article.js';
import type { Metadata } from '../article/metadata.js';
import { isTwoDates, parseDate } from '../article/parse-date.js';
import { problem } from './draft.js';
import { authorsOf } from './metadata/author-names.js';
import {
  type FieldValue,
  fieldName,
  fieldValue,
  firstLine,
  givenLine,
  isMap,
  isWrong,
  nameOfMap,
  namesOfField,
  oneLine,
  type Read,
  unmarkedLine,
  type Wrong,
} from './metadata/field-values.js';
import { imagesOf } from './metadata/image-fields.js';
import { isNo, isYes, type PublicationState, publicationStateOf } from './metadata/publication-state.js';
import { publisherNamed, webAddress } from './metadata/publisher.js';

export { webAddress };

/** Where fields were found, for what is reported of them. */
export interface FieldPlaces {
  /** "front matter" */
  readonly where: string;
  /** the line of the seed that has the field of this name, in lower case */
  readonly lineOf: (name: string) => number | null;
}

export interface FoundMetadata extends Pick<PublicationState, 'withheld'> {
  /** only what the fields say */
  readonly metadata: Partial<Metadata>;
  readonly problems: readonly ArticleProblem[];
}

/** The names under which people keep each field, and how its value is read. The first that says something counts. */
const READERS: {
  readonly [Field in keyof Metadata]?: readonly [
    names: readonly string[],
    read: (value: FieldValue) => Read<Metadata[Field]>,
  ];
} = {
  headline: [['headline', 'title', 'hed'], oneLine],
  kicker: [['kicker', 'eyebrow', 'overline', 'surtitle'], firstLine],
  deck: [
    ['deck', 'dek', 'subtitle', 'subheadline', 'subhead', 'standfirst', 'description', 'summary', 'excerpt', 'abstract'],
    oneLine,
  ],
  language: [['language', 'lang', 'locale'], languageField],
  // the newspaper's own date comes before that of the web file
  date: [
    [
      'pubdate', 'publicationdate', 'datepublished', 'issuedate', 'dateissued', 'originaldate', 'dateoriginal', 'printdate', 'datetext',
      'date', 'published', 'publishedat', 'publishedon', 'firstpublished', 'postdate', 'posted', 'displaydate', 'publishdate',
      'created', 'createdat', 'datecreated',
    ], // biome-ignore format: a list
    dateField,
  ],
  section: [['section', 'sectionname', 'department', 'desk', 'channel'], firstLine],
  series: [['series', 'seriestitle', 'seriesname'], firstLine],
  listedPeople: [['people', 'persons', 'listedpeople'], (value) => namesOfField(value, /[,;]/)],
  listedPlaces: [['location', 'locations', 'place', 'places', 'listedplaces'], (value) => namesOfField(value, /;/)],
  facsimiles: [['facsimile', 'facsimiles', 'scan', 'scans'], (value) => namesOfField(value, null)],
  status: [['status', 'poststatus', 'pubstatus'], oneLine],
}; // biome-ignore format: a table

const AUTHORS = [
  'byline',
  'bylines',
  'author',
  'authors',
  'by',
  'writer',
  'writers',
  'reporter',
  'reporters',
  'authorname',
];
const PUBLISHERS = ['publisher', 'publication', 'newspaper', 'paper', 'publicationname', 'sitename', 'source'];
const ADDRESSES = [
  'sourceurl', 'originalurl', 'canonicalurl', 'canonical', 'url', 'link', 'linkurl', 'externalurl', 'permalink', 'source', 'guid',
]; // biome-ignore format: a list
const TAG_FIELDS = ['tags', 'tag', 'keywords', 'topics', 'topic', 'subjects'];

type FieldValues = ReadonlyMap<string, FieldValue>;
type Complain = (name: string, wrong: Wrong) => void;

/**
 * Checks what a seed says of its article, whatever the format: one place for headlines, names, dates, languages, addresses and
 * the state of publication. What cannot be right is reported and left out.
 * @param given by their names in lower case; values as the format gives them: text, numbers, lists, maps
 * @param authors names by ids in lower case
 */
export function metadataOf(
  given: ReadonlyMap<string, unknown>,
  { where, lineOf }: FieldPlaces,
  authors: ReadonlyMap<string, string> = new Map(),
): FoundMetadata {
  const problems: ArticleProblem[] = [];
  const written = new Map([...given.keys()].map((name) => [fieldName(name), name]));
  const fields: FieldValues = new Map([...given].map(([name, value]) => [fieldName(name), fieldValue(value)]));
  const complain: Complain = (field, { wrong, hint }) => {
    const name = written.get(field) ?? field;
    const complaint = wrong.startsWith('should') ? `“${name}” ${wrong}` : wrong;
    problems.push(problem(`${where}: ${complaint}; left out`, hint, lineOf(name.toLowerCase())));
  };
  const metadata: Record<string, unknown> = {};
  for (const [field, [names, read]] of Object.entries(READERS)) {
    const value = firstRead(fields, names, read as (value: FieldValue) => Read<unknown>, complain);
    if (value !== null) metadata[field] = value;
  }
  const byline = bylineOf(fields, authors, complain);
  if (byline.length > 0) metadata.byline = byline;
  Object.assign(
    metadata,
    publisherOf(fields, complain),
    articleAddress(fields, complain),
    subjectsOf(fields, metadata),
  );
  const images = imagesOf(fields);
  if (images.length > 0) metadata.images = images;
  if (metadata.date !== undefined) metadata.dateFrom = 'metadata';
  const { withheld, publishFrom, publishUntil } = publicationStateOf(fields);
  if (publishFrom !== null) metadata.publishFrom = publishFrom;
  if (publishUntil !== null) metadata.publishUntil = publishUntil;
  return {
    metadata,
    withheld,
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The first of the fields that says something; those before it that cannot be right are complained of. */
function firstRead<T>(
  fields: FieldValues,
  names: readonly string[],
  read: (value: FieldValue) => Read<T>,
  complain: Complain,
): T | null {
  for (const name of names) {
    const given = fields.get(name);
    if (given === undefined || isSwitch(name, given)) continue;
    const value = read(given);
    if (isWrong(value)) complain(name, value);
    else if (value !== null) return value;
  }
  return null;
}

/** Jekyll's `published: false` is no date. */
const isSwitch = (name: string, value: FieldValue): boolean =>
  name === 'published' && typeof value === 'string' && (isYes(value) || isNo(value));

function bylineOf(fields: FieldValues, known: ReadonlyMap<string, string>, complain: Complain): readonly string[] {
  for (const name of AUTHORS) {
    const value = fields.get(name);
    if (value === undefined || value === null) continue;
    const { names, unknown, unreadable } = authorsOf(value, known);
    if (unreadable) complain(name, { wrong: 'should be a name or a list of names' });
    if (unknown.length > 0) {
      const ids = unknown.map((id) => `“${id}”`).join(', ');
      const wrong =
        unknown.length === 1 ? `${ids} is an id and no name of an author` : `${ids} are ids and no names of authors`;
      complain(name, { wrong, hint: `write the name, or keep names by their ids in data/authors` });
    }
    if (names.length > 0) return names;
  }
  return [];
}

function publisherOf(fields: FieldValues, complain: Complain): Partial<Metadata> {
  const read = (value: FieldValue): Read<string> => {
    const line = isMap(value) ? nameOfMap(value) : firstLine(value);
    return typeof line === 'string' ? publisherNamed(line) : line;
  };
  const publisher = firstRead(fields, PUBLISHERS, read, complain);
  return publisher === null ? {} : { publisher };
}

/** The first address that a browser can follow. Paths in a site of its own (`permalink: /2015/quay/`) say nothing here. */
function articleAddress(fields: FieldValues, complain: Complain): Partial<Metadata> {
  for (const name of ADDRESSES) {
    const text = unmarkedLine(fields.get(name) ?? null);
    if (typeof text !== 'string') continue;
    const url = webAddress(text);
    if (url !== null) return { url };
    if (/^[a-z][a-z\d+.-]*:(?!\w*$)/i.test(text) && !['source', 'guid', 'permalink'].includes(name))
      complain(name, { wrong: `“${text}” is no web address`, hint: 'write it as https://…' });
  }
  return {};
}

/** The section, or the first category where there is none; all other categories are tags. */
function subjectsOf(fields: FieldValues, { section: named }: { readonly section?: unknown }): Partial<Metadata> {
  const list = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const read = namesOfField(fields.get(name) ?? null, /,/);
      return read === null || isWrong(read) ? [] : read;
    });
  const categories = list(['categories', 'category']);
  const section = named === undefined ? categories[0] : undefined;
  const rest = section === undefined ? categories : categories.slice(1);
  const tags = [...new Set([...list(TAG_FIELDS), ...rest])].filter((tag) => tag !== section);
  return { ...(section === undefined ? {} : { section }), ...(tags.length === 0 ? {} : { tags }) };
}

function dateField(value: FieldValue): Read<string> {
  const text = givenLine(value);
  if (text === null || isWrong(text)) return text;
  if (isTwoDates(text)) return { wrong: `“${text}” may be read as two dates`, hint: 'write it as 2024-11-29' };
  const isYearless =
    /^[\p{L}.,\s]*\b\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?$/u.test(text);
  return (
    parseDate(text) ?? {
      wrong: isYearless ? `“${text}” has no year` : `“${text}” is no date that the calendar has`,
      hint: 'write it as 2024-11-29',
    }
  );
}

function languageField(value: FieldValue): Read<string> {
  const text = firstLine(value);
  if (text === null || isWrong(text)) return text;
  const tag = text.replace(/\..*$/, '').replaceAll('_', '-');
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag;
  return { wrong: `“${text}” is no language tag`, hint: 'write it as en or en-GB' };
}
