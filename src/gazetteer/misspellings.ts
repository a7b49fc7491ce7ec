import { Memo } from '../text/vocabulary/kept.js';
import type { PlaceKind } from './gazetteer-layout.js';
import { foldName, NameHash } from './name-key.js';

const LETTER_CODES = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0));
const SHORTEST_NAME = 6;
/** A corrected name is a capital or a city of this size. */
const CORRECTABLE_POPULATION = 300_000;
const MOST_MISSPELLINGS = 2000;

/** What mending a name asks of the table. */
interface CityTable {
  firstEntry(hash: NameHash): number;
  placesHashed(hash: NameHash): readonly number[];
  kind(place: number): PlaceKind;
  population(place: number): number;
  seat(place: number): number;
}

/** The large cities whose names lie one slip of the pen from a word that is no name: Damascus for DAMACUS. */
export class Misspellings {
  private readonly kept = new Memo(MOST_MISSPELLINGS, (name: string) => this.find(name));

  constructor(private readonly table: CityTable) {}

  /** Large cities whose name differs from this one by a letter left out, too many or wrong, or by two exchanged. */
  citiesLike(name: string): readonly number[] {
    return this.kept.get(name);
  }

  private find(name: string): readonly number[] {
    const word = foldName(name);
    if (word.length < SHORTEST_NAME || /[^a-z ]/.test(word)) return [];
    const cities = new Set<number>();
    const before = new NameHash();
    const hash = new NameHash();
    before.reset();
    // the first letter stays
    for (let i = 1; i <= word.length; i++) {
      before.code(word.charCodeAt(i - 1));
      for (const letter of LETTER_CODES) {
        hash.copy(before);
        hash.code(letter);
        this.add(hash, word, i, cities);
        if (i === word.length) continue;
        hash.copy(before);
        hash.code(letter);
        this.add(hash, word, i + 1, cities);
      }
      if (i === word.length) break;
      hash.copy(before);
      this.add(hash, word, i + 1, cities);
      if (i + 1 === word.length) continue;
      hash.copy(before);
      hash.code(word.charCodeAt(i + 1));
      hash.code(word.charCodeAt(i));
      this.add(hash, word, i + 2, cities);
    }
    return [...cities];
  }

  /** Adds the large cities of the name that is hashed as far as `from`. */
  private add(hash: NameHash, word: string, from: number, cities: Set<number>): void {
    const { table } = this;
    hash.add(word, from);
    if (table.firstEntry(hash) < 0) return;
    for (const place of table.placesHashed(hash)) {
      if (table.kind(place) !== 'city') continue;
      if (table.seat(place) === 4 || table.population(place) >= CORRECTABLE_POPULATION) cities.add(place);
    }
  }
}
