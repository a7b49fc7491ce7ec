import type { Block } from '../draft.js';
import { BACK_TO_MARK, formIn, isNoteMark, isNotes } from './block-forms.js';
import { captionAndCredit, emojiOf, type Image, imageOf, isCaption, isFigure } from './figure.js';
import { cellsOf, isDataTable, rowsOf } from './html-table.js';
import { elementsIn, HEADINGS, type HtmlElement, isElement, textIn } from './html-tree.js';
import { Line, type LinkTarget } from './line.js';
import { linkAddress } from './link-address.js';
import { isBlockElement, isHidden, isMachinery } from './machinery.js';
import { parseHtml } from './parse-html.js';

/** What there is in the HTML of an article's body. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  /** how many elements of each name were left out, such as scripts, embedded pages and forms */
  readonly left: ReadonlyMap<string, number>;
}

export interface HtmlBlocksOptions {
  /** address that links and pictures are relative to; null keeps relative ones as written */
  readonly base?: string | null;
  /** the same for pictures alone, where they are kept elsewhere */
  readonly imageBase?: string | null;
  /** elements that are not of the article */
  readonly leaveOut?: (element: HtmlElement) => boolean;
}

/** What surrounds a piece of text. */
interface TextSurroundings {
  readonly role: Block['role'];
  readonly form: Block['form'];
  readonly link: LinkTarget | null;
  /** blocks within do not begin a new block: captions, headings and cells are one line */
  readonly oneLine: boolean;
  readonly inFigure: boolean;
}

const INLINE = new Set(['br', 'a', 'sup', 'q', 'img', 'amp-img']);

/**
 * The body of an article as blocks of plain text, one line each, with white space normalised, in the order of the HTML. All words
 * are kept but those of machinery: scripts, styles, embedded pages, menus, buttons and forms. Takes time in proportion to the input.
 */
export function blocksOfHtml(html: string | HtmlElement, options: HtmlBlocksOptions = {}): HtmlBlocks {
  const reader = new BlockReader(options);
  reader.read(typeof html === 'string' ? parseHtml(html) : html);
  return { blocks: reader.blocks, images: reader.images, left: reader.left };
}

/** Puts blocks together while it walks a tree. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly images: Image[] = [];
  readonly left = new Map<string, number>();
  readonly #base: string | null;
  readonly #imageBase: string | null;
  readonly #leaveOut: (element: HtmlElement) => boolean;
  readonly #line = new Line();
  readonly #sources = new Set<string>();
  /** the first of the images that no text has followed yet: a caption is theirs */
  #pictured = 0;

  constructor({ base = null, imageBase = base, leaveOut = () => false }: HtmlBlocksOptions) {
    this.#base = base;
    this.#imageBase = imageBase;
    this.#leaveOut = leaveOut;
  }

  read(root: HtmlElement): void {
    const around: TextSurroundings = { role: 'text', form: undefined, link: null, oneLine: false, inFigure: false };
    this.#element(root, around);
    this.#end(around);
  }

  #children(element: HtmlElement, around: TextSurroundings): void {
    for (const child of element.children) {
      if (isElement(child)) this.#element(child, around);
      else this.#text(child, around);
    }
  }

  #text(text: string, around: TextSurroundings): void {
    if (around.form === 'preformatted') {
      this.#lines(text, around);
      return;
    }
    if (!around.oneLine && this.#line.breaksBefore(text)) this.#end(around);
    this.#line.add(text, around.link);
  }

  /** Columns of preformatted text are kept. */
  #lines(text: string, around: TextSurroundings): void {
    text.split('\n').forEach((line, i) => {
      if (i > 0) this.#end(around);
      this.#line.addPreformatted(line, around.link);
    });
  }

  /** Ends the block that is being put together. */
  #end({ role, form, oneLine }: TextSurroundings): void {
    if (oneLine) {
      this.#line.space();
      return;
    }
    const { text, links } = this.#line.take();
    if (text.trim() === '') return;
    if (role === 'text') this.#pictured = this.images.length;
    this.blocks.push({
      text,
      role,
      ...(form === undefined || role !== 'text' ? {} : { form }),
      ...(links.length === 0 ? {} : { links }),
    });
  }

  #element(element: HtmlElement, around: TextSurroundings): void {
    const isBlock = isBlockElement(element);
    if (this.#leaveOut(element)) this.#gap(isBlock, around);
    else if (isMachinery(element) || isHidden(element)) this.#machinery(element, isBlock, around);
    else if (INLINE.has(element.name)) this.#inline(element, around);
    else if (element.name === 'table' && !around.oneLine && isDataTable(element)) this.#table(element, around);
    else if (isFigure(element)) this.#figure(element, around);
    else if (isCaption(element)) this.#caption(element, around);
    else if (HEADINGS.has(element.name))
      this.#oneLine(element, { ...around, role: 'subhead', form: undefined }, around);
    else if (isBlock) this.#block(element, around);
    else this.#children(element, around);
  }

  #inline(element: HtmlElement, around: TextSurroundings): void {
    switch (element.name) {
      case 'br':
        if (around.form === 'preformatted') this.#end(around);
        else this.#line.break();
        break;
      case 'a':
        this.#link(element, around);
        break;
      case 'sup':
        this.#superscript(element, around);
        break;
      case 'q':
        this.#quotation(element, around);
        break;
      default:
        this.#image(element, around);
    }
  }

  #gap(isBlock: boolean, around: TextSurroundings): void {
    if (isBlock) this.#end(around);
    else this.#line.space();
  }

  #machinery(element: HtmlElement, isBlock: boolean, around: TextSurroundings): void {
    const { name } = element;
    this.left.set(name, (this.left.get(name) ?? 0) + 1);
    // what a page shows to browsers that load no pictures late
    if (name === 'noscript') for (const inside of elementsIn(element)) if (inside.name === 'img') this.#picture(inside);
    if (isBlock) this.#end(around);
  }

  #block(element: HtmlElement, around: TextSurroundings): void {
    this.#end(around);
    const form = isNotes(element) ? 'footnote' : formIn(element.name, around.form);
    const inside = form === around.form ? around : { ...around, form };
    this.#children(element, inside);
    this.#end(inside);
  }

  #oneLine(element: HtmlElement, inside: TextSurroundings, around: TextSurroundings): void {
    this.#end(around);
    this.#children(element, around.oneLine ? around : { ...inside, oneLine: true });
    this.#end(around.oneLine ? around : inside);
  }

  #link(element: HtmlElement, around: TextSurroundings): void {
    const url = linkAddress(element.attributes.href ?? '', this.#base);
    // "↩" after a footnote leads back to its mark
    if (url === null && BACK_TO_MARK.test(textIn(element, 8))) return;
    this.#children(element, url === null ? around : { ...around, link: { url } });
  }

  /** The mark of a footnote is a word of its own; an exponent is not. */
  #superscript(element: HtmlElement, around: TextSurroundings): void {
    const apart = isNoteMark(textIn(element, 20)) && !this.#line.endsInUnit;
    if (apart) this.#line.space();
    this.#children(element, around);
    if (apart) this.#line.endMark();
  }

  /** Browsers set quotation marks around it. */
  #quotation(element: HtmlElement, around: TextSurroundings): void {
    const marked = /^["“‘«„]/.test(textIn(element, 8));
    if (!marked) this.#line.add('“', around.link);
    this.#children(element, around);
    if (!marked) this.#line.addGlued('”', around.link);
  }

  #image(element: HtmlElement, around: TextSurroundings): void {
    const emoji = emojiOf(element);
    if (emoji !== '') this.#text(emoji, around);
    else this.#picture(element);
  }

  #picture(element: HtmlElement): void {
    const image = imageOf(element, this.#imageBase);
    if (image === null || this.#sources.has(image.src)) return;
    this.#sources.add(image.src);
    this.images.push(image);
  }

  #figure(element: HtmlElement, around: TextSurroundings): void {
    const from = this.images.length;
    this.#block(element, { ...around, inFigure: true });
    if (!around.inFigure) this.#describe(from, element);
  }

  #caption(element: HtmlElement, around: TextSurroundings): void {
    this.#oneLine(element, { ...around, role: 'caption', form: undefined }, around);
    this.#describe(this.#pictured, element);
  }

  /** Gives images without a caption that of an element. */
  #describe(from: number, element: HtmlElement): void {
    if (from >= this.images.length) return;
    const { caption, credit } = captionAndCredit(element);
    for (let i = from; i < this.images.length; i++) {
      const image = this.images[i]!;
      this.images[i] = { ...image, caption: image.caption ?? caption, credit: image.credit ?? credit };
    }
  }

  #table(table: HtmlElement, around: TextSurroundings): void {
    this.#end(around);
    const caption = table.children.filter(isElement).find(({ name }) => name === 'caption');
    if (caption !== undefined) this.#oneLine(caption, { ...around, role: 'caption', form: undefined }, around);
    const inside: TextSurroundings = { ...around, form: 'table-row', oneLine: true };
    for (const row of rowsOf(table)) {
      cellsOf(row).forEach((cell, i) => {
        if (i > 0) this.#line.tab();
        this.#children(cell, inside);
      });
      this.#end({ ...inside, oneLine: false });
    }
  }
}
