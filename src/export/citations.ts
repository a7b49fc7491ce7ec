import type { ArchiveDescription } from '../archive/description.js';
import { dateInWords } from '../article/date.js';
import type { ArticleRecord } from '../article/record.js';
import { visible } from '../problem.js';
import { type CslName, cslNameOf } from './author-name.js';

/** One article as reference managers take it. */
export interface Citations {
  /** one sentence, in the manner of the Chicago notes style */
  readonly formatted: string;
  readonly bibtex: string;
  /** https://en.wikipedia.org/wiki/RIS_(file_format); lines end in CR LF */
  readonly ris: string;
  /** CSL-JSON, an array of one item, https://github.com/citation-style-language/schema */
  readonly csl: string;
}

interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'publisher-place'?: string;
  readonly URL?: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly language: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What every form of the citation is made from. */
function cslItemOf(record: ArticleRecord, archive: ArchiveDescription, url: string | null): CslItem {
  const authors = record.byline.map((name) => cslNameOf(onOneLine(name)));
  const publisher = record.publisher ?? archive.publisher;
  const place = record.dateline?.places[0]?.name;
  const link = record.url ?? url;
  return {
    id: record.id,
    type: 'article-newspaper',
    title: onOneLine(record.headline),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(record.date ? { issued: { 'date-parts': [record.date.split('-').map(Number)] } } : {}),
    ...(place ? { 'publisher-place': place } : {}),
    ...(link ? { URL: link } : {}),
    archive: archive.title,
    archive_location: visible(record.seed),
    language: record.language,
  };
}

const plainName = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);
const sortedName = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

function listOf(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function formattedOf(item: CslItem, record: ArticleRecord): string {
  const who = item.author ? `${listOf(item.author.map(plainName))}, ` : '';
  const paper = item['container-title'] ?? item.archive;
  const date = record.date ? dateInWords(record.date) : 'undated';
  const link = item.URL ? `, ${item.URL}` : '';
  return `${who}“${item.title.replace(/[.,]$/, '')},” ${paper}, ${date}. ${item.archive}, file ${item.archive_location}${link}.`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, escaped ones too
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Escapes what TeX reads as a command. Other characters stay: BibTeX files are UTF-8 today. */
function tex(text: string): string {
  return onOneLine(text).replace(/[\\~^{}%&#_$]/g, (c) => TEX[c] ?? `\\${c}`);
}

function bibtexOf(item: CslItem, record: ArticleRecord): string {
  const key =
    record.id
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'article';
  const [year, month, day] = record.date?.split('-') ?? [];
  const authors = item.author?.map((name) =>
    'literal' in name || /\band\b/i.test(sortedName(name)) ? `{${tex(plainName(name))}}` : tex(sortedName(name)),
  );
  const fields: [string, string | undefined][] = [
    ['title', `{${tex(item.title)}}`],
    ['author', authors?.join(' and ')],
    ['journal', item['container-title'] && tex(item['container-title'])],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['address', item['publisher-place'] && tex(item['publisher-place'])],
    ['url', item.URL?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', tex(`${item.archive}, file ${item.archive_location}, SHA-256 ${record.sha256}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

function risOf(item: CslItem, record: ArticleRecord): string {
  const [year, month, day] = record.date?.split('-') ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', sortedName(name)]),
    ['T2', item['container-title']],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}`],
    ['CY', item['publisher-place']],
    ['UR', item.URL],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['LA', item.language],
    ['N1', `SHA-256 ${record.sha256}`],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}

/**
 * How to cite one article, in four forms.
 * @param url where the article's page will be served, or null when that is not known; the article's own address wins
 */
export function citationsOf(record: ArticleRecord, archive: ArchiveDescription, url: string | null): Citations {
  const item = cslItemOf(record, archive, url);
  return {
    formatted: formattedOf(item, record),
    bibtex: bibtexOf(item, record),
    ris: risOf(item, record),
    csl: `${JSON.stringify([item], null, 2)}\n`,
  };
}
