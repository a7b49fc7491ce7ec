import type { Article, ArticleProblem, ParagraphRole } from '../article/article.js';

/** One paragraph on its way into an article: plain text on one line, and what it is. */
export interface Block {
  readonly text: string;
  readonly role: ParagraphRole;
}

/** What a format's parser makes of one seed: the article, but for its offsets and where it came from. */
export interface Draft
  extends Pick<Article, 'headline' | 'deck' | 'byline' | 'publisher' | 'url' | 'date' | 'problems'> {
  readonly blocks: readonly Block[];
  /** BCP 47, when the seed says */
  readonly language: string | null;
}

export const problem = (message: string, hint: string | null = null, line: number | null = null): ArticleProblem => ({
  line,
  column: null,
  message,
  hint,
});

/** Joins paragraphs by one line feed, and says where each lies. */
export function laidOut(blocks: readonly Block[]): Pick<Article, 'text' | 'paragraphs'> {
  const paragraphs: Article['paragraphs'][number][] = [];
  let at = 0;
  for (const { text, role } of blocks) {
    paragraphs.push({ start: at, end: at + text.length, role });
    at += text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), paragraphs };
}
