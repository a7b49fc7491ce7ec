import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, doubleArea, type Outline, outlineOf } from './outline.js';
import { outlinesOf } from './ring-outlines.js';

/** How fine the outlines are: the scales of Natural Earth, 1 : 110, 50 or 10 million. */
export type Fineness = '110m' | '50m' | '10m';

export interface Country {
  /** ISO 3166-1 alpha-2; null for land whose standing is disputed */
  readonly code: string | null;
  readonly name: string;
  /** read when first asked for */
  readonly rings: readonly Outline[];
}

/** Outlines in degrees, x = longitude, y = latitude, cut at the date line; each kind is read when it is first asked for. */
export interface Sheet {
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
  readonly countries: readonly Country[];
}

export interface Atlas {
  sheet(fineness: Fineness): Sheet;
  /** around the largest piece of land of the country with this ISO code; null when it is on no map */
  mainland(code: string): Box | null;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** The world-atlas outlines (Natural Earth, public domain). Each scale is read when first asked for. */
export function openAtlas(): Atlas {
  const sheets = new Map<Fineness, Sheet>();
  const mainlands = new Map<string, Box | null>();
  const sheet = (fineness: Fineness): Sheet => {
    const known = sheets.get(fineness) ?? readSheet(fineness);
    sheets.set(fineness, known);
    return known;
  };
  const mainland = (code: string): Box | null => {
    const known = mainlands.get(code);
    if (known !== undefined) return known;
    const found = largestOf(sheet('50m').countries.filter((country) => country.code === code));
    mainlands.set(code, found);
    return found;
  };
  return { sheet, mainland };
}

function readSheet(fineness: Fineness): Sheet {
  const require = createRequire(import.meta.url);
  const world = require(`world-atlas/countries-${fineness}.json`) as World;
  const codes = new Map(
    (require('i18n-iso-countries/codes.json') as [string, string, string][]).map(([alpha2, , number]) => [
      number,
      alpha2,
    ]),
  );
  const land = once(() => world.objects.land.geometries.flatMap((geometry) => outlinesOf(world, geometry)));
  const borders = once(() =>
    mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map((line) =>
      outlineOf(line as [number, number][]),
    ),
  );
  const countries = world.objects.countries.geometries.map((country) => {
    const rings = once(() => outlinesOf(world, country));
    return {
      code: codes.get(String(country.id)) ?? null,
      name: (country.properties as { name?: string } | undefined)?.name ?? '',
      get rings() {
        return rings();
      },
    };
  });
  return {
    get land() {
      return land();
    },
    get borders() {
      return borders();
    },
    countries,
  };
}

/** A function that makes its value at the first call and gives the same one at all others. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function largestOf(countries: readonly Country[]): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const { points, box } of countries.flatMap(({ rings }) => rings)) {
    const area = doubleArea(points);
    if (area <= most) continue;
    most = area;
    best = box;
  }
  return best;
}
