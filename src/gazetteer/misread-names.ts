import { Memo } from '../text/vocabulary/kept.js';
import type { PlaceKind } from './gazetteer-layout.js';
import { nearSpellings } from './misspellings.js';
import { foldName } from './name-key.js';
import type { NameReading } from './name-readings.js';

/** What machines read for what, right form second. Letters that look alike in print, the long s among them. */
export const CONFUSED: readonly (readonly [read: string, printed: string])[] = [
  ['c', 'e'], ['e', 'c'], ['o', 'e'], ['e', 'o'], ['o', 'c'], ['u', 'n'], ['n', 'u'], ['n', 'ri'], ['m', 'rn'], ['rn', 'm'],
  ['m', 'in'], ['in', 'm'], ['ni', 'm'], ['iu', 'in'], ['ii', 'n'], ['ii', 'u'], ['li', 'h'], ['b', 'h'], ['h', 'b'],
  ['l', 'i'], ['i', 'l'], ['i', 'r'], ['t', 'f'], ['f', 't'], ['l', 't'], ['t', 'l'], ['r', 't'], ['i', 't'], ['t', 'i'],
  ['f', 's'], ['a', 's'], ['s', 'a'], ['v', 'y'], ['y', 'v'], ['vv', 'w'], ['tv', 'w'], ['cl', 'd'], ['d', 'cl'], ['ft', 'st'],
  ['k', 'h'], ['g', 'y'], ['q', 'g'], ['1', 'l'], ['1', 'i'], ['0', 'o'], ['8', 's'], ['5', 's'], ['n', 'm'], ['m', 'n'], ['il', 'b'],
]; // biome-ignore format: pairs

const SHORTEST_MISREAD = 5;
/** Of places as they were meant: the smallest town that one or two letters that look alike lead to, and that any other letter does. */
const ALIKE_POPULATION = 10_000;
const SLIP_POPULATION = 100_000;
/** An area counts as a town of this size. */
const AREA_SIZE = 1_000_000;
const MOST_MISREAD = 4000;

/** What telling a misread name asks of the gazetteer. */
interface NamedPlaces {
  readingOf(name: string): NameReading | null;
  kind(place: number): PlaceKind;
  population(place: number): number;
}

/** The places whose names a machine may have read as a word that is no name: Manchester for "Manchefler". */
export class MisreadNames {
  private readonly kept = new Memo(MOST_MISREAD, (name: string) => this.find(name));

  constructor(private readonly places: NamedPlaces) {}

  /** What the name stands for that as few letters as possible lead to, of several the one of the largest place; null for none. */
  readingLike(name: string): NameReading | null {
    return this.kept.get(name);
  }

  private find(name: string): NameReading | null {
    const word = foldName(name);
    if (word.length < SHORTEST_MISREAD || /[^a-z0-9 ]/.test(word)) return null;
    const once = alikeSpellings(word);
    const near = this.largest(once, ALIKE_POPULATION);
    if (near !== null || word.length <= SHORTEST_MISREAD) return near;
    return (
      this.largest(once.flatMap(alikeSpellings), ALIKE_POPULATION) ?? this.largest(nearSpellings(word), SLIP_POPULATION)
    );
  }

  private largest(spellings: readonly string[], least: number): NameReading | null {
    let best: NameReading | null = null;
    let most = least - 1;
    for (const spelling of spellings) {
      const reading = this.places.readingOf(spelling);
      const first = reading?.candidates[0];
      if (!reading || first === undefined || reading.demonym) continue;
      const size = this.places.kind(first) === 'city' ? this.places.population(first) : AREA_SIZE;
      if (size > most) [best, most] = [reading, size];
    }
    return best;
  }
}

/** The spellings of which one letter, or pair of letters, looks like what was read. */
export function alikeSpellings(word: string): string[] {
  const spellings: string[] = [];
  for (const [read, printed] of CONFUSED)
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1))
      spellings.push(word.slice(0, at) + printed + word.slice(at + read.length));
  return spellings;
}
