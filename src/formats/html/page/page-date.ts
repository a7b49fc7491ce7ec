import { parseDate } from '../../../article/parse-date.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { elementsIn, type HtmlElement, textIn } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import { textOf } from './linked-data.js';
import type { HeadLine } from './page-head.js';

const MONTHS = `(?:${lexicon.pattern('month', 'short-month')})\\.?`;

/** Forms of a date in a line that says more, such as the hour. */
const DATE_FORMS = [
  /\b\d{4}-\d\d-\d\d(?=T|\s|$|\b)/,
  /\b(?:19|20)\d\d[./]\s?\d{1,2}[./]\s?\d{1,2}\b/,
  new RegExp(`\\b${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d\\b`, 'i'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTHS},?\\s+(?:19|20)\\d\\d\\b`, 'i'),
];

/** 20191119 or 20191119060000 */
const COMPACT_DATE = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{6})?$/;

/** "Tue Nov 19 09:22:32 EST 2019": the year comes last. */
const UNIX = new RegExp(
  `\\b(${MONTHS})\\s+(\\d{1,2})\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z]{2,5}\\s+)?((?:19|20)\\d\\d)\\b`,
  'i',
);

/** A day without doubt which number is the month: 19.11.2019, 11/19/2019. */
const NUMERIC_DATE = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b/;

/**
 * The civil date in a line of a page or in a field, as written there, whatever its time zone; null for none and for one that may be
 * read two ways, such as 3/4/2019.
 */
export function dateInLine(line: string): string | null {
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/年|月/g, '.')
    .replace(/(\d)\. ?(?=\d)/g, '$1.')
    .trim();
  const compact = COMPACT_DATE.exec(text);
  if (compact !== null) return parseDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const unix = UNIX.exec(text);
  if (unix !== null) return parseDate(`${unix[1]} ${unix[2]}, ${unix[3]}`);
  for (const form of DATE_FORMS) {
    const date = parseDate(
      (form.exec(text)?.[0] ?? '').replace(/[./]\s?(?=\d)/g, (mark) =>
        mark.startsWith('.') && form !== DATE_FORMS[1] ? mark : '-',
      ),
    );
    if (date !== null) return date;
  }
  const [, a = '', mark = '', b = '', year = ''] = NUMERIC_DATE.exec(text) ?? [];
  if (year === '') return null;
  if (mark === '.' || Number(a) > 12) return parseDate(`${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`);
  return Number(b) > 12 || a === b ? parseDate(`${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`) : null;
}

const DAY_AND_MONTH = new RegExp(`\\b(${MONTHS}\\s+\\d{1,2})\\b(?!\\s*,?\\s*(?:19|20)\\d\\d)`, 'i');

/** "Nov 18" in "Posted Nov 18, 8:19 PM"; null for none. */
const dayWithoutYear = (line: string): string | null => DAY_AND_MONTH.exec(line)?.[1] ?? null;

/** Days from one civil date to another; NaN where either is not a day. */
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

const DATE_FIELDS = [
  'article:published_time',
  'article:published',
  'article.published',
  'og:pubdate',
  'og:article:published_time',
  'datepublished',
  'sailthru.date',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'pdate',
  'date',
  'datecreated',
];

/**
 * The civil date of publication: as a field has it, but for the day that readers see where that is the one before or after, since
 * fields are often in universal time.
 */
export function dateOf({ meta, article, lines, root, url }: HtmlPage): string | null {
  const said = [
    textOf(article?.datePublished),
    textOf(article?.dateCreated),
    ...DATE_FIELDS.map((name) => meta.first(name)),
    markedDate(root),
  ];
  const written = said.find((value) => value !== null && dateInLine(value) !== null) ?? null;
  const shown = dateShown(lines);
  if (written === null) return shown ?? dateInLine(/\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(url ?? '')?.[1] ?? '');
  const date = dateInLine(written);
  const day = shown ?? dayInYear(lines, date);
  return date !== null && day !== null && Math.abs(daysBetween(date, day)) === 1 ? day : date;
}

function markedDate(root: HtmlElement): string | null {
  for (const element of elementsIn(root)) {
    const { itemprop = '', pubdate, datetime, content, class: names = '' } = element.attributes;
    const isMarked =
      /\bdatePublished\b/i.test(itemprop) ||
      (element.name === 'time' && (pubdate !== undefined || /\b(?:published|entry-date)\b/i.test(names)));
    if (!isMarked) continue;
    const date = [content, datetime, textIn(element, 100)].find(
      (each) => each !== undefined && dateInLine(each) !== null,
    );
    if (date !== undefined) return date;
  }
  return null;
}

const NAMES_OF_DATES = [
  'date',
  'time',
  'datetime',
  'timestamp',
  'published',
  'pubdate',
  'publish',
  'datepublished',
  'byline',
  'meta',
  'posted',
];
const CHANGED = /\b(?:updated?|modified|edited|aktualisiert|mis à jour|atualizado|actualizado)\b/i;

/** A date near the headline that is of the article: in an element that says so, or a line that is little else. */
function dateShown(lines: readonly HeadLine[]): string | null {
  const dated = lines
    .slice(0, 30)
    .filter(
      ({ text, names }) => text.length < 60 || (text.length < 160 && NAMES_OF_DATES.some((name) => names.has(name))),
    )
    .map(({ text, element }) => ({
      text,
      date: dateInLine(text.split(CHANGED)[0]!) ?? null,
      // the time of an element is often universal, the day that it shows is not
      late: dateInLine(text) ?? (dayWithoutYear(text) === null ? dateInLine(element.attributes.datetime ?? '') : null),
    }));
  return dated.find(({ date }) => date !== null)?.date ?? dated.find(({ late }) => late !== null)?.late ?? null;
}

/** "Posted Nov 18, 8:19 PM", in the year of another date of the page. */
function dayInYear(lines: readonly HeadLine[], date: string | null): string | null {
  if (date === null) return null;
  for (const { text, names } of lines.slice(0, 20)) {
    if (text.length > 60 || CHANGED.test(text)) continue;
    if (!NAMES_OF_DATES.some((name) => names.has(name)) && !/^(?:posted|published)\b/i.test(text)) continue;
    const day = dayWithoutYear(text);
    if (day !== null) return parseDate(`${day}, ${date.slice(0, 4)}`);
  }
  return null;
}
