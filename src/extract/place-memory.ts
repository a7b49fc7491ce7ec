import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { Kept } from '../text/kept.js';
import { cardOf } from './place-card.js';
import { Surroundings } from './place-context.js';
import { traitsOf } from './place-traits.js';

const MOST_PLACES = 20_000;
const MOST_NAMES = 5000;

/** What is kept of a gazetteer's places from article to article, and room to work in. Saves time, changes nothing. */
export class PlaceMemory {
  readonly traits;
  /** the traits of all places of a name, by the list that the gazetteer gives of them */
  readonly namesakes;
  readonly cards;
  readonly surroundings;

  constructor(gazetteer: Gazetteer) {
    this.traits = new Kept(MOST_PLACES, (place: number) => traitsOf(gazetteer, place));
    this.namesakes = new Kept(MOST_NAMES, (places: readonly number[]) => places.map((place) => this.traits.get(place)));
    this.cards = new Kept(MOST_PLACES, (place: number) => cardOf(gazetteer, place));
    this.surroundings = new Surroundings(gazetteer.countries, gazetteer.regions);
  }
}

/** The memory that goes with a gazetteer. */
export const placeMemoryOf = (gazetteer: Gazetteer): PlaceMemory => gazetteer.companion(newMemory);

const newMemory = (gazetteer: Gazetteer): PlaceMemory => new PlaceMemory(gazetteer);
