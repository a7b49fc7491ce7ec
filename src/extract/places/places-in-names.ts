import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { isShortTitle, isTitle } from '../../lexicon/titles.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import type { Prose } from '../../text/prose.js';
import type { Name } from '../names/name.js';
import { AREA_END, COMPASS, SEAT_OF } from './place-affixes.js';

/** How a match of the gazetteer lies within a longer name. */

/** "City of Springfield", and "Quebec Health Minister" taken for an organisation. */
export function isPlaceWithin(prose: Prose, match: PlaceName, name: Name): boolean {
  if (name.type !== 'organisation' || match.kinds & PlaceBit.weak) return false;
  const { text } = prose;
  if (match.end === name.end && match.start > name.start)
    return SEAT_OF.test(text.slice(name.start, match.start).trim());
  if (match.start !== name.start || match.end >= name.end) return false;
  const lastWord = prose.lower[name.last - 1]!.replace(/\.$/, '');
  return isTitle(lastWord) || isShortTitle(lastWord) || lastWord === 'mla';
}

/** "Paris, Texas" or "North London" taken as one name: the match stands for itself. */
export function standsForItself(prose: Prose, name: Name, match: PlaceName): boolean {
  const { text } = prose;
  const before = text.slice(name.start, match.start).trim();
  const after = text.slice(match.end, name.end).trim();
  // "Jermyn-street", "Luce's Hotel"
  if (name.rule === 'old-place') return before === '' && after === '';
  return (
    (before === '' || /,$/.test(before) || COMPASS.test(before)) && (after === '' || /^(?:[,-]|['’]s )/.test(after))
  );
}

/** Places that a name may be of which the gazetteer matches a part: "North London", "the Fars Province". */
export function placeCandidatesWithin(
  { start, end }: Name,
  text: string,
  placeNames: readonly PlaceName[],
  gazetteer: Gazetteer,
): readonly number[] {
  const inner = placeNames.filter((match) => match.start >= start && match.end <= end && !match.demonym);
  if (inner.length === 1 && inner[0]!.end === end && COMPASS.test(text.slice(0, inner[0]!.start - start).trim()))
    return inner[0]!.candidates;
  const isArea = AREA_END.test(text);
  const named = gazetteer.placesNamed(text.replace(/^(?:the|The) /, '').replace(AREA_END, ''));
  return isArea ? named.filter((place) => ['region', 'county'].includes(gazetteer.kind(place))) : named;
}

/** "the Duke of Wellington" */
export function isOfPeer({ lower, ids, vocabulary }: Prose, { first }: PlaceName): boolean {
  return first > 1 && lower[first - 1] === 'of' && wordClassesOf(vocabulary).has(ids[first - 2]!, 'peer');
}
