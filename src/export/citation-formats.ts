import { onOneLine } from '../text/one-line.js';
import type { InterfaceWords } from '../words/words.js';

/** A name as CSL-JSON wants it; `literal` where parting it would be a guess. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What a citation says of an article. Plain data, so that a page can carry it and make the forms in the browser. */
export interface CitedArticle {
  /** of ASCII letters, digits, `-` and `/` */
  readonly key: string;
  /** on one line */
  readonly title: string;
  readonly authors: readonly CslName[];
  readonly publisher: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly date: string | null;
  /** of the dateline */
  readonly place: string | null;
  readonly url: string | null;
  /** title of the archive */
  readonly archive: string;
  /** its seed */
  readonly file: string;
  readonly sha256: string;
  /** BCP 47 */
  readonly language: string;
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

/** https://github.com/citation-style-language/schema */
function cslItemOf(cited: CitedArticle): CslItem {
  const { authors, publisher, date, place, url } = cited;
  return {
    id: cited.key,
    type: 'article-newspaper',
    title: cited.title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    ...(place ? { 'publisher-place': place } : {}),
    ...(url ? { URL: url } : {}),
    archive: cited.archive,
    archive_location: cited.file,
    language: cited.language,
  };
}

/** CSL-JSON, an array. */
export function cslOf(cited: readonly CitedArticle[]): string {
  return `${JSON.stringify(cited.map(cslItemOf), null, 2)}\n`;
}

const plainName = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);
/** “Fathomly, Edda” */
export const sortedName = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

function listOf(names: readonly string[], { say }: InterfaceWords): string {
  if (names.length < 3) return names.join(say('list.and'));
  return names.slice(0, -1).join(say('list.comma')) + say('list.and') + names.at(-1);
}

/** One sentence, in English in the manner of the Chicago notes style. */
export function formattedOf(cited: CitedArticle, words: InterfaceWords): string {
  const { authors, archive, file } = cited;
  const paper = cited.publisher ?? cited.archive;
  return words.say('citation.article', {
    authors: authors.length > 0 ? `${listOf(authors.map(plainName), words)}, ` : '',
    title: cited.title.replace(/[.,]$/, ''),
    paper,
    date: cited.date ? words.date(cited.date) : words.say('citation.undated'),
    archive,
    file,
    link: cited.url ? `, ${cited.url}` : '',
  });
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

export function bibtexOf(cited: CitedArticle): string {
  const key = cited.key.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'article';
  const [year, month, day] = cited.date?.split('-') ?? [];
  const authors = cited.authors.map((name) =>
    'literal' in name || /\band\b/i.test(sortedName(name)) ? `{${tex(plainName(name))}}` : tex(sortedName(name)),
  );
  const fields: [string, string | null | undefined][] = [
    ['title', `{${tex(cited.title)}}`],
    ['author', authors.join(' and ')],
    ['journal', cited.publisher && tex(cited.publisher)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['address', cited.place && tex(cited.place)],
    ['url', cited.url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', tex(`${cited.archive}, file ${cited.file}, SHA-256 ${cited.sha256}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

/** https://en.wikipedia.org/wiki/RIS_(file_format); lines end in CR LF. */
export function risOf(cited: CitedArticle): string {
  const [year, month, day] = cited.date?.split('-') ?? [];
  const lines: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', cited.title],
    ...cited.authors.map((name): [string, string] => ['AU', sortedName(name)]),
    ['T2', cited.publisher],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}`],
    ['CY', cited.place],
    ['UR', cited.url],
    ['DB', cited.archive],
    ['AN', cited.file],
    ['LA', cited.language],
    ['N1', `SHA-256 ${cited.sha256}`],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value == null ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}
