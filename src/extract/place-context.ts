import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { holds } from './place-qualifiers.js';

/** What one sense of a name adds to an article's surroundings: its weight, parted among its candidates. */
export interface Mass {
  readonly weight: number;
  readonly shares: readonly { readonly place: number; readonly share: number }[];
}

/** Candidates less likely than this do not speak for what lies near them. */
const LIKELY = 0.12;
/** The weight of the paper's own place, beside the logarithm of mentions of others. */
const HOME = 1.5;
/** The share of a state's own mentions that counts for its towns. */
const STATE = 0.7;
/** England and Scotland are whole nations: to lie in one says less than to lie in one state. */
const NATION = 0.4;
/** Degrees of latitude beyond which nothing is near (500 km). */
const FAR = 4.5;

/** What an article says on where it plays: how much of it lies in each country and region, and the points near which it lies. */
export class PlaceContext {
  private readonly countries = new Map<number, number>();
  private readonly regions = new Map<number, number>();
  private readonly points: { readonly self: number; readonly place: number; readonly share: number }[] = [];
  private inCountries = 0;
  private inRegions = 0;

  /** @param home the paper's own place, or -1 */
  constructor(
    private readonly masses: readonly Mass[],
    private readonly gazetteer: Gazetteer,
    home: number,
  ) {
    for (const [i, mass] of masses.entries()) this.add(mass, i);
    if (home >= 0) this.add({ weight: HOME, shares: [{ place: home, share: 1 }] }, -1);
  }

  private add({ weight, shares }: Mass, self: number): void {
    const { gazetteer } = this;
    for (const { place, share } of shares) {
      const country = gazetteer.countryNumber(place);
      const region = gazetteer.regionNumber(place);
      const mass = weight * share;
      const local = mass * this.locality(place);
      if (country !== 0) {
        this.countries.set(country, (this.countries.get(country) ?? 0) + mass);
        this.inCountries += mass;
      }
      if (region !== 0) {
        this.regions.set(region, (this.regions.get(region) ?? 0) + local);
        this.inRegions += local;
      }
      if (share >= LIKELY && hasPoint(gazetteer, place)) this.points.push({ self, place, share });
    }
  }

  /** "Kentucky" in a story on the nation says less of where it plays than a town of Kentucky. */
  private locality(place: number): number {
    const state = this.gazetteer.kind(place) === 'region' ? STATE : 1;
    return this.gazetteer.country(place) === 'GB' ? state * NATION : state;
  }

  /** How much the other senses than number `self` speak for `place`, in nats. */
  support(place: number, self: number): number {
    const { gazetteer } = this;
    const country = gazetteer.countryNumber(place);
    const region = gazetteer.regionNumber(place);
    const own = this.ownOf(self, country, region);
    let support = 0;
    const c = country === 0 ? 0 : (this.countries.get(country) ?? 0) - own.country;
    const r = region === 0 ? 0 : (this.regions.get(region) ?? 0) - own.region;
    if (c > 0.02) support += 0.6 * Math.min(1, 2 * c) + 2.6 * (c / (this.inCountries - own.countries + 0.5));
    if (r > 0.02) support += 0.9 * Math.min(1, 2 * r) + 2.6 * (r / (this.inRegions - own.regions + 0.5));
    return support + this.nearness(place, self);
  }

  /** What sense `self` itself has added, which is no evidence for it. */
  private ownOf(self: number, country: number, region: number) {
    const own = { country: 0, region: 0, countries: 0, regions: 0 };
    const { weight, shares } = this.masses[self]!;
    for (const { place, share } of shares) {
      const itsCountry = this.gazetteer.countryNumber(place);
      const itsRegion = this.gazetteer.regionNumber(place);
      if (itsCountry !== 0) own.countries += weight * share;
      const local = weight * share * this.locality(place);
      if (itsRegion !== 0) own.regions += local;
      if (itsCountry === country) own.country += weight * share;
      if (itsRegion === region) own.region += local;
    }
    return own;
  }

  /** How near the nearest likely other place lies, and whether one holds the other. */
  private nearness(place: number, self: number): number {
    const { gazetteer } = this;
    if (!hasPoint(gazetteer, place)) return 0;
    let near = 0;
    let held = 0;
    const county = gazetteer.kind(place) === 'county';
    for (const { self: other, place: there, share } of this.points) {
      if (other === self || there === place) continue;
      near = Math.max(near, share * closeness(kmBetween(gazetteer, place, there)));
      if (
        county ? holds(gazetteer, place, there) : gazetteer.kind(there) === 'county' && holds(gazetteer, there, place)
      ) {
        held = Math.max(held, 1.5 * share);
      }
    }
    return near + held;
  }
}

const closeness = (km: number): number => (km <= 30 ? 2.2 : km <= 80 ? 1.8 : km <= 200 ? 1 : km <= 500 ? 0.4 : 0);

/** Countries, parts of the world and first-level regions are too wide to be near anything. */
function hasPoint(gazetteer: Gazetteer, place: number): boolean {
  const kind = gazetteer.kind(place);
  return kind !== 'country' && kind !== 'historic' && kind !== 'world-region' && kind !== 'region';
}

/** Great-circle distance in kilometres; infinite where a place has no point, or far beyond what counts as near. */
export function kmBetween(gazetteer: Gazetteer, a: number, b: number): number {
  const [lat1, lat2] = [gazetteer.lat(a), gazetteer.lat(b)];
  if (lat1 === null || lat2 === null || Math.abs(lat1 - lat2) > FAR) return Number.POSITIVE_INFINITY;
  const [lon1, lon2] = [gazetteer.lon(a)!, gazetteer.lon(b)!];
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, h)));
}
