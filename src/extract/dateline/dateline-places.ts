import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { areaHolds } from '../places/place-qualifiers.js';
import { datelineLettersOf, titleCase } from './dateline-words.js';
import type { DatelinePlace } from './found-dateline.js';

/** A name of a dateline until what follows it is read. */
export interface PendingPlace extends Pick<DatelinePlace, 'name' | 'candidates' | 'own' | 'mended'> {
  readonly from: number;
}

const NO_DATELINE_PLACE: Pick<DatelinePlace, 'candidates' | 'own'> = { candidates: [], own: 0 };

/** What a name may mean, no people among it. */
export function placesCalled(name: string, gazetteer: Gazetteer): Pick<DatelinePlace, 'candidates' | 'own'> {
  const reading = gazetteer.readingOf(name);
  return reading && !reading.demonym ? reading : NO_DATELINE_PLACE;
}

/** Countries and regions of a name or abbreviation. */
export function areasCalled(name: string, gazetteer: Gazetteer): number[] {
  return gazetteer
    .placesNamed(name, true)
    .filter((place) => !['city', 'water', 'mountain'].includes(gazetteer.kind(place)));
}

/** Whether a name tells which place is meant: "PARIS, Texas" but not "PARIS, LONDON"; of unknown villages: "MUDBURG, Austria". */
export function qualifiesPlace(place: PendingPlace, name: string, gazetteer: Gazetteer): boolean {
  const areas = areasCalled(name, gazetteer);
  if (areas.length === 0) return false;
  if (place.candidates.length === 0) return true;
  const held = areas.some((area) =>
    place.candidates.some((candidate) => candidate !== area && areaHolds(gazetteer, area, candidate)),
  );
  return held || /[.\p{Ll}]/u.test(name) || /\p{Ll}/u.test(place.name);
}

/** "NEW YORK" as New York; the gazetteer's spelling where it is the same name. */
export function readablePlaceName({ name, candidates, mended }: PendingPlace, gazetteer: Gazetteer): string {
  if (mended) return gazetteer.name(candidates[0]!);
  if (name !== name.toUpperCase()) return name;
  const plain = datelineLettersOf(name);
  for (const candidate of candidates) {
    const proper = gazetteer.name(candidate);
    if (datelineLettersOf(proper) === plain) return proper;
  }
  return titleCase(name);
}
