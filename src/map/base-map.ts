import { compareCodeUnits } from '../text/compare.js';
import { Memo } from '../text/vocabulary/kept.js';
import type { Atlas } from './atlas.js';
import { frameNamed, type MapFrame } from './frame.js';
import { countriesOn, type Ground, groundOf } from './ground.js';

/** Of a base map's outlines, in characters. */
const BUDGETS = { small: 3600, broad: 11000 } as const;

/**
 * Half transparent or of a middle grey, so that one picture is right on light and on dark paper: a picture does not know which of them the reader
 * chose. Without a fragment the land is shown; with `#FR` the land and France tinted; with `#FR-` only France, to lie over another.
 */
const STYLE = [
  'path{stroke-linejoin:round;vector-effect:non-scaling-stroke}',
  '.land{fill:#80846e;fill-opacity:.13;fill-rule:evenodd;stroke:#7e8177;stroke-width:.6}',
  '.cut{stroke:none}',
  '.line{fill:none;stroke:#7e8177;stroke-width:.6}',
  '.home{display:none;fill:#3c9a78;fill-opacity:.2;fill-rule:evenodd}',
  '.home:target,:target>.home{display:inline}',
  'g:target~.base{display:none}',
].join('');

/** Where the base map of a frame is, below the site's folder. @param frame its name */
export const baseMapPath = (frame: string): string => `maps/${frame}.svg`;

const MAPS_FOLDER = 'maps/';
const BASE_MAP_FILE = /([\w.-]+)\.svg(#[A-Z]{2})?-?"/y;

/** The base maps that a page shows: names of frames, or of a frame and the country that it tints, `small-world#FR`. */
export function baseMapsIn(page: string): string[] {
  const found: string[] = [];
  // a search for the folder first: the pattern alone is tried at every letter of a page
  for (let at = page.indexOf(MAPS_FOLDER); at >= 0; at = page.indexOf(MAPS_FOLDER, at + 1)) {
    BASE_MAP_FILE.lastIndex = at + MAPS_FOLDER.length;
    const address = BASE_MAP_FILE.exec(page);
    if (address !== null) found.push(address[1]! + (address[2] ?? ''));
  }
  return found;
}

/**
 * Base maps by the names of their frames, with the countries that they tint.
 * @param shown as `baseMapsIn` gives them, of all pages
 */
export function countriesByFrame(shown: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const frames = new Map<string, string[]>();
  for (const each of [...new Set(shown)].sort(compareCodeUnits)) {
    const [frame, country] = each.split('#');
    const countries = frames.get(frame!) ?? [];
    if (country !== undefined) countries.push(country);
    frames.set(frame!, countries);
  }
  return frames;
}

/** Draws the base maps of frames. */
export interface BaseMapOf {
  /**
   * The land, coasts and borders of a frame as a picture that all maps of the frame lie over.
   * @param frame its name
   * @param tinted ISO codes of countries
   * @throws Error when no frame has that name
   */
  (frame: string, tinted: readonly string[]): string;
  /** Draws what is the same whatever is tinted, when there is time for it: of a frame that a page shows, by its name. */
  foresee(frame: string): void;
}

/** The land of each frame is drawn once. */
export function openBaseMaps(atlas: Atlas): BaseMapOf {
  const grounds = new Memo(KEPT_GROUNDS, (frame: string): readonly [MapFrame, Ground] => {
    const view = frameNamed(frame);
    if (view === null) throw new Error(`there is no map ${frame}`);
    return [view, groundOf(view, atlas, frame.startsWith('small') ? BUDGETS.small : BUDGETS.broad)];
  });
  const baseMapOf = (frame: string, tinted: readonly string[]): string => {
    const [view, ground] = grounds.get(frame);
    return baseMapSvg(view, ground, countriesOn(ground, view, tinted, atlas));
  };
  return Object.assign(baseMapOf, { foresee: (frame: string) => void grounds.get(frame) });
}

/** Frames whose land is kept in memory. */
const KEPT_GROUNDS = 4000;

/** @param countries by their ISO codes */
function baseMapSvg(view: MapFrame, ground: Ground, countries: readonly (readonly [string, string])[]): string {
  const cut = ground.coast === null ? '' : ' cut';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width * 10} ${view.height * 10}">`,
    `<style>${STYLE}</style>`,
    ...countries.map(([code, path]) => `<g id="${code}-"><path class="home" id="${code}" d="${path}"/></g>`),
    '<g class="base">',
    ground.land && `<path class="land${cut}" d="${ground.land}"/>`,
    ground.coast && `<path class="line" d="${ground.coast}"/>`,
    ground.borders && `<path class="line" d="${ground.borders}"/>`,
    '</g></svg>\n',
  ].join('');
}
