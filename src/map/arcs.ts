import { geoArea, geoEquirectangular, geoStream } from 'd3-geo';
import type { Polygon } from 'geojson';
import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Box, type Coordinates, joinedBox, type Outline, outlineOf } from './outline.js';

/** A TopoJSON ring: indexes of arcs, `~index` for an arc that is run backwards. */
export type ArcRing = readonly number[];

/** The arcs of a topology, each decoded once. Rings are put together when they are first drawn. */
export interface Arcs {
  /** the ring, or its parts where it must be cut at the date line or a pole */
  ring(arcs: ArcRing): readonly Outline[];
}

/** No land is larger: a ring round a pole that claims more is wound the wrong way and would flood the map. */
const largest = 6; // steradians

export function arcsOf(topology: Topology): Arcs {
  const arcs = topology.arcs.map((_, index) => decoded(topology, index));
  const leaps = arcs.map(({ points }) => leapsRound(points));
  const ofRing = (index: number): Outline => arcs[index < 0 ? ~index : index]!;
  return {
    ring(indexes) {
      const around = indexes.some((index) => leaps[index < 0 ? ~index : index]);
      const points = (): Coordinates =>
        joinedArcs(indexes.map((index) => ({ points: ofRing(index).points, back: index < 0 })));
      if (around) return cutRings(points());
      return [lazily(joinedBox(indexes.map((index) => ofRing(index).box)), points)];
    },
  };
}

function decoded(topology: Topology, index: number): Outline {
  const place = transform(topology.transform!);
  return outlineOf(
    topology.arcs[index]!.map((position, step) => {
      const [x, y] = place(position as [number, number], step > 0);
      return [x!, y!] as const;
    }),
  );
}

/** Whether a step of it goes round the globe: over the date line. */
function leapsRound(points: Coordinates): boolean {
  for (let index = 2; index < points.length; index += 2) {
    if (Math.abs(points[index]! - points[index - 2]!) > 180) return true;
  }
  return false;
}

/** An outline whose points are made when they are first asked for. */
function lazily(box: Box, make: () => Coordinates): Outline {
  let points: Coordinates | null = null;
  return {
    box,
    get points() {
      points ??= make();
      return points;
    },
  };
}

/** Arcs one after the other; each begins where the one before it ends, and the last one ends where the first begins. */
function joinedArcs(arcs: readonly { points: Coordinates; back: boolean }[]): Coordinates {
  const out = new Float64Array(arcs.reduce((sum, { points }) => sum + points.length - 2, 0));
  let size = 0;
  for (const { points, back } of arcs) {
    const count = points.length;
    for (let index = 0; index < count - 2; index += 2) {
      const from = back ? count - 2 - index : index;
      out[size++] = points[from]!;
      out[size++] = points[from + 1]!;
    }
  }
  return out;
}

/** A ring cut by d3 at the date line and closed at the poles. */
function cutRings(points: Coordinates): Outline[] {
  const ring: [number, number][] = [];
  for (let index = 0; index < points.length; index += 2) ring.push([points[index]!, points[index + 1]!]);
  ring.push(ring[0]!);
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
