import { isByline } from '../byline.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import { articlesInDocument } from '../research/document-exports.js';
import { type DocumentPiece, isBoldPiece } from '../research/pieces.js';
import { dateLineOf } from '../research/printed-date.js';
import { canBeHeadline, opensWithDateline } from '../text/headline.js';
import type { CoreProperties } from './core-properties.js';
import { draftOfDocument, withPictures } from './document-draft.js';

/** So many pieces after its headline say who wrote an article, where and when. */
const HEAD_PIECES = 3;
const LONGEST_HEADLINE_IN_DOCUMENT = 150;

/** What a document is made of, whatever program wrote it. */
interface DocumentContent {
  readonly pieces: readonly DocumentPiece[];
  readonly properties: CoreProperties;
  /** how many are in it */
  readonly pictures: number;
}

/** The articles of a download of a database; else those that people wrote. @param path of the seed */
export function* articlesOfDocument(content: DocumentContent, path: string): Generator<Draft | Refusal> {
  let count = 0;
  for (const draft of articlesInDocument(content.pieces)) {
    count++;
    yield draft;
  }
  if (count > 0) return;
  const drafts = draftsOfDocument(content.pieces, content.properties, path);
  for (const [i, draft] of drafts.entries()) yield withPictures(draft, i === 0 ? content.pictures : 0);
}

/**
 * The articles of a document that people wrote. It has several when two or more of its headlines, all in the style of the first, are
 * each followed by a byline, a date or a dateline; a heading without these is a part of the article before it, and a document whose
 * headings have none is one article.
 */
function draftsOfDocument(
  pieces: readonly DocumentPiece[],
  properties: CoreProperties,
  path: string,
): (Draft | Refusal)[] {
  const starts = articleStarts(pieces);
  if (starts.length < 2) return [draftOfDocument(pieces, properties, path)];
  // the title and the author of the document are those of whoever brought the articles together
  const own = { ...properties, title: null, author: null };
  return starts.map((start, i) => {
    const draft = draftOfDocument(pieces.slice(start, starts[i + 1]), own, path);
    return isRefusal(draft) ? draft : { ...draft, key: draft.metadata.headline ?? `${i + 1}` };
  });
}

/** Indexes of the headlines, ascending; none when the document does not begin with an article. */
function articleStarts(pieces: readonly DocumentPiece[]): number[] {
  const style = headlineStyle(pieces[0]);
  if (style === null) return [];
  const headlines = pieces.flatMap((piece, i) => (headlineStyle(piece) === style ? [i] : []));
  const starts = headlines.filter((start, n) => isArticleHead(pieces.slice(start + 1, headlines[n + 1])));
  return starts[0] === 0 ? starts : [];
}

/** What sets a piece apart as a headline: its style, its level, or that it is in bold; null for any other. */
function headlineStyle(piece: DocumentPiece | undefined): string | null {
  if (piece === undefined || piece.text.length > LONGEST_HEADLINE_IN_DOCUMENT || !canBeHeadline(piece.text))
    return null;
  if (piece.classes.has('title')) return 'title';
  if (/^h[1-3]$/.test(piece.tag)) return piece.tag;
  return piece.tag === 'p' && isBoldPiece(piece) && dateLineOf(piece.text) === null && !isByline(piece.text)
    ? 'bold'
    : null;
}

/** Whether what follows a headline says whose, when or where it is, and has a text. */
function isArticleHead(section: readonly DocumentPiece[]): boolean {
  const says = ({ text }: DocumentPiece): boolean =>
    dateLineOf(text) !== null || opensWithDateline(text) || (/^by\b/i.test(text) && isByline(text));
  return section.slice(0, HEAD_PIECES).some(says) && section.some(({ text }) => !canBeHeadline(text));
}
