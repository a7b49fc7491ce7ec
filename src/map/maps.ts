import { escapeXml } from '../text/escape-xml.js';
import { Memo } from '../text/vocabulary/kept.js';
import type { InterfaceWords } from '../words/words.js';
import type { Atlas } from './atlas.js';
import { baseMapPath } from './base-map.js';
import { coreOf, rimOfCountry } from './core.js';
import { frameNamed, frameOf, type MapFrame, type PICTURE_SIZES } from './frame.js';
import { type CountryLabel, countryLabelsIn, mayShow } from './ground.js';
import { overlayOf } from './overlay.js';
import type { Pin } from './pin.js';

export interface MapOptions {
  /** steps up to the site's folder, where the base maps are */
  readonly root: string;
  /** what the picture shows, for those who hear it */
  readonly title: string;
  /** for a card of about 288 px, or for the width of the text */
  readonly size: keyof typeof PICTURE_SIZES;
  /** circles whose area shows the weight of each pin */
  readonly rings?: boolean;
  /** never closer than so many degrees from the middle to the nearer edge; when absent, 5 around one spot and 2 around several */
  readonly least?: number;
  /** what the map is about: it is drawn around this pin, whatever the others are */
  readonly about?: Pin;
}

/** Draws pins as an inline SVG over a base map, the same bytes for the same pins. Empty when there is no pin. */
export type MapOf = (pins: readonly Pin[], options: MapOptions) => string;

/** Frames kept in memory, by what they show, and what their maps share; a wire archive has some 1,000 frames. */
const kept = 4000;
/** Countries that one map tints. */
const MOST_TINTED = 6;

/** What all maps of a frame share is found out once. */
export function openMaps(words: InterfaceWords, atlas: Atlas): MapOf {
  const frames = new Map<string, MapFrame>();
  const views = new Memo(kept, (name: string): View => {
    const frame = frameNamed(name)!;
    const isInView = new Memo(kept, (code: string) => mayShow(frame, code, atlas));
    return {
      frame,
      labels: labelsNamedIn(words, countryLabelsIn(frame, atlas)),
      isInView: (code) => isInView.get(code),
    };
  });
  const drawn = new Map<string, string>();
  const mapOf: MapOf = (pins, options) => {
    const core = options.about ? rimOfCountry(options.about, atlas) : coreOf(pins, atlas, options.rings ? 0.9 : 0.6);
    const least = options.least ?? (core.length > 1 ? 2 : 5);
    const key = `${options.size} ${least} ${core.map(({ lat, lon }) => `${lat},${lon}`).join(' ')}`;
    const frame = frames.get(key) ?? frameOf(core, options.size, least);
    if (frames.size >= kept) frames.delete(frames.keys().next().value!);
    frames.set(key, frame);
    return draw(pins, views.get(frame.name), options, words);
  };
  // half of the articles of a wire are about the same places as another
  return (pins, options) => {
    if (pins.length === 0) return '';
    const key = JSON.stringify([pins, options]);
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const map = mapOf(pins, options);
    if (drawn.size >= kept) drawn.delete(drawn.keys().next().value!);
    drawn.set(key, map);
    return map;
  };
}

/** Country labels in the interface's language, where it is not English and has names for them. */
function labelsNamedIn(words: InterfaceWords, labels: readonly CountryLabel[]): readonly CountryLabel[] {
  return labels.map((label) => ({ ...label, name: (label.code && words.country(label.code)) ?? label.name }));
}

/** What all maps of a frame share. */
interface View {
  readonly frame: MapFrame;
  readonly labels: readonly CountryLabel[];
  /** by its ISO code: only then can the base map tint it */
  readonly isInView: (country: string) => boolean;
}

function draw(
  pins: readonly Pin[],
  { frame, labels, isInView }: View,
  { root, title, size, rings = false }: MapOptions,
  words: InterfaceWords,
): string {
  const overlay = overlayOf(pins, frame, labels, { broad: size === 'broad', rings, words });
  const tinted = rings
    ? []
    : [...new Set(pins.flatMap(({ country }) => (country !== null && isInView(country) ? country : [])))];
  const base = root + baseMapPath(frame.name);
  // the first picture is the land with a country tinted, each further one a country alone
  const layers =
    tinted.length === 0 ? [''] : tinted.slice(0, MOST_TINTED).map((code, i) => `#${code}${i === 0 ? '' : '-'}`);
  return [
    `<svg class="map${size === 'broad' ? ' broad' : ''}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${escapeXml(`${title}: ${overlay.description}`)}">`,
    ...layers.map((layer) => `<image href="${base}${layer}"/>`),
    overlay.marks,
    '</svg>',
  ].join('');
}
