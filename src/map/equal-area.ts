/** A map from the globe to a plane, all angles in degrees. */
export interface EqualAreaView {
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** many points at once, as flat coordinates */
  readonly projectAll: (points: Float64Array) => Float64Array;
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

const RADIANS = Math.PI / 180;
const DEGREES = 180 / Math.PI;
const TURN = Math.PI * 2;

const { cos, sin, atan2, sqrt } = Math;
const asin = (x: number): number => (x > 1 ? Math.PI / 2 : x < -1 ? -Math.PI / 2 : Math.asin(x));

/**
 * Lambert's azimuthal equal-area projection. The same sums in the same order as d3's, which makes four pairs of numbers and calls six functions
 * for each point.
 */
export function equalAreaView({ middle, scale, at: [left, top] }: EqualAreaOptions): EqualAreaView {
  const east = ((-middle.lon % 360) * RADIANS) % TURN;
  const north = (-middle.lat % 360) * RADIANS;
  const [cosNorth, sinNorth] = [cos(north), sin(north)];
  // d3 turns nothing where there is nothing to turn, not even a longitude beyond the date line
  const wraps = east !== 0 || north === 0;
  const put = (lon: number, lat: number, to: Float64Array | [number, number], at: number): void => {
    let x = lon * RADIANS;
    let y = lat * RADIANS;
    if (wraps) x = onceAround(x + east);
    if (north !== 0) {
      const cosLat = cos(y);
      const [a, b, c] = [cos(x) * cosLat, sin(x) * cosLat, sin(y)];
      x = atan2(b, a * cosNorth - c * sinNorth);
      y = asin(c * cosNorth + a * sinNorth);
    }
    const cosLat = cos(y);
    const k = sqrt(2 / (1 + cos(x) * cosLat));
    const off = k === Number.POSITIVE_INFINITY;
    to[at] = left + scale * (off ? 2 : k * cosLat * sin(x));
    to[at + 1] = top - scale * (off ? 0 : k * sin(y));
  };
  return {
    project(lon, lat) {
      const to: [number, number] = [0, 0];
      put(lon, lat, to, 0);
      return to;
    },
    projectAll(points) {
      const to = new Float64Array(points.length);
      for (let at = 0; at < points.length; at += 2) put(points[at]!, points[at + 1]!, to, at);
      return to;
    },
    unproject(atX, atY) {
      const [x, y] = [(atX - left) / scale, (top - atY) / scale];
      const z = sqrt(x * x + y * y);
      const c = 2 * asin(z / 2);
      let lon = atan2(x * sin(c), z * cos(c));
      let lat = asin(z && (y * sin(c)) / z);
      if (north !== 0) {
        const cosLat = cos(lat);
        const [a, b, k] = [cos(lon) * cosLat, sin(lon) * cosLat, sin(lat)];
        lon = atan2(b, a * cosNorth + k * sinNorth);
        lat = asin(k * cosNorth - a * sinNorth);
      }
      if (wraps) lon = onceAround(lon - east);
      return [lon * DEGREES, lat * DEGREES];
    },
  };
}

const onceAround = (angle: number): number =>
  angle > Math.PI || angle < -Math.PI ? angle - Math.round(angle / TURN) * TURN : angle;
