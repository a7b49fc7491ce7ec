import type { Draft, Refusal } from '../../draft.js';
import type { HtmlElement } from '../../html/html-tree.js';
import { draftOfArticle } from '../database-article.js';
import { LEXIS_COUNTER } from '../export-marks.js';
import { type DocumentPiece, documentPieces } from '../pieces.js';
import { lexisArticle } from './lexis-article.js';

/** LexisNexis Academic as HTML, whose classes have no fixed meaning: the style sheet says what is centred and bold. */
export const articlesOfLexisPage = (root: HtmlElement): Iterable<Draft | Refusal> =>
  lexisArticles(documentPieces(root));

/** The documents with counters or anchors in what a page or document holds, without its cover; none where it has none. */
export function* lexisArticles(pieces: readonly DocumentPiece[]): Generator<Draft | Refusal> {
  let from = -1;
  for (let i = 0; i <= pieces.length; i++) {
    const ends = i === pieces.length || isStart(pieces[i]!);
    if (!ends) continue;
    if (from >= 0) yield* articleAt(pieces.slice(from, i));
    from = i;
  }
}

const isStart = ({ text, anchors }: DocumentPiece): boolean =>
  anchors.some((name) => /^DOC_ID_\d/i.test(name)) || LEXIS_COUNTER.test(text);

function* articleAt(pieces: readonly DocumentPiece[]): Generator<Draft | Refusal> {
  const [first] = pieces;
  const [, a, b] = LEXIS_COUNTER.exec(first?.text ?? '') ?? [];
  const number = a ?? b;
  const anchor = first?.anchors.find((name) => /^DOC_ID_\d/i.test(name));
  const key = number ?? anchor?.replace(/^DOC_ID_/i, '') ?? '';
  const article = lexisArticle(number === undefined ? pieces : pieces.slice(1), { key, number: Number(number ?? 1) });
  yield article === null ? { refused: `document ${key} has neither a headline nor a text` } : draftOfArticle(article);
}
