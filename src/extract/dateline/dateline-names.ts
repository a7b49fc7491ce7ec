import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { areasCalled, type PendingPlace, placesCalled, qualifiesPlace, readablePlaceName } from './dateline-places.js';
import { nearestSpelling } from './dateline-spelling.js';
import { isName } from './dateline-words.js';
import type { DatelinePlace } from './found-dateline.js';

/** The names of an article, and where the words are that are read. */
interface HeadContext {
  /** offset of the words in the article */
  readonly at: number;
  readonly placeNames: readonly PlaceName[];
  readonly gazetteer: Gazetteer;
}

/** Takes names and qualifiers of a dateline apart; null when something is no name. */
export function placesOfHead(body: string, { at, placeNames, gazetteer }: HeadContext): DatelinePlace[] | null {
  if (body === '') return [];
  const places: DatelinePlace[] = [];
  const parts = /\s*(,|;|\/|\||&|\band\b|\bAND\b|$)\s*/gu;
  let from = 0;
  let before = '';
  let kept: PendingPlace | null = null;
  const push = (qualifier: DatelinePlace['qualifier']): void => {
    if (!kept) return;
    const start = at + kept.from;
    const end = start + kept.name.length;
    const name = readablePlaceName(kept, gazetteer);
    places.push({ start, end, name, candidates: kept.candidates, own: kept.own, qualifier, mended: kept.mended });
    kept = null;
  };
  for (let part = parts.exec(body); part !== null; part = parts.exec(body)) {
    const name = body.slice(from, part.index).trimEnd();
    if (kept && /^via\s+\p{Lu}/u.test(name)) {
      from = part.index + part[0].length;
      if (from >= body.length) break;
      continue;
    }
    const { candidates, own } = placesCalled(name, gazetteer);
    if (!(candidates.length > 0 && /^\p{Lu}[\p{L} .'’-]+$/u.test(name)) && !isName(name)) return null;
    const previous = kept as PendingPlace | null;
    if (previous && before === ',' && qualifiesPlace(previous, name, gazetteer)) {
      const start = at + from;
      push({ start, end: start + name.length, candidates: areasCalled(name, gazetteer) });
    } else if (before === ',' && places.length > 0 && kept === null && areasCalled(name, gazetteer).length > 0) {
      // "TAMPA, Fla., USA": a second qualifier says no more
    } else {
      push(null);
      kept = { from, name, candidates, own, mended: false };
      if (candidates.length === 0) {
        const mended = nearestSpelling(name, placeNames, gazetteer);
        if (mended !== null) kept = { from, name, candidates: [mended], own: 1, mended: true };
      }
    }
    before = part[1]!;
    from = part.index + part[0].length;
    if (from >= body.length) break;
  }
  push(null);
  return places.length > 4 ? null : places;
}
