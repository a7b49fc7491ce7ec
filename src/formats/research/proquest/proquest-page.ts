import type { Draft, Refusal } from '../../draft.js';
import type { HtmlElement } from '../../html/html-tree.js';
import { draftOfArticle } from '../database-article.js';
import { type DocumentPiece, documentPieces } from '../pieces.js';
import { proquestArticle } from './proquest-article.js';

/** Documents of ProQuest in a page or a mail. */
export const articlesOfProquestPage = (root: HtmlElement): Iterable<Draft | Refusal> =>
  proquestArticles(documentPieces(root));

const isDocumentStart = ({ anchors }: DocumentPiece): boolean => anchors.some((name) => /^DocID_/i.test(name));
const isSeparator = ({ text }: DocumentPiece): boolean => /^[_=]{20,}$/.test(text);

/** The documents of an export: each begins with an anchor, or follows a line of underscores. None where no text is labelled. */
export function* proquestArticles(pieces: readonly DocumentPiece[], line?: number): Generator<Draft | Refusal> {
  if (!pieces.some(isOfProquest)) return;
  const anchored = pieces.some(isDocumentStart);
  const documents: DocumentPiece[][] = anchored ? [] : [[]];
  for (const piece of pieces) {
    if (anchored ? isDocumentStart(piece) : isSeparator(piece)) documents.push([]);
    if (!isSeparator(piece)) documents.at(-1)?.push(piece);
  }
  let number = 0;
  for (const document of documents) {
    const article = proquestArticle(document, number + 1, line);
    if (article === null) continue;
    number++;
    yield draftOfArticle(article);
  }
}

const isOfProquest = ({ text }: DocumentPiece): boolean =>
  /^(?:ProQuest document (?:link|ID)\b|(?:full text|volltext|texte intégral|texto completo|testo completo|volledige tekst)\s*:)/i.test(
    text,
  );
