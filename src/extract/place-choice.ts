import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { holds } from './place-mentions.js';

/** One sense of one name in an article: the mentions that are the same place. */
export interface Sense {
  readonly candidates: readonly number[];
  /** countries, regions or counties it lies in, when the article says so behind the name */
  readonly areas: readonly number[];
  readonly mentions: number;
  readonly demonym: boolean;
  readonly inDateline: boolean;
  /** stands behind another place as its region or country */
  readonly qualifies: boolean;
  /** "Idlib province": a word behind it says that it is a region or county */
  readonly areaWord: boolean;
  /** the name as folded, to tell own names from other forms */
  readonly isOwnName: (place: number) => boolean;
}

export interface Choice {
  /** -1: none of the gazetteer's */
  readonly place: number;
  /** of such choices at 0.9, nine in ten are right */
  readonly confidence: number;
  /** the next best, when they come near */
  readonly rivals: readonly number[];
}

/** Weights in nats, set by hand on articles that stand in no test. */
const PER_POPULATION = 0.55;
const COUNTRY = 13;
const ROUNDS = 3;

/**
 * Chooses a place for each sense: what the words behind it say, then the countries, regions and points of the article's other places, the
 * dateline's and the paper's home above all, then size. All senses are weighed together, in rounds.
 * @param home the paper's own place, or -1
 */
export function choosePlaces(senses: readonly Sense[], gazetteer: Gazetteer, home: number): Choice[] {
  let choices: Choice[] = senses.map((sense) => chosen(sense, gazetteer, () => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const context = new Context(senses, choices, gazetteer, home);
    choices = senses.map((sense, i) => chosen(sense, gazetteer, (place) => context.support(place, i)));
  }
  return choices;
}

function chosen(sense: Sense, gazetteer: Gazetteer, support: (place: number) => number): Choice {
  const within =
    sense.areas.length === 0
      ? sense.candidates
      : sense.candidates.filter((place) => sense.areas.some((area) => area !== place && holds(gazetteer, area, place)));
  if (within.length === 0) return { place: -1, confidence: 0, rivals: [] };
  const ranked = within
    .map((place) => ({ place, prior: priorOf(place, sense, gazetteer), support: support(place) }))
    .map(({ place, prior, support: more }) => ({ place, score: prior + more, support: more }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const best = ranked[0]!;
  const rivals = ranked
    .slice(1)
    .filter(({ place, score }) => best.score - score < 3 && !isSame(gazetteer, place, best.place));
  const margin = rivals.length === 0 ? 4 : best.score - rivals[0]!.score;
  const sure = 1 / (1 + Math.exp(-1.1 * margin));
  const small = best.score - best.support < 6 && best.support < 1 && sense.areas.length === 0;
  return {
    place: best.place,
    confidence: small ? Math.min(sure, 0.5) : sure,
    rivals: margin < 2.5 ? rivals.slice(0, 3).map(({ place }) => place) : [],
  };
}

/** A city and the region that bears its name are hardly rivals. */
function isSame(gazetteer: Gazetteer, a: number, b: number): boolean {
  if (gazetteer.countryNumber(a) !== gazetteer.countryNumber(b)) return false;
  return gazetteer.regionNumber(a) === gazetteer.regionNumber(b) && gazetteer.kind(a) !== gazetteer.kind(b);
}

/** How likely a name means this place when nothing else is known. */
function priorOf(place: number, sense: Sense, gazetteer: Gazetteer): number {
  const kind = gazetteer.kind(place);
  const own = sense.isOwnName(place) ? 0 : -2.5;
  if (kind === 'country')
    return (sense.candidates.some((other) => isState(gazetteer, other)) ? COUNTRY - 2 : COUNTRY) + own / 4;
  if (kind === 'historic') return COUNTRY - 0.5;
  if (kind === 'world-region') return 10;
  if (kind === 'region') {
    const state = isState(gazetteer, place) || STATES_OF.has(gazetteer.country(place) ?? '');
    const base = state ? 9 : gazetteer.regionNumber(place) === 0 ? 7.5 : 5;
    return base + own + (sense.areaWord || sense.qualifies ? 4 : 0);
  }
  if (kind === 'county') return 5 + own + (sense.areaWord || sense.qualifies ? 2 : 0);
  if (kind !== 'city') return 8;
  const people = gazetteer.population(place);
  const seat = gazetteer.seat(place);
  const size = PER_POPULATION * Math.log(people + 50);
  return size + own + (people >= 1_000_000 ? 1.2 : 0) + (seat === 4 ? 2 : seat === 3 ? 0.4 : 0);
}

/** Federal states whose regions the news names without their country. */
const STATES_OF = new Set(['US', 'CA', 'AU', 'GB']);
const isState = (gazetteer: Gazetteer, place: number): boolean =>
  gazetteer.kind(place) === 'region' && gazetteer.country(place) === 'US' && gazetteer.regionNumber(place) !== 0;

/** What the rest of an article says on where it plays. */
class Context {
  private readonly countries = new Map<number, number>();
  private readonly regions = new Map<number, number>();
  private readonly weights: readonly number[];
  private all = 0;
  private allRegions = 0;

  constructor(
    private readonly senses: readonly Sense[],
    private readonly choices: readonly Choice[],
    private readonly gazetteer: Gazetteer,
    private readonly home: number,
  ) {
    this.weights = senses.map((sense, i) => {
      const { place, confidence } = choices[i]!;
      if (place < 0 || confidence < 0.5) return 0;
      const often = Math.log2(1 + sense.mentions) * (sense.demonym ? 0.6 : 1);
      return often * (confidence - 0.3) * (sense.inDateline ? 2 : 1);
    });
    for (const [i, weight] of this.weights.entries()) this.add(choices[i]!.place, weight);
    if (home >= 0) this.add(home, 1.5);
  }

  private add(place: number, weight: number): void {
    if (place < 0 || weight <= 0) return;
    const country = this.gazetteer.countryNumber(place);
    const region = this.gazetteer.regionNumber(place);
    if (country !== 0) {
      this.countries.set(country, (this.countries.get(country) ?? 0) + weight);
      this.all += weight;
    }
    if (region !== 0) {
      this.regions.set(region, (this.regions.get(region) ?? 0) + weight);
      this.allRegions += weight;
    }
  }

  /** How much the other senses than number `self` speak for `place`. */
  support(place: number, self: number): number {
    const { gazetteer } = this;
    const own = this.choices[self]!.place;
    const weight = this.weights[self]!;
    const country = gazetteer.countryNumber(place);
    const region = gazetteer.regionNumber(place);
    const mineC = own >= 0 && gazetteer.countryNumber(own) === country ? weight : 0;
    const mineR = own >= 0 && gazetteer.regionNumber(own) === region ? weight : 0;
    const c = country === 0 ? 0 : (this.countries.get(country) ?? 0) - mineC;
    const r = region === 0 ? 0 : (this.regions.get(region) ?? 0) - mineR;
    let support = 0;
    if (c > 0.01) support += 0.7 + 3 * (c / (this.all - (own >= 0 ? weight : 0) + 0.5));
    if (r > 0.01) support += 1 + 3 * (r / (this.allRegions - mineR + 0.5));
    return support + this.nearness(place, self);
  }

  /** The nearest other place of the article, by distance. */
  private nearness(place: number, self: number): number {
    const { gazetteer } = this;
    const kind = gazetteer.kind(place);
    if (kind === 'country' || kind === 'world-region' || kind === 'historic' || kind === 'region') return 0;
    let nearest = Number.POSITIVE_INFINITY;
    let held = 0;
    const near = (other: number): void => {
      if (other < 0 || other === place) return;
      const otherKind = gazetteer.kind(other);
      if (otherKind === 'country' || otherKind === 'historic' || otherKind === 'world-region' || otherKind === 'region')
        return;
      nearest = Math.min(nearest, kmBetween(gazetteer, place, other));
      if (otherKind === 'county' && holds(gazetteer, other, place)) held = 1.5;
      if (kind === 'county' && holds(gazetteer, place, other)) held = 1.5;
    };
    this.senses.forEach((_, i) => {
      if (i !== self && this.weights[i]! > 0) near(this.choices[i]!.place);
    });
    near(this.home);
    const close = nearest <= 30 ? 2.2 : nearest <= 80 ? 1.8 : nearest <= 200 ? 1 : nearest <= 500 ? 0.4 : 0;
    return close + held;
  }
}

/** Great-circle distance in kilometres; infinite where a place has no point. */
export function kmBetween(gazetteer: Gazetteer, a: number, b: number): number {
  const [lat1, lon1, lat2, lon2] = [gazetteer.lat(a), gazetteer.lon(a), gazetteer.lat(b), gazetteer.lon(b)];
  if (lat1 === null || lon1 === null || lat2 === null || lon2 === null) return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, h)));
}
