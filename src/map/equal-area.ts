import { geoAzimuthalEqualArea } from 'd3-geo';
import type { Coordinates } from './outline.js';

/** A map from the globe to a plane, all angles in degrees. */
export interface EqualAreaView {
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** many points at once, as flat coordinates */
  readonly projectAll: (points: Coordinates) => Coordinates;
  /** longitude and latitude; NaN for a point that is off the globe */
  readonly unproject: (x: number, y: number) => readonly [number, number];
}

interface EqualAreaOptions {
  /** the point that is in the middle */
  readonly middle: { readonly lon: number; readonly lat: number };
  /** units for a radian at the middle */
  readonly scale: number;
  /** where the middle is */
  readonly at: readonly [x: number, y: number];
}

/** Lambert's azimuthal equal-area projection. */
export function equalAreaView({ middle, scale, at: [x, y] }: EqualAreaOptions): EqualAreaView {
  const projection = geoAzimuthalEqualArea().rotate([-middle.lon, -middle.lat]).scale(scale).translate([x, y]);
  const point: [number, number] = [0, 0];
  return {
    project: (lon, lat) => projection([lon, lat])!,
    projectAll(points) {
      const out = new Float64Array(points.length);
      for (let index = 0; index < points.length; index += 2) {
        point[0] = points[index]!;
        point[1] = points[index + 1]!;
        out.set(projection(point)!, index);
      }
      return out;
    },
    unproject: (left, top) => projection.invert!([left, top])!,
  };
}
