import { compareCodeUnits } from '../text/compare.js';
import { escapeXml } from '../text/escape-xml.js';
import type { InterfaceWords } from '../words/words.js';
import type { MapFrame } from './frame.js';
import { shows } from './frame.js';
import type { CountryLabel } from './ground.js';
import { type Placing, placingOf, type Spot, spotsAround, textWidth } from './map-labels.js';
import { isArea, type Pin } from './pin.js';
import { tenth } from './svg.js';

/** Dots, circles, names and arrows over the land, and the same in words. */
export interface Overlay {
  readonly marks: string;
  readonly description: string;
}

export interface OverlayOptions {
  readonly broad: boolean;
  readonly rings: boolean;
  readonly words: InterfaceWords;
}

const arrows = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'];
const towards = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'] as const;
/** In px: what a wide map uses on a phone (style.css makes its text larger there) and elsewhere. */
const sizes = { small: [12], broad: [17, 12] } as const;
const most = { small: { names: 12, arrows: 4, countries: 5 }, broad: { names: 40, arrows: 6, countries: 12 } } as const;

interface Dot {
  readonly pin: Pin;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strong: boolean;
}

export function overlayOf(
  pins: readonly Pin[],
  frame: MapFrame,
  labels: readonly CountryLabel[],
  options: OverlayOptions,
): Overlay {
  const kind = options.broad ? 'broad' : 'small';
  const placing = placingOf({ left: 3, top: 3, right: frame.width - 3, bottom: frame.height - 3 });
  const ordered = [...pins].sort((a, b) => b.weight - a.weight || compareCodeUnits(a.name, b.name));
  const onMap = ordered.filter((pin) => shows(frame, pin, 2));
  const dots = dotsOf(options.rings ? onMap : onMap.filter((pin) => !isArea(pin)), frame);
  const areas = options.rings ? [] : onMap.filter(isArea);
  const far = arrowsFor(ordered, onMap, options.rings || dots.length === 0);
  for (const { x, y, radius } of dots) {
    placing.claim({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const size = sizes[kind][0];
  const lettering: Lettering = { frame, placing, size };
  const sought = areaLabels(areas, labels, lettering);
  const names = dotNames(dots, placing, sizes[kind], most[kind].names);
  const away = arrowNames(far, lettering, most[kind].arrows, options.words);
  const named = new Set(onMap.filter((pin) => pin.kind === 'country').map((pin) => pin.country));
  const others = countryNames(named, labels, lettering, most[kind].countries);
  return {
    marks: [options.rings ? rings(dots, options.broad) : '', sought, others, dotMarks(dots, names), away.marks].join(
      '',
    ),
    description: describe([...areas, ...dots.map((dot) => dot.pin)], away.words, options.words),
  };
}

function dotsOf(pins: readonly Pin[], frame: MapFrame): readonly Dot[] {
  const heaviest = pins[0]?.weight ?? 1;
  return pins.map((pin, index) => {
    const [x, y] = frame.project(pin.lon, pin.lat);
    const share = heaviest === 1 ? 0 : Math.log(pin.weight) / Math.log(heaviest);
    const strong = index === 0 && (pins.length === 1 || pin.weight > (pins[1]?.weight ?? 0));
    return { pin, x, y, radius: strong ? 4 : 2.2 + share, strong };
  });
}

/** What lies beyond the frame: towns, or countries on a map of countries. */
function arrowsFor(all: readonly Pin[], onMap: readonly Pin[], countries: boolean): readonly Pin[] {
  const here = new Set(onMap);
  return all.filter((pin) => !here.has(pin) && (countries || !isArea(pin)));
}

function rings(dots: readonly Dot[], broad: boolean): string {
  const heaviest = dots[0]?.pin.weight ?? 1;
  const largest = Math.min(broad ? 26 : 18, 4 * Math.sqrt(heaviest));
  return dots
    .map(({ pin, x, y }) => ({ x, y, r: largest * Math.sqrt(pin.weight / heaviest) }))
    .filter(({ r }) => r > 4.5)
    .map(({ x, y, r }) => `<circle class="ring" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}"/>`)
    .join('');
}

type PinName = { readonly spot: Spot; readonly fine: boolean };

/** The names of the dots that fit, first in the largest type; the rest, `fine`, are shown where there is room. */
function dotNames(
  dots: readonly Dot[],
  placing: Placing,
  steps: readonly number[],
  limit: number,
): ReadonlyMap<Dot, PinName> {
  const names = new Map<Dot, PinName>();
  steps.forEach((size, step) => {
    for (const dot of dots) {
      if (names.size >= limit || names.has(dot)) continue;
      const spots = spotsAround(dot.x, dot.y, dot.radius, size);
      const spot = placing.place({ text: dot.pin.name, size, bold: dot.strong, spots });
      if (spot) names.set(dot, { spot, fine: step > 0 });
    }
  });
  return names;
}

function dotMarks(dots: readonly Dot[], names: ReadonlyMap<Dot, PinName>): string {
  return dots
    .map((dot) => {
      const name = names.get(dot);
      const title = name ? '/>' : `><title>${escapeXml(dot.pin.name)}</title></circle>`;
      const circle = `<circle class="pin" cx="${tenth(dot.x)}" cy="${tenth(dot.y)}" r="${tenth(dot.radius)}"${title}`;
      if (!name) return circle;
      return circle + svgText(dot.pin.name, name.spot, [dot.strong && 'strong', name.fine && 'fine']);
    })
    .join('');
}

function svgText(words: string, spot: Spot, classes: readonly (string | false)[]): string {
  const named = classes.filter((name) => name !== false).join(' ');
  // as style.css sets it
  const usual = named.startsWith('region') ? 'middle' : 'start';
  const anchor = spot.anchor === usual ? '' : ` text-anchor="${spot.anchor}"`;
  const style = named === '' ? '' : ` class="${named}"`;
  return `<text${style} x="${tenth(spot.x)}" y="${tenth(spot.y)}"${anchor}>${escapeXml(words)}</text>`;
}

/** What names are set into: their size, and what is already taken. */
interface Lettering {
  readonly frame: MapFrame;
  readonly placing: Placing;
  readonly size: number;
}

function arrowNames(
  pins: readonly Pin[],
  { frame, placing, size }: Lettering,
  limit: number,
  { say }: InterfaceWords,
): { marks: string; words: readonly string[] } {
  const marks: string[] = [];
  const words: string[] = [];
  for (const pin of pins) {
    if (marks.length >= limit) break;
    const [x, y] = frame.project(pin.lon, pin.lat);
    const [dx, dy] = [x - frame.width / 2, y - frame.height / 2];
    if (!Number.isFinite(dx) || !Number.isFinite(dy)) continue;
    const eighth = (Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) + 8) % 8;
    const label = `${pin.name} ${arrows[eighth]}`;
    const spot = placing.place({ text: label, size, bold: false, spots: edgeSpots(dx, dy, frame, size) });
    if (!spot) continue;
    marks.push(svgText(label, spot, ['off']));
    words.push(say('map.to', { name: pin.name, direction: say(`map.${towards[eighth]!}`) }));
  }
  return { marks: marks.join(''), words };
}

/** Where a ray from the middle meets the picture's rim, then a little to either side of it along the rim. */
function edgeSpots(dx: number, dy: number, { width, height }: MapFrame, size: number): readonly Spot[] {
  const half = { x: width / 2 - 7, y: height / 2 - size };
  const share = Math.min(half.x / Math.max(1e-6, Math.abs(dx)), half.y / Math.max(1e-6, Math.abs(dy)));
  const x = width / 2 + dx * share;
  const y = height / 2 + dy * share + size / 3;
  const beside = Math.abs(dx) * half.y > Math.abs(dy) * half.x;
  const anchor = dx < -half.x / 3 ? 'start' : dx > half.x / 3 ? 'end' : 'middle';
  return [0, 1, -1, 2, -2, 3, -3].map((step) => ({
    x: beside ? x : x + step * size * 2,
    y: beside ? y + step * size * 1.3 : y,
    anchor,
  }));
}

/** The names of countries, seas and parts of the world that were found. */
function areaLabels(areas: readonly Pin[], labels: readonly CountryLabel[], lettering: Lettering): string {
  const roomy = new Map(labels.map((label) => [label.code, label]));
  return areas
    .map((pin) => {
      const label = pin.kind === 'country' && pin.country !== null ? roomy.get(pin.country) : undefined;
      const [x, y] = label ? [label.x, label.y] : lettering.frame.project(pin.lon, pin.lat);
      return areaName({ name: pin.name, x, y }, lettering, true);
    })
    .join('');
}

/** The names of other countries in view, as far as they fit into them. */
function countryNames(
  named: ReadonlySet<string | null>,
  labels: readonly CountryLabel[],
  lettering: Lettering,
  limit: number,
): string {
  return labels
    .filter(({ code, name, width }) => !named.has(code) && textWidth(name, lettering.size, false) < width + 4)
    .slice(0, limit)
    .map((label) => areaName(label, lettering, false))
    .join('');
}

function areaName(
  { name, x, y }: { readonly name: string; readonly x: number; readonly y: number },
  { placing, size }: Lettering,
  sought: boolean,
): string {
  const spot = placing.place({ text: name, size, bold: sought, spots: around(x, y, size) });
  return spot ? svgText(name, spot, [sought ? 'region named' : 'region']) : '';
}

function around(x: number, y: number, size: number): readonly Spot[] {
  const spots: Spot[] = [];
  for (const row of [0, 1, -1, 2, -2]) spots.push({ x, y: y + row * size * 0.7, anchor: 'middle' });
  return spots;
}

function describe(pins: readonly Pin[], away: readonly string[], { say }: InterfaceWords): string {
  const names = pins.map((pin) => pin.name);
  const shown = names.slice(0, 12).join(say('list.comma'));
  const all = names.length > 12 ? say('map.more', { names: shown, count: names.length - 12 }) : shown;
  return [all, ...away].map((words) => say('map.sentence', { words })).join(' ');
}
