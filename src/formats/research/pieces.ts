import { escapeMarkup } from '../../text/escape-xml.js';
import { onOneLine } from '../../text/one-line.js';
import { isDataTable } from '../html/html-table.js';
import { BLOCK_ELEMENTS, elementsIn, HEADINGS, type HtmlElement, isElement, textIn } from '../html/html-tree.js';
import { isHidden } from '../html/machinery.js';
import { tableHtml } from './html-writer.js';

/** A line or paragraph of a document, whatever its layout was made of. Never blank. */
export interface DocumentPiece {
  /** runs of white space are one space; "\n" where a line was broken on purpose */
  readonly text: string;
  /** the same as HTML, with its links and pictures */
  readonly html: string;
  /** the element that says what it is: p, li, h2, blockquote, table */
  readonly tag: string;
  /** the words in bold that it begins with, such as a label */
  readonly lead: string;
  readonly isCentred: boolean;
  /** names of the anchors in it, and of those since the piece before */
  readonly anchors: readonly string[];
  /** of the elements around it, in lower case */
  readonly classes: ReadonlySet<string>;
}

export interface PieceOptions {
  /** inline elements that are pieces of their own */
  readonly apart?: (element: HtmlElement) => boolean;
  /** a line break ends a piece */
  readonly breaks?: boolean;
  /** tables whose rows are kept together */
  readonly isData?: (table: HtmlElement) => boolean;
}

const UNREAD_ELEMENTS = new Set(
  'title meta link script style noscript template button input select textarea iframe object svg'.split(' '),
);
const BOLD = new Set([...HEADINGS, 'b', 'strong', 'th']);
const KEPT = new Set([...HEADINGS, 'li', 'blockquote', 'pre', 'figcaption', 'caption']);

/** What the style sheets of a page say of its classes, whose names mean nothing. */
interface ClassStyles {
  readonly bold: ReadonlySet<string>;
  readonly centred: ReadonlySet<string>;
}

interface Around {
  readonly bold: boolean;
  readonly centred: boolean;
  readonly link: string | null;
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

/** The words of a page in pieces, in their order. Layout tables are passed through, tables of data are one piece. */
export function documentPieces(root: HtmlElement, options: PieceOptions = {}): DocumentPiece[] {
  const reader = new PieceReader(options, classStyles(root));
  reader.element(root, { bold: false, centred: false, link: null, tag: 'p', classes: new Set() });
  reader.end();
  return reader.pieces;
}

function classStyles(root: HtmlElement): ClassStyles {
  const bold = new Set<string>();
  const centred = new Set<string>();
  for (const element of elementsIn(root)) {
    if (element.name !== 'style') continue;
    const css = element.children.filter((child) => typeof child === 'string').join('');
    for (const [, name, rules] of css.matchAll(/\.([\w-]{1,60})\s*\{([^{}]*)\}/g)) {
      if (isBoldStyle(rules!)) bold.add(name!.toLowerCase());
      if (isCentredStyle(rules!)) centred.add(name!.toLowerCase());
    }
  }
  return { bold, centred };
}

const isBoldStyle = (rules: string): boolean => /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(rules);
const isCentredStyle = (rules: string): boolean => /text-align\s*:\s*center/i.test(rules);

const classNamesOf = ({ attributes }: HtmlElement): string[] =>
  (attributes.class ?? '').toLowerCase().split(/\s+/).filter(Boolean);

class PieceReader {
  readonly pieces: DocumentPiece[] = [];
  readonly #apart: (element: HtmlElement) => boolean;
  readonly #breaks: boolean;
  readonly #isData: (table: HtmlElement) => boolean;
  readonly #styles: ClassStyles;
  #text = '';
  #html = '';
  #endsInSpace = false;
  #lead = '';
  #isLead = true;
  #anchors: string[] = [];
  #around: Around | null = null;

  constructor({ apart = () => false, breaks = false, isData = isDataTable }: PieceOptions, styles: ClassStyles) {
    this.#apart = apart;
    this.#breaks = breaks;
    this.#isData = isData;
    this.#styles = styles;
  }

  element(element: HtmlElement, outside: Around): void {
    if (UNREAD_ELEMENTS.has(element.name) || isHidden(element)) return;
    const around = this.#within(element, outside);
    const { id, name } = element.attributes;
    const anchor = id ?? (element.name === 'a' ? name : undefined);
    if (element.name === 'br') this.#break();
    else if (element.name === 'img') this.#image(element);
    else if (element.name === 'table' && this.#isData(element)) this.#table(element, around);
    else {
      const isApart = BLOCK_ELEMENTS.has(element.name) || this.#apart(element);
      if (isApart) this.end();
      if (anchor !== undefined) this.#anchors.push(anchor);
      for (const child of element.children) {
        if (isElement(child)) this.element(child, around);
        else this.#words(child, around);
      }
      if (isApart) this.end();
    }
  }

  #within(element: HtmlElement, outside: Around): Around {
    const { name, attributes } = element;
    const classes = classNamesOf(element);
    const style = attributes.style ?? '';
    const { bold, centred } = this.#styles;
    const link = name === 'a' ? (attributes.href ?? outside.link) : outside.link;
    return {
      bold: outside.bold || BOLD.has(name) || isBoldStyle(style) || classes.some((each) => bold.has(each)),
      centred:
        outside.centred ||
        name === 'center' ||
        attributes.align === 'center' ||
        isCentredStyle(style) ||
        classes.some((each) => centred.has(each)),
      link,
      tag: KEPT.has(name) ? name : outside.tag,
      classes: classes.length === 0 ? outside.classes : new Set([...outside.classes, ...classes]),
    };
  }

  #words(words: string, around: Around): void {
    const text = words.replace(/\s+/g, ' ');
    if (text !== ' ' || !this.#endsInSpace) this.#text += text;
    this.#endsInSpace = text.endsWith(' ');
    const written = escapeMarkup(text);
    this.#html += around.link === null ? written : `<a href="${escapeMarkup(around.link)}">${written}</a>`;
    if (text.trim() === '') return;
    this.#around ??= around;
    if (around.bold && this.#isLead) this.#lead += text;
    else this.#isLead = false;
  }

  #break(): void {
    if (this.#breaks) this.end();
    else {
      this.#text += '\n';
      this.#endsInSpace = true;
      this.#html += '<br>';
    }
  }

  #image({ attributes: { src = '', alt = '' } }: HtmlElement): void {
    if (src !== '') this.#html += `<img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}">`;
  }

  #table(table: HtmlElement, around: Around): void {
    this.end();
    this.#text = textIn(table);
    this.#html = tableHtml(table);
    this.#around = { ...around, tag: 'table' };
    this.end();
  }

  end(): void {
    const text = this.#text
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (text !== '' && this.#around !== null) {
      const { tag, centred, classes } = this.#around;
      const lead = onOneLine(this.#lead);
      this.pieces.push({ text, html: this.#html, tag, lead, isCentred: centred, anchors: this.#anchors, classes });
      this.#anchors = [];
      this.#html = '';
    } else if (!this.#html.includes('<img')) this.#html = '';
    this.#text = '';
    this.#endsInSpace = false;
    this.#lead = '';
    this.#isLead = true;
    this.#around = null;
  }
}

/** The words of pieces, on one line; '' where there are none. */
export const lineOfPieces = (pieces: readonly DocumentPiece[]): string =>
  onOneLine(pieces.map(({ text }) => text).join(' '));

/** Whether all words of a piece are in bold. */
export const isBoldPiece = ({ text, lead }: DocumentPiece): boolean => lead.length >= text.replace(/\s+/g, ' ').length;

/** Pieces as the HTML of a body. */
export const htmlOfPieces = (pieces: readonly DocumentPiece[]): string =>
  pieces.map(({ html, tag }) => (tag === 'table' ? html : `<${tag}>${html}</${tag}>`)).join('\n');
