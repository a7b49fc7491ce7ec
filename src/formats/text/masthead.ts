import { parseDate } from '../../article/parse-date.js';
import { lexicon } from '../../lexicon/load-lexicon.js';

/** A masthead is among so many lines of a page; recognition sets noise and the ears of the page above it. */
const MASTHEAD_LINES = 40;
const LONGEST_BEFORE_DATE = 100;

const DATE_IN_CAPITALS = new RegExp(
  `(?<![\\p{L}])(${lexicon.pattern('month')})[\\s.,]+(\\d{1,2})[\\s.,]+((?:17|18|19|20)\\d\\d)(?!\\d)`,
  'iu',
);
const YEAR = /(?:17|18|19|20)\d\d/;
const PLACE_OR_DAY = /\p{Lu}[\p{Lu}.]+\s*[,.]/u;
/** After a dateline, the sentence follows a dash. */
const DASH = /^[\s.,]*(?:--|[—–]|-\s)/;

/**
 * The date in the masthead of a newspaper's page, "WELLS, VT., FRIDAY MORNING, MAY 26, 1916. PRICE ONE CENT": in capitals, with a
 * place or a day of the week before it.
 * @returns YYYY-MM-DD
 */
export function mastheadDate(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, MASTHEAD_LINES)) {
    const beginning = line.slice(0, LONGEST_BEFORE_DATE * 2);
    const found = YEAR.test(beginning) ? DATE_IN_CAPITALS.exec(beginning) : null;
    if (found === null) continue;
    const before = line.slice(0, found.index);
    if (before.length > LONGEST_BEFORE_DATE || /\p{Ll}/u.test(before + found[1]!) || !PLACE_OR_DAY.test(before))
      continue;
    if (DASH.test(line.slice(found.index + found[0].length))) continue;
    const date = parseDate(`${found[1]} ${found[2]}, ${found[3]}`);
    if (date?.length === 10) return date;
  }
  return null;
}
