import type { CandidateTable } from './place-candidates.js';
import type { PlaceTraits } from './place-traits.js';
import type { Sense } from './toponym.js';

/** Towns of one name in one country, of which any region may then have one that no list has. */
const FEWEST_NAMESAKES = 14;
/** How much of what an article says of countries and regions has to be of one. */
const MOST_OF_ALL = 0.6;
/** What has to be said of a region: an organisation's name that has it says as much. */
const LEAST_OF_REGION = 0.3;

/**
 * A place in the state in which a town lies that the gazetteer has not there, -1 where none is told: "Georgetown" in an article that names Minnesota or
 * towns of it is a village of that state, and no capital of a country that the article does not name.
 * @param best the candidate that was chosen
 */
export function stateOfUnlistedTown(table: CandidateTable, sense: Sense, number: number, best: number): number {
  const { traits, senseOf, shares, weights, starts } = table;
  const from = starts[number]!;
  const to = starts[number + 1]!;
  const chosen = traits[best]!;
  if (to - from <= FEWEST_NAMESAKES || chosen.kind !== 'city') return -1;
  if (sense.inDateline || sense.demonym || sense.qualifies || sense.areas.length > 0) return -1;
  const countries = new Map<number, number>();
  const regions = new Map<number, number>();
  const placed = new Map<number, PlaceTraits>();
  let inCountries = 0;
  let inRegions = 0;
  for (let i = 0; i < traits.length; i++) {
    if (senseOf[i] === number) continue;
    const { country, region, locality } = traits[i]!;
    const mass = weights[senseOf[i]!]! * shares[i]!;
    if (country !== 0) addMass(countries, country, mass);
    if (country !== 0) inCountries += mass;
    if (region === 0) continue;
    addMass(regions, region, mass * locality);
    inRegions += mass * locality;
    placed.set(region, traits[i]!);
  }
  if ((countries.get(chosen.country) ?? 0) > 0.02) return -1;
  const region = heaviest(regions);
  const place = placed.get(region);
  if (!place || regions.get(region)! < Math.max(LEAST_OF_REGION, MOST_OF_ALL * inRegions)) return -1;
  if (countries.get(place.country)! < MOST_OF_ALL * inCountries) return -1;
  let namesakes = 0;
  for (let i = from; i < to; i++) {
    if (traits[i]!.region === region) return -1;
    if (traits[i]!.kind === 'city' && traits[i]!.country === place.country) namesakes++;
  }
  return namesakes < FEWEST_NAMESAKES ? -1 : place.place;
}

function addMass(masses: Map<number, number>, area: number, mass: number): void {
  masses.set(area, (masses.get(area) ?? 0) + mass);
}

function heaviest(masses: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [area, mass] of masses) if (mass > most) [best, most] = [area, mass];
  return best;
}
