import type { CandidateTable } from './place-candidates.js';
import { chord, chordOf } from './place-traits.js';

/** Candidates less likely than this say nothing of their surroundings. */
const FAINT = 0.01;
/** Candidates less likely than this do not speak for what lies near them. */
const LIKELY = 0.12;
/** What counts as near, by distance: as squared chords, and nats. */
const [BESIDE, CLOSE, NEAR, FAR] = [30, 80, 200, 500].map(chordOf) as [number, number, number, number];

/**
 * What an article says on where it plays: how much of it lies in each country and region, and the points near which it lies. Room
 * for one article after the other.
 */
export class Surroundings {
  private readonly countries: Float64Array;
  private readonly regions: Float64Array;
  /** the same, of the sense that is being weighed alone */
  private readonly ownCountries: Float64Array;
  private readonly ownRegions: Float64Array;
  private inCountries = 0;
  private inRegions = 0;
  private ownInCountries = 0;
  private ownInRegions = 0;
  /** likely candidates that have a point, and how many they are */
  private readonly points: number[] = [];
  private size = 0;

  /** @param countries how many countries there are @param regions how many first-level regions */
  constructor(countries: number, regions: number) {
    this.countries = new Float64Array(countries);
    this.regions = new Float64Array(regions);
    this.ownCountries = new Float64Array(countries);
    this.ownRegions = new Float64Array(regions);
  }

  /** Takes in all candidates, as likely as they are by now. */
  gather(table: CandidateTable): void {
    const { traits, shares, weights, senseOf } = table;
    const { countries, regions, points } = this;
    this.size = 0;
    this.inCountries = 0;
    this.inRegions = 0;
    for (let i = 0; i < traits.length; i++) {
      countries[traits[i]!.country] = 0;
      regions[traits[i]!.region] = 0;
    }
    for (let i = 0; i < traits.length; i++) {
      const share = shares[i]!;
      if (share < FAINT) continue;
      const place = traits[i]!;
      const mass = weights[senseOf[i]!]! * share;
      if (place.country !== 0) {
        countries[place.country]! += mass;
        this.inCountries += mass;
      }
      if (place.region !== 0) {
        const local = mass * place.locality;
        regions[place.region]! += local;
        this.inRegions += local;
      }
      if (place.isPoint && share >= LIKELY) points[this.size++] = i;
    }
  }

  /** Gives each candidate of one sense its score: its prior, and how much the other senses speak for it, in nats. */
  weigh(table: CandidateTable, sense: number): void {
    const { scores, priors, starts } = table;
    const from = starts[sense]!;
    const to = starts[sense + 1]!;
    this.setOwn(table, sense, from, to);
    for (let i = from; i < to; i++) scores[i] = priors[i]! + this.support(table, i, sense);
  }

  /** What the sense itself has added is no evidence for it. */
  private setOwn({ traits, shares, weights }: CandidateTable, sense: number, from: number, to: number): void {
    const { ownCountries, ownRegions } = this;
    this.ownInCountries = 0;
    this.ownInRegions = 0;
    for (let i = from; i < to; i++) {
      ownCountries[traits[i]!.country] = 0;
      ownRegions[traits[i]!.region] = 0;
    }
    for (let i = from; i < to; i++) {
      if (shares[i]! < FAINT) continue;
      const { country, region, locality } = traits[i]!;
      const mass = weights[sense]! * shares[i]!;
      const local = mass * locality;
      ownCountries[country]! += mass;
      ownRegions[region]! += local;
      if (country !== 0) this.ownInCountries += mass;
      if (region !== 0) this.ownInRegions += local;
    }
  }

  private support(table: CandidateTable, candidate: number, sense: number): number {
    const { country, region, isPoint } = table.traits[candidate]!;
    let support = 0;
    const c = country === 0 ? 0 : this.countries[country]! - this.ownCountries[country]!;
    const r = region === 0 ? 0 : this.regions[region]! - this.ownRegions[region]!;
    if (c > 0.02) support += 0.6 * Math.min(1, 2 * c) + 2.6 * (c / (this.inCountries - this.ownInCountries + 0.5));
    if (r > 0.02) support += 0.9 * Math.min(1, 2 * r) + 2.6 * (r / (this.inRegions - this.ownInRegions + 0.5));
    return isPoint ? support + this.nearness(table, candidate, sense) : support;
  }

  /** How near the nearest likely other place lies, and whether one holds the other. */
  private nearness({ traits, shares, senseOf }: CandidateTable, candidate: number, sense: number): number {
    const here = traits[candidate]!;
    const { points, size } = this;
    let near = 0;
    let held = 0;
    for (let k = 0; k < size; k++) {
      const i = points[k]!;
      const there = traits[i]!;
      if (senseOf[i] === sense || there.place === here.place) continue;
      const share = shares[i]!;
      near = Math.max(near, share * closeness(chord(here, there)));
      const county = here.kind === 'county' || there.kind === 'county';
      if (county && here.county !== 0 && here.county === there.county) held = Math.max(held, 1.5 * share);
    }
    return near + held;
  }
}

const closeness = (chord: number): number =>
  chord <= FAR ? (chord <= BESIDE ? 2.2 : chord <= CLOSE ? 1.8 : chord <= NEAR ? 1 : 0.4) : 0;
