import type { Coordinates } from './outline.js';

/** A ring, in degrees, with points between neighbours that lie far apart: what is straight there is bent on the map. */
export function bent(points: Coordinates): Coordinates {
  const count = points.length;
  const size = sizeBent(points);
  if (size === count) return points;
  const out = new Float64Array(size);
  let at = 0;
  for (let from = count - 2, to = 0; to < count; from = to, to += 2) {
    const x = points[from]!;
    const y = points[from + 1]!;
    const dx = points[to]! - x;
    const dy = points[to + 1]! - y;
    const steps = Math.ceil(Math.abs(dx));
    for (let step = 1; step < steps; step++) {
      out[at++] = x + (dx * step) / steps;
      out[at++] = y + (dy * step) / steps;
    }
    out[at++] = points[to]!;
    out[at++] = points[to + 1]!;
  }
  return out;
}

/** Of flat coordinates with such points. */
function sizeBent(points: Coordinates): number {
  const count = points.length;
  let size = count;
  for (let from = count - 2, to = 0; to < count; from = to, to += 2)
    size += 2 * Math.max(0, Math.ceil(Math.abs(points[to]! - points[from]!)) - 1);
  return size;
}
