import type { Archive } from '../../archive/archive.js';
import { gathered } from '../../text/gather.js';
import type { Edition } from '../edition.js';
import { headlineOf } from '../entries.js';
import type { Page } from '../page.js';
import { articleUrl, dateUrl, hrefBelow, type SitePath } from '../urls.js';
import { anniversariesOf, type Calendar } from './calendar.js';

/** Days of earlier years, which the front page asks for by the reader's own calendar: a classic script for each month. */

/** years of a day that are named, the latest ones, each with its first articles */
const MOST_YEARS = 8;
const MOST_HEADLINES = 3;

/** How the scripts of the months begin: `dates/on-this-day-03.js`. */
export const ON_THIS_DAY = 'dates/on-this-day-' as SitePath;

/** Whether an archive covers enough years for a day to come again. */
export function comesAgain({ records }: Archive): boolean {
  const first = records[0]?.date ?? null;
  const last = records[records.findLastIndex(({ date }) => date !== null)]?.date ?? null;
  return first !== null && last !== null && first.slice(0, 4) !== last.slice(0, 4);
}

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** One for each month, since the reader's may be any; none when all articles are of one year. */
export function* onThisDayScripts(edition: Edition, calendar: Calendar): Iterable<Page> {
  if (!comesAgain(edition.archive)) return;
  const months = new Map(gathered(anniversariesOf(calendar), ([day]) => day.slice(0, 2)));
  for (const month of MONTH_NUMBERS) {
    const days = months.get(month) ?? [];
    yield { path: `${ON_THIS_DAY}${month}.js` as SitePath, bytes: () => scriptOf(edition.archive, calendar, days) };
  }
}

/** `onThisDay({"17": [[year, the day's page, how many articles, [[headline, address], …]], …]})`; the latest year first. */
function scriptOf(
  { records }: Archive,
  calendar: Calendar,
  days: readonly (readonly [string, readonly string[]])[],
): string {
  const rows = days.map(([day, years]) => [
    day.slice(3),
    years
      .slice(-MOST_YEARS)
      .reverse()
      .map((date) => {
        const articles = calendar.days.get(date)!;
        const headlines = articles.slice(0, MOST_HEADLINES).map((article) => {
          const record = records[article]!;
          return [headlineOf(record), hrefBelow('', articleUrl(record))];
        });
        return [date.slice(0, 4), hrefBelow('', dateUrl(date)), articles.length, headlines];
      }),
  ]);
  return `onThisDay(${JSON.stringify(Object.fromEntries(rows)).replaceAll('<', '\\u003c')})\n`;
}
