import type { ParagraphForm } from '../../article/article.js';
import type { Html } from '../html.js';
import type { Figure } from './figures.js';
import type { MarginNote } from './margin-notes.js';

/** A paragraph of the article as it is set. */
export interface ParagraphBlock {
  readonly role: string;
  readonly form: ParagraphForm | null;
  readonly dir: 'auto' | null;
  /** for the permalink; null above the text and between its paragraphs */
  readonly no: number | null;
  readonly html: Html;
  readonly voices: readonly MarginNote[];
  /** BCP 47, of the text; null when it is the interface's language */
  readonly lang: string | null;
  /** BCP 47, of the notes; null when it is that of the text */
  readonly notesLang: string | null;
  /** of a caption */
  readonly figure: Figure | null;
}

/** Paragraphs that are set together; exactly one kind is true. */
export interface ParagraphGroup {
  readonly list: boolean;
  readonly numbered: boolean;
  readonly quotation: boolean;
  readonly table: boolean;
  readonly footnotes: boolean;
  readonly prose: boolean;
  readonly paragraphs: readonly (ParagraphBlock & { readonly cells: readonly { readonly html: Html }[] })[];
}

type GroupKind = Exclude<keyof ParagraphGroup, 'paragraphs'>;

const KIND_OF: Readonly<Record<ParagraphForm, GroupKind>> = {
  'list-item': 'list',
  'numbered-item': 'numbered',
  'block-quote': 'quotation',
  'table-row': 'table',
  footnote: 'footnotes',
  preformatted: 'prose',
};

/** Paragraphs of one form that follow each other are one list, quotation or table. */
export function groupsOf(blocks: readonly ParagraphBlock[]): ParagraphGroup[] {
  const groups: { kind: GroupKind; paragraphs: ParagraphBlock[] }[] = [];
  for (const block of blocks) {
    const kind = block.form === null ? 'prose' : KIND_OF[block.form];
    const last = groups.at(-1);
    if (last?.kind === kind) last.paragraphs.push(block);
    else groups.push({ kind, paragraphs: [block] });
  }
  return groups.map(({ kind, paragraphs }) => ({
    list: kind === 'list',
    numbered: kind === 'numbered',
    quotation: kind === 'quotation',
    table: kind === 'table',
    footnotes: kind === 'footnotes',
    prose: kind === 'prose',
    paragraphs: paragraphs.map((block) => ({ ...block, cells: kind === 'table' ? tableCells(block.html) : [] })),
  }));
}

/** Marks do not cross the bounds of cells: findings are within words, and cells are parted by tabs. */
const tableCells = (html: Html): { html: Html }[] => html.split('\t').map((cell) => ({ html: cell as Html }));
