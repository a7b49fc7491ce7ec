import { geoArea, geoEquirectangular, geoStream } from 'd3-geo';
import type { Feature, Geometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type Outline, outlineOf } from './outline.js';

/** No land is larger: a ring round a pole that claims more is wound the wrong way and would flood the map. */
const largest = 6; // steradians

/** The rings of a geometry, each in parts where it must be cut at the date line or a pole. */
export function outlinesOf(world: Topology, object: GeometryObject): Outline[] {
  const { geometry } = feature(world, object) as Feature;
  return ringsOf(geometry).flatMap((ring) =>
    leapsRound(ring) ? cutRings(ring) : [outlineOf(ring.slice(0, -1) as [number, number][])],
  );
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Whether a step of it goes round the globe: over the date line. */
function leapsRound(ring: readonly Position[]): boolean {
  return ring.some(([x], i) => i > 0 && Math.abs(x! - ring[i - 1]![0]!) > 180);
}

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
