import { createHash } from 'node:crypto';
import { type Article, type ArticleProblem, type ArticleSettings, isEnglish } from '../article/article.js';
import { NO_METADATA } from '../article/metadata.js';
import { dateInPath } from '../article/path-date.js';
import { idOf, type Seed, SeedError, seedInPieces } from '../article/seed.js';
import { type Draft, isRefusal, laidOut, problem, type Refusal } from '../formats/draft.js';
import type { ReadContext } from '../formats/format.js';
import { formatOf } from '../formats/formats.js';
import type { Problem } from '../problem.js';
import { onOneLine } from '../text/one-line.js';
import { languageOf } from './language.js';
import { withOwnWords } from './own-words.js';
import { withSidecar } from './sidecar-fields.js';

/** What bears on a seed besides its bytes. */
export type SeedContext = Omit<ReadContext, 'readWithin' | 'openBeside'> & Partial<Pick<ReadContext, 'openBeside'>>;

/** A seed in a seed, as a file in a ZIP; further down nothing is read, since a bomb may be that deep. */
const DEEPEST = 2;

/** How much of a seed is held at a time while its checksum is made, in bytes. */
const HASHED_AT_ONCE = 4 * 1024 * 1024;

/**
 * The articles of a seed in its order, or the reason why there are none: at least one of the two. Never throws on any
 * bytes.
 */
export async function* parseSeed(seed: Seed, known: SeedContext): AsyncGenerator<Article | Problem> {
  const ids = new Map<string, number>();
  let count = 0;
  try {
    let sha256: string | null = null;
    for await (const read of draftsOf(seed, known)) {
      const draft = withSidecar(read, seed.path, known.folder);
      count++;
      if (isRefusal(draft)) yield refusalOf(draft, seed.path);
      else {
        sha256 ??= sha256OfSeed(seed);
        const own = withOwnWords(draft, seed.path, known.folder);
        const origin = { id: uniqueId(idIn(seed.path, draft.key), ids), seed: seed.path, sha256 };
        yield articleOf(own, origin, known.settings, await languageOf(own.blocks));
      }
    }
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    count++;
    yield refusalOf({ refused: error.message }, seed.path);
  }
  if (count === 0) yield refusalOf({ refused: 'has no article in it' }, seed.path);
}

/** What a seed's format reads in it. @throws SeedError when bytes of it cannot be had */
export async function* draftsOf(seed: Seed, known: SeedContext, depth = 0): AsyncGenerator<Draft | Refusal> {
  const format = formatOf(seed);
  if ('refused' in format) return yield format;
  if (depth > DEEPEST) return yield { refused: `has files in files in files, which are not read: ${seed.path}` };
  yield* format.read(seed, {
    openBeside: () => null,
    ...known,
    readWithin: (inner) => draftsOf(inner, known, depth + 1),
  });
}

/** Articles are copies of it, for the reason of `EMPTY_RECORD`. */
const EMPTY_ARTICLE: Article = JSON.parse(
  JSON.stringify({
    id: '',
    seed: '',
    sha256: '',
    text: '',
    paragraphs: [],
    links: [],
    ...NO_METADATA,
    problems: [],
  } satisfies Article),
);

/**
 * An article from what a format read, with what `archive.yaml` says where the seed says nothing.
 * @param detected the language detected from its words
 */
export function articleOf(
  draft: Draft,
  origin: Pick<Article, 'id' | 'seed' | 'sha256'>,
  settings: ArticleSettings,
  detected: string | null = null,
): Article | Problem {
  if (draft.blocks.length === 0) return refusalOf({ refused: 'has no text' }, origin.seed);
  const { publisher, language, date, dateFrom } = draft.metadata;
  const spoken = languageSpoken(language || settings.language, detected);
  const inPath = date ? null : dateInPath(origin.seed);
  return {
    ...EMPTY_ARTICLE,
    ...origin,
    ...laidOut(draft.blocks),
    ...draft.metadata,
    publisher: publisher ?? settings.publisher,
    language: spoken,
    date: date ?? inPath?.date ?? null,
    dateFrom: date ? (dateFrom ?? 'metadata') : (inPath?.from ?? null),
    problems: isEnglish(spoken) ? draft.problems : [...draft.problems, notEnglish(spoken)],
  };
}

/** What the words say counts where a seed says another language; a seed's own tag is the more exact one where it agrees. */
const languageSpoken = (said: string, detected: string | null): string =>
  detected === null || baseOf(said) === baseOf(detected) ? said : detected;

const baseOf = (language: string): string => language.replace(/-.*$/, '').toLowerCase();

const notEnglish = (language: string): ArticleProblem => {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(baseOf(language)) ?? language;
  return problem(`is in ${name}: its people, places, organisations and quotations are not looked for`);
};

export const isArticle = (parsed: Article | Problem): parsed is Article => 'text' in parsed;

/** Lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function sha256OfSeed(seed: Seed): string {
  const hash = createHash('sha256');
  for (const piece of seedInPieces(seed, HASHED_AT_ONCE)) hash.update(piece);
  return hash.digest('hex');
}

export function refusalOf({ refused, hint, line, withheld }: Refusal, path: string): Problem {
  const severity = withheld === true ? 'withheld' : 'refused';
  return { path, line: line ?? null, column: null, message: refused, hint: hint ?? null, severity };
}

/** "export/posts#4711": other articles of the seed do not change it. */
const idIn = (path: string, key: string | undefined): string =>
  key === undefined ? idOf(path) : `${idOf(path)}#${onOneLine(key)}`;

/** Of articles with one key all but the first get a number. */
function uniqueId(id: string, ids: Map<string, number>): string {
  let count = ids.get(id) ?? 0;
  let unique = id;
  while (ids.has(unique)) unique = `${id}~${++count + 1}`;
  ids.set(id, count);
  ids.set(unique, ids.get(unique) ?? 0);
  return unique;
}
