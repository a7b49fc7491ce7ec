import { escapeXml } from '../text/escape-xml.js';
import { type Atlas, openAtlas } from './atlas.js';
import { coreOf, rimOfCountry } from './core.js';
import { frameOf, type MapFrame, type PictureSize } from './frame.js';
import { type Ground, groundOf } from './ground.js';
import { overlayOf } from './overlay.js';
import type { Pin } from './pin.js';

export interface MapOptions {
  /** unique on the page; the ids of title and description begin with it */
  readonly id: string;
  /** what the picture shows, for those who hear it */
  readonly title: string;
  /** for a card of about 288 px, or for the width of the text */
  readonly size: 'small' | 'broad';
  /** circles whose area tells the weight of each pin */
  readonly rings?: boolean;
  /** never closer than so many degrees from the middle to the nearer edge; when absent, 5 around one spot and 2 around several */
  readonly least?: number;
  /** what the map is about: it is drawn around this pin, whatever the others are */
  readonly about?: Pin;
}

/** Draws pins as an inline SVG, the same bytes for the same pins. Empty when there is no pin. */
export type MapOf = (pins: readonly Pin[], options: MapOptions) => string;

const shapes: Readonly<Record<MapOptions['size'], PictureSize & { readonly budget: number }>> = {
  small: { width: 288, height: 216, budget: 3600 },
  broad: { width: 600, height: 340, budget: 11000 },
};
const kept = 4000; // grounds in memory, about 6 KB each; a wire archive has some 3,000 frames

/** Opens the atlas; the outlines of a frame are drawn once and shared by all maps of that frame. */
export function openMaps(atlas: Atlas = openAtlas()): MapOf {
  const grounds = new Map<string, Ground>();
  const groundFor = (frame: MapFrame, budget: number) => {
    const known = grounds.get(frame.key);
    if (known) return known;
    const drawn = groundOf(frame, atlas, budget);
    if (grounds.size >= kept) grounds.delete(grounds.keys().next().value!);
    grounds.set(frame.key, drawn);
    return drawn;
  };
  return (pins, options) => {
    if (pins.length === 0) return '';
    const { budget, ...shape } = shapes[options.size];
    const core = options.about ? rimOfCountry(options.about, atlas) : coreOf(pins, atlas, options.rings ? 0.9 : 0.6);
    const frame = frameOf(core, shape, options.least ?? (core.length > 1 ? 2 : 5));
    return draw(pins, frame, groundFor(frame, budget), options);
  };
}

function draw(pins: readonly Pin[], frame: MapFrame, ground: Ground, options: MapOptions): string {
  const overlay = overlayOf(pins, frame, ground, { broad: options.size === 'broad', rings: options.rings ?? false });
  const tinted = options.rings ? [] : pins.map((pin) => pin.country).filter((code) => code !== null);
  const home = [...new Set(tinted)]
    .sort()
    .map((code) => ground.country(code))
    .join('');
  const cut = ground.coast === null ? '' : ' cut';
  const label = `role="img" aria-labelledby="${options.id}-t ${options.id}-d"`;
  return [
    `<svg class="map${options.size === 'broad' ? ' broad' : ''}" viewBox="0 0 ${frame.width} ${frame.height}" ${label}>`,
    `<title id="${options.id}-t">${escapeXml(options.title)}</title>`,
    `<desc id="${options.id}-d">${escapeXml(overlay.description)}</desc>`,
    '<g transform="scale(.1)">',
    ground.land && `<path class="land${cut}" d="${ground.land}"/>`,
    home && `<path class="land home${cut}" d="${home}"/>`,
    ground.coast && `<path class="coast" d="${ground.coast}"/>`,
    ground.borders && `<path class="border" d="${ground.borders}"/>`,
    '</g>',
    overlay.marks,
    '</svg>',
  ].join('');
}
