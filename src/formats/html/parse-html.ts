import { Tokenizer } from 'htmlparser2';
import { BLOCK_ELEMENTS, HEADINGS, type HtmlElement, type HtmlNode, nameSet } from './html-tree.js';

/** As deep as Blink builds a page; an element further down becomes a sibling, so that walks of a tree may recurse. */
const DEEPEST_ELEMENT = 512;

const VOID_ELEMENTS = nameSet(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Which open elements a start tag ends, and which elements keep it from those outside. https://html.spec.whatwg.org/#optional-tags */
const IMPLIED_ENDS: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }> =
  (() => {
    const rules = new Map<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }>();
    const add = (starts: string, ends: string, within: string): void => {
      for (const start of nameSet(starts)) rules.set(start, { ends: nameSet(ends), within: nameSet(within) });
    };
    const pageBlocks =
      nameSet(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer
      form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul`);
    const notParagraphs = new Set([...BLOCK_ELEMENTS].filter((name) => name !== 'p'));
    for (const name of pageBlocks) rules.set(name, { ends: nameSet('p'), within: notParagraphs });
    add('li', 'li', 'ul ol menu dir table td th body');
    add('dd dt', 'dd dt', 'dl table td th body');
    add('td th', 'td th', 'tr table body');
    add('tr', 'tr', 'table body');
    add('tbody thead tfoot', 'tbody thead tfoot caption colgroup', 'table body');
    add('option', 'option', 'select datalist body');
    add('optgroup', 'optgroup', 'select body');
    add('body', 'head', 'html');
    rules.set('a', { ends: nameSet('a'), within: BLOCK_ELEMENTS });
    return rules;
  })();

/** An end tag of a block does not reach beyond these. */
const SCOPES = nameSet('table td th caption object template button');
const LISTS = nameSet('ul ol menu dir');
const PARTS_OF_TABLE = nameSet('table tbody thead tfoot tr td th caption');

interface OpenElement extends HtmlElement {
  readonly attributes: Record<string, string>;
  readonly children: HtmlNode[];
}

/**
 * Reads HTML as browsers do, well enough for its text: unclosed and wrongly closed elements, raw text of scripts, character
 * references. Never throws; takes time and memory in proportion to the length of the text, whatever is in it.
 * @returns a root without a name that holds all
 */
export function parseHtml(html: string): HtmlElement {
  const root: OpenElement = { name: '', attributes: {}, parent: null, children: [] };
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TreeBuilder(html, root));
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** Makes elements of what the tokenizer finds. */
class TreeBuilder {
  readonly #html: string;
  readonly #open: OpenElement[];
  #started: OpenElement | null = null;
  #attribute = '';
  #value = '';
  /** how many elements of each name are open: most end tags that end nothing need no search */
  readonly #counts = new Map<string, number>();

  constructor(html: string, root: OpenElement) {
    this.#html = html;
    this.#open = [root];
  }

  get #current(): OpenElement {
    return this.#open.at(-1)!;
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#addText(String.fromCodePoint(codePoint));
  }

  #addText(text: string): void {
    const { children } = this.#current;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  onopentagname(start: number, end: number): void {
    const written = this.#html.slice(start, end).toLowerCase();
    const name = written === 'image' ? 'img' : written;
    this.#endImplied(name);
    if (this.#open.length > DEEPEST_ELEMENT) this.#close();
    this.#started = { name, attributes: Object.create(null), parent: this.#current, children: [] };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.#started !== null) this.#started.attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.#add(false);
  }

  onselfclosingtag(): void {
    this.#add(this.isInForeignContext());
  }

  /** A slash at its end closes an element of SVG or MathML only. */
  #add(closed: boolean): void {
    const element = this.#started;
    this.#started = null;
    if (element === null) return;
    this.#current.children.push(element);
    if (VOID_ELEMENTS.has(element.name) || closed) return;
    this.#open.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  #endImplied(name: string): void {
    if (HEADINGS.has(name) && HEADINGS.has(this.#current.name)) this.#close();
    const rule = IMPLIED_ENDS.get(name);
    if (rule === undefined) return;
    for (let i = this.#open.length - 1; i > 0; i--) {
      const open = this.#open[i]!.name;
      if (rule.ends.has(open)) this.#closeFrom(i);
      if (rule.ends.has(open) || rule.within.has(open)) return;
    }
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === 'body' || name === 'html') return;
    // a browser reads </br> as <br> and a </p> without a start as an empty paragraph
    if (name === 'br') this.#current.children.push({ name, attributes: {}, parent: this.#current, children: [] });
    if (!this.#isOpen(name) && !HEADINGS.has(name)) return;
    for (let i = this.#open.length - 1; i > 0; i--) {
      const open = this.#open[i]!.name;
      // browsers let </h2> end an <h1>
      const ends = open === name || (HEADINGS.has(open) && HEADINGS.has(name));
      if (ends) this.#closeFrom(i);
      if (ends || stopsEndTag(open, name)) return;
    }
  }

  #closeFrom(index: number): void {
    while (this.#open.length > index) this.#close();
  }

  #close(): void {
    const element = this.#open.pop();
    if (element !== undefined) this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) - 1);
  }

  #isOpen(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  isInForeignContext(): boolean {
    return this.#isOpen('svg') || this.#isOpen('math');
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#addText(this.#html.slice(start, end - endOffset));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}

/** Whether the end tag of one element does not reach what is outside of another. */
function stopsEndTag(open: string, name: string): boolean {
  if (name === 'svg' || name === 'math') return false;
  if (open === 'table' || (name === 'li' && LISTS.has(open))) return true;
  if (!BLOCK_ELEMENTS.has(name)) return BLOCK_ELEMENTS.has(open);
  return SCOPES.has(open) && !PARTS_OF_TABLE.has(name);
}
