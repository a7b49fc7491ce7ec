/** An output path and its bytes, which are made only when the page is written. */
export interface Page {
  /** below the site's folder, with `/`, never with `..`; not percent-encoded */
  readonly path: string;
  /** pure: the same bytes at each call */
  readonly bytes: () => string | Uint8Array;
  /** a digest of all that the bytes are made from; null, or absent, when nobody knows it without making them */
  readonly inputs?: (() => string | null) | undefined;
  /** of a page whose bytes another thread can finish */
  readonly draft?: PageDraft | undefined;
}

/** The text of a page before it is finished; a long one in UTF-8, with a buffer that is nobody else's. */
export type PageText = string | Uint8Array<ArrayBuffer>;

/** A page whose bytes a `Finisher` makes of its text. */
export interface PageDraft {
  readonly text: () => PageText;
  readonly finishing: Finishing;
}

/** What remains to be done to the text of a page. Plain data, so that any thread can have it. */
export type Finishing =
  | {
      readonly kind: 'markup';
      /** that the page is in, the outermost first */
      readonly folders: readonly string[];
      /** with the maps that it orders, and without markup that readers of its source need and browsers do not */
      readonly lean: boolean;
    }
  /** a base map, which is made of nothing but the name of its frame and the countries that it tints, by their ISO codes */
  | { readonly kind: 'base map'; readonly frame: string; readonly tinted: readonly string[] }
  | Packing;

/** How a text is packed. */
export type Packing =
  | { readonly kind: 'gzip' }
  /** a ZIP of one file of that name */
  | { readonly kind: 'zip'; readonly name: string };

/** A picture that takes its time to be drawn. */
export interface DrawnPage extends Pick<Page, 'path' | 'inputs'> {
  /** pure: the same bytes at each call */
  readonly draw: () => Promise<Uint8Array>;
}
