import { lexicon } from '../lexicon/load-lexicon.js';
import { civilDate } from './date.js';
import type { Metadata } from './metadata.js';
import { parseDate } from './parse-date.js';

/** A date that a path has, and in which part of it. */
export interface PathDate {
  readonly date: string;
  readonly from: Extract<Metadata['dateFrom'], 'name' | 'folder'>;
}

const MONTH_IN_NAME = `(?:${lexicon.pattern('month', 'short-month')})`;
/** "1916-05-26", "1916_5_26", "19160526", "1916-0526"; letters right before it make it a number of something: "sn19160526" */
const YEAR_BEFORE_DAY = /(?<![\d\p{L}])(1[5-9]\d\d|20\d\d)([-_. ]?)(\d\d?)([-_. ]?)(\d\d?)(?!\d)/gu;
/** "26-05-1916" */
const DAY_BEFORE_YEAR = /(?<!\d)\d\d?([-_. ])\d\d?\1(?:1[5-9]|20)\d\d(?!\d)/g;
/** "21 March 1954", "mar-21-1954" */
const NAMED_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)?[-_., ]+${MONTH_IN_NAME}[-_., ]+\\d{4}|${MONTH_IN_NAME}[-_., ]+\\d{1,2}(?:st|nd|rd|th)?[-_., ]+\\d{4})(?!\\d)`,
  'giu',
);
const YEAR_AND_MONTH = /^(\d{4})[-_](\d\d)(?=$|[-_ ](?!\d\d(?!\d)))/;

/**
 * The date in the name of a file ("wire/1987-03-11-oil.txt", "DT-1916-05-26-003.txt"), else the one its folders have
 * ("1916/05/26/p3.txt", "19160526/p3.txt", "2015/03/…": a month). A name with two different dates has none, unless it begins
 * with one.
 */
export function dateInPath(path: string): PathDate | null {
  const parts = path.split('/');
  const name = parts.pop()!.replace(/(?<=.)\.[^.\d][^.]*$/, '');
  const inName = dateInPart(name);
  if (inName !== null) return { date: inName, from: 'name' };
  const inFolder = dateInFolders(parts);
  return inFolder === null ? null : { date: inFolder, from: 'folder' };
}

function dateInPart(name: string): string | null {
  if (!/\d{4}/.test(name)) return null;
  const dates = [...datesIn(name)];
  const [first] = dates;
  if (first !== undefined && (first.at === 0 || dates.every(({ date }) => date === first.date))) return first.date;
  const month = dates.length > 0 ? null : YEAR_AND_MONTH.exec(name);
  return month === null ? null : civilDate(Number(month[1]), Number(month[2]));
}

function* datesIn(name: string): Generator<{ readonly date: string; readonly at: number }> {
  for (const found of name.matchAll(YEAR_BEFORE_DAY)) {
    const [, year, mark, month, second, day] = found as unknown as string[];
    const isCompact = mark === '' && second === '';
    const hasTwoDigits = month!.length === 2 && day!.length === 2;
    if ((mark !== second || isCompact) && !hasTwoDigits) continue;
    const date = civilDate(Number(year), Number(month), Number(day));
    if (date !== null) yield { date, at: found.index };
  }
  for (const found of name.matchAll(DAY_BEFORE_YEAR)) {
    const date = parseDate(found[0].replace(/[-_. ]/g, '-'));
    if (date !== null) yield { date, at: found.index };
  }
  for (const found of name.matchAll(NAMED_MONTH)) {
    const date = parseDate(found[0].replace(/[-_., ]+/g, ' '));
    if (date !== null) yield { date, at: found.index };
  }
}

/** The innermost folders that have one: "1916/05/26", "1916-05/26", "1916-05-26", "1916/05". */
function dateInFolders(folders: readonly string[]): string | null {
  for (let end = folders.length; end > 0; end--) {
    const own = dateInPart(folders[end - 1]!);
    const above = folders.slice(Math.max(0, end - 3), end).join('/');
    const day = /(?:^|\/)(\d{4})[-/](\d\d?)\/(\d\d?)$/.exec(above);
    const date = day === null ? null : civilDate(Number(day[1]), Number(day[2]), Number(day[3]));
    if (date !== null) return date;
    if (own !== null) return own;
    const month = /(?:^|\/)(1[5-9]\d\d|20\d\d)\/(\d\d)$/.exec(above);
    const monthly = month === null ? null : civilDate(Number(month[1]), Number(month[2]));
    if (monthly !== null) return monthly;
  }
  return null;
}
