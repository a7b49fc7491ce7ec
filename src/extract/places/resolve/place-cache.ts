import type { Gazetteer } from '../../../gazetteer/gazetteer.js';
import { Memo } from '../../../text/vocabulary/kept.js';
import { placeEntryOf } from '../place-entry.js';
import { traitsOf } from './place-traits.js';

const MOST_CACHED_PLACES = 20_000;
const MOST_NAMES = 5000;

/** What is kept of a gazetteer's places from article to article. Saves time, changes nothing. */
export class PlaceMemory {
  readonly traits;
  /** the traits of all places of a name, by the list that the gazetteer gives of them */
  readonly namesakes;
  readonly cards;

  constructor(private readonly gazetteer: Gazetteer) {
    this.traits = new Memo(MOST_CACHED_PLACES, (place: number) => traitsOf(gazetteer, place));
    this.namesakes = new Memo(MOST_NAMES, (places: readonly number[]) => places.map((place) => this.traits.get(place)));
    this.cards = new Memo(MOST_CACHED_PLACES, (place: number) => placeEntryOf(gazetteer, place));
  }

  nameOf(place: number): string {
    return this.gazetteer.name(place);
  }
}

/** The memory that goes with a gazetteer. */
export const placeMemoryOf = (gazetteer: Gazetteer): PlaceMemory => gazetteer.companion(newMemory);

const newMemory = (gazetteer: Gazetteer): PlaceMemory => new PlaceMemory(gazetteer);
