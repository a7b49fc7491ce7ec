import { onOneLine } from '../../text/one-line.js';
import type { Draft, Refusal } from '../draft.js';
import type { HtmlElement } from '../html/html-tree.js';
import { isCopyright, namesOfByline } from './credit-lines.js';
import { type DatabaseArticle, draftOfArticle } from './database-article.js';
import { type DocumentPiece, documentPieces, htmlOfPieces, lineOfPieces } from './pieces.js';
import { dateLineOf, printedDate } from './printed-date.js';

const PUBLICATION_CLASS = 'docpublicationname';
const HEADER_CLASS = 'docheader';
const TITLE = /^(?:titrearticlevisu|rdp__articletitle)$/;
const SUBTITLE = /^rdp__subtitle$/;

/** Articles that Europresse (Eureka) saves or prints, the certificate after each left out. */
export function* articlesOfEuropresse(root: HtmlElement): Generator<Draft | Refusal> {
  const pieces = documentPieces(root, { breaks: true, apart: isNamedPart });
  let number = 0;
  let from = -1;
  for (let i = 0; i <= pieces.length; i++) {
    const starts =
      i < pieces.length && pieces[i]!.classes.has(PUBLICATION_CLASS) && !pieces[i - 1]?.classes.has(PUBLICATION_CLASS);
    if (i < pieces.length && !starts) continue;
    if (from >= 0) yield draftOfArticle(articleOfPieces(pieces.slice(from, i), ++number));
    from = i;
  }
}

const isNamedPart = ({ attributes }: HtmlElement): boolean =>
  (attributes.class ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => name === PUBLICATION_CLASS || name === HEADER_CLASS || TITLE.test(name) || SUBTITLE.test(name));

/** "Numéro de document : news·20121004·PO·2040056000", "Document number", and the number alone in newer exports */
const NUMBER = /(?:^|\s)((?:news|web|biobj|pub|tv|rdp|bio|report)[·.•][\d]{8}[·.•][^\s]+)/i;
/** The certificate and what follows it. */
const CERTIFICATE =
  /^(?:ce certificat|this certificate|ce document|le présent document|the present document|date d['’]émission|issue date|date of issue|visualisation|certificat)/i;

const hasClassLike = (piece: DocumentPiece, pattern: RegExp): boolean =>
  [...piece.classes].some((name) => pattern.test(name));

function articleOfPieces(pieces: readonly DocumentPiece[], number: number): DatabaseArticle {
  const of = (name: string): DocumentPiece[] => pieces.filter(({ classes }) => classes.has(name));
  const header = lineOfPieces(of(HEADER_CLASS));
  const titleAt = pieces.findIndex((piece) => hasClassLike(piece, TITLE));
  const titles = pieces.filter((piece) => hasClassLike(piece, TITLE) && !hasClassLike(piece, SUBTITLE));
  const lastTitle = pieces.findLastIndex((piece) => hasClassLike(piece, TITLE) || hasClassLike(piece, SUBTITLE));
  const headEnd = Math.max(
    lastTitle,
    pieces.findLastIndex(({ classes }) => classes.has(HEADER_CLASS)),
  );
  const between = pieces
    .slice(1, Math.max(titleAt, 0))
    .filter(({ classes }) => !classes.has(HEADER_CLASS) && !classes.has(PUBLICATION_CLASS));
  const { byline, body, notes, passedOver } = partsAfterHead(pieces.slice(headEnd + 1));
  const identity = NUMBER.exec(lineOfPieces(pieces))?.[1] ?? null;
  const dated = printedDate(header);
  return {
    key: identity ?? String(number),
    where: `article ${number}`,
    headline: lineOfPieces(titles) || null,
    kicker: lineOfPieces(between) || null,
    deck: lineOfPieces(pieces.filter((piece) => hasClassLike(piece, SUBTITLE))) || null,
    byline,
    publisher: nameOfPaper(lineOfPieces(of(PUBLICATION_CLASS))),
    date: dated?.date ?? dateInNumber(identity),
    section: sectionOfHeader(dated?.before ?? header),
    html: htmlOfPieces(body),
    notes,
    passedOver: [...passedOver, ...(/,\s*(?:p|page|pp)\.?\s*[\w-]+/i.test(dated?.after ?? '') ? ['page'] : [])],
  };
}

/** "Magazine 1, no. 5968" -> "Magazine 1" */
const nameOfPaper = (line: string): string =>
  onOneLine(line.replace(/,?\s*(?:n[o°º]\.?|vol\.?|numéro|issue)\s*\d.*$/i, ''));

/** "Politique, jeudi " -> "Politique" */
function sectionOfHeader(before: string): string | null {
  const parts = before.split(/\s*[,•|]\s*/).filter((part) => part.trim() !== '');
  const section = parts.find((part) => dateLineOf(`${part} 1 janvier 2000`) === null);
  return section?.trim() ?? null;
}

function dateInNumber(identity: string | null): string | null {
  const [, year, month, day] = /[·.•](\d{4})(\d\d)(\d\d)[·.•]/.exec(identity ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** A name alone before the text. */
const AUTHOR =
  /^(?:par\s+|by\s+|de\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|du|et|van|von|le|la|and)){1,6}(?:\s*[;,]\s*\p{Lu}[\p{L}.'’ -]*)*$/u;

function partsAfterHead(pieces: readonly DocumentPiece[]): {
  readonly byline: readonly string[];
  readonly body: readonly DocumentPiece[];
  readonly notes: readonly string[];
  readonly passedOver: readonly string[];
} {
  const notes: string[] = [];
  const body: DocumentPiece[] = [];
  const passedOver = new Set<string>();
  let byline: readonly string[] = [];
  let ended = false;
  for (const [i, piece] of pieces.entries()) {
    const { text } = piece;
    if (
      i < 2 &&
      byline.length === 0 &&
      body.length === 0 &&
      pieces.length > i + 1 &&
      text.length < 80 &&
      AUTHOR.test(text)
    )
      byline = namesOfByline(text.replace(/\s+et\s+/g, '; '));
    else if (NUMBER.test(text) && text.length < 200) {
      ended = true;
      passedOver.add('document number');
    } else if (ended || CERTIFICATE.test(text) || hasClassLike(piece, /^(?:txtcertificat|public-|publi)/)) {
      ended ||= CERTIFICATE.test(text);
      passedOver.add('certificate');
    } else if (isCopyright(text) || /(?:tous droits réservés|all rights reserved)\.?$/i.test(text)) notes.push(text);
    else body.push(piece);
  }
  return { byline, body, notes, passedOver: [...passedOver] };
}
