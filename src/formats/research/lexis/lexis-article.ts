import { isCopyright, namesOfByline, sectionName } from '../credit-lines.js';
import type { DatabaseArticle } from '../database-article.js';
import { fieldOfLabel, type LabelField, LabelledParts, type LabelledText, labelledText } from '../field-labels.js';
import { type DocumentPiece, htmlOfPieces, isBoldPiece } from '../pieces.js';
import { printedDate } from '../printed-date.js';
import { lexisHead } from './lexis-head.js';

/** Labels that come after the body: whatever follows is of the database. */
const TAIL = new Set<LabelField>(['language', 'subject', 'graphic', 'correction', 'copyright', 'address']);
const TAIL_NAMES =
  /^(?:load|update|lade|laad|publi|journal|erscheinung|type|zeitschrift|correction|doc|date.de.chargement|date-chargement|fecha.(?:de.)?carga|tipo|code|código|avis|encart|classifi|klassifi|industr|compan|person|geograph|organi|ticker|country|city|state|unternehmen|branche)/i;

/** What ends an article of Nexis Uni, in the languages of its interface. */
const END =
  /^(?:end of document|ende des dokuments|fin (?:du|de) document|fin del documento|einde van (?:het )?document|fine del documento|fim do documento)\W*$/i;
export const isLexisEnd = ({ text }: DocumentPiece): boolean => text.length < 40 && END.test(text);

/** Whether a piece has the label “Body”, or the anchor of it, which is the same in every language. */
const isBodyMark = (piece: DocumentPiece): boolean =>
  ((isBoldPiece(piece) || piece.lead === '') &&
    /^\p{Lu}[^:\n]{1,24}$/u.test(piece.text) &&
    fieldOfLabel(piece.text) === 'body') ||
  (piece.text.length < 40 && isBoldPiece(piece) && piece.anchors.some((name) => /^Body(?:_\d+)?$/.test(name)));

/** What follows a label that is written as any word is; more is a sentence of the text. In characters. */
const LONGEST_PLAIN_VALUE = 300;

/** A headline, a publication and a date are seldom more pieces. */
const LONGEST_PLAIN_HEAD = 4;

/** The pieces of one article by what they are. */
class LexisParts extends LabelledParts {
  #part: 'head' | 'labels' | 'body' | 'tail' = 'head';
  #last: LabelField | null = null;
  #parted = false;
  readonly #marked: boolean;
  readonly #bold: boolean;

  constructor(pieces: readonly DocumentPiece[]) {
    super();
    this.#marked = pieces.some(isBodyMark);
    this.#bold = pieces.some(({ text, lead }) => lead !== '' && labelledText(text) !== null);
    for (const piece of pieces) this.#add(piece);
  }

  /** whether labels or a mark part the head from the body */
  get isParted(): boolean {
    return this.#marked || this.#parted;
  }

  #add(piece: DocumentPiece): void {
    if (isLexisEnd(piece)) return;
    if (this.#part !== 'body' && isBodyMark(piece)) {
      this.#part = 'body';
      this.#last = null;
      return;
    }
    const label = this.#labelOf(piece);
    if (label !== null) this.#label(label);
    else if (this.#part === 'body' || this.#part === 'head') this.#plain(piece);
    else this.#afterLabel(piece);
  }

  /** A label of the head while the body has not begun, or one of the tail after it. */
  #labelOf(piece: DocumentPiece): LabelledText | null {
    const heading = this.#part !== 'head' && isBoldPiece(piece) ? fieldOfLabel(piece.text) : null;
    const label =
      labelledText(piece.text) ??
      (heading === null ? this.#unknownLabel(piece) : { field: heading, label: piece.text, value: '' });
    if (label === null || (label.field === 'body' && this.#part !== 'labels')) return null;
    const isPlain = this.#bold
      ? piece.lead.length < label.label.length
      : label.label !== label.label.toUpperCase() &&
        (this.#part === 'body' || label.value.length > LONGEST_PLAIN_VALUE);
    const isTail = TAIL_NAMES.test(label.label) || TAIL.has(label.field);
    if (this.#part === 'body') return isTail && (!isPlain || isLoadDate(label)) ? label : null;
    return isPlain ? null : label;
  }

  /** An unknown label in bold capitals, among labels. */
  #unknownLabel({ text, lead }: DocumentPiece): LabelledText | null {
    const label =
      this.#part === 'labels' || this.#part === 'tail' ? /^(\p{Lu}[\p{Lu}-]{2,24}):$/u.exec(lead)?.[1] : undefined;
    return label === undefined ? null : { field: 'passedOver', label, value: text.slice(lead.length).trim() };
  }

  #label({ field, label, value }: LabelledText): void {
    const isTail =
      this.#part === 'body' || this.#part === 'tail' || (this.#part === 'head' && this.#endsText(label, field));
    this.#part = isTail ? 'tail' : 'labels';
    this.#parted ||= !isTail;
    this.#last = field;
    if (field === 'body') {
      this.#part = 'body';
    } else if (field === 'passedOver' || field === 'number') this.passedOver.push(label);
    else if (field === 'graphic' || field === 'correction' || field === 'copyright') {
      if (value !== '') this.notes.push(`${label}: ${value}`);
    } else if (!this.values.has(field) && value !== '') this.values.set(field, value);
  }

  /** Whether the first label of all is one that follows a text, so that the head had none and holds the text. */
  #endsText(label: string, field: LabelField): boolean {
    const plain = this.head.filter(({ text, isCentred }) => !isCentred && !isCopyright(text));
    return TAIL_NAMES.test(label) || (TAIL.has(field) && plain.length > LONGEST_PLAIN_HEAD);
  }

  #plain(piece: DocumentPiece): void {
    if (this.#part === 'head') this.head.push(piece);
    else if (isCopyright(piece.text)) this.notes.push(piece.text);
    else this.body.push(piece);
  }

  #afterLabel(piece: DocumentPiece): void {
    const { text } = piece;
    if (isCopyright(text)) this.notes.push(text);
    else if (this.#part === 'tail') this.notes.push(text);
    else if (this.#marked) {
      const field = this.#last;
      if (field === null || field === 'passedOver') this.notes.push(text);
      else this.values.set(field, [this.values.get(field), text].filter(Boolean).join(' '));
    } else {
      this.#part = 'body';
      this.body.push(piece);
    }
  }
}

/** In some downloads this label is not in bold. */
const isLoadDate = ({ label, value }: LabelledText): boolean =>
  /^load-date$/i.test(label) && value.length < 40 && printedDate(value) !== null;

/** What the place of an article in its file says of it. */
export interface LexisPlace {
  readonly key: string;
  readonly number: number;
  readonly line?: number;
  readonly url?: string | null;
  readonly reported?: readonly string[];
}

/** An article of LexisNexis or Nexis Uni; null where there is nothing of one. */
export function lexisArticle(
  pieces: readonly DocumentPiece[],
  { key, number, line, url, reported }: LexisPlace,
): DatabaseArticle | null {
  const parts = new LexisParts(pieces);
  const head = lexisHead(parts.head, parts.isParted);
  const headline = parts.said('headline') ?? head.headline;
  const body = [...head.body, ...parts.body];
  if (headline === null && body.length === 0) return null;
  return {
    key,
    where: `article ${number}`,
    line,
    headline,
    ...parts.common,
    deck: parts.said('deck') ?? head.deck,
    byline: namesOfByline(parts.said('byline') ?? ''),
    publisher: parts.said('publication') ?? head.publisher,
    date: head.date ?? printedDate(parts.said('date') ?? '')?.date ?? null,
    section: sectionName(parts.said('section') ?? ''),
    url: parts.said('address') ?? url,
    html: htmlOfPieces(body),
    notes: [...head.notes, ...parts.notes],
    reported,
  };
}
