import type { Article } from '../../article/article.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { creditLineLength, releasePrefixLength } from './correspondents.js';
import { DATELINE_REACH, DatelineReader } from './dateline-reader.js';
import type { FoundDateline } from './found-dateline.js';

/** So many paragraphs after the headline may come before the one that has the dateline. */
const LAST_DATELINE_PARAGRAPH = 6;
/** So many lines of a press release's head (case, date, contact) may come before it besides. */
const LONGEST_RELEASE_HEAD = 24;
/** A line with no more characters and without a full stop is one of such a head, not a paragraph. */
const LONGEST_HEAD_LINE = 100;

/** Until about then. */
const LAST_OF_OLD_PAPERS = '1960';

/**
 * Finds the dateline: `TEHRAN/DAMASCUS --`, `SPRING VALLEY, N.Y., Oct 19 -`, `LONDON, Ky. (WKYT) -`, `Springfield, Ill. —`, `(Reuters) -`,
 * `By Ann Jones, LONDON -`, or a line of its own `TOKYO 1996-08-30`. A dash or colon in a first sentence that is not one is left alone.
 */
export function findDateline(
  article: Article,
  placeNames: readonly PlaceName[],
  gazetteer: Gazetteer,
): FoundDateline | null {
  let seen = 0;
  let heads = 0;
  let credited = false;
  for (const paragraph of article.paragraphs) {
    if (paragraph.role === 'headline' || paragraph.role === 'kicker') continue;
    // menus, counters and contacts above the story of a saved page
    if (paragraph.role === 'note') continue;
    const skipped = creditLineLength(
      article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + DATELINE_REACH)),
    );
    credited ||= skipped > 0;
    if (skipped > 0 && paragraph.start + skipped >= paragraph.end) continue;
    if (seen - heads >= LAST_DATELINE_PARAGRAPH) return null;
    seen++;
    const onlyHeads = heads === seen - 1;
    if (heads < LONGEST_RELEASE_HEAD && isHeadLine(article.text.slice(paragraph.start, paragraph.end))) heads++;
    const prefix = releasePrefixLength(
      article.text.slice(paragraph.start + skipped, Math.min(paragraph.end, paragraph.start + DATELINE_REACH)),
    );
    const rest = { start: paragraph.start + skipped + prefix, end: paragraph.end };
    const reader = new DatelineReader(
      {
        text: article.text,
        paragraph: rest,
        firstText: seen === 1,
        mayStandAlone: onlyHeads,
        old: credited || (article.date !== null && article.date < LAST_OF_OLD_PAPERS),
      },
      placeNames,
      gazetteer,
    );
    const found = reader.read();
    if (found) return found;
  }
  return null;
}

const isHeadLine = (line: string): boolean => line.length <= LONGEST_HEAD_LINE && !/[.!?]["”’)]*$/.test(line.trimEnd());
