import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';

/**
 * The one large city whose name is a single letter away (left out, too many, wrong, or two exchanged) and whose country the article
 * names elsewhere: DAMACUS in a story on Syria. Null when there is none, or two.
 */
export function nearestSpelling(name: string, placeNames: readonly PlaceName[], gazetteer: Gazetteer): number | null {
  const cities = gazetteer.misspellings.citiesLike(name);
  if (cities.length === 0) return null;
  const named = cities.filter((city) => {
    const country = gazetteer.countryNumber(city);
    return placeNames.some(({ candidates }) => gazetteer.countryNumber(candidates[0]!) === country);
  });
  return named.length === 1 ? named[0]! : null;
}
