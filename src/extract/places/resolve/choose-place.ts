import type { PlaceMemory } from './place-cache.js';
import { CandidateTable } from './place-candidates.js';
import { Surroundings } from './place-context.js';
import { chord, chordOf, type PlaceTraits } from './place-traits.js';
import type { Sense } from './toponym.js';
import { stateOfUnlistedTown } from './unlisted-towns.js';

export interface PlaceChoice {
  /** -1: none of the gazetteer's */
  readonly place: number;
  /** of such choices at 0.9, nine in ten are right */
  readonly confidence: number;
  /** the next best, when they come near */
  readonly rivals: readonly number[];
  /** of none of the gazetteer's: a place of the region in which it lies, as the article tells; -1 where it does not */
  readonly beside: number;
}

const ROUNDS = 4;
/** What comes within this of the best is a rival. */
const NEAR = 2.5;
const MOST_RIVALS = 3;
/** Nothing that is said of a name makes one surer of it than this. */
const SUREST = 0.99;
/** A place so likely tells that the article is about its country. */
const LIKELY_TOLD = 0.3;
/** What lies so near is a quarter of it. */
const NEARBY = chordOf(30);
const NO_PLACE: PlaceChoice = { place: -1, confidence: 0, rivals: [], beside: -1 };

/**
 * Chooses a place for each sense: what the words after it say, then the countries, regions and points of the article's other places, the
 * dateline's and the paper's home above all, then size. All senses are weighed together, in rounds: each candidate speaks for its
 * surroundings as far as it is likely itself, so that three small towns of one county outweigh their large namesakes.
 * @param home the paper's own place, or -1
 */
export function choosePlaces(senses: readonly Sense[], memory: PlaceMemory, home: number): PlaceChoice[] {
  const table = new CandidateTable(senses, memory, home);
  const { starts } = table;
  if (table.isAmbiguous) for (let i = 0; i < senses.length; i++) table.share(i);
  // what has no rival is as likely in the first round as in the last
  for (let round = table.isAmbiguous ? 1 : ROUNDS; round <= ROUNDS; round++) {
    const surroundings = new Surroundings(table);
    for (let i = 0; i < senses.length; i++) {
      if (round === ROUNDS || starts[i + 1]! - starts[i]! > 1) surroundings.weigh(i);
    }
    for (let i = 0; i < senses.length; i++) table.share(i);
  }
  return senses.map((sense, i) => (table.open[i] ? placeChoiceOf(table, sense, i) : NO_PLACE));
}

function placeChoiceOf(table: CandidateTable, sense: Sense, number: number): PlaceChoice {
  const { traits, senseOf, scores, shares, priors, starts } = table;
  const from = starts[number]!;
  const to = starts[number + 1]!;
  let best = from;
  for (let i = from + 1; i < to; i++) if (goesBefore(i, best)) best = i;
  const beside = stateOfUnlistedTown(table, sense, number, best);
  if (beside >= 0) return { ...NO_PLACE, beside };
  let against = 0;
  const rivals: number[] = [];
  for (let i = from; i < to; i++) {
    if (i === best || isSame(traits[i]!, traits[best]!)) continue;
    against += shares[i]!;
    if (scores[best]! - scores[i]! < NEAR) rivals.push(i);
  }
  const sure = Math.min(SUREST, shares[best]! / (shares[best]! + against));
  // a village that nothing else speaks for may be one that the gazetteer has not
  const lone = priors[best]! < 6 && scores[best]! - priors[best]! < 1 && sense.areas.length === 0;
  if (lone && traits[best]!.kind === 'city' && isStranger()) return NO_PLACE;
  return {
    place: traits[best]!.place,
    confidence: lone ? Math.min(sure, 0.5) : sure,
    rivals: named(rivals),
    beside,
  };

  /** Whether the article tells of other countries, and nothing of that one. */
  function isStranger(): boolean {
    const { country } = traits[best]!;
    let others = false;
    for (let i = 0; i < traits.length; i++) {
      if (senseOf[i] === number || shares[i]! < LIKELY_TOLD) continue;
      if (traits[i]!.country === country) return false;
      others ||= traits[i]!.country !== 0;
    }
    return others;
  }

  function goesBefore(a: number, b: number): boolean {
    return scores[a]! > scores[b]! || (scores[a]! === scores[b]! && traits[a]!.place < traits[b]!.place);
  }

  function named(candidates: number[]): number[] {
    if (candidates.length === 0) return candidates;
    candidates.sort((a, b) => (goesBefore(a, b) ? -1 : 1));
    return candidates.slice(0, MOST_RIVALS).map((i) => traits[i]!.place);
  }
}

/** A city and its region or county of that name, or a city and its own quarters, are hardly rivals. */
function isSame(a: PlaceTraits, b: PlaceTraits): boolean {
  if (a.country !== b.country || a.region !== b.region) return false;
  return a.kind !== b.kind || chord(a, b) < NEARBY;
}
