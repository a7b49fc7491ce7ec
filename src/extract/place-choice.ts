import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { kmBetween, type Mass, PlaceContext } from './place-context.js';
import { holds } from './place-qualifiers.js';

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
  /** how many of the candidates, the first ones, have it as their own name */
  readonly own: number;
}

export interface Choice {
  /** -1: none of the gazetteer's */
  readonly place: number;
  /** of such choices at 0.9, nine in ten are right */
  readonly confidence: number;
  /** the next best, when they come near */
  readonly rivals: readonly number[];
}

/** Weights in nats, set by hand. */
const PER_POPULATION = 0.45;
const PER_FAME = 0.8;
/** A dateline that gives no state is mostly of a city that needs none. */
const DATELINE = 1.25;
/** What a town without a figure is taken for. */
const UNKNOWN_SIZE = 3000;
const COUNTRY = 13;
const ROUNDS = 4;
/** A city of this size is meant rather than the state of its name: New York, Washington. */
const LARGER_THAN_STATE = 600_000;
/** What a city of 100,000 has before a town, and by its seat: of nothing, of something small, of a county, a region, a country. */
const CITY = 0.6;
const SEAT = [0, 0, 0, 0.5, 2.5];
/** What comes within this of the best is a rival. */
const NEAR = 2.5;
/** Candidates less likely than this say nothing of their surroundings. */
const FAINT = 0.01;
/** Nothing that is said of a name makes one surer of it than this. */
const SUREST = 0.99;

/** A candidate with its prior, and how likely it is as far as the rounds have come. */
interface Weighed {
  readonly place: number;
  readonly prior: number;
  score: number;
  share: number;
}

/**
 * Chooses a place for each sense: what the words behind it say, then the countries, regions and points of the article's other places, the
 * dateline's and the paper's home above all, then size. All senses are weighed together, in rounds: each candidate speaks for its
 * surroundings as far as it is likely itself, so that three small towns of one county outweigh their large namesakes.
 * @param home the paper's own place, or -1
 */
export function choosePlaces(senses: readonly Sense[], gazetteer: Gazetteer, home: number): Choice[] {
  const weighed = senses.map((sense) => within(sense, gazetteer).map((place) => weigh(place, sense, gazetteer)));
  for (const candidates of weighed) share(candidates);
  for (let round = 0; round < ROUNDS; round++) {
    const context = new PlaceContext(
      senses.map((sense, i) => massOf(sense, weighed[i]!)),
      gazetteer,
      home,
    );
    const last = round === ROUNDS - 1;
    for (const [i, candidates] of weighed.entries()) {
      if (candidates.length === 1 && !last) continue;
      for (const candidate of candidates) candidate.score = candidate.prior + context.support(candidate.place, i);
    }
    for (const candidates of weighed) share(candidates);
  }
  return weighed.map((candidates, i) => choiceOf(candidates, senses[i]!, gazetteer));
}

/** The candidates that lie where the article says. */
function within(sense: Sense, gazetteer: Gazetteer): readonly number[] {
  if (sense.areas.length === 0) return sense.candidates;
  return sense.candidates.filter((place) =>
    sense.areas.some((area) => area !== place && holds(gazetteer, area, place)),
  );
}

function weigh(place: number, sense: Sense, gazetteer: Gazetteer): Weighed {
  const prior = priorOf(place, sense.candidates.indexOf(place) < sense.own, sense, gazetteer);
  return { place, prior, score: prior, share: 0 };
}

/** Turns scores into shares of one. */
function share(candidates: readonly Weighed[]): void {
  let best = Number.NEGATIVE_INFINITY;
  for (const { score } of candidates) best = Math.max(best, score);
  let sum = 0;
  for (const { score } of candidates) sum += Math.exp(score - best);
  for (const candidate of candidates) candidate.share = Math.exp(candidate.score - best) / sum;
}

function massOf(sense: Sense, candidates: readonly Weighed[]): Mass {
  const weight = Math.log2(1 + sense.mentions) * (sense.demonym ? 0.6 : 1) * (sense.inDateline ? 2 : 1);
  if (candidates.length > 0) return { weight, shares: candidates.filter((candidate) => candidate.share >= FAINT) };
  // "Mudburg, Ky.": unknown itself, but its state is told
  return { weight: weight / 2, shares: sense.areas.slice(0, 1).map((place) => ({ place, share: 1 })) };
}

function choiceOf(candidates: readonly Weighed[], sense: Sense, gazetteer: Gazetteer): Choice {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.place - b.place);
  const best = ranked[0];
  if (!best) return { place: -1, confidence: 0, rivals: [] };
  const others = ranked.slice(1).filter(({ place }) => !isSame(gazetteer, place, best.place));
  const against = others.reduce((sum, other) => sum + other.share, 0);
  const sure = Math.min(SUREST, best.share / (best.share + against));
  // a village that nothing else speaks for may be one that the gazetteer has not
  const lone = best.prior < 6 && best.score - best.prior < 1 && sense.areas.length === 0;
  const rivals = others.filter(({ score }) => best.score - score < NEAR).slice(0, 3);
  return { place: best.place, confidence: lone ? Math.min(sure, 0.5) : sure, rivals: rivals.map(({ place }) => place) };
}

/** A city and its region or county of that name, or a city and its own quarters, are hardly rivals. */
function isSame(gazetteer: Gazetteer, a: number, b: number): boolean {
  if (gazetteer.countryNumber(a) !== gazetteer.countryNumber(b)) return false;
  if (gazetteer.regionNumber(a) !== gazetteer.regionNumber(b)) return false;
  return gazetteer.kind(a) !== gazetteer.kind(b) || kmBetween(gazetteer, a, b) < 30;
}

/** Federal states whose regions the news names without their country. */
const STATES_OF = new Set(['US', 'CA', 'AU', 'GB']);
/** English news writes of these more often than of others as large. */
const ENGLISH: Readonly<Record<string, number>> = { US: 0.5, GB: 0.4, CA: 0.4, AU: 0.3, IE: 0.3, NZ: 0.3 };

const isState = (gazetteer: Gazetteer, place: number): boolean =>
  gazetteer.kind(place) === 'region' && gazetteer.country(place) === 'US' && gazetteer.regionNumber(place) !== 0;

/** How likely a name means this place when nothing else is known. */
function priorOf(place: number, isOwn: boolean, sense: Sense, gazetteer: Gazetteer): number {
  const kind = gazetteer.kind(place);
  const own = isOwn ? 0 : -2.5;
  const told = sense.areaWord || sense.qualifies;
  if (kind === 'country')
    return COUNTRY - (sense.candidates.some((other) => isState(gazetteer, other)) ? 2 : 0) + own / 4;
  if (kind === 'historic') return COUNTRY - 0.5;
  if (kind === 'world-region') return 10;
  if (kind === 'region') {
    const federal = STATES_OF.has(gazetteer.country(place) ?? '') && gazetteer.regionNumber(place) !== 0;
    const base = federal
      ? hasLargeCity(sense, place, gazetteer)
        ? 9
        : 11
      : gazetteer.regionNumber(place) === 0
        ? 7.5
        : 5;
    return base + own + (told ? 4 : 0);
  }
  if (kind === 'county') return 5 + own + (told ? 2 : 0);
  if (kind !== 'city') return 8;
  const people = gazetteer.population(place) || UNKNOWN_SIZE;
  const size = PER_POPULATION * Math.log(people + 50) + PER_FAME * Math.log(1 + gazetteer.fame(place));
  const known = sense.inDateline && sense.areas.length === 0 ? DATELINE : 1;
  return (
    known * size +
    own +
    (ENGLISH[gazetteer.country(place) ?? ''] ?? 0) +
    SEAT[gazetteer.seat(place)]! +
    (people >= 100_000 ? CITY : 0)
  );
}

/** A large city of the state's own name and country: New York, Washington. */
const hasLargeCity = (sense: Sense, state: number, gazetteer: Gazetteer): boolean =>
  sense.candidates.some(
    (place) =>
      gazetteer.countryNumber(place) === gazetteer.countryNumber(state) &&
      gazetteer.population(place) > LARGER_THAN_STATE &&
      gazetteer.kind(place) === 'city',
  );
