import { onOneLine } from '../../../text/one-line.js';
import { isCopyright, namesOfCatalogue, sectionName } from '../credit-lines.js';
import type { DatabaseArticle } from '../database-article.js';
import { type LabelField, LabelledParts, type LabelledText, labelledText } from '../field-labels.js';
import { type DocumentPiece, htmlOfPieces, isBoldPiece } from '../pieces.js';
import { printedDate } from '../printed-date.js';

/** Lists of links and what viewers of pictures say. */
const MACHINERY_LINE =
  /^(?:enlarge this image\.?|view image ?-?|links|proquest document link|(?:get|find|check for) it (?:at|@) .{0,60}|check .{0,40}for availability|download pdf|contact us|back to top|document \d+ (?:of|de|von) \d+|table of contents|full text availability)$/i;
const TAIL_LABEL =
  /^(?:subject|location|people|company|identifier|classification|title|publication|pages|volume|issue|first page|start page|section|publisher|place of|country of|issn|coden|source|language|document|proquest|copyright|last updated|database|number of|links|column|dateline)/i;
/** "Credit: By Ann Tolley" after the text */
const CREDIT_LINE = /^credit\s*:/i;

/** The pieces of one document by what they are. */
class ProquestParts extends LabelledParts {
  #part: 'head' | 'labels' | 'body' | 'tail' = 'head';
  /** labels are in bold, where any is */
  readonly #bold: boolean;

  constructor(pieces: readonly DocumentPiece[]) {
    super();
    this.#bold = pieces.some(({ text, lead }) => lead !== '' && labelledText(text)?.field === 'body');
    for (const piece of pieces) if (!MACHINERY_LINE.test(piece.text)) this.#add(piece);
  }

  #add(piece: DocumentPiece): void {
    const label = this.#labelOf(piece);
    if (label?.field === 'body') {
      this.#part = 'body';
      if (label.value !== '') this.body.push(withoutLabel(piece, label.label));
    } else if (label !== null) this.#label(label);
    else if (this.#part === 'head') this.head.push(piece);
    else this.#plain(piece);
  }

  #labelOf(piece: DocumentPiece): LabelledText | null {
    const label = labelledText(piece.text);
    if (label === null || (this.#bold && !piece.lead.startsWith(label.label))) return null;
    if (this.#part !== 'body') return label;
    return label.field !== 'body' && TAIL_LABEL.test(label.label) && label.value.length < 600 ? label : null;
  }

  #label({ field, label, value }: LabelledText): void {
    this.#part = this.#part === 'body' || this.#part === 'tail' ? 'tail' : 'labels';
    if (field === 'copyright') this.notes.push(`${label}: ${value}`);
    else if (field === 'passedOver' || (field === 'dateline' && !/\p{L}{2}/u.test(value))) this.passedOver.push(label);
    else if (!this.values.has(field) && !/^none available\.?$/i.test(value)) this.values.set(field, value);
  }

  #plain(piece: DocumentPiece): void {
    const { text } = piece;
    if (isCopyright(text) || CREDIT_LINE.test(text)) this.notes.push(text);
    else if (this.#part === 'body') this.body.push(piece);
    else if (!/^https?:\S+$/.test(text)) this.passedOver.push(this.#part === 'tail' ? 'end of the export' : 'links');
  }
}

/** The article of one document; null where there is nothing of one. */
export function proquestArticle(
  pieces: readonly DocumentPiece[],
  number: number,
  line?: number,
): DatabaseArticle | null {
  const parts = new ProquestParts(pieces);
  const { head, values } = parts;
  const said = (field: LabelField): string | null => parts.said(field);
  const title = (head.find(isBoldPiece) ?? head[0])?.text ?? said('headline');
  if (title === null || title === undefined || (parts.body.length === 0 && values.size === 0)) return null;
  const citation = said('publication') ?? citationIn(head);
  const { headline, desk } = partedTitle(title);
  const anchor = pieces[0]?.anchors.find((name) => /^DocID_/i.test(name));
  const dated = said('date') ?? citation;
  const deck = said('deck');
  return {
    key: said('number') ?? anchor?.replace(/^DocID_/i, '') ?? String(number),
    where: `document ${number}`,
    line,
    ...parts.common,
    headline,
    deck: deck !== null && deck.length <= LONGEST_ABSTRACT ? deck : null,
    byline: namesOfCatalogue(said('byline') ?? ''),
    publisher: citation === null ? null : paperOfCitation(citation),
    date: dated === null ? null : (printedDate(dated)?.date ?? printedDate(citation ?? '')?.date ?? null),
    section: sectionName(said('section') ?? '') ?? desk,
    url: said('address')?.replace(/\s/g, '') ?? linkIn(pieces),
    html: htmlOfPieces(parts.body),
    notes: parts.notes,
    passedOver: [...parts.passedOver, ...(deck !== null && deck.length > LONGEST_ABSTRACT ? ['abstract'] : [])],
  };
}

/** A longer abstract is the beginning of the text or a summary of its own, and no deck. In characters. */
const LONGEST_ABSTRACT = 600;

/** "Census Allows For Diversity: [National Desk]", "In California [With graphic(s)]" */
function partedTitle(title: string): { readonly headline: string; readonly desk: string | null } {
  const bare = title.replace(/\s+/g, ' ').replace(/\s*\[with graphic\(?s?\)?\]\s*$/i, '');
  const [, headline, desk] = /^(.{4,}?)\s*:\s*\[([^[\]]{3,40})\]$/.exec(bare) ?? [];
  return { headline: headline ?? bare, desk: desk ?? null };
}

const linkIn = (pieces: readonly DocumentPiece[]): string | null =>
  pieces
    .flatMap(({ html }) => [...html.matchAll(/href="(https?:\/\/[^"]*docview\/\d+[^"]*)"/gi)])[0]?.[1]
    ?.replaceAll('&amp;', '&') ?? null;

/** The line below the title: authors, a thin space, then paper, place and date. */
const citationIn = (head: readonly DocumentPiece[]): string | null =>
  head
    .find(({ text }, i) => i > 0 && printedDate(text) !== null)
    ?.html.replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/^.*\u2009\s*/s, '') ?? null;

/** "Los Angeles Times ; Los Angeles, Calif. [Los Angeles, Calif]. 08 May 2010: AA.2." -> "Los Angeles Times" */
const paperOfCitation = (citation: string): string | null =>
  onOneLine(citation.replace(/\s*[;[].*$/s, '').replace(/,\s*(?:[\p{L}\s]*edition)\b.*$/iu, '')) || null;

/** The piece without the label that it begins with. */
function withoutLabel(piece: DocumentPiece, label: string): DocumentPiece {
  const text = piece.text.slice(piece.text.indexOf(':', label.length - 1) + 1).trim();
  return { ...piece, text, html: piece.html.replace(/^[^:]*:\s*/, '') };
}
