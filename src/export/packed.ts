import { gzipSync, zipSync } from 'fflate';
import { isLarge } from '../archive/lone.js';
import type { Page } from '../page/page.js';

/**
 * For fflate. Of 6.5 MB of records, this level with a table of 2¹⁶ entries (it looks back 2¹⁵ bytes) gives 4 per cent fewer bytes than level 4 in
 * a tenth to a fifth more time, and as many as larger tables give.
 */
const EFFORT = { level: 6, mem: 4 } as const;

/** ZIP knows no earlier day. */
const EARLIEST_IN_ZIP = new Date(1980, 0, 1);

/** The path of a file for programs in an archive of so many articles. */
export const packedPath = (path: string, articles: number): string => (isLarge(articles) ? `${path}.gz` : path);

/** A page whose bytes are a text, packed or as it is. */
export interface TextPage extends Page {
  readonly text: () => string;
  /** null when the text is the page */
  readonly pack: ((text: string) => Uint8Array) | null;
}

/** A file for programs, in a large archive as gzip, a seventh of the size. fflate gives the same bytes on every machine, which zlib does not. */
export function packedPage(path: string, articles: number, text: () => string): TextPage {
  return textPage(
    packedPath(path, articles),
    text,
    isLarge(articles) ? (all) => gzipSync(new TextEncoder().encode(all), { mtime: 0, ...EFFORT }) : null,
  );
}

const textPage = (path: string, text: TextPage['text'], pack: TextPage['pack']): TextPage => ({
  path,
  text,
  pack,
  bytes: () => (pack === null ? text() : pack(text())),
});

/**
 * Pages that are packed anew only when their texts are others: making a text takes a third of the time.
 * @param inputsOf a digest of a text, see `Page.inputs`
 */
export function packedOnce(pages: readonly TextPage[], inputsOf: (text: string) => string | null): Page[] {
  // of the page that was asked for last: they are long
  let made: { readonly page: TextPage; readonly text: string } | null = null;
  return pages.map((page): Page => {
    const { path, pack, text, bytes } = page;
    if (pack === null) return { path, bytes };
    return {
      path,
      inputs: () => {
        made = { page, text: text() };
        return inputsOf(made.text);
      },
      bytes: () => {
        const all = made?.page === page ? made.text : text();
        made = null;
        return pack(all);
      },
    };
  });
}

/** The path of a table in an archive of so many articles. */
export const tablePath = (name: string, articles: number): string =>
  `data/${name}.csv${isLarge(articles) ? '.zip' : ''}`;

/** A table for spreadsheets, in a large archive inside a ZIP, which every desktop opens; with no date of its own. */
export function tablePage(name: string, articles: number, text: () => string): TextPage {
  return textPage(
    tablePath(name, articles),
    text,
    isLarge(articles)
      ? (all) => zipSync({ [`${name}.csv`]: new TextEncoder().encode(all) }, { mtime: EARLIEST_IN_ZIP, ...EFFORT })
      : null,
  );
}
