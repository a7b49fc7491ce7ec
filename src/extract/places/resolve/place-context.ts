import { NearPoints } from './near-points.js';
import type { CandidateTable } from './place-candidates.js';
import { chord, chordOf, type PlaceTraits } from './place-traits.js';

/** Candidates less likely than this say nothing of their surroundings. */
const FAINT = 0.01;
/** Candidates less likely than this do not speak for what lies near them. */
const LIKELY = 0.12;
/** Less likely ones speak for what lies right beside them, as the quarters of one town do for each other. */
const POSSIBLE = 0.01;
/** How much of a likelihood counts between two that lie side by side: two such names in one article are seldom an accident. */
const FAINT_SPEAKS = 0.25;
/** What counts as near, by distance: as squared chords, and nats. */
const [BESIDE, CLOSE, NEAR, FAR] = [30, 80, 200, 500].map(chordOf) as [number, number, number, number];

const ADJACENT = chordOf(12);

/** How much of an article lies in each country and first-level region. */
class AreaMass {
  inCountries = 0;
  inRegions = 0;
  private readonly countries = new Map<number, number>();
  private readonly regions = new Map<number, number>();

  add({ country, region, locality }: PlaceTraits, mass: number): void {
    if (country !== 0) {
      this.countries.set(country, this.ofCountry(country) + mass);
      this.inCountries += mass;
    }
    if (region !== 0) {
      this.regions.set(region, this.ofRegion(region) + mass * locality);
      this.inRegions += mass * locality;
    }
  }

  ofCountry(country: number): number {
    return this.countries.get(country) ?? 0;
  }

  ofRegion(region: number): number {
    return this.regions.get(region) ?? 0;
  }
}

/** What an article says on where it plays, as likely as its candidates are by now. */
export class Surroundings {
  private readonly mass = new AreaMass();
  /** likely candidates that have a point */
  private readonly points: NearPoints;

  constructor(private readonly table: CandidateTable) {
    const { traits, shares, weights, senseOf } = table;
    const points: number[] = [];
    for (let i = 0; i < traits.length; i++) {
      if (shares[i]! < FAINT) continue;
      this.mass.add(traits[i]!, weights[senseOf[i]!]! * shares[i]!);
      if (traits[i]!.isPoint && shares[i]! >= POSSIBLE) points.push(i);
    }
    this.points = new NearPoints(points, traits, FAR);
  }

  /** Gives each candidate of one sense its score: its prior, and how much the other senses speak for it, in nats. */
  weigh(sense: number): void {
    const { shares, scores, priors, starts } = this.table;
    // what the sense itself has added is no evidence for it
    const heard: number[] = [];
    for (let i = starts[sense]!; i < starts[sense + 1]!; i++) if (shares[i]! >= FAINT) heard.push(i);
    for (let i = starts[sense]!; i < starts[sense + 1]!; i++) scores[i] = priors[i]! + this.support(i, sense, heard);
  }

  /** @param heard the candidates of the sense that have added to the mass */
  private support(candidate: number, sense: number, heard: readonly number[]): number {
    const { traits, shares, weights } = this.table;
    const { country, region, isPoint } = traits[candidate]!;
    const { mass } = this;
    let ownCountry = 0;
    let ownCountries = 0;
    let ownRegion = 0;
    let ownRegions = 0;
    for (const i of heard) {
      const its = traits[i]!;
      const own = weights[sense]! * shares[i]!;
      if (its.country !== 0) ownCountries += own;
      if (its.country !== 0 && its.country === country) ownCountry += own;
      if (its.region !== 0) ownRegions += own * its.locality;
      if (its.region !== 0 && its.region === region) ownRegion += own * its.locality;
    }
    const c = mass.ofCountry(country) - ownCountry;
    const r = mass.ofRegion(region) - ownRegion;
    let support = 0;
    if (c > 0.02) support += 0.6 * Math.min(1, 2 * c) + 2.6 * (c / (mass.inCountries - ownCountries + 0.5));
    if (r > 0.02) support += 0.9 * Math.min(1, 2 * r) + regionWeight(r) * (r / (mass.inRegions - ownRegions + 0.5));
    return isPoint ? support + this.nearness(candidate, sense) : support;
  }

  /** How near the nearest likely other place lies, and whether one holds the other. */
  private nearness(candidate: number, sense: number): number {
    const { traits, shares, senseOf } = this.table;
    const here = traits[candidate]!;
    let near = 0;
    let held = 0;
    for (const points of this.points.around(here))
      for (const i of points) {
        const there = traits[i]!;
        if (senseOf[i] === sense || there.place === here.place) continue;
        const share = shares[i]!;
        const distance = chord(here, there);
        if (share < LIKELY && distance > ADJACENT) continue;
        near = Math.max(near, (distance <= ADJACENT ? share ** FAINT_SPEAKS : share) * closeness(distance));
        const county = here.kind === 'county' || there.kind === 'county';
        if (county && here.county !== 0 && here.county === there.county) held = Math.max(held, 1.5 * share);
      }
    return near + held;
  }
}

/**
 * In nats, what it tells that most of an article lies in the region: newspapers leave out the state of their own towns alone, so more where several
 * other places lie there.
 */
const regionWeight = (mass: number): number => 2.6 + 1.2 * Math.min(1, Math.max(0, mass - 1));

const closeness = (chord: number): number =>
  chord <= FAR ? (chord <= BESIDE ? 2.2 : chord <= CLOSE ? 1.8 : chord <= NEAR ? 1 : 0.4) : 0;
