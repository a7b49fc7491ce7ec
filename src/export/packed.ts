import { isLarge } from '../archive/lone.js';
import { pageOfDraft } from '../page/finishing/finishing.js';
import type { Finishing, Page } from '../page/page.js';

/** The path of a file for programs in an archive of so many articles. */
export const packedPath = (path: string, articles: number): string => (isLarge(articles) ? `${path}.gz` : path);

/** A page whose bytes are a text, packed or as it is. */
export interface TextPage extends Page {
  readonly text: () => string;
  /** null when the text is the page */
  readonly packing: Finishing | null;
}

/** A file for programs, packed in a large archive. */
export function packedPage(path: string, articles: number, text: () => string): TextPage {
  return textPage(packedPath(path, articles), text, isLarge(articles) ? { kind: 'gzip' } : null);
}

function textPage(path: string, text: TextPage['text'], packing: TextPage['packing']): TextPage {
  const page = packing === null ? { path, bytes: text } : pageOfDraft(path, { text, finishing: packing });
  return { ...page, text, packing };
}

/**
 * Pages that are packed anew only when their texts are others: making a text takes a third of the time.
 * @param inputsOf a digest of a text, see `Page.inputs`
 */
export function packedOnce(pages: readonly TextPage[], inputsOf: (text: string) => string | null): Page[] {
  // of the page that was asked for last: they are long
  let made: { readonly page: TextPage; readonly text: string } | null = null;
  return pages.map((page): Page => {
    const { path, packing, text, bytes } = page;
    if (packing === null) return { path, bytes };
    const inputs = (): string | null => {
      made = { page, text: text() };
      return inputsOf(made.text);
    };
    const madeText = (): string => {
      const all = made?.page === page ? made.text : text();
      made = null;
      return all;
    };
    return pageOfDraft(path, { text: madeText, finishing: packing }, inputs);
  });
}

/** The path of a table in an archive of so many articles. */
export const tablePath = (name: string, articles: number): string =>
  `data/${name}.csv${isLarge(articles) ? '.zip' : ''}`;

/** A table for spreadsheets, in a large archive inside a ZIP, with no date of its own. */
export function tablePage(name: string, articles: number, text: () => string): TextPage {
  return textPage(tablePath(name, articles), text, isLarge(articles) ? { kind: 'zip', name: `${name}.csv` } : null);
}
