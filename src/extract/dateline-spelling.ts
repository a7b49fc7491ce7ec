import { foldName, NameHash } from '../gazetteer/fold.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { PlaceName } from './place-names.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 6;
/** A mended name is a capital or a city of this size. */
const LARGE = 300_000;

/**
 * The one large city whose name is a single letter away (left out, too many, wrong, or two exchanged) and whose country the article
 * names elsewhere: DAMACUS in a story on Syria. Null when there is none, or two.
 */
export function nearestSpelling(name: string, placeNames: readonly PlaceName[], gazetteer: Gazetteer): number | null {
  const folded = foldName(name);
  if (folded.length < SHORTEST || /[^a-z ]/.test(folded)) return null;
  const countries = new Set(
    placeNames.flatMap(({ candidates }) => candidates.slice(0, 1).map((place) => gazetteer.country(place))),
  );
  if (countries.size === 0) return null;
  const found = new Set<number>();
  for (const spelling of spellingsOf(folded)) {
    for (const place of gazetteer.placesHashed(spelling)) {
      if (gazetteer.kind(place) !== 'city') continue;
      const large = gazetteer.seat(place) === 4 || gazetteer.population(place) >= LARGE;
      if (large && countries.has(gazetteer.country(place))) found.add(place);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** All strings one slip of the pen away, the first letter kept, as hashes: each is good until the next is asked for. */
function* spellingsOf(word: string): Generator<NameHash> {
  const before = new NameHash();
  const spelling = new NameHash();
  const slipped = (inserted: string, from: number): NameHash => {
    spelling.copy(before);
    spelling.add(inserted);
    spelling.add(word, from);
    return spelling;
  };
  before.reset();
  for (let i = 1; i <= word.length; i++) {
    before.code(word.charCodeAt(i - 1));
    for (const letter of LETTERS) {
      yield slipped(letter, i);
      if (i < word.length) yield slipped(letter, i + 1);
    }
    if (i < word.length) yield slipped('', i + 1);
    if (i + 1 < word.length) yield slipped(word[i + 1]! + word[i]!, i + 2);
  }
}
