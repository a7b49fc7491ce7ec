import { foldOf } from '../../../text/fold.js';
import type { Memo } from '../../../text/vocabulary/kept.js';
import { priorOf } from './place-priors.js';
import type { PlaceTraits } from './place-traits.js';
import type { Sense } from './toponym.js';

/** The traits of places by number, and of those of one name by their list. */
interface KnownPlaces {
  readonly traits: Memo<number, PlaceTraits>;
  readonly namesakes: Memo<readonly number[], readonly PlaceTraits[]>;
  nameOf(place: number): string;
}

/** The weight of the paper's own place, beside the logarithm of mentions of others. */
const HOME_WEIGHT = 1.5;

/** The places that the names of an article may mean, sense by sense, with their likelihood as far as it is known. */
export class CandidateTable {
  readonly traits: PlaceTraits[] = [];
  /** the sense of each candidate; the paper's own place is one after the last */
  readonly senseOf: number[] = [];
  /** first candidate of each sense, and the number of all after them */
  readonly starts: number[] = [];
  /** how much each sense weighs, and the paper's own place */
  readonly weights: number[] = [];
  /** whether a sense has places to choose from; one of no known place may still lie in a known area */
  readonly open: boolean[] = [];
  readonly priors: number[] = [];
  readonly scores: number[] = [];
  /** of one, among the candidates of a sense */
  readonly shares: number[] = [];
  /** whether some sense has two candidates or more */
  isAmbiguous = false;

  constructor(
    senses: readonly Sense[],
    private readonly known: KnownPlaces,
    home: number,
  ) {
    for (let i = 0; i < senses.length; i++) this.add(senses[i]!, i);
    this.starts.push(this.traits.length);
    this.weights.push(HOME_WEIGHT);
    if (home >= 0) this.put(known.traits.get(home), senses.length, 0);
  }

  private add(sense: Sense, number: number): void {
    const from = this.traits.length;
    this.starts.push(from);
    const weight = Math.log2(1 + sense.mentions) * (sense.demonym ? 0.6 : 1) * (sense.inDateline ? 2 : 1);
    const namesakes = this.known.namesakes.get(sense.candidates);
    for (let i = 0; i < namesakes.length; i++) {
      const traits = namesakes[i]!;
      if (sense.areas.length > 0 && !this.isWithin(traits, sense.areas)) continue;
      const isOwn = i < sense.own || this.isSpeltLike(traits, sense.own > 0 ? namesakes[0] : undefined);
      this.put(traits, number, priorOf(traits, isOwn, sense, namesakes));
    }
    const count = this.traits.length - from;
    if (count > 1) this.isAmbiguous = true;
    this.open.push(count > 0);
    this.weights.push(count > 0 ? weight : weight / 2);
    // "Mudburg, Ky.": unknown itself, but its state is told
    if (count === 0 && sense.areas.length > 0) this.put(this.known.traits.get(sense.areas[0]!), number, 0);
  }

  /**
   * Odesa beside Odessa, Münster beside Munster: whether a town's own name is a namesake's but for accents and doubled letters; Newcastle
   * upon Tyne and Kingston upon Hull, which are called so for short.
   */
  private isSpeltLike({ kind, place }: PlaceTraits, namesake: PlaceTraits | undefined): boolean {
    if (kind !== 'city' || namesake === undefined) return false;
    const other = bareOf(this.known.nameOf(namesake.place));
    return bareOf(this.known.nameOf(place)).split(UPON).includes(other);
  }

  private put(traits: PlaceTraits, sense: number, prior: number): void {
    this.traits.push(traits);
    this.senseOf.push(sense);
    this.priors.push(prior);
    this.scores.push(prior);
    this.shares.push(1);
  }

  /** Whether it lies where the article says. */
  private isWithin(traits: PlaceTraits, areas: readonly number[]): boolean {
    return areas.some((area) => area !== traits.place && lies(traits, this.known.traits.get(area)));
  }

  /** Turns the scores of a sense into shares of one. */
  share(sense: number): void {
    const { scores, shares, starts } = this;
    const from = starts[sense]!;
    const to = starts[sense + 1]!;
    if (to - from < 2) return;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) best = Math.max(best, scores[i]!);
    let sum = 0;
    for (let i = from; i < to; i++) {
      shares[i] = Math.exp(scores[i]! - best);
      sum += shares[i]!;
    }
    for (let i = from; i < to; i++) shares[i]! /= sum;
  }
}

const UPON = /[ -]up?on[ -]/;

const bareOf = (name: string): string => foldOf(name).replace(/(\p{L})\1/gu, '$1');

/** Whether a place lies in a country, region or county. */
function lies(place: PlaceTraits, area: PlaceTraits): boolean {
  if (area.kind === 'country' || area.kind === 'historic') return area.country === place.country;
  const [its, mine] = area.kind === 'county' ? [area.county, place.county] : [area.region, place.region];
  return its !== 0 && its === mine;
}
