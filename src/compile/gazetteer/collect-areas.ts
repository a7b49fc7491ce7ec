import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { NameBit } from '../../gazetteer/gazetteer-layout.js';
import { foldName } from '../../gazetteer/name-key.js';
import { type DraftName, itemsOf, listRows, type PlaceDraft } from './gazetteer-draft.js';
import { COUNTRIES, HISTORIC_STATES } from './lists/countries.js';
import { AREA_FORMS } from './lists/old-names.js';
import { REGIONS, US_STATES } from './lists/states.js';

/** Latitude and longitude in degrees. */
export type LatLon = readonly [number, number];

/** Middle of the largest part of each outline: of the mainland, not of the sea between islands. */
export function middlesOf(topology: Topology, layer: string): Map<string, LatLon> {
  const middles = new Map<string, LatLon>();
  const shapes = feature(topology, topology.objects[layer] as GeometryCollection);
  for (const shape of shapes.features) {
    if (shape.id === undefined) continue;
    const [lon, lat] = geoCentroid(largestPart(shape as Feature<Polygon | MultiPolygon>));
    middles.set(String(shape.id), [roundDegrees(lat), roundDegrees(lon)]);
  }
  return middles;
}

const roundDegrees = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function largestPart(shape: Feature<Polygon | MultiPolygon>): Polygon {
  if (shape.geometry.type === 'Polygon') return shape.geometry;
  const parts = shape.geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}

/** Takes the marks of the hand-made lists: `*US` counts in capitals only, "the Gulf" also without its article. */
export function areaNames(own: string, others: readonly string[], demonyms: readonly string[]): DraftName[] {
  const names: DraftName[] = [{ text: own, bits: NameBit.primary }];
  for (const other of others) {
    if (other.startsWith('*')) names.push({ text: other.slice(1), bits: NameBit.capitals | NameBit.primary });
    else names.push({ text: other, bits: NameBit.primary });
  }
  for (const text of demonyms) names.push({ text, bits: NameBit.demonym });
  for (const { text, bits } of [...names]) {
    if (/^the /i.test(text)) names.push({ text: text.slice(4), bits });
  }
  return names;
}

/** @param formal further names by code; @param middles points by code; @param people population by code */
export function collectCountries(
  formal: (code: string) => readonly string[],
  middles: ReadonlyMap<string, LatLon>,
  people: ReadonlyMap<string, number>,
): PlaceDraft[] {
  const today = listRows(COUNTRIES).map(([code, name, others, demonyms]): PlaceDraft => {
    const names = areaNames(name!, [...itemsOf(others), ...formal(code!)], itemsOf(demonyms));
    return { ...area('country', name!, code!, middles.get(code!)), names, population: people.get(code!) ?? 0 };
  });
  const gone = listRows(HISTORIC_STATES).map(([code, name, others, demonyms, lat, lon, from, to]): PlaceDraft => {
    const point: LatLon = [Number(lat), Number(lon)];
    const names = areaNames(name!, itemsOf(others), itemsOf(demonyms));
    return { ...area('historic', name!, code!, point), names, years: [Number(from), Number(to)] };
  });
  return [...today, ...gone];
}

function area(kind: PlaceDraft['kind'], name: string, country: string, point: LatLon | undefined): PlaceDraft {
  const [lat, lon] = point ?? [null, null];
  const none = { region: '', county: '', population: 0, geonames: 0, fame: 0, seat: 0, names: [] };
  return { ...none, kind, name, country, lat, lon };
}

/** Words that stand for the sort of region: "Idlib Governorate" is also called Idlib. */
const SORT =
  /\s+(?:Governorate|Province|Oblast|Region|Prefecture|State|Department|District|Voivodeship|Canton|Republic|Parish|Municipality|Emirate|Division|Krai|Kray|Territory|Autonomous Region|City|County)$/i;
const SORT_BEFORE =
  /^(?:Muhafazat|Provincia de|Provincia di|Departamento del?|Departamento de|Province of|Regiunea|Wilaya de|Estado de|State of|Republic of|Canton of|City of|County of|Borough of|London Borough of|Royal Borough of|Metropolitan Borough of|District of|Municipality of) /i;

export interface AdminName {
  readonly code: string;
  readonly name: string;
}

/** First-level regions of all countries. */
export function collectRegions(
  admin: readonly AdminName[],
  points: ReadonlyMap<string, LatLon>,
  people: ReadonlyMap<string, number>,
): PlaceDraft[] {
  const english = new Map(listRows(REGIONS).map((row) => [row[0]!, row]));
  const states = new Map(listRows(US_STATES).map((row) => [`US.${row[0]!}`, row]));
  const listed = new Set(admin.map(({ code }) => code));
  const extra = [...english.values()]
    .filter(([code]) => !listed.has(code!))
    .map(([code, name]): AdminName => ({ code: code!, name: name! }));
  return [...admin, ...extra].map(({ code, name }): PlaceDraft => {
    const country = code.slice(0, 2);
    const hand = english.get(code);
    const state = states.get(code);
    const own = hand?.[1] ?? name;
    const point = points.get(code);
    const names = state
      ? stateNames(own, state)
      : hand
        ? areaNames(own, [...itemsOf(hand[2]), name], itemsOf(hand[3]))
        : shortenedNames(own);
    return { ...area('region', own, country, point), region: code, names, population: people.get(code) ?? 0 };
  });
}

function stateNames(own: string, [code, short, demonyms]: readonly string[]): DraftName[] {
  const names = areaNames(own, [], itemsOf(demonyms));
  for (const text of itemsOf(short)) {
    const bits = /^[A-Z][a-z]+\.$/.test(text) ? NameBit.pointed | NameBit.primary : NameBit.primary;
    names.push({ text, bits });
    // "Albany, N. Y."
    const initials = /^([A-Z]\.)([A-Z]\.)$/.exec(text);
    if (initials) names.push({ text: `${initials[1]} ${initials[2]}`, bits: NameBit.pointed | NameBit.primary });
  }
  names.push({ text: code!, bits: NameBit.postal });
  return names;
}

const COMPASS_NAME =
  /^(?:(?:North|South)?-?(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Capital|Federal|National|Center|Centre|Central)(?:ern)?)$/i;

function shortenedNames(name: string): DraftName[] {
  const names: DraftName[] = [{ text: name, bits: NameBit.primary }];
  const short = name.replace(SORT, '').replace(SORT_BEFORE, '');
  if (short !== name && short.length > 2 && !COMPASS_NAME.test(short)) names.push({ text: short, bits: 0 });
  return names;
}

/** "Plymouth Co.", "La Salle County" */
function countyForms(name: string): DraftName[] {
  const parted = name.replace(/^(La|De|Du|Mc|St|O)(?=[A-Z])/, '$1 ');
  if (parted !== name) return [{ text: parted, bits: NameBit.primary }];
  return / County$/.test(name) ? [{ text: name.replace(/ County$/, ' Co.'), bits: 0 }] : [];
}

/** Countries of whose second level the news speaks by name. */
const COUNTIES_OF = new Set('US GB IE FR IT ES PH AU'.split(' '));

/** Counties, départements, provinces of the second level. */
export function collectCounties(
  admin: readonly AdminName[],
  points: ReadonlyMap<string, LatLon>,
  people: ReadonlyMap<string, number>,
): PlaceDraft[] {
  return admin
    .filter(({ code, name }) => COUNTIES_OF.has(code.slice(0, 2)) && name !== '')
    .map(({ code, name }): PlaceDraft => {
      const country = code.slice(0, 2);
      const region = code.split('.').slice(0, 2).join('.');
      const names =
        country === 'US' ? [{ text: name, bits: NameBit.primary }, ...countyForms(name)] : shortenedNames(name);
      if (country === 'IE' || country === 'GB') {
        const bare = name.replace(/^County /, '');
        if (foldName(bare) !== foldName(name)) names.push({ text: bare, bits: 0 }, { text: `Co. ${bare}`, bits: 0 });
      }
      const population = people.get(code) ?? 0;
      return { ...area('county', name, country, points.get(code)), region, county: code, names, population };
    });
}

/** Gives areas the other forms of their names that papers use or used. */
export function withAreaForms(areas: readonly PlaceDraft[]): PlaceDraft[] {
  const forms = new Map(listRows(AREA_FORMS).map(([country, name, others]) => [`${country} ${name}`, itemsOf(others)]));
  return areas.map((draft) => {
    const others = forms.get(`${draft.country} ${draft.name.replace(/^County /, '')}`);
    if (others === undefined || draft.kind === 'historic') return draft;
    const added = others.flatMap((text): DraftName[] =>
      text.startsWith('*')
        ? [{ text: text.slice(1), bits: NameBit.pointed | NameBit.primary }]
        : [
            { text, bits: NameBit.primary },
            { text: `${text}.`, bits: NameBit.primary },
          ],
    );
    return { ...draft, names: [...draft.names, ...added] };
  });
}
