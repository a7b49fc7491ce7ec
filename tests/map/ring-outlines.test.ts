import { createRequire } from 'node:module';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { outlinesOf } from '../../src/map/ring-outlines.js';

const world = createRequire(import.meta.url)('world-atlas/countries-110m.json') as Topology<{
  countries: GeometryCollection;
}>;

/** As topojson-client gives them. */
function pairsIn(geometry: Geometry): number[][][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

test('rings have the points that topojson-client gives, bit for bit, where they are not cut', () => {
  let compared = 0;
  for (const country of world.objects.countries.geometries) {
    const rings = pairsIn((feature(world, country) as Feature).geometry);
    if (rings.some((ring) => ring.some(([x], i) => i > 0 && Math.abs(x! - ring[i - 1]![0]!) > 180))) continue;
    const outlines = outlinesOf(world, country);
    expect(outlines.map(({ points }) => [...points])).toEqual(rings.map((ring) => ring.slice(0, -1).flat()));
    for (const { points, box } of outlines) {
      const xs = points.filter((_, i) => i % 2 === 0);
      expect([box.left, box.right]).toEqual([Math.min(...xs), Math.max(...xs)]);
    }
    compared++;
  }
  expect(compared).toBeGreaterThan(150);
});
