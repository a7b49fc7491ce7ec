import { posix } from 'node:path';
import type { Article } from '../article/article.js';
import { type Seed, SeedError } from '../article/seed.js';
import { problem } from '../formats/draft.js';
import type { Problem } from '../problem.js';
import { isArticle, parseSeed, refusalOf, type SeedContext } from './parse.js';
import { readSeed } from './read.js';
import type { SameName } from './same-name.js';

/** A folder of seeds, and what bears on all of them. */
export interface SeedFolder extends SeedContext, Partial<Pick<SameName, 'otherForms' | 'facsimiles'>> {
  readonly root: string;
}

/** The articles of one seed, or why there are none. Of files of one name the first that can be read is the article's text. */
export async function* readArticles(folder: SeedFolder, path: string): AsyncGenerator<Article | Problem> {
  const others = folder.otherForms?.get(path) ?? [];
  if (others.length === 0) return yield* withFacsimiles(folder, path, articlesOfSeed(folder, path));
  const read: (Article | Problem)[] = [];
  for (const each of [path, ...others]) {
    const articles: (Article | Problem)[] = [];
    for await (const article of articlesOfSeed(folder, each)) articles.push(article);
    if (!articles.some(isArticle)) read.push(...articles);
    else if (!read.some(isArticle)) read.unshift(...articles);
    else mergeForm(read, articles, each);
  }
  yield* withFacsimiles(folder, path, read);
}

async function* articlesOfSeed(folder: SeedFolder, path: string): AsyncGenerator<Article | Problem> {
  const seed = readSeed(folder.root, path);
  if (!('size' in seed)) return yield seed;
  try {
    yield* parseSeed(seed, { ...folder, openBeside: (href) => seedBeside(folder.root, path, href) });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    yield refusalOf({ refused: error.message }, path);
  }
}

/** A file that a seed refers to; never one outside the folder of seeds. */
function seedBeside(root: string, path: string, href: string): Seed | null {
  const beside = posix.normalize(posix.join(posix.dirname(path), href));
  if (beside.startsWith('..') || posix.isAbsolute(href)) return null;
  const seed = readSeed(root, beside);
  return 'size' in seed ? seed : null;
}

async function* withFacsimiles(
  folder: SeedFolder,
  path: string,
  articles: AsyncIterable<Article | Problem> | Iterable<Article | Problem>,
): AsyncGenerator<Article | Problem> {
  const facsimiles = folder.facsimiles?.get(path);
  for await (const each of articles)
    yield facsimiles === undefined || !isArticle(each)
      ? each
      : { ...each, facsimiles: [...each.facsimiles, ...facsimiles] };
}

/** Says of the article that is kept what another file of its name says otherwise. Files of several articles are both read. */
function mergeForm(read: (Article | Problem)[], others: readonly (Article | Problem)[], path: string): void {
  const kept = read.filter(isArticle);
  const [article, other] = [kept[0]!, others.find(isArticle)!];
  if (kept.length > 1 || others.length > 1) {
    read.push(...others.map((each) => (isArticle(each) ? { ...each, id: each.id.replace(/^[^#]*/, path) } : each)));
    return;
  }
  const difference = differenceOf(article.text, other.text);
  if (difference === null) return;
  const notice = problem(
    `${path}, of the same name, is another form of it and reads otherwise: ${difference}`,
    'keep the better one under this name, or give the other article a name of its own',
  );
  read[read.indexOf(article)] = { ...article, problems: [...article.problems, notice] };
}

const wordsCompared = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words differ and where the first do; null when the words are the same. */
function differenceOf(a: string, b: string): string | null {
  const [ours, theirs] = [wordsCompared(a), wordsCompared(b)];
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  if (at === ours.length && at === theirs.length) return null;
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  const differ = Math.max(ours.length, theirs.length) - shared;
  const some = (words: readonly string[]): string => `“${words.slice(Math.max(0, at - 2), at + 4).join(' ')}”`;
  return `${differ} of ${Math.max(ours.length, theirs.length)} words; first ${some(ours)} here, ${some(theirs)} there`;
}
