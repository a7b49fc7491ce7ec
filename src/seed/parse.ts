import { createHash } from 'node:crypto';
import type { Article, ArticleSettings } from '../article/article.js';
import { dateInName } from '../article/date.js';
import { NO_METADATA } from '../article/metadata.js';
import { idOf, type Seed } from '../article/seed.js';
import { type Draft, isRefusal, laidOut, type Refusal } from '../formats/draft.js';
import { formatOf } from '../formats/formats.js';
import type { Problem } from '../problem.js';

/**
 * The articles of a seed in its order, and why there are none where there are none: at least one of the two. Pure; never throws
 * on any bytes.
 */
export function parseSeed(seed: Seed, settings: ArticleSettings): (Article | Problem)[] {
  const format = formatOf(seed.path, seed.bytes);
  if ('refused' in format) return [refusalOf(format, seed.path)];
  const sha256 = sha256Of(seed.bytes);
  const ids = new Set<string>();
  const parsed: (Article | Problem)[] = [];
  for (const draft of format.read(seed.bytes, { path: seed.path, settings }))
    if (isRefusal(draft)) parsed.push(refusalOf(draft, seed.path));
    else
      parsed.push(
        articleOf(draft, { id: uniqueId(idIn(seed.path, draft.key), ids), seed: seed.path, sha256 }, settings),
      );
  return parsed.length > 0 ? parsed : [refusalOf({ refused: 'has no article in it' }, seed.path)];
}

/** An article from what a format read, with what `archive.yaml` says where the seed says nothing. */
export function articleOf(
  draft: Draft,
  origin: Pick<Article, 'id' | 'seed' | 'sha256'>,
  settings: ArticleSettings,
): Article | Problem {
  if (draft.blocks.length === 0) return refusalOf({ refused: 'has no text' }, origin.seed);
  const { text, paragraphs } = laidOut(draft.blocks);
  const { publisher, language, date } = draft.metadata;
  return {
    ...origin,
    text,
    ...NO_METADATA,
    ...draft.metadata,
    publisher: publisher ?? settings.publisher,
    language: language || settings.language,
    date: date ?? dateInName(origin.seed),
    paragraphs,
    problems: draft.problems,
  };
}

export const isArticle = (parsed: Article | Problem): parsed is Article => 'text' in parsed;

/** Lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function refusalOf({ refused, hint, line }: Refusal, path: string): Problem {
  return { path, line: line ?? null, column: null, message: refused, hint: hint ?? null, severity: 'refused' };
}

/** "export/posts#4711": other articles of the seed do not change it. */
const idIn = (path: string, key: string | undefined): string =>
  key === undefined ? idOf(path) : `${idOf(path)}#${key.replace(/\s+/g, ' ').trim()}`;

/** Of articles with one key all but the first get a number. */
function uniqueId(id: string, ids: Set<string>): string {
  let unique = id;
  for (let n = 2; ids.has(unique); n++) unique = `${id}~${n}`;
  ids.add(unique);
  return unique;
}
