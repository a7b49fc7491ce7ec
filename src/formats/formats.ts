import { createHash } from 'node:crypto';
import type { Article, ArticleSettings } from '../article/article.js';
import { dateInName } from '../article/date.js';
import { extensionOf, idOf, type Seed } from '../article/seed.js';
import type { Problem } from '../problem.js';
import { decode } from './decode.js';
import { type Draft, laidOut } from './draft.js';
import { parseMarkdown } from './markdown/markdown.js';
import { BLANK_TEXT } from './text/lines.js';
import { parseText } from './text/text.js';

/** A reader of one format: decoded text with LF line ends, to a draft or the reason why there is no article in it. */
type FormatReader = (text: string) => Draft | { readonly refused: string };

/** By the file's extension in lower case. A new format is a new row. */
const readers: ReadonlyMap<string, FormatReader> = new Map<string, FormatReader>([
  ['.txt', parseText],
  ['.text', parseText],
  ['.md', parseMarkdown],
  ['.markdown', parseMarkdown],
]);

/** Reads one seed as an article, or says why it cannot be one. Pure; never throws on any bytes. */
export function parse(seed: Seed, settings: ArticleSettings): Article | Problem {
  const refuse = (message: string, hint: string | null = null): Problem => ({
    path: seed.path,
    line: null,
    column: null,
    message,
    hint,
    severity: 'refused',
  });
  const reader = readers.get(extensionOf(seed.path).toLowerCase());
  if (reader === undefined)
    return refuse(
      extensionOf(seed.path) === '' ? 'has no extension' : `there is no reader for ${extensionOf(seed.path)} files`,
      `one of ${[...readers.keys()].join(', ')} is read`,
    );
  const decoded = decode(seed.bytes, settings.encoding);
  if ('refused' in decoded) return refuse(decoded.refused);
  if (BLANK_TEXT.test(decoded.text)) return refuse('is empty');
  const draft = reader(decoded.text);
  if ('refused' in draft) return refuse(draft.refused);
  if (draft.blocks.length === 0) return refuse('has no text');
  return articleOf(seed, draft, settings, decoded.problems);
}

/** Whether `parse` gave an article. */
export const isArticle = (parsed: Article | Problem): parsed is Article => 'text' in parsed;

function articleOf(seed: Seed, draft: Draft, settings: ArticleSettings, problems: Article['problems']): Article {
  return {
    id: idOf(seed.path),
    seed: seed.path,
    sha256: createHash('sha256').update(seed.bytes).digest('hex'),
    ...laidOut(draft.blocks),
    headline: draft.headline,
    deck: draft.deck,
    byline: draft.byline,
    publisher: draft.publisher ?? settings.publisher,
    language: draft.language ?? settings.language,
    url: draft.url,
    date: draft.date ?? dateInName(seed.path),
    problems: [...problems, ...draft.problems],
  };
}
