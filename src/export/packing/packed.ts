import { isLarge } from '../../archive/lone.js';
import { packedPageOf } from '../../page/finishing/finishing.js';
import type { Packing, Page, PageText } from '../../page/page.js';
import { encodedPieces } from './encoded-pieces.js';

/** A text in pieces, one after the other. */
type Pieces = readonly string[] | Generator<string>;

/** The path of a file for programs in an archive of so many articles. */
export const packedPath = (path: string, articles: number): string => (isLarge(articles) ? `${path}.gz` : path);

/** A file for programs, packed in a large archive. */
export const packedPage = (path: string, articles: number, text: () => Pieces): Page =>
  textPage(packedPath(path, articles), text, isLarge(articles) ? { kind: 'gzip' } : null);

/** A page whose bytes are a text, packed or as it is. */
const textPage = (path: string, text: () => Pieces, packing: Packing | null): Page =>
  packing === null
    ? { path, bytes: () => [...text()].join('') }
    : packedPageOf(path, { text: () => encodedPieces(text()), finishing: packing });

/**
 * Pages that are packed anew only when their texts are others: making a text takes a third of the time.
 * @param inputsOf a digest of a text, see `Page.inputs`
 */
export function packedOnce(pages: readonly Page[], inputsOf: (text: PageText) => string | null): Page[] {
  // of the page that was asked for last: they are long
  let made: { readonly page: Page; readonly text: PageText } | null = null;
  return pages.map((page): Page => {
    const { draft } = page;
    if (draft === undefined) return page;
    const inputs = (): string | null => {
      made = { page, text: draft.text() };
      return inputsOf(made.text);
    };
    const text = (): PageText => {
      const all = made?.page === page ? made.text : draft.text();
      made = null;
      return all;
    };
    return { ...page, inputs, draft: { ...draft, text } };
  });
}

/** The path of a table in an archive of so many articles. */
export const tablePath = (name: string, articles: number): string =>
  `data/${name}.csv${isLarge(articles) ? '.zip' : ''}`;

/** A table for spreadsheets, in a large archive inside a ZIP, with no date of its own. */
export const tablePage = (name: string, articles: number, text: () => Pieces): Page =>
  textPage(tablePath(name, articles), text, isLarge(articles) ? { kind: 'zip', name: `${name}.csv` } : null);
