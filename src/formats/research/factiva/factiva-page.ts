import type { Draft, Refusal } from '../../draft.js';
import { cellsOf, isDataTable, rowsOf } from '../../html/html-table.js';
import { type HtmlElement, textIn } from '../../html/html-tree.js';
import { draftOfArticle } from '../database-article.js';
import { type DocumentPiece, documentPieces } from '../pieces.js';
import { codedArticles, isCoded } from './factiva-codes.js';
import { isInFactivaOrder, orderedArticles } from './factiva-lines.js';

/** Articles that Factiva displays or saves, with codes of fields and without. */
export const articlesOfFactivaPage = (root: HtmlElement): Iterable<Draft | Refusal> =>
  factivaArticles(documentPieces(root, { isData }));

/** A table of fields is no table of data. */
const isData = (table: HtmlElement): boolean =>
  isDataTable(table) && !rowsOf(table).some((row) => /^[A-Z]{2,3}$/.test(textIn(cellsOf(row)[0] ?? '')));

/** The articles of Factiva in a document; none where it has none. */
export function* factivaArticles(pieces: readonly DocumentPiece[]): Generator<Draft | Refusal> {
  const coded = isCoded(pieces) ? codedArticles(pieces) : [];
  const articles = coded.length > 0 ? coded : isInFactivaOrder(pieces) ? orderedArticles(pieces) : [];
  for (const article of articles) yield draftOfArticle(article);
}
