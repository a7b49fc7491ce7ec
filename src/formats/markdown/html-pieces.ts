import type { ArticleImage } from '../metadata/image-fields.js';
import { isElementName, WORDLESS, withoutReferences } from '../metadata/tags.js';
import type { BlockWriter } from './block-writer.js';
import type { LeftOut } from './left-out.js';
import { markdownAddress } from './markdown-address.js';
import { withoutStrayMarks } from './stray-marks.js';
import { IMAGE_MARK } from './template-code.js';

const HTML_PIECE =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)\/?>/g;
/** Parts HTML into words and tags, in turn. */
export const HTML_TAGS = /(<!--[\s\S]*?(?:-->|$)|<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>)/;
const HTML_ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Elements that begin and end a block. */
const MARKDOWN_BLOCKS = new Set(
  `address article aside center dd details div dl dt fieldset figure footer form header hr main nav ol p pre section summary table
  tbody tfoot thead ul`.split(/\s+/),
);
/** Elements that are reported, because a reader of the page would have seen more than their words. */
const REPORTED = new Set(
  'iframe embed object form input button select video audio svg canvas map applet marquee script style'.split(' '),
);
/** Comments that mark the end of an excerpt. */
const MARKER = /^<!--\s*\/?(?:more|excerpt|truncate|read ?more|wp:|end|break)/i;

/** Writes the pieces of HTML in Markdown, whose parser yields tags inside a paragraph one by one, and the words between them. */
export class HtmlPieces {
  /** the element whose contents are passed over */
  private skipping: string | null = null;
  private settings: string[] = [];
  private cells = 0;

  constructor(
    private readonly target: () => BlockWriter,
    private readonly leftOut: LeftOut,
    private readonly images: readonly ArticleImage[],
  ) {}

  private get writer(): BlockWriter {
    return this.target();
  }

  /** Elements that a block leaves open end with it. */
  reset(): void {
    this.skipping = null;
    while (this.settings.length > 0) {
      this.settings.pop();
      this.writer.leave();
    }
  }

  /** @param line of the file */
  read(html: string, line: number): void {
    let from = 0;
    for (const found of html.matchAll(HTML_PIECE)) {
      this.words(html.slice(from, found.index));
      from = found.index + found[0].length;
      const [tag, slash, written, attributes = ''] = found;
      const name = written?.toLowerCase();
      if (name === undefined) {
        if (tag.startsWith('<!--') && !MARKER.test(tag)) this.leftOut.add('HTML comments left out', '', line);
      } else if (!isElementName(name)) this.words(tag);
      else if (slash === '/') this.close(name);
      else this.open(name, attributes, tag.endsWith('/>'), line);
    }
    this.words(html.slice(from));
  }

  private words(text: string): void {
    this.write(withoutReferences(text));
  }

  /** Words with the marks of images, unless they are the contents of a script or the like. */
  write(text: string): void {
    if (this.skipping !== null) return;
    for (const [i, part] of text.split(IMAGE_MARK).entries()) {
      const image = i % 2 === 1 ? this.images[Number(part)] : undefined;
      if (image !== undefined) this.writer.image(image);
      else if (i % 2 === 0) this.writer.write(withoutStrayMarks(part));
    }
  }

  private open(name: string, source: string, isEmpty: boolean, line: number): void {
    if (this.skipping !== null) return;
    if (REPORTED.has(name))
      this.leftOut.add(
        WORDLESS.has(name) ? 'HTML left out with what is in it' : 'HTML left out, its words kept',
        `<${name}>`,
        line,
      );
    if (WORDLESS.has(name)) {
      if (!isEmpty) this.skipping = name;
      return;
    }
    const given = attributesOf(source);
    const { writer } = this;
    if (name === 'a') writer.startLink(markdownAddress(given.get('href') ?? ''));
    else if (name === 'img') this.image(given);
    else if (name === 'br') writer.lineBreak('');
    else if (name === 'sup') writer.startRaised();
    else if (name === 'q') writer.write('“');
    else if (/^h[1-6]$/.test(name)) this.enter(name, { role: 'subhead' });
    else if (name === 'li') this.enter(name, { role: 'text', form: 'list-item' });
    else if (name === 'blockquote') this.enter(name, { role: 'text', form: 'block-quote' });
    else if (name === 'tr') this.enter(name, { role: 'text', form: 'table-row' });
    else if (name === 'figcaption' || name === 'caption') this.enter(name, { role: 'caption' });
    else if (name === 'td' || name === 'th') this.cell();
    else if (MARKDOWN_BLOCKS.has(name)) writer.end();
  }

  private close(name: string): void {
    if (this.skipping !== null) {
      if (this.skipping === name) this.skipping = null;
      return;
    }
    if (name === 'a') this.writer.endLink();
    else if (name === 'sup') this.writer.endRaised();
    else if (name === 'q') this.writer.write('”');
    else if (this.settings.includes(name)) {
      let left: string | undefined;
      do {
        left = this.settings.pop();
        this.writer.leave();
      } while (left !== name);
    } else if (MARKDOWN_BLOCKS.has(name)) this.writer.end();
  }

  private enter(name: string, setting: Parameters<BlockWriter['enter']>[0]): void {
    // li, tr and headings are closed by the next of their kind
    if (name !== 'blockquote' && this.settings.at(-1) === name) this.close(name);
    this.settings.push(name);
    this.writer.enter(setting);
    this.cells = 0;
  }

  /** The first cell of a row needs no mark before it. */
  private cell(): void {
    if (this.writer.form !== 'table-row') this.writer.end();
    else if (this.cells++ > 0) this.writer.cell();
  }

  private image(given: ReadonlyMap<string, string>): void {
    const src = given.get('src') ?? given.get('data-src');
    if (src === undefined || src === '' || src.startsWith('data:')) return;
    const text = (name: string): string | null => given.get(name)?.replace(/\s+/g, ' ').trim() || null;
    this.writer.image({ src, alt: text('alt'), caption: text('title'), credit: null });
  }
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [, name = '', ...values] of source.matchAll(HTML_ATTRIBUTE)) {
    const value = values.find((each) => each !== undefined) ?? '';
    if (!given.has(name.toLowerCase())) given.set(name.toLowerCase(), withoutReferences(value));
  }
  return given;
}
