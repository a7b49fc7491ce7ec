import type { Draft, Refusal } from '../../draft.js';
import { draftOfArticle } from '../database-article.js';
import { withoutDoubledWords, wordsOfQuery } from '../doubled-words.js';
import { fieldOfLabel, labelledText } from '../field-labels.js';
import { type DocumentPiece, isBoldPiece } from '../pieces.js';
import { isLexisEnd, lexisArticle } from './lexis-article.js';

/** What a download lists on its cover. */
interface Cover {
  readonly query: readonly string[];
  /** addresses of the documents in their order */
  readonly addresses: readonly string[];
}

const BOOKMARK = /^Bookmark_\d+$/;
/** What only a cover says, in the languages of the interface. */
const COVER_LABEL =
  /^(?:client\/matter|client\/mandat|search terms|suchbegriffe|termes de la recherche|términos de búsqueda|zoektermen|search type|art der suche|narrowed by|eingegrenzt (?:nach|durch)|job number|auftragsnummer|user name|date and time|documents? \(\d+\)|dokumente? \(\d+\)|content type)\b/i;
const QUERY_LABEL =
  /^(?:search terms|suchbegriffe|termes de (?:la )?recherche|términos de búsqueda|zoektermen|termini di ricerca)\s*:\s*/i;

/** Whether a document is a download of Nexis Uni. */
export function isNexisUni(pieces: readonly DocumentPiece[]): boolean {
  let ends = 0;
  let labels = 0;
  for (const piece of pieces) {
    if (isLexisEnd(piece)) ends++;
    else if (isBoldPiece(piece) && fieldOfLabel(piece.text) === 'body') labels++;
    else if (piece.lead !== '' && labelledText(piece.text)?.field === 'passedOver') labels++;
  }
  return ends > 0 && labels > 0;
}

/** The articles of a download of Nexis Uni, without its cover. */
export function* nexisUniArticles(pieces: readonly DocumentPiece[]): Generator<Draft | Refusal> {
  const { cover, documents } = partedDocuments(pieces);
  const { query, addresses } = readCover(cover);
  for (const [i, document] of documents.entries()) {
    const own = document.slice(0, 3).flatMap(({ html }) => addressesIn(html))[0];
    const url = own ?? (addresses.length === documents.length ? addresses[i] : undefined) ?? null;
    const key = url === null ? null : /urn:contentItem:([\w-]+)/i.exec(url)?.[1];
    let count = 0;
    const corrected = document.map((piece) => {
      const text = withoutDoubledWords(piece.text, query);
      count += text.corrected;
      return text.corrected === 0
        ? piece
        : { ...piece, text: text.html, html: withoutDoubledWords(piece.html, query).html };
    });
    const reported = count === 0 ? [] : [`${count} word(s) that the search had doubled are corrected`];
    const article = lexisArticle(corrected, { key: key ?? String(i + 1), number: i + 1, url, reported });
    if (article !== null) yield draftOfArticle(article);
  }
}

/** Each article begins with a bookmark; where bookmarks are lost, after the end of the one before. */
function partedDocuments(pieces: readonly DocumentPiece[]): {
  cover: readonly DocumentPiece[];
  documents: readonly (readonly DocumentPiece[])[];
} {
  const marked = pieces.flatMap((piece, i) => (piece.anchors.some((name) => BOOKMARK.test(name)) ? [i] : []));
  const ends = pieces.flatMap((piece, i) => (isLexisEnd(piece) ? [i + 1] : []));
  const useMarks = marked.length >= ends.length;
  const first = useMarks ? marked[0]! : coverEnd(pieces.slice(0, ends[0]));
  const starts = useMarks ? marked : [first, ...ends.slice(0, -1)];
  const last = ends.at(-1) ?? pieces.length;
  const documents = starts.map((start, i) => pieces.slice(start, starts[i + 1] ?? Math.max(last, start)));
  return { cover: pieces.slice(0, first), documents: documents.filter((document) => document.length > 0) };
}

/** The cover's last label and its value end it; after them the headline is the next in bold. */
function coverEnd(pieces: readonly DocumentPiece[]): number {
  const last = pieces.findLastIndex(({ text }) => COVER_LABEL.test(text));
  if (last < 0) return 0;
  const next = pieces.findIndex((piece, i) => i > last && isBoldPiece(piece) && piece.tag !== 'table');
  return next < 0 ? last + 1 : next;
}

function readCover(cover: readonly DocumentPiece[]): Cover {
  const query = new Set<string>();
  const addresses: string[] = [];
  for (const { text, html } of cover) {
    if (QUERY_LABEL.test(text)) for (const word of wordsOfQuery(text.replace(QUERY_LABEL, ''))) query.add(word);
    for (const address of addressesIn(html)) if (!addresses.includes(address)) addresses.push(address);
  }
  return { query: [...query], addresses };
}

const addressesIn = (html: string): string[] =>
  [...html.matchAll(/href="(https?:\/\/[^"]*contentItem[^"]*)"/gi)].map(([, href]) => href!.replaceAll('&amp;', '&'));
