import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth } from 'd3-geo';
import type { Fineness } from './load-atlas.js';
import type { Box } from './outline.js';

/** The size of a picture, in units of its viewBox. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A place on the globe, degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A view of the globe. Frames snap to a grid, so that many maps share one and its outlines are drawn once. */
export interface MapFrame extends PictureSize {
  /** `small-world`, `broad-5_47.5_-7.25`: its size, its level and the latitude and longitude of its middle */
  readonly name: string;
  readonly world: boolean;
  readonly fineness: Fineness;
  /** what may be seen, in degrees; longitudes may run past 180 */
  readonly window: Box;
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** null for a point that is off the globe */
  readonly unproject: (x: number, y: number) => Point | null;
}

/** From the middle to the nearer edge, in degrees of arc; what needs more gets the world map. */
const levels = [2.25, 5, 11, 25] as const;
const inset = 16;

/** The sizes of maps: on a card of about 288 px, or as wide as the text. */
export const PICTURE_SIZES = {
  small: { width: 288, height: 216 },
  broad: { width: 600, height: 340 },
} as const satisfies Readonly<Record<string, PictureSize>>;

/** The tightest frame that shows all the points, not tighter than `least` degrees from its middle to its nearer edge. */
export function frameOf(points: readonly Point[], size: keyof typeof PICTURE_SIZES, least: number): MapFrame {
  const middle = middleOf(points);
  // what is shown need not be in the middle; so more maps share a frame
  const grid = points.length === 1 ? 1 : 0.9;
  for (const level of levels) {
    if (level < least) continue;
    if (level > 17 && Math.abs(middle.lat) > 50) break; // around the pole nobody knows his way: the world is clearer
    const frame = regionFrame(snap(middle, level * grid), level, size);
    if (points.every((point) => shows(frame, point, inset))) return frame;
  }
  return worldFrame(size);
}

/** The frame of that name; null when there is none. */
export function frameNamed(name: string): MapFrame | null {
  const read = /^(small|broad)-(?:world|(\d+(?:\.\d+)?)_(-?\d+(?:\.\d+)?)_(-?\d+(?:\.\d+)?))$/.exec(name);
  if (read === null) return null;
  const [, size, level, lat, lon] = read;
  const shape = size as keyof typeof PICTURE_SIZES;
  return level === undefined
    ? worldFrame(shape)
    : regionFrame({ lat: Number(lat), lon: Number(lon) }, Number(level), shape);
}

/** Whether a point lies in the picture, `edge` units or more from its rim. */
export function shows(frame: MapFrame, point: Point, edge: number): boolean {
  const [x, y] = frame.project(point.lon, point.lat);
  return x >= edge && y >= edge && x <= frame.width - edge && y <= frame.height - edge;
}

/** The arc between two points, in degrees. */
export function arcOf(a: Point, b: Point): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * degree;
}

const degree = 180 / Math.PI;

/** The middle of the points' box, as seen from their mean direction: one crowded corner does not pull the map aside. */
function middleOf(points: readonly Point[]): Point {
  const coordinates = points.map(({ lon, lat }) => [lon, lat]);
  const mean = geoCentroid({ type: 'MultiPoint', coordinates });
  // points that lie opposite each other have no mean
  const [lon, lat] = Number.isNaN(mean[0]) ? [points[0]!.lon, points[0]!.lat] : mean;
  const flat = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(degree).translate([0, 0]);
  const seen = points.map((point) => flat([point.lon, point.lat])!);
  const xs = seen.map((at) => at[0]);
  const ys = seen.map((at) => at[1]);
  const at = flat.invert!([(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2])!;
  return { lon: at[0], lat: at[1] };
}

/** The nearest crossing of a grid, about `step` degrees of arc wide. */
function snap(point: Point, step: number): Point {
  const lat = Math.max(-90, Math.min(90, Math.round(point.lat / step) * step));
  const steps = Math.max(1, Math.round((360 * Math.cos(lat / degree)) / step));
  const lon = Math.round((point.lon * steps) / 360) * (360 / steps);
  return { lat: hundredth(lat), lon: hundredth(lon > 180 ? lon - 360 : lon) };
}

/** Rounded to two decimals, so that a frame's name identifies it; without a negative zero. */
const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

function regionFrame(middle: Point, level: number, size: keyof typeof PICTURE_SIZES): MapFrame {
  const { width, height } = PICTURE_SIZES[size];
  const scale = Math.min(width, height) / 2 / (2 * Math.sin(level / degree / 2));
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle.lon, -middle.lat])
    .scale(scale)
    .translate([width / 2, height / 2]);
  const project = (lon: number, lat: number) => projection([lon, lat])!;
  let window: Box | null = null;
  return {
    name: `${size}-${level}_${middle.lat}_${middle.lon}`,
    width,
    height,
    world: false,
    fineness: level >= 25 ? '110m' : '50m',
    // most frames are only tried
    get window() {
      window ??= windowOf({ width, height }, middle, project, (x, y) => projection.invert!([x, y]));
      return window;
    },
    project,
    unproject: (x, y) => pointFrom(projection.invert!([x, y])),
  };
}

function pointFrom(at: readonly [number, number] | null): Point | null {
  return at === null || Number.isNaN(at[0]) || Number.isNaN(at[1]) ? null : { lat: at[1], lon: at[0] };
}

/** What the picture's rim encloses, in degrees around its middle, a little larger. */
function windowOf(
  { width, height }: PictureSize,
  middle: Point,
  project: MapFrame['project'],
  invert: (x: number, y: number) => readonly [number, number] | null,
): Box {
  const pad = 8;
  const whole: Box = { left: middle.lon - 180, right: middle.lon + 180, top: -90, bottom: 90 };
  let { left, right, top, bottom } = { left: 0, right: 0, top: middle.lat, bottom: middle.lat };
  for (let step = 0; step < 64; step++) {
    const at = invert(...rim(step, width, height, pad));
    if (!at || Number.isNaN(at[0]) || Number.isNaN(at[1])) return whole;
    const east = ((at[0] - middle.lon + 540) % 360) - 180;
    left = Math.min(left, east);
    right = Math.max(right, east);
    top = Math.min(top, at[1]);
    bottom = Math.max(bottom, at[1]);
  }
  const pole = [90, -90].find((lat) => {
    const [x, y] = project(middle.lon, lat);
    return x > -pad && y > -pad && x < width + pad && y < height + pad;
  });
  if (pole !== undefined) return { ...whole, top: pole > 0 ? top : -90, bottom: pole > 0 ? 90 : bottom };
  return { left: middle.lon + left, right: middle.lon + right, top, bottom };
}

/** 64 points around the picture, `pad` outside of it. */
function rim(step: number, width: number, height: number, pad: number): [number, number] {
  const share = (step % 16) / 16;
  const [w, h] = [width + 2 * pad, height + 2 * pad];
  if (step < 16) return [share * w - pad, -pad];
  if (step < 32) return [width + pad, share * h - pad];
  if (step < 48) return [width + pad - share * w, height + pad];
  return [-pad, height + pad - share * h];
}

function worldFrame(size: keyof typeof PICTURE_SIZES): MapFrame {
  const { width } = PICTURE_SIZES[size];
  const height = Math.round(width * 0.4867); // Equal Earth, whole
  const projection = geoEqualEarth()
    .rotate([0, 0])
    .fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      { type: 'Sphere' },
    );
  return {
    name: `${size}-world`,
    width,
    height,
    world: true,
    fineness: '110m',
    window: { left: -180, right: 180, top: -90, bottom: 90 },
    project: (lon, lat) => projection([lon, lat])!,
    unproject: (x, y) => pointFrom(projection.invert!([x, y])),
  };
}
