import { Memo } from '../text/vocabulary/kept.js';
import type { PlaceKind } from './gazetteer-layout.js';
import { foldName } from './name-key.js';

const SLIP_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST_NAME = 6;
/** A corrected name is a capital or a city of this size. */
const CORRECTABLE_POPULATION = 300_000;
const MOST_MISSPELLINGS = 2000;

/** What mending a name asks of the table. */
interface CityTable {
  placesFolded(folded: string): readonly number[];
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
    const spellings = nearSpellings(word);
    return [...new Set(spellings.flatMap((spelling) => this.table.placesFolded(spelling).filter(this.isLarge)))];
  }

  private readonly isLarge = (place: number): boolean =>
    this.table.kind(place) === 'city' &&
    (this.table.seat(place) === 4 || this.table.population(place) >= CORRECTABLE_POPULATION);
}

/** Those one slip away: a letter too many, wrong or left out, or two exchanged. The first letter stays. */
export function nearSpellings(word: string): string[] {
  const spellings: string[] = [];
  for (let i = 1; i <= word.length; i++) {
    const [before, here, next, after] = [word.slice(0, i), word.slice(i), word.slice(i + 1), word.slice(i + 2)];
    for (const letter of SLIP_LETTERS) {
      spellings.push(before + letter + here);
      if (here !== '') spellings.push(before + letter + next);
    }
    if (here !== '') spellings.push(before + next);
    if (next !== '') spellings.push(before + next[0] + here[0] + after);
  }
  return spellings;
}
