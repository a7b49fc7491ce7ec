import { geoAzimuthalEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalAreaView } from '../../src/map/equal-area.js';

const degrees = (most: number) =>
  fc.oneof(fc.constantFrom(0, -most, most), fc.double({ min: -most, max: most, noNaN: true }));

describe('the equal-area view', () => {
  test('puts every point where d3 puts it, to the last digit, and brings it back', () => {
    fc.assert(
      fc.property(degrees(180), degrees(90), degrees(540), degrees(90), (lon, lat, pointLon, pointLat) => {
        const d3 = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(400).translate([144, 108]);
        const ours = equalAreaView({ middle: { lon, lat }, scale: 400, at: [144, 108] });
        const [x, y] = d3([pointLon, pointLat])!;
        expect(ours.project(pointLon, pointLat)).toEqual([x, y]);
        expect([...ours.projectAll(Float64Array.of(pointLon, pointLat))]).toEqual([x, y]);
        expect(ours.unproject(x, y)).toEqual(d3.invert!([x, y]));
      }),
    );
  });
});
