import type { InterfaceWords } from '../words/words.js';
import type { Atlas } from './atlas.js';
import { type BaseMapOf, openBaseMaps } from './base-map.js';
import { type MapOf, type MapOptions, openMaps } from './maps.js';
import type { Pin } from './pin.js';

/** Draws all maps of a site: those of pages, and the base maps below them. */
export interface MapDrawing {
  readonly mapOf: MapOf;
  readonly baseMapOf: BaseMapOf;
}

export function openDrawing(words: InterfaceWords, atlas: Atlas): MapDrawing {
  return { mapOf: openMaps(words, atlas), baseMapOf: openBaseMaps(atlas) };
}

const ORDER_BEGIN = '<map-order>';
const ORDER_END = '</map-order>';

/** In the place of a map what it is drawn from, so that another thread can draw it: `withMapsDrawn` does. */
export const orderMap: MapOf = (pins, options) =>
  pins.length === 0 ? '' : ORDER_BEGIN + JSON.stringify([pins, options]).replaceAll('<', '\\u003c') + ORDER_END;

/** A page with the maps that it orders. */
export function withMapsDrawn(html: string, mapOf: MapOf): string {
  let drawn = '';
  let last = 0;
  for (let at = html.indexOf(ORDER_BEGIN); at >= 0; at = html.indexOf(ORDER_BEGIN, last)) {
    const end = html.indexOf(ORDER_END, at);
    const [pins, options] = JSON.parse(html.slice(at + ORDER_BEGIN.length, end)) as [readonly Pin[], MapOptions];
    drawn += html.slice(last, at) + mapOf(pins, options);
    last = end + ORDER_END.length;
  }
  return last === 0 ? html : drawn + html.slice(last);
}
