import type { ArticleLink, ArticleProblem, Paragraph, ParagraphForm, ParagraphRole } from '../article/article.js';
import type { Metadata } from '../article/metadata.js';

/** One paragraph on its way into an article: plain text on one line, and what it is. */
export interface Block {
  readonly text: string;
  readonly role: ParagraphRole;
  readonly form?: ParagraphForm | undefined;
  /** offsets into `text` */
  readonly links?: readonly ArticleLink[] | undefined;
}

/** What a format reads of one article: all but its offsets and where it came from. */
export interface Draft {
  /** what distinguishes the article from the others of its seed, such as an identifier; absent where a seed is one article */
  readonly key?: string;
  /** only what the seed says */
  readonly metadata: Partial<Metadata>;
  readonly blocks: readonly Block[];
  readonly problems: readonly ArticleProblem[];
}

/** Why there is no article in a seed, or in one place of it. */
export interface Refusal {
  readonly refused: string;
  readonly hint?: string | null;
  /** of the seed, counted from 1 */
  readonly line?: number | null;
  /** an article that its seed keeps from readers, such as a draft: no fault of the seed */
  readonly withheld?: true;
}

export const isRefusal = (read: Draft | Refusal): read is Refusal => 'refused' in read;

export const problem = (message: string, hint: string | null = null, line: number | null = null): ArticleProblem => ({
  line,
  column: null,
  message,
  hint,
});

/** Joins paragraphs by one line feed, and says where each lies. */
export function laidOut(blocks: readonly Block[]): { text: string; paragraphs: Paragraph[]; links: ArticleLink[] } {
  const paragraphs: Paragraph[] = [];
  const links: ArticleLink[] = [];
  let at = 0;
  for (const { text, role, form, links: within = [] } of blocks) {
    paragraphs.push({ start: at, end: at + text.length, role, ...(form === undefined ? {} : { form }) });
    for (const { start, end, url } of within) links.push({ start: at + start, end: at + end, url });
    at += text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), paragraphs, links };
}
