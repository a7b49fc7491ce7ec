import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ATLAS_LAYOUT, atlasFile, bytesOfAtlas, type Fineness } from '../map/load-atlas.js';
import { outlineOf } from '../map/outline.js';
import { outlinesOf } from '../map/ring-outlines.js';

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** Writes the outlines of world-atlas (Natural Earth, public domain), cut at the date line, to src/map/data. */
export function compileAtlas(): void {
  for (const fineness of ['110m', '50m'] as const) {
    const file = atlasFile(fineness);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, atlasOf(fineness));
  }
}

function atlasOf(fineness: Fineness): Uint8Array {
  const require = createRequire(import.meta.url);
  const world = require(`world-atlas/countries-${fineness}.json`) as World;
  const codes = new Map(
    (require('i18n-iso-countries/codes.json') as [string, string, string][]).map(([alpha2, , number]) => [
      number,
      alpha2,
    ]),
  );
  const land = world.objects.land.geometries.flatMap((geometry) => outlinesOf(world, geometry));
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map((line) =>
    outlineOf(line as [number, number][]),
  );
  const countries = world.objects.countries.geometries.map((country) => ({
    code: codes.get(String(country.id)) ?? null,
    name: (country.properties as { name?: string } | undefined)?.name ?? '',
    rings: outlinesOf(world, country),
  }));
  const header = {
    layout: ATLAS_LAYOUT,
    countries: countries.map(({ code, name, rings }) => ({ code, name, outlines: rings.length })),
    land: land.length,
    borders: borders.length,
  };
  return bytesOfAtlas(header, [...land, ...borders, ...countries.flatMap(({ rings }) => rings)]);
}
