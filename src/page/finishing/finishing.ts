import { gzipped, zipped } from '../../export/packing/packing.js';
import type { Finishing, Page, PageDraft } from '../page.js';
import { leanMarkup, shortened } from './short-markup.js';

/** The bytes of a page, made from its text. */
export function finished(text: string | Uint8Array, finishing: Finishing): string | Uint8Array {
  switch (finishing.kind) {
    case 'gzip':
      return gzipped(bytesOfText(text));
    case 'zip':
      return zipped(bytesOfText(text), finishing.name);
    case 'markup': {
      const short = shortened(stringOfText(text), finishing.folders);
      return finishing.lean ? leanMarkup(short) : short;
    }
  }
}

const bytesOfText = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

const stringOfText = (text: string | Uint8Array): string =>
  typeof text === 'string' ? text : new TextDecoder().decode(text);

/** A page that is made from a draft. */
export function pageOfDraft(path: string, draft: PageDraft, inputs: Page['inputs'] = undefined): Page {
  return { path, inputs, draft, bytes: () => finished(draft.text(), draft.finishing) };
}

/**
 * A page whose references to pages in its own folder, and in those around it, do not go up to the site's folder and down again.
 * @param lean without markup that readers of its source need, and browsers do not
 */
export function withShortMarkup(page: Page, lean: boolean): Page {
  if ((!page.path.includes('/') && !lean) || !page.path.endsWith('.html')) return page;
  return new ShortPage(page, lean);
}

/** Holds nothing but the page that it is made from: a large archive has hundreds of thousands before the first is written. */
class ShortPage implements Page {
  readonly #page: Page;
  readonly #lean: boolean;

  constructor(page: Page, lean: boolean) {
    this.#page = page;
    this.#lean = lean;
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
    return { text, finishing: { kind: 'markup', folders, lean: this.#lean } };
  }

  get bytes(): Page['bytes'] {
    const { text, finishing } = this.draft;
    return () => finished(text(), finishing);
  }
}
