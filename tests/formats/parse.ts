import type { Article, ArticleSettings } from '../../src/article/article.js';
import type { Problem } from '../../src/problem.js';
import { isArticle, parseSeed } from '../../src/seed/parse.js';

export const settings: ArticleSettings = { language: 'en', publisher: null, year: null, home: null, encoding: null };

export function parsed(
  path: string,
  content: string | Uint8Array,
  over: Partial<ArticleSettings> = {},
): Article | Problem {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return parseSeed({ path, bytes }, { ...settings, ...over })[0]!;
}

/** The article of a seed that must be one. */
export function article(path: string, content: string | Uint8Array, over: Partial<ArticleSettings> = {}): Article {
  const result = parsed(path, content, over);
  if (!isArticle(result)) throw new Error(`${path} is refused: ${result.message}`);
  return result;
}

/** Why a seed is refused. */
export function refusal(path: string, content: string | Uint8Array): string {
  const result = parsed(path, content);
  if (isArticle(result)) throw new Error(`${path} is not refused`);
  return result.message;
}

/** Its paragraphs as [role, text]. */
export function laidOut({ text, paragraphs }: Article): [string, string][] {
  return paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

/** What must be conserved. */
export const inked = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
