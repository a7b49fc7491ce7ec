/** Lines of the atlas as flat coordinates: x0, y0, x1, y1 … */
export type Coordinates = Float64Array;

/** A coast, a country's ring or a border, in degrees, with the box that it fills. A ring does not repeat its first point. */
export interface Outline {
  readonly points: Coordinates;
  readonly box: Box;
}

/** x grows to the east or the right; whether y grows up or down is the caller's matter. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The outline of points given as pairs. */
export function outlineOf(points: readonly (readonly [number, number])[]): Outline {
  const flat = new Float64Array(points.length * 2);
  points.forEach(([x, y], index) => {
    flat[index * 2] = x;
    flat[index * 2 + 1] = y;
  });
  return outlineOfFlat(flat);
}

/** The outline of flat points, which it keeps. */
export function outlineOfFlat(points: Coordinates): Outline {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index]!;
    const y = points[index + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { points, box: { left, top, right, bottom } };
}

/** Whether two boxes share more than an edge. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The part of a ring inside a box (Sutherland and Hodgman): it may run along the box's edges. Empty when all is outside. */
export function clipRing(points: Coordinates, box: Box): Coordinates {
  if (liesWithin(points, box)) return points;
  let kept = keepSide(withoutDetours(points, box), 0, box.left, 1);
  kept = keepSide(kept, 0, box.right, -1);
  kept = keepSide(kept, 1, box.top, 1);
  return keepSide(kept, 1, box.bottom, -1);
}

/** Whether all points lie in a box or on its rim. */
function liesWithin(points: Coordinates, { left, top, right, bottom }: Box): boolean {
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index]!;
    const y = points[index + 1]!;
    // NaN lies nowhere
    if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
  }
  return true;
}

/** Leaves out what a ring does beyond one side of the box: of a run of points there only the first and the last count. */
function withoutDetours(points: Coordinates, { left, top, right, bottom }: Box): Coordinates {
  const count = points.length;
  if (count < 64) return points;
  const out: number[] = [];
  let run = 0; // the sides beyond which all of the run lies, a bit each
  let held = -1; // the run's last point, not yet kept
  for (let index = 0; index < count; index += 2) {
    const x = points[index]!;
    const y = points[index + 1]!;
    const beyond = (x < left ? 1 : x > right ? 2 : 0) | (y < top ? 4 : y > bottom ? 8 : 0);
    if ((run & beyond) !== 0) {
      run &= beyond;
      held = index;
      continue;
    }
    if (held >= 0) out.push(points[held]!, points[held + 1]!);
    out.push(x, y);
    held = -1;
    run = beyond;
  }
  if (held >= 0) out.push(points[held]!, points[held + 1]!);
  return Float64Array.from(out);
}

/** Keeps what lies on one side of a line: `(coordinate - limit) * sign >= 0` on one axis. */
function keepSide(points: Coordinates, axis: 0 | 1, limit: number, sign: 1 | -1): Coordinates {
  const count = points.length;
  if (count === 0) return points;
  const out = new Float64Array(count * 2 + 4);
  let size = 0;
  let fromX = points[count - 2]!;
  let fromY = points[count - 1]!;
  let fromInside = ((axis === 0 ? fromX : fromY) - limit) * sign >= 0;
  for (let index = 0; index < count; index += 2) {
    const x = points[index]!;
    const y = points[index + 1]!;
    const inside = ((axis === 0 ? x : y) - limit) * sign >= 0;
    if (inside !== fromInside) {
      const share = axis === 0 ? (limit - fromX) / (x - fromX) : (limit - fromY) / (y - fromY);
      out[size++] = axis === 0 ? limit : fromX + share * (x - fromX);
      out[size++] = axis === 0 ? fromY + share * (y - fromY) : limit;
    }
    if (inside) {
      out[size++] = x;
      out[size++] = y;
    }
    fromX = x;
    fromY = y;
    fromInside = inside;
  }
  return out.subarray(0, size);
}

/** The stretches of a line whose segments touch a box. Ends may stick out of the box by one segment. */
export function clipLine(points: Coordinates, box: Box): readonly Coordinates[] {
  const pieces: Coordinates[] = [];
  let start = -1;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const x0 = points[index]!;
    const y0 = points[index + 1]!;
    const x1 = points[index + 2]!;
    const y1 = points[index + 3]!;
    const outside =
      Math.max(x0, x1) < box.left ||
      Math.min(x0, x1) > box.right ||
      Math.max(y0, y1) < box.top ||
      Math.min(y0, y1) > box.bottom;
    if (!outside && start < 0) start = index;
    if (outside && start >= 0) {
      pieces.push(points.subarray(start, index + 2));
      start = -1;
    }
  }
  if (start >= 0) pieces.push(points.subarray(start));
  return pieces;
}

/** Twice the area of a ring, without its sign. */
export function doubleArea(points: Coordinates): number {
  let sum = 0;
  for (let index = 0; index < points.length; index += 2) {
    const next = (index + 2) % points.length;
    sum += points[index]! * points[next + 1]! - points[next]! * points[index + 1]!;
  }
  return Math.abs(sum);
}

/** Drops the points that lie nearer than `tolerance` to the line through their kept neighbours (Douglas and Peucker). */
export function simplify(points: Coordinates, tolerance: number): Coordinates {
  const count = points.length / 2;
  if (count < 3) return points;
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const spans: number[] = [0, count - 1];
  while (spans.length > 0) {
    const last = spans.pop()!;
    const first = spans.pop()!;
    const far = farthest(points, first, last, tolerance);
    if (far < 0) continue;
    keep[far] = 1;
    spans.push(first, far, far, last);
  }
  const out: number[] = [];
  for (let index = 0; index < count; index++) {
    if (keep[index]) out.push(points[index * 2]!, points[index * 2 + 1]!);
  }
  return Float64Array.from(out);
}

/** The point between two others that lies farthest from the stretch between them, if that is more than the tolerance; else -1. */
function farthest(points: Coordinates, first: number, last: number, tolerance: number): number {
  const x0 = points[first * 2]!;
  const y0 = points[first * 2 + 1]!;
  const dx = points[last * 2]! - x0;
  const dy = points[last * 2 + 1]! - y0;
  const length = dx * dx + dy * dy;
  let found = -1;
  let worst = tolerance * tolerance;
  for (let index = first + 1; index < last; index++) {
    const px = points[index * 2]! - x0;
    const py = points[index * 2 + 1]! - y0;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
    const ox = px - share * dx;
    const oy = py - share * dy;
    const distance = ox * ox + oy * oy;
    if (distance > worst) {
      worst = distance;
      found = index;
    }
  }
  return found;
}

/** SVG path data in tenths of a unit, as relative integers, so that it stays short: draw it with `transform="scale(.1)"`. */
export function pathData(points: Coordinates, closed: boolean): string {
  let fromX = Math.round(points[0]! * 10);
  let fromY = Math.round(points[1]! * 10);
  let data = `M${fromX}${after(fromY)}l`;
  let first = true;
  for (let index = 2; index < points.length; index += 2) {
    const x = Math.round(points[index]! * 10);
    const y = Math.round(points[index + 1]! * 10);
    if (x === fromX && y === fromY) continue;
    data += (first ? `${x - fromX}` : after(x - fromX)) + after(y - fromY);
    first = false;
    fromX = x;
    fromY = y;
  }
  return first ? '' : closed ? `${data}z` : data;
}

/** A number that follows another one: a minus sign is a separator. */
function after(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
