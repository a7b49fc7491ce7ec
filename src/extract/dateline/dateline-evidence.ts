import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { hasSecondDash, isAgency, isUppercaseText, opensDatelinedSentence } from './dateline-words.js';
import type { DatelinePlace } from './found-dateline.js';

/** What ends a dateline; a `line` stands alone. */
export type DatelineMark = 'dash' | 'colon' | 'none' | 'line';

/** What was read of a beginning that may be a dateline. */
export interface ReadHead {
  /** the text of the article */
  readonly text: string;
  /** the names and what follows them, without dates, brackets and marks */
  readonly body: string;
  readonly mark: DatelineMark;
  /** what the paragraph goes on with */
  readonly after: string;
  /** whether a date is there, if only a weekday */
  readonly dated: boolean;
  readonly hasDate: boolean;
  readonly agency: string | null;
  /** whether the article's text begins with it */
  readonly firstText: boolean;
}

const LONGEST_INITIALS_LABEL = 2; // letters: the initials of who speaks

/** Whether all that was read makes a dateline. */
export function isDateline(
  places: readonly DatelinePlace[],
  { text, body, mark, after, dated, hasDate, agency, firstText }: ReadHead,
  gazetteer: Gazetteer,
): boolean {
  const capitals =
    body === body.toUpperCase() || places.every(({ start, end }) => isUppercaseText(text.slice(start, end)));
  const known = places.filter(({ candidates }) => candidates.length > 0).length;
  const qualified = places.some(({ qualifier }) => qualifier !== null);
  if (places.length === 0) return mark !== 'line' && mark !== 'colon' && agency !== null && isAgency(agency, true);
  if (mark === 'line')
    return (
      (hasDate && (capitals || known > 0)) ||
      ((dated || agency !== null) && known > 0) ||
      (capitals && known > 0 && qualified)
    );
  if (after === '') return hasDate && known > 0;
  if (mark === 'colon')
    return (
      body.length > LONGEST_INITIALS_LABEL && // "RI: How did it begin?"
      (capitals || qualified) &&
      known === places.length &&
      (firstText || dated) &&
      opensDatelinedSentence(after)
    );
  if (agency !== null) return capitals || known > 0 || isAgency(agency, true);
  if (hasDate) return capitals || known > 0;
  if (dated) return capitals || known > 0;
  if (!opensDatelinedSentence(after)) return false;
  if (capitals) {
    if (qualified) return true;
    const words = places.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().split(/\s+/));
    if (words.some((word) => lexicon.has(word, 'story-label'))) return false;
    if (known > 0) return true;
    return firstText && words.length <= 3 && body.length >= 4 && !/[.'’]/.test(body) && !hasSecondDash(after);
  }
  if (known < places.length || hasSecondDash(after)) return false;
  return qualified || (firstText && places.every((place) => isFilingTown(place, gazetteer)));
}

/** A town one would file from, known by that name. */
export function isFilingTown(place: DatelinePlace, gazetteer: Gazetteer): boolean {
  return place.candidates.some((candidate) => gazetteer.kind(candidate) === 'city');
}
