/** An output path and its bytes, which are made only when the page is written. */
export interface Page {
  /** below the site's folder, with `/`, never with `..`; not percent-encoded */
  readonly path: string;
  /** pure: the same bytes at each call */
  readonly bytes: () => string | Uint8Array;
  /** a digest of all that the bytes are made from; null, or absent, when nobody knows it without making them */
  readonly inputs?: (() => string | null) | undefined;
}

/** A picture that takes its time to be drawn. */
export interface DrawnPage extends Omit<Page, 'bytes'> {
  /** pure: the same bytes at each call */
  readonly draw: () => Promise<Uint8Array>;
}
