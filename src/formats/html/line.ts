import type { ArticleLink } from '../../article/article.js';

/** Text and its links. Offsets are into the text. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly ArticleLink[];
}

/** An element that links; text in it, and in what it holds, has this one object. */
export interface LinkTarget {
  readonly url: string;
}

/** Three or more of these after a line break are how old pages begin a paragraph. */
const INDENT = /^[ \t\n]*(?:\u00a0[ \t]*){3}/;
const BULLET = /^\s*[•●▪‣◦■]/;

/** One block of text as it is put together: runs of white space become one space, links get their offsets. */
export class Line {
  readonly #parts: string[] = [];
  #length = 0;
  /** the last characters of the text */
  #tail = '';
  #space = false;
  #breaks = 0;
  #markEnd = -1;
  readonly #links: { readonly link: LinkTarget; readonly start: number; end: number }[] = [];

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** "5 km", "10": what follows raised is an exponent. */
  get endsInUnit(): boolean {
    return !this.#space && /(?:^|[\d\s/])(?:[munckd]?m|ft|s|x|y|[A-Z])$|\d$/.test(this.#tail);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#tail = (this.#tail + text.slice(-6)).slice(-6);
  }

  /** Whether text after a line break begins a paragraph. */
  breaksBefore(text: string): boolean {
    if (this.#breaks === 0 || this.isEmpty) return false;
    return INDENT.test(text) || (/[^\s]/.test(text) && (this.#breaks > 1 || BULLET.test(text)));
  }

  break(): void {
    this.#breaks++;
  }

  space(): void {
    this.#space = true;
  }

  /** @param link the link that the text is in; pieces with one link object are one link */
  add(text: string, link: LinkTarget | null = null): void {
    // soft hyphens and the like show nothing, and words are not found with them inside
    const clean = text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
    const body = clean.trim();
    if (body === '') {
      if (clean !== '') this.#space = true;
      return;
    }
    const apart = this.#space || this.#breaks > 0 || clean.startsWith(' ') || this.#isMarkBefore(body);
    if (apart && /[^\t]$/.test(this.#tail)) this.#push(' ');
    const start = this.#length;
    this.#push(body);
    this.#space = clean.endsWith(' ');
    this.#breaks = 0;
    if (link !== null) this.#link(link, start);
  }

  /** Text without its own space before, even where one is due. */
  addGlued(text: string, link: LinkTarget | null): void {
    this.#space = false;
    this.#breaks = 0;
    this.add(text, link);
  }

  /** A line of preformatted text, whose inner spaces are kept. */
  addPreformatted(text: string, link: LinkTarget | null): void {
    const start = this.#length;
    this.#push(this.isEmpty ? text.trimStart() : text);
    if (link !== null && text.trim() !== '') this.#link(link, start);
  }

  /** After the mark of a footnote: letters that follow at once are another word. */
  endMark(): void {
    this.#markEnd = this.#length;
  }

  /** The next cell of a row. */
  tab(): void {
    this.#push('\t');
    this.#space = false;
    this.#breaks = 0;
  }

  #link(link: LinkTarget, start: number): void {
    const end = this.#length;
    const last = this.#links.at(-1);
    if (last?.link === link) last.end = end;
    else this.#links.push({ link, start, end });
  }

  #isMarkBefore(text: string): boolean {
    return this.#markEnd === this.#length && /^[\p{L}\p{N}]/u.test(text);
  }

  /** The text so far; the line begins anew. */
  take(): LinkedText {
    const links = this.#links.splice(0).map(({ link: { url }, start, end }) => ({ start, end, url }));
    const taken = { text: this.#parts.splice(0).join('').replace(/ +$/, ''), links };
    this.#length = 0;
    this.#tail = '';
    this.#space = false;
    this.#breaks = 0;
    this.#markEnd = -1;
    return taken;
  }
}
