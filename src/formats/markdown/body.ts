import type { Definition, List, ListItem, Nodes, Paragraph, Parents, RootContent } from 'mdast';
import { isAddressOfOthers } from '../../article/web-address.js';
import type { ArticleImage } from '../metadata/image-fields.js';
import { BlockWriter } from './block-writer.js';
import type { MarkdownChunk } from './chunks.js';
import { HTML_TAGS, HtmlPieces } from './html-pieces.js';
import type { LeftOut } from './left-out.js';
import { markdownAddress } from './markdown-address.js';
import { linkTargets, markdownTree } from './markdown-tree.js';
import { hasMarkdown, headingIn, readsAsProse } from './prose-like.js';

/** A node to write, or what to do after those that are in it. */
type Task = Nodes | (() => unknown);

/** Indented text in indented text in indented text is code. */
const DEEPEST_INDENT = 2;

/** Writes the blocks of Markdown. Pending nodes are kept in a list of tasks, so that no depth of nesting overflows the call stack. */
export class BodyWriter {
  readonly writer = new BlockWriter();
  readonly notes = new BlockWriter();
  private target = this.writer;
  private readonly html: HtmlPieces;
  private tasks: Task[] = [];
  private definitions: ReadonlyMap<string, Definition> = new Map();
  private source = '';
  private line = 1;
  private indent = 0;

  /** @param images those of the marks in the text */
  constructor(
    images: readonly ArticleImage[],
    private readonly leftOut: LeftOut,
  ) {
    this.html = new HtmlPieces(() => this.target, leftOut, images);
  }

  add({ text, line, lines }: MarkdownChunk): void {
    this.line = line;
    this.source = text;
    const tree = markdownTree(text);
    this.definitions = linkTargets(tree);
    this.tasks = [];
    for (const node of tree.children.toReversed())
      if ((node.position?.start.line ?? 1) <= lines) this.tasks.push(() => this.endOfBlock(), node);
    for (let task = this.tasks.pop(); task !== undefined; task = this.tasks.pop())
      if (typeof task === 'function') task();
      else this.write(task);
  }

  private endOfBlock(): void {
    this.html.reset();
    this.target.end();
  }

  /** Puts the children of a node, then `after`, before all other tasks. */
  private descend(node: Parents, after: () => unknown): void {
    this.tasks.push(after);
    for (const child of node.children.toReversed()) this.tasks.push(child as Nodes);
  }

  private write(node: Nodes): void {
    const { target } = this;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.html.write(node.value);
        return;
      case 'html':
        this.markup(node.value, this.lineOf(node));
        return;
      case 'break':
        target.lineBreak(textAfter(this.tasks.at(-1)));
        return;
      case 'image':
        this.image(node.url, node.alt, node.title);
        return;
      case 'imageReference': {
        const definition = this.definitions.get(node.identifier);
        if (definition !== undefined) this.image(definition.url, node.alt, definition.title);
        return;
      }
      case 'link':
        this.link(node, node.url);
        return;
      case 'linkReference':
        this.link(node, this.definitions.get(node.identifier)?.url ?? '');
        return;
      case 'footnoteReference':
        target.note(node.label ?? node.identifier);
        return;
      case 'definition':
        return;
      case 'code':
        this.code(node.value, node.lang ?? null, this.isFenced(node));
        return;
      default:
        this.writeBlock(node);
        return;
    }
  }

  private link(node: Parents, written: string): void {
    const { target } = this;
    const url = markdownAddress(written);
    target.startLink(url);
    const scheme = /^([a-z][a-z+.-]+):/i.exec(written)?.[1];
    if (scheme !== undefined && (url === null || isAddressOfOthers(url))) {
      const what = url === null ? 'left out that a browser does not follow' : 'in the record only';
      this.leftOut.add(`addresses ${what}`, `${scheme}:`, this.lineOf(node as Nodes));
    }
    this.descend(node, () => target.endLink());
  }

  private writeBlock(node: Nodes): void {
    const { target } = this;
    switch (node.type) {
      case 'heading':
        target.enter({ role: 'subhead' });
        this.descend(node, () => target.leave());
        return;
      case 'paragraph':
        this.paragraph(node);
        return;
      case 'blockquote':
        target.enter({ role: 'text', form: 'block-quote' });
        this.descend(node, () => target.leave());
        return;
      case 'list':
        this.list(node);
        return;
      case 'tableRow':
        target.enter({ role: 'text', form: 'table-row' });
        this.tasks.push(() => target.leave());
        for (const [i, cell] of [...node.children.entries()].reverse())
          this.tasks.push(cell, ...(i === 0 ? [] : [() => target.cell()]));
        return;
      case 'footnoteDefinition': {
        const { notes } = this;
        this.target = notes;
        notes.enter({ role: 'note', form: 'footnote', mark: `[${node.label ?? node.identifier}] ` });
        this.descend(node, () => {
          notes.leave();
          this.target = target;
        });
        return;
      }
      case 'thematicBreak':
        target.end();
        return;
      default:
        if ('children' in node) this.descend(node as Parents, () => undefined);
    }
  }

  /** A paragraph that is a heading, or begins with a line that is one, but for its mark. */
  private paragraph(node: Paragraph): void {
    const { target } = this;
    const heading = target.depth > 0 ? null : headingIn(node);
    if (heading === null) target.end();
    else target.enter({ role: 'subhead' });
    const rest = heading === null ? node.children : node.children.slice(heading);
    this.tasks.push(() => target.end(), ...rest.toReversed());
    if (heading !== null) this.tasks.push(() => target.leave(), ...node.children.slice(0, heading).toReversed());
  }

  /** Items in a list have a form; numbers that do not count from one, or go on after other blocks, stay in the text. */
  private list(node: List): void {
    const { target } = this;
    const isNumbered = node.ordered === true;
    const keepsNumbers = isNumbered && (node.start !== 1 || node.children.some((item) => isLong(item)));
    target.end();
    for (const item of node.children.toReversed()) {
      const form = isNumbered ? (keepsNumbers ? undefined : ('numbered-item' as const)) : ('list-item' as const);
      const mark = keepsNumbers ? `${this.numberOf(item)} ` : undefined;
      this.tasks.push(() => target.leave());
      for (const [i, child] of [...item.children.entries()].reverse())
        this.tasks.push(child, ...(i === 1 ? [() => target.continue()] : []));
      this.tasks.push(() => target.enter({ role: 'text', form, mark }));
    }
  }

  /** "1984." as it is written */
  private numberOf(item: ListItem): string {
    const at = item.position?.start.offset ?? 0;
    return /^\s*\d+[.)]/.exec(this.source.slice(at, at + 20))?.[0].trim() ?? '';
  }

  private isFenced(node: RootContent): boolean {
    const at = node.position?.start.offset ?? 0;
    return /^\s*(?:`{3}|~{3})/.test(this.source.slice(at, at + 300));
  }

  private code(value: string, language: string | null, fenced: boolean): void {
    const { target } = this;
    const prose = language === null && readsAsProse(value);
    if (prose && !fenced && this.indent < DEEPEST_INDENT) {
      this.indent++;
      this.tasks.push(() => {
        this.indent--;
      });
      const tree = markdownTree(value.replace(/^[ \t]+/gm, ''));
      for (const node of tree.children.toReversed()) this.tasks.push(() => target.end(), node);
      return;
    }
    for (const line of value.split('\n')) {
      target.enter({ role: prose ? 'text' : 'note', form: 'preformatted' });
      this.html.write(line);
      target.leave();
    }
  }

  private image(src: string, alt: string | null | undefined, title: string | null | undefined): void {
    this.target.image({ src, alt: alt?.trim() || null, caption: title?.trim() || null, credit: null });
  }

  /** HTML. Words between its tags are read as Markdown where they have its marks, as some generators do. */
  private markup(value: string, line: number): void {
    if (!hasMarkdown(value)) {
      this.html.read(value, line);
      return;
    }
    const { target } = this;
    for (const [i, piece] of [...value.split(HTML_TAGS).entries()].reverse()) {
      if (i % 2 === 1) this.tasks.push(() => this.html.read(piece, line));
      else if (/\S/.test(piece)) {
        const blocks = markdownTree(piece.replace(/^[ \t]+/gm, '')).children;
        for (const [n, block] of [...blocks.entries()].reverse())
          if (block.type === 'paragraph') this.descend(block, () => n < blocks.length - 1 && target.end());
          else if (block.type !== 'html') this.tasks.push(block);
      }
    }
  }

  private lineOf(node: Nodes): number {
    return this.line + (node.position?.start.line ?? 1) - 1;
  }
}

const isLong = (item: ListItem): boolean => item.children.length > 1;

const textAfter = (task: Task | undefined): string =>
  task !== undefined && typeof task !== 'function' && task.type === 'text' ? task.value : '';
