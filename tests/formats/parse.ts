import type { Article, ArticleSettings } from '../../src/article/article.js';
import { idOf, seedOf } from '../../src/article/seed.js';
import { decodedText } from '../../src/formats/decoded-text.js';
import { type Draft, isRefusal, type Refusal } from '../../src/formats/draft.js';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import { formatOf } from '../../src/formats/formats.js';
import { parseMarkdown } from '../../src/formats/markdown/markdown.js';
import { markdown } from '../../src/formats/markdown/markdown-format.js';
import type { Problem } from '../../src/problem.js';
import { articleOf, isArticle, parseSeed, refusalOf, sha256Of } from '../../src/seed/parse.js';

export const settings: ArticleSettings = {
  language: 'en',
  publisher: null,
  year: null,
  home: null,
  now: null,
  encoding: null,
};

export function parsed(
  path: string,
  content: string | Uint8Array,
  over: Partial<ArticleSettings> = {},
): Article | Problem {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const seed = seedOf(path, bytes);
  const format = formatOf(seed);
  if ('refused' in format) return refusalOf(format, path);
  const context = {
    settings: { ...settings, ...over },
    folder: NO_FOLDER_FACTS,
    openBeside: () => null,
    readWithin: async function* () {},
  };
  // of a text, which is read at once; the reader of Markdown is loaded first where a folder has some
  const read = format === markdown ? decodedText(parseMarkdown) : format.read;
  const [draft] = [...(read(seed, context) as Iterable<Draft | Refusal>)];
  if (draft === undefined || isRefusal(draft)) return refusalOf(draft ?? { refused: 'nothing' }, path);
  return articleOf(draft, { id: idOf(path), seed: path, sha256: sha256Of(bytes) }, context.settings);
}

/** All that is in a seed, by whatever format reads it. */
export async function allParsed(path: string, content: string | Uint8Array): Promise<(Article | Problem)[]> {
  const all: (Article | Problem)[] = [];
  const seed = seedOf(path, typeof content === 'string' ? Buffer.from(content) : content);
  for await (const each of parseSeed(seed, { settings, folder: NO_FOLDER_FACTS })) all.push(each);
  return all;
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
