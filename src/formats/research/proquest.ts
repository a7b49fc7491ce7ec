import type { Draft, Refusal } from '../draft.js';
import type { HtmlElement } from '../html/html-tree.js';
import { isCopyright, namesOfCatalogue, sectionName } from './credit-lines.js';
import { type DatabaseArticle, draftOfArticle } from './database-article.js';
import { type LabelField, labelledText, subjectTerms } from './field-labels.js';
import { formatOfExport, type HtmlExport } from './html-export.js';
import { languageTag } from './language-tag.js';
import { htmlOfPieces, isBoldPiece, type Piece, piecesOf } from './pieces.js';
import { printedDate } from './printed-date.js';

/** Documents of ProQuest in a page or a mail. */
export const proquestExport: HtmlExport = {
  name: 'ProQuest (HTML)',
  mark: /name="?DocID_|ProQuest document (?:link|ID)|<title>\s*ProQuest\s*(?:Documents?|Research)?\s*<|search\.proquest\.com|www\.proquest\.com/i,
  articles: (root: HtmlElement) => proquestArticles(piecesOf(root)),
};

export const proquestPage = formatOfExport(proquestExport);

const isDocumentStart = ({ anchors }: Piece): boolean => anchors.some((name) => /^DocID_/i.test(name));
const isSeparator = ({ text }: Piece): boolean => /^[_=]{20,}$/.test(text);
const isFullText = (piece: Piece): boolean => labelledText(piece.text)?.field === 'body';

/** The documents of an export: each begins with an anchor, or follows a line of underscores. None where no text is labelled. */
export function* proquestArticles(pieces: readonly Piece[]): Generator<Draft | Refusal> {
  if (!pieces.some((piece) => isFullText(piece) || /^ProQuest document (?:link|ID)/i.test(piece.text))) return;
  const anchored = pieces.some(isDocumentStart);
  const documents: Piece[][] = [];
  if (!anchored) documents.push([]);
  for (const piece of pieces) {
    if (anchored && isDocumentStart(piece)) documents.push([piece]);
    else if (!anchored && isSeparator(piece)) documents.push([]);
    else documents.at(-1)?.push(piece);
  }
  let number = 0;
  for (const document of documents) {
    const article = proquestArticle(document, number + 1);
    if (article === null) continue;
    number++;
    yield draftOfArticle(article);
  }
}

/** Lists of links and what viewers of pictures say. */
const MACHINERY_LINE =
  /^(?:enlarge this image\.?|view image ?-?|links|proquest document link|(?:get|find|check for) it (?:at|@) .{0,60}|check .{0,40}for availability|download pdf|contact us|back to top|document \d+ (?:of|de|von) \d+|table of contents|full text availability)$/i;

function proquestArticle(pieces: readonly Piece[], number: number): DatabaseArticle | null {
  const values = new Map<LabelField, string>();
  const passedOver: string[] = [];
  const notes: string[] = [];
  const head: Piece[] = [];
  const body: Piece[] = [];
  let part = 'head' as 'head' | 'labels' | 'body' | 'tail';
  const bold = pieces.some((piece) => piece.lead !== '' && isFullText(piece));
  for (const piece of pieces) {
    const { text } = piece;
    const found = labelledText(text);
    const label = found !== null && (!bold || piece.lead.startsWith(found.label)) ? found : null;
    if (isSeparator(piece) || MACHINERY_LINE.test(text)) continue;
    if (label?.field === 'body' && part !== 'body') {
      part = 'body';
      if (label.value !== '') body.push(withoutLabel(piece, label.label));
    } else if (label !== null && (part !== 'body' || isTailLabel(label.label, label.value))) {
      part = part === 'body' || part === 'tail' ? 'tail' : 'labels';
      if (label.field === 'copyright') notes.push(`${label.label}: ${label.value}`);
      else if (label.field === 'passedOver') passedOver.push(label.label);
      else if (!values.has(label.field) && !/^none available\.?$/i.test(label.value)) values.set(label.field, label.value);
    } else if (part === 'head') head.push(piece);
    else if (part === 'body') (isCopyright(text) || CREDIT.test(text) ? notes.push(text) : body.push(piece));
    else if (isCopyright(text)) notes.push(text);
    else if (!/^https?:\S+$/.test(text)) passedOver.push(part === 'tail' ? 'end of the export' : 'links');
  }
  return fieldsOf({ values, passedOver, notes, head, body }, pieces, number);
}

/** "Credit: By Ann Tolley" after the text */
const CREDIT = /^credit\s*:/i;

const TAIL_LABEL =
  /^(?:subject|location|people|company|identifier|classification|title|publication|pages|volume|issue|first page|start page|section|publisher|place of|country of|issn|coden|source|language|document|proquest|copyright|last updated|database|number of|links)/i;
const isTailLabel = (label: string, value: string): boolean => TAIL_LABEL.test(label) && value.length < 600;

interface ProquestParts {
  readonly values: ReadonlyMap<LabelField, string>;
  readonly passedOver: readonly string[];
  readonly notes: readonly string[];
  readonly head: readonly Piece[];
  readonly body: readonly Piece[];
}

function fieldsOf(
  { values, passedOver, notes, head, body }: ProquestParts,
  pieces: readonly Piece[],
  number: number,
): DatabaseArticle | null {
  if (body.length === 0 && head.length === 0) return null;
  const said = (field: LabelField): string | null => values.get(field)?.replace(/\s+/g, ' ').trim() || null;
  const [title, citation] = [head.find(isBoldPiece) ?? head[0], said('publication') ?? citationIn(head)];
  const headline = title?.text.replace(/\s+/g, ' ') ?? said('headline');
  if (headline === null) return null;
  const section = said('section');
  const anchor = pieces[0]?.anchors.find((name) => /^DocID_/i.test(name));
  const link = pieces.flatMap(({ html }) => [...html.matchAll(/href="(https?:\/\/[^"]*docview\/\d+[^"]*)"/gi)])[0]?.[1];
  const dated = said('date') ?? citation;
  return {
    key: said('number') ?? anchor?.replace(/^DocID_/i, '') ?? String(number),
    where: `document ${number}`,
    headline,
    deck: said('deck'),
    byline: namesOfCatalogue(said('byline') ?? ''),
    publisher: citation === null ? null : paperOfCitation(citation),
    date: dated === null ? null : (printedDate(dated)?.date ?? null),
    dateline: said('dateline'),
    section: section === null ? null : sectionName(section),
    language: languageTag(said('language') ?? ''),
    url: said('address') ?? link?.replaceAll('&amp;', '&').replace(/\?accountid=\d+$/, '') ?? null,
    tags: subjectTerms(said('subject') ?? ''),
    html: htmlOfPieces(body),
    notes,
    passedOver,
  };
}

/** The line below the title: authors, paper, place, date. */
const citationIn = (head: readonly Piece[]): string | null =>
  head.find(({ text }, i) => i > 0 && printedDate(text) !== null)?.html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/^.*\u2009\s*/s, '') ?? null;

/** "Los Angeles Times ; Los Angeles, Calif. [Los Angeles, Calif]. 08 May 2010: AA.2." -> "Los Angeles Times" */
const paperOfCitation = (citation: string): string | null =>
  citation
    .replace(/\s*[;[].*$/s, '')
    .replace(/,\s*(?:[\p{L}\s]*edition)\b.*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim() || null;

/** The piece without the label that it begins with. */
function withoutLabel(piece: Piece, label: string): Piece {
  const text = piece.text.slice(piece.text.indexOf(':', label.length - 1) + 1).trim();
  const html = piece.html.replace(/^[^:]*:\s*/, '');
  return { ...piece, text, html };
}
