import type { Box, Coordinates } from './outline.js';

/** Within what distance of the date line or a pole a point counts as on it, in degrees: the finest outlines are a little off. */
const near = 1e-3;

/** Whether two neighbours of a ring are joined by a cut through land: along the date line or a pole, no coast. */
function isCut(points: Coordinates, from: number, to: number): boolean {
  const x0 = points[from]!;
  const x1 = points[to]!;
  if (180 - Math.abs(x0) < near && Math.abs(x1 - x0) < near) return true;
  return 90 - Math.abs(points[from + 1]!) < near && 90 - Math.abs(points[to + 1]!) < near;
}

/** Whether a ring, in degrees, is cut within the box. */
export function hasCut(points: Coordinates, box: Box): boolean {
  for (let from = points.length - 2, to = 0; to < points.length; from = to, to += 2) {
    if (!isCut(points, from, to)) continue;
    const [x, y0, y1] = [points[to]!, points[from + 1]!, points[to + 1]!];
    if (x > box.left && x < box.right && Math.max(y0, y1) > box.top && Math.min(y0, y1) < box.bottom) return true;
  }
  return false;
}

/** What of a ring, in degrees, is coast or border: the ring without its cuts, as lines; a closed ring ends where it begins. */
export function coastOf(points: Coordinates): readonly Coordinates[] {
  const count = points.length;
  const lines: number[][] = [];
  let line = [points[0]!, points[1]!];
  for (let from = 0; from < count; from += 2) {
    const to = (from + 2) % count;
    if (isCut(points, from, to)) {
      lines.push(line);
      line = [];
    }
    line.push(points[to]!, points[to + 1]!);
  }
  lines.push(line);
  return lines.filter(({ length }) => length > 2).map((values) => Float64Array.from(values));
}
