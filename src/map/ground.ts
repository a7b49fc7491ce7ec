import { compareCodeUnits } from '../text/compare.js';
import type { Atlas, Country } from './atlas.js';
import { bent } from './bent.js';
import { coastOf, hasCut } from './coast.js';
import type { MapFrame } from './frame.js';
import {
  type Box,
  type Coordinates,
  clipLine,
  clipRing,
  doubleArea,
  meet,
  type Outline,
  pathData,
  simplify,
} from './outline.js';

/** A country's name where it fits on the map. */
export interface CountryLabel {
  readonly code: string | null;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** of the land around it, in units */
  readonly width: number;
}

/** The land of a frame, the same under the pins of all maps of it; path data in tenths of a unit. */
export interface Ground {
  readonly land: string;
  /** the rims of the land where the date line cuts it, so that the cut is not drawn; else null: the rims of `land` are right */
  readonly coast: string | null;
  readonly borders: string;
  /** how coarse it is: distances in units that are drawn straight */
  readonly tolerance: number;
}

const outside = 2; // clipped edges run where they are not seen
const smallest = 1.2; // square units: islands below it are left out

/** Draws the land of a frame, coarser until its data takes no more than `budget` characters. */
export function groundOf(frame: MapFrame, atlas: Atlas, budget: number): Ground {
  const sheet = atlas.sheet(frame.fineness);
  const shapes = shapesIn(frame, sheet.land);
  // on a thumbnail of the world they would be a tangle
  const lines = frame.world && frame.width < 400 ? [] : linesInFrame(frame, sheet.borders);
  const coasts = coastsIn(frame, sheet.land);
  const draw = (tolerance: number) => ({
    land: drawRings(shapes, tolerance),
    coast: coasts && drawLines(coasts, tolerance),
    borders: drawLines(lines, tolerance),
  });
  let tolerance = 0.35;
  let paths = draw(tolerance);
  while (paths.land.length + (paths.coast?.length ?? 0) + paths.borders.length > budget && tolerance < 6) {
    tolerance *= 1.5;
    paths = draw(tolerance);
  }
  return { ...paths, tolerance };
}

/** Countries as they lie on the ground of a frame, by their ISO codes; a path may be empty. */
export function countriesOn(
  { tolerance }: Ground,
  frame: MapFrame,
  codes: readonly string[],
  atlas: Atlas,
): (readonly [code: string, path: string])[] {
  const { countries } = atlas.sheet(frame.fineness);
  return codes.map((code) => {
    const outlines = countries.filter((country) => country.code === code).flatMap(({ rings }) => rings);
    return [code, drawRings(shapesIn(frame, outlines), tolerance)] as const;
  });
}

/** Whether a frame may show a part of the country with this ISO code. */
export function mayShow(frame: MapFrame, code: string, atlas: Atlas): boolean {
  return atlas
    .sheet(frame.fineness)
    .countries.some((country) => country.code === code && seen(frame, country.rings).length > 0);
}

function drawRings(rings: readonly Coordinates[], tolerance: number): string {
  return rings
    .map((ring) => simplify(closed(ring), tolerance))
    .filter((ring) => ring.length > 6 && doubleArea(ring) > 2 * smallest * (1 + tolerance))
    .map((ring) => pathData(ring.subarray(0, ring.length - 2), true))
    .join('');
}

function drawLines(lines: readonly Coordinates[], tolerance: number): string {
  return lines.map((line) => pathData(simplify(line, tolerance), false)).join('');
}

/** With its first point again at its end, so that simplifying keeps it closed. */
function closed(ring: Coordinates): Coordinates {
  const out = new Float64Array(ring.length + 2);
  out.set(ring);
  out[ring.length] = ring[0]!;
  out[ring.length + 1] = ring[1]!;
  return out;
}

/** The rings that can be seen, projected and clipped. */
function shapesIn(frame: MapFrame, rings: readonly Outline[]): readonly Coordinates[] {
  const rim = rimOf(frame);
  return seen(frame, rings).flatMap(({ outline, window }) => {
    const kept = aboutPole(frame) ? outline.points : bent(clipRing(outline.points, window));
    if (kept.length < 6) return [];
    const ring = clipRing(project(frame, kept), rim);
    return ring.length < 6 ? [] : [ring];
  });
}

/** Whether a pole is in the picture: every meridian is then, and no box of degrees holds what is seen. */
function aboutPole({ world, window }: MapFrame): boolean {
  return !world && window.right - window.left >= 360;
}

function linesInFrame(frame: MapFrame, lines: readonly Outline[]): readonly Coordinates[] {
  const rim = rimOf(frame);
  return seen(frame, lines)
    .flatMap(({ outline, window }) => clipLine(outline.points, window))
    .flatMap((line) => clipLine(project(frame, line), rim));
}

/** The rims of the land in view without the cuts, when a cut is in view; on a map of the world they lie along its edge. */
function coastsIn(frame: MapFrame, rings: readonly Outline[]): readonly Coordinates[] | null {
  if (frame.world || !seen(frame, rings).some(({ outline, window }) => hasCut(outline.points, window))) return null;
  return linesInFrame(
    frame,
    rings.flatMap(({ points, box }) => coastOf(points).map((line) => ({ points: line, box }))),
  );
}

function rimOf(frame: MapFrame): Box {
  return { left: -outside, top: -outside, right: frame.width + outside, bottom: frame.height + outside };
}

/** Outlines that touch the frame's window, or would if counted once around the globe. */
function seen(frame: MapFrame, outlines: readonly Outline[]): { outline: Outline; window: Box }[] {
  const found: { outline: Outline; window: Box }[] = [];
  for (const window of windowsOf(frame))
    for (const outline of outlines) if (meet(outline.box, window)) found.push({ outline, window });
  return found;
}

function project(frame: MapFrame, points: Coordinates): Coordinates {
  const out = new Float64Array(points.length);
  for (let index = 0; index < points.length; index += 2)
    out.set(frame.project(points[index]!, points[index + 1]!), index);
  return out;
}

const windowsOfFrames = new WeakMap<MapFrame, readonly Box[]>();

function windowsOf(frame: MapFrame): readonly Box[] {
  const known = windowsOfFrames.get(frame);
  if (known !== undefined) return known;
  const { window } = frame;
  const windows = aboutPole(frame)
    ? [{ ...window, left: -181, right: 181 }]
    : [-360, 0, 360].map((turn) => ({ ...window, left: window.left + turn, right: window.right + turn }));
  windowsOfFrames.set(frame, windows);
  return windows;
}

/** Where the names of the countries in view may be, the largest land first. */
export function countryLabelsIn(frame: MapFrame, atlas: Atlas): readonly CountryLabel[] {
  return atlas
    .sheet('110m')
    .countries.flatMap((country) => {
      const found = roomiest(frame, country);
      return found ? [found] : [];
    })
    .sort((a, b) => b.area - a.area || compareCodeUnits(a.label.name, b.label.name))
    .map(({ label }) => label);
}

function roomiest(frame: MapFrame, country: Country): { area: number; label: CountryLabel } | null {
  let best: Coordinates | null = null;
  let area = 1200;
  for (const ring of shapesIn(frame, country.rings)) {
    if (doubleArea(ring) <= area) continue;
    area = doubleArea(ring);
    best = ring;
  }
  if (!best) return null;
  const spot = innermost(simplify(best, 1.5), frame);
  return spot && { area, label: { code: country.code, name: country.name, ...spot } };
}

/** The point of a grid that has the most land to its left and right, and enough above and below. */
function innermost(ring: Coordinates, frame: MapFrame): { x: number; y: number; width: number } | null {
  let best: { x: number; y: number; width: number } | null = null;
  const xs: number[] = [];
  for (let y = 14; y <= frame.height - 8; y += 6) {
    crossingsInto(xs, ring, y - 4);
    // the stretches within the ring and in the picture
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const left = Math.max(2, xs[index]!);
      const right = Math.min(frame.width - 2, xs[index + 1]!);
      const width = right - left;
      if (width > (best?.width ?? 16)) best = { x: (left + right) / 2, y, width };
    }
  }
  return best;
}

/** Where a level line crosses a ring, ascending. */
function crossingsInto(xs: number[], ring: Coordinates, y: number): void {
  xs.length = 0;
  let x0 = ring[0]!;
  let y0 = ring[1]!;
  for (let index = 2; index <= ring.length; index += 2) {
    const next = index === ring.length ? 0 : index;
    const x1 = ring[next]!;
    const y1 = ring[next + 1]!;
    if (y0 > y !== y1 > y) xs.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    x0 = x1;
    y0 = y1;
  }
  if (xs.length > 2) xs.sort((a, b) => a - b);
  else if (xs.length === 2 && xs[0]! > xs[1]!) xs.reverse();
}
