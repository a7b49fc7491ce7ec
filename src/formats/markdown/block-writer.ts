import type { ArticleLink, ParagraphForm, ParagraphRole } from '../../article/article.js';
import type { Block } from '../draft.js';
import { type ArticleImage, isPictureFile } from '../metadata/image-fields.js';
import { withinOuterMarks } from './stray-marks.js';

/** How the block that is written is set. */
interface Setting {
  readonly role: ParagraphRole;
  readonly form?: ParagraphForm | undefined;
  /** written before the words of the next block of this setting: "4. " */
  readonly mark?: string | undefined;
}

const PLAIN: Setting = { role: 'text' };

/** A line of verse or of an address is no longer than this. */
const LONGEST_VERSE = 60;

/** Writes blocks word by word: text on one line, links by their offsets, images beside the text. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly images: ArticleImage[] = [];
  private text = '';
  private links: ArticleLink[] = [];
  private readonly open: { readonly url: string | null; readonly at: number; readonly images: number }[] = [];
  /** links without words, around a picture */
  private pictureLinks: { readonly url: string; readonly image: ArticleImage }[] = [];
  private raised: number | null = null;
  private settings: Setting[] = [];
  private mark = '';

  /** Words; line feeds in them are spaces. */
  write(words: string): void {
    const line = withoutLineFeeds(words.replaceAll('\u00a0', ' '));
    this.text += /^\s?$/.test(this.text.slice(-1)) ? line.replace(/^ +/, '') : line;
  }

  /** Parts a cell of a table from the next. */
  cell(): void {
    this.text += '\t';
  }

  /** The mark of a footnote, apart from the word before it, which it is no part of. */
  note(label: string): void {
    this.write(`${/^\s?$/.test(this.text.slice(-1)) ? '' : ' '}[${label}]`);
  }

  /** @param url null for an address that cannot be followed */
  startLink(url: string | null): void {
    this.open.push({ url, at: this.text.length, images: this.images.length });
  }

  /** Of a link around a picture the picture's words are the words, in a caption after the block; one to the picture itself is left out. */
  endLink(): void {
    const link = this.open.pop();
    if (link === undefined || link.url === null) return;
    const words = this.text.slice(link.at);
    const start = link.at + (words.length - words.trimStart().length);
    const end = link.at + words.trimEnd().length;
    const image = this.images[link.images];
    if (end > start) this.links.push({ start, end, url: link.url });
    else if (image !== undefined && !isPictureFile(link.url)) this.pictureLinks.push({ url: link.url, image });
  }

  startRaised(): void {
    this.raised = this.text.length;
  }

  /** Raised numbers are marks of footnotes, but for those of m² and 4th. */
  endRaised(): void {
    const at = this.raised;
    this.raised = null;
    if (at === null) return;
    const [before, inside] = [this.text.slice(0, at), this.text.slice(at).trim()];
    const label = /^[[(]?(\d{1,3}|[*†‡]+)[\])]?$/.exec(inside)?.[1];
    if (label === undefined || !/[\p{L}.,;:!?”"’')\]]$/u.test(before)) return;
    if (/(?:^|[\s\d])(?:[mx]|[kcm]m|ft|in|yd|mi|sq)$/i.test(before)) {
      this.text = before + inside.replace(/[23]/, (digit) => (digit === '2' ? '²' : '³'));
      return;
    }
    this.text = before;
    this.note(label);
    this.links = this.links.filter(({ end }) => end <= this.text.length);
  }

  /** A line break inside a paragraph: the end of a line of verse, or only of a line in the file. */
  lineBreak(next: string): void {
    const runsOn = this.text.length > LONGEST_VERSE && /^\s*\p{Ll}/u.test(next) && !/[.:;!?]["”’)]*$/.test(this.text);
    if (runsOn || this.form === 'table-row') this.write(' ');
    else this.end();
  }

  image(image: ArticleImage): void {
    this.images.push(image);
  }

  /** All blocks until `leave` are set in this way. */
  enter(setting: Setting): void {
    this.end();
    this.settings.push(setting);
    this.mark = setting.mark ?? '';
  }

  leave(): void {
    this.end();
    this.settings.pop();
    this.mark = '';
    this.endPictureLinks();
  }

  /** The blocks that follow in this setting are continuations: they have no mark and no form of their own. */
  continue(): void {
    const setting = this.settings.pop();
    if (setting !== undefined) this.settings.push({ role: setting.role });
  }

  get form(): ParagraphForm | undefined {
    return this.settings.at(-1)?.form;
  }

  get depth(): number {
    return this.settings.length;
  }

  /** Ends the block, if there are words in it. */
  end(): void {
    while (this.open.length > 0) this.endLink();
    this.raised = null;
    const { role, form } = this.settings.at(-1) ?? PLAIN;
    const line = form === 'table-row' ? trimmedCells(this.text) : this.text.trimEnd();
    const words = withinOuterMarks(line);
    const text = line.slice(words.start, words.end);
    if (/[^\s*_~[\]]/.test(text)) {
      const shift = this.mark.length - words.start;
      const links = this.links
        .map(({ start, end, url }) => ({
          start: Math.max(start, words.start) + shift,
          end: Math.min(end, words.end) + shift,
          url,
        }))
        .filter(({ start, end }) => end > start);
      this.blocks.push({
        text: this.mark + text,
        role,
        ...(form === undefined ? {} : { form }),
        ...(links.length === 0 ? {} : { links }),
      });
      this.mark = '';
    }
    this.text = '';
    this.links = [];
    this.endPictureLinks();
  }

  private endPictureLinks(): void {
    if (this.settings.length > 0 || this.text !== '') return;
    for (const { url, image } of this.pictureLinks) {
      const text = wordsOfPicture(image) ?? url.replace(/^(?:https?:)?\/\/|^mailto:/, '');
      this.blocks.push({ text, role: 'caption', links: [{ start: 0, end: text.length, url }] });
    }
    this.pictureLinks = [];
  }
}

/** The first words that are no name of a file: "600-x-400-ferry" is one. */
const wordsOfPicture = ({ caption, alt }: ArticleImage): string | null =>
  [caption, alt].find((words) => words != null && /\p{L}\s+\p{L}/u.test(words)) ?? null;

/** Without a regular expression, which would take time by the square of a run of spaces. */
const withoutLineFeeds = (words: string): string =>
  words.includes('\n')
    ? words
        .split('\n')
        .map((line, i, { length }) => (i === 0 ? line.trimEnd() : i === length - 1 ? line.trimStart() : line.trim()))
        .join(' ')
    : words;

const trimmedCells = (row: string): string =>
  row
    .split('\t')
    .map((cell) => cell.trim())
    .join('\t')
    .trimEnd();
