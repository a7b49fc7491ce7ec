import { createRequire } from 'node:module';
import { geoArea, geoEquirectangular, geoStream } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, doubleArea, type Outline, outlineOf } from './outline.js';

/** How fine the outlines are: the scales of Natural Earth, 1 : 110, 50 or 10 million. */
export type Fineness = '110m' | '50m' | '10m';

export interface Country {
  /** ISO 3166-1 alpha-2; null for land whose standing is disputed */
  readonly code: string | null;
  readonly name: string;
  readonly rings: readonly Outline[];
  /** around its largest piece of land; null when it has none */
  readonly mainland: Box | null;
}

/** Outlines in degrees, x = longitude, y = latitude, cut at the date line. */
export interface Sheet {
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
  readonly countries: readonly Country[];
}

export interface Atlas {
  sheet(fineness: Fineness): Sheet;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Area = Feature<Polygon | MultiPolygon, { name?: string } | null>;

/** No country is larger: a ring that claims more is wound the wrong way round (the Maldives in 10m) and would flood the map. */
const largest = 6; // steradians

/** The world-atlas outlines (Natural Earth, public domain). Each scale is read when first asked for. */
export function openAtlas(): Atlas {
  const sheets = new Map<Fineness, Sheet>();
  return {
    sheet(fineness) {
      const known = sheets.get(fineness);
      if (known) return known;
      const read = readSheet(fineness);
      sheets.set(fineness, read);
      return read;
    },
  };
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
  const land = feature(world, world.objects.land) as FeatureCollection as { features: Area[] };
  const countries = feature(world, world.objects.countries) as FeatureCollection as { features: Area[] };
  return {
    land: land.features.flatMap(ringsOf),
    borders: mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map((line) =>
      outlineOf(line as [number, number][]),
    ),
    countries: countries.features.map((country) => {
      const rings = ringsOf(country);
      const name = country.properties?.name ?? '';
      return { code: codes.get(String(country.id)) ?? null, name, rings, mainland: mainlandOf(rings) };
    }),
  };
}

/** The rings of an area on a flat map of degrees: d3 cuts them at the date line and closes them at the poles. */
function ringsOf(area: Area): Outline[] {
  const rings: Outline[] = [];
  for (const polygon of soundPolygons(area)) {
    let ring: [number, number][] = [];
    const flat = geoEquirectangular()
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0)
      .stream({
        point: (x, y) => {
          ring.push([x, -y]);
        },
        lineStart: () => {
          ring = [];
        },
        lineEnd: () => {
          if (ring.length > 2) rings.push(outlineOf(ring));
        },
        polygonStart: () => {},
        polygonEnd: () => {},
        sphere: () => {},
      });
    geoStream(polygon, flat);
  }
  return rings;
}

function soundPolygons(area: Area): Polygon[] {
  const all = area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
  return all
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .filter((polygon) => geoArea(polygon) <= largest);
}

function mainlandOf(rings: readonly Outline[]): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const { points, box } of rings) {
    const area = doubleArea(points);
    if (area <= most) continue;
    most = area;
    best = box;
  }
  return best;
}
