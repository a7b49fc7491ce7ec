import { compareCodeUnits } from '../text/compare.js';
import type { Atlas } from './atlas.js';
import { arcOf, type Point } from './frame.js';
import { isArea, type Pin } from './pin.js';

const reaches = [2, 4, 8, 16, 30, 50, 80] as const; // degrees of arc

/**
 * The points that the map is drawn for: the pins that lie together, or when only countries are named, their extents.
 * `enough` is the share of all weight that the map must show; what lies far from it becomes an arrow at the edge.
 */
export function coreOf(pins: readonly Pin[], atlas: Atlas, enough: number): readonly Point[] {
  const dots = pins.filter((pin) => !isArea(pin));
  const together = nearby(dots.length > 0 ? dots : pins, enough);
  return dots.length > 0 ? together : together.flatMap((pin) => rimOfCountry(pin, atlas));
}

/** The pins within the smallest reach that holds most of the weight, and those that lie hardly farther. */
function nearby(pins: readonly Pin[], enough: number): readonly Pin[] {
  const heaviest = [...pins].sort((a, b) => b.weight - a.weight || compareCodeUnits(a.name, b.name)).slice(0, 40);
  const total = heaviest.reduce((sum, pin) => sum + voice(pin), 0);
  const arcs = heaviest.map((a) => heaviest.map((b) => arcOf(a, b)));
  for (const reach of reaches) {
    let best = -1;
    let most = 0;
    arcs.forEach((row, index) => {
      const held = row.reduce((sum, arc, other) => sum + (arc <= reach ? voice(heaviest[other]!) : 0), 0);
      if (held > most) {
        most = held;
        best = index;
      }
    });
    if (most < enough * total) continue;
    const row = arcs[best]!;
    return heaviest.filter((_, other) => row[other]! <= reach * 1.5);
  }
  return heaviest;
}

/** A place named eight times does not count eight times as much. */
function voice(pin: Pin): number {
  return 1 + Math.log2(pin.weight);
}

/** The rim of a country's largest piece of land; a pin that is no country of the atlas stands for itself. */
export function rimOfCountry(pin: Pin, atlas: Atlas): readonly Point[] {
  if (pin.kind !== 'country' || pin.country === null) return [pin];
  const box = atlas.mainland(pin.country);
  if (!box) return [pin];
  const middle = { lat: (box.top + box.bottom) / 2, lon: (box.left + box.right) / 2 };
  return [
    { lat: box.top, lon: middle.lon },
    { lat: box.bottom, lon: middle.lon },
    { lat: middle.lat, lon: box.left },
    { lat: middle.lat, lon: box.right },
  ];
}
