import { geoArea, geoEquirectangular, geoStream } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type Coordinates, type Outline, outlineOf, outlineOfFlat } from './outline.js';

/** No land is larger: a ring round a pole that claims more is wound the wrong way and would flood the map. */
const largest = 6; // steradians

/** The rings of a geometry, each in parts where it must be cut at the date line or a pole. */
export function outlinesOf(world: Topology, object: GeometryObject): Outline[] {
  return ringsOf(object).flatMap((arcs) => {
    const ring = pointsOfRing(world, arcs);
    return leapsRound(ring) ? cutRings(pairsOf(ring)) : [outlineOfFlat(ring.subarray(0, ring.length - 2))];
  });
}

/** The rings of polygons, each a list of arcs. */
function ringsOf(object: GeometryObject): readonly (readonly number[])[] {
  if (object.type === 'Polygon') return object.arcs;
  return object.type === 'MultiPolygon' ? object.arcs.flat() : [];
}

/**
 * The points of a ring, its first one again at the end. Arcs are rows of steps on a grid, in the order of the ring or, when their number is
 * negative, against it; neighbours share a point. As `feature` of topojson-client gives them, without a pair of its own for each point.
 */
function pointsOfRing({ arcs, transform }: Topology, ring: readonly number[]): Coordinates {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const length = ring.reduce((sum, number) => sum + arcs[number < 0 ? ~number : number]!.length - 1, 1);
  const points = new Float64Array(Math.max(length, LEAST_POINTS) * 2);
  let end = 0;
  for (const number of ring) {
    const arc = arcs[number < 0 ? ~number : number]!;
    const start = end === 0 ? 0 : end - 1;
    let x = 0;
    let y = 0;
    for (let i = 0; i < arc.length; i++) {
      const at = (number < 0 ? start + arc.length - 1 - i : start + i) * 2;
      const step = arc[i]!;
      x += step[0]!;
      y += step[1]!;
      points[at] = x * kx + dx;
      points[at + 1] = y * ky + dy;
    }
    end = start + arc.length;
  }
  for (; end < LEAST_POINTS; end++) points.copyWithin(end * 2, 0, 2);
  return points;
}

/** Of a ring, its first one again at the end counted. RFC 7946, 3.1.6 */
const LEAST_POINTS = 4;

/** Whether a step of it goes round the globe: over the date line. */
function leapsRound(ring: Coordinates): boolean {
  for (let index = 2; index < ring.length; index += 2) if (Math.abs(ring[index]! - ring[index - 2]!) > 180) return true;
  return false;
}

const pairsOf = (points: Coordinates): Position[] =>
  Array.from({ length: points.length / 2 }, (_, i) => [points[i * 2]!, points[i * 2 + 1]!]);

/** A ring cut by d3 at the date line and closed at the poles. */
function cutRings(ring: Position[]): Outline[] {
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
  if (geoArea(polygon) > largest) return [];
  const outlines: Outline[] = [];
  let piece: [number, number][] = [];
  const flat = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .stream({
      point: (x, y) => {
        piece.push([x, -y]);
      },
      lineStart: () => {
        piece = [];
      },
      lineEnd: () => {
        if (piece.length > 2) outlines.push(outlineOf(piece));
      },
      polygonStart: () => {},
      polygonEnd: () => {},
      sphere: () => {},
    });
  geoStream(polygon, flat);
  return outlines;
}
