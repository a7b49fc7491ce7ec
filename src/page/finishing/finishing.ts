import { gzipped, zipped } from '../../export/packing/packing.js';
import { baseMapsIn } from '../../map/base-map.js';
import { type MapDrawing, withMapsDrawn } from '../../map/ordered-maps.js';
import type { Finishing, Packing, Page, PageDraft } from '../page.js';
import { leanMarkup, shortened } from './short-markup.js';

/** Makes the bytes of pages from their texts. */
export interface Finisher {
  finished(text: string | Uint8Array, finishing: Finishing): string | Uint8Array;
  /** the base maps that a page shows, by their names */
  baseMapsIn(page: string): readonly string[];
  /** Draws of a base map what is the same whatever it tints, before it is asked for. @param name as `baseMapsIn` gives it */
  foresee(name: string): void;
}

export function finisherWith(maps: MapDrawing): Finisher {
  return {
    finished: (text, finishing) => finished(text, finishing, maps),
    baseMapsIn,
    foresee: (name) => maps.baseMapOf.foresee(name.split('#')[0]!),
  };
}

function finished(text: string | Uint8Array, finishing: Finishing, maps: MapDrawing): string | Uint8Array {
  switch (finishing.kind) {
    case 'base map':
      return maps.baseMapOf(finishing.frame, finishing.tinted);
    case 'gzip':
    case 'zip':
      return packed(text, finishing);
    case 'markup': {
      const { lean, folders } = finishing;
      const html = stringOfText(text);
      return lean ? leanMarkup(shortened(withMapsDrawn(html, maps.mapOf), folders)) : shortened(html, folders);
    }
  }
}

const packed = (text: string | Uint8Array, packing: Packing): Uint8Array =>
  packing.kind === 'gzip' ? gzipped(bytesOfText(text)) : zipped(bytesOfText(text), packing.name);

const bytesOfText = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

const stringOfText = (text: string | Uint8Array): string =>
  typeof text === 'string' ? text : new TextDecoder().decode(text);

/** A page that is packed. */
export const packedPageOf = (path: string, draft: PageDraft & { readonly finishing: Packing }): Page => ({
  path,
  draft,
  bytes: () => packed(draft.text(), draft.finishing),
});

/** How pages of an archive are shortened. */
interface Shortening {
  /** see `Finishing` */
  readonly lean: boolean;
  readonly finisher: Finisher;
}

/** A page whose references to pages in its own folder, and in those around it, do not go up to the site's folder and down again. */
export function withShortMarkup(page: Page, shortening: Shortening): Page {
  if ((!page.path.includes('/') && !shortening.lean) || !page.path.endsWith('.html')) return page;
  return new ShortPage(page, shortening);
}

/** Holds nothing but the page that it is made from: a large archive has hundreds of thousands before the first is written. */
class ShortPage implements Page {
  readonly #page: Page;
  readonly #shortening: Shortening;

  constructor(page: Page, shortening: Shortening) {
    this.#page = page;
    this.#shortening = shortening;
  }

  get path(): string {
    return this.#page.path;
  }

  get inputs(): Page['inputs'] {
    return this.#page.inputs;
  }

  get draft(): PageDraft {
    const folders = this.path.split('/').slice(0, -1);
    const text = (): string => stringOfText(this.#page.bytes());
    return { text, finishing: { kind: 'markup', folders, lean: this.#shortening.lean } };
  }

  get bytes(): Page['bytes'] {
    const { text, finishing } = this.draft;
    return () => this.#shortening.finisher.finished(text(), finishing);
  }
}
