import type { Steps } from '../text/steps.js';
import type { Archive } from './archive.js';

/**
 * Other stories on the same subject: those that share people, places, organisations and rare words with an article. What two
 * articles share counts the more, the fewer articles have it (inverse document frequency, here 1/√n); what is common tells nothing.
 */

const MOST_RELATED = 3;
/** a name or word that is in more articles tells nothing */
const COMMON_NAME = 60;
const COMMON_WORD = 12;
/** in a small archive, what is in more than this share of it */
const COMMON_SHARE = 1 / 3;
/** What a word tells beside a name that is as rare. */
const WORD_SHARE = 0.4;
/** Names and words of articles that are related: a pair that one article in 16 has, and something more. */
const LEAST_SCORE = 0.55;
/** Articles with less in common than this many names or words are not related, however rare those are. */
const LEAST_SHARED = 3;
const SHORTEST_WORD = 5;
const ARTICLES_A_STEP = 2000;

type ToRelate = Pick<Archive, 'records' | 'people' | 'places' | 'organisations' | 'leaders'>;

/** By article: articles of other stories, the nearest first, at most three; those with none are left out. In steps. */
export function* relatedSteps(archive: ToRelate): Steps<ReadonlyMap<number, readonly number[]>> {
  const { records, leaders } = archive;
  const shared: Shared[][] = records.map(() => []);
  const share = sharing(records.length, shared);
  for (const { appearances } of [...archive.people, ...archive.organisations, ...archive.places])
    share(
      appearances.map(({ article }) => article),
      COMMON_NAME,
      1,
    );
  yield;
  const holders = new Map<number, number[]>();
  for (const [article, { text }] of records.entries()) {
    for (const word of wordHashesOf(text)) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [article]);
      else if (list.length <= COMMON_WORD) list.push(article);
    }
    if (article % ARTICLES_A_STEP === 0) yield;
  }
  for (const articles of holders.values()) share(articles, COMMON_WORD, WORD_SHARE);
  yield;
  const found = new Map<number, readonly number[]>();
  const scores = new Float64Array(records.length);
  const counts = new Uint16Array(records.length);
  for (const article of records.keys()) {
    const near = nearest(article, shared[article]!, { leaders, scores, counts });
    if (near.length > 0) found.set(article, near);
    if (article % ARTICLES_A_STEP === 0) yield;
  }
  return found;
}

/** A name or a word with the articles that have it, ascending. */
interface Shared {
  readonly articles: readonly number[];
  readonly weight: number;
}

/** Tells each of some articles what it has in common with the others, unless that is too common. */
function sharing(size: number, shared: readonly Shared[][]) {
  const mostOfAll = Math.max(2, Math.floor(size * COMMON_SHARE));
  return (articles: readonly number[], most: number, weight: number): void => {
    if (articles.length < 2 || articles.length > Math.min(most, mostOfAll)) return;
    const one: Shared = { articles, weight: weight / Math.sqrt(articles.length) };
    for (const article of articles) shared[article]!.push(one);
  };
}

interface Scoring {
  /** see `Archive` */
  readonly leaders: Int32Array;
  /** all 0, before and after */
  readonly scores: Float64Array;
  readonly counts: Uint16Array;
}

function nearest(article: number, features: readonly Shared[], { leaders, scores, counts }: Scoring): number[] {
  const touched: number[] = [];
  for (const { articles, weight } of features) {
    for (const other of articles) {
      if (scores[other] === 0) touched.push(other);
      scores[other] = scores[other]! + weight;
      counts[other] = counts[other]! + 1;
    }
  }
  const near = touched
    .filter(
      (other) => leaders[other] !== leaders[article] && scores[other]! >= LEAST_SCORE && counts[other]! >= LEAST_SHARED,
    )
    .map((other) => ({ other, score: scores[other]! }))
    .sort(
      (a, b) => b.score - a.score || Math.abs(a.other - article) - Math.abs(b.other - article) || a.other - b.other,
    );
  for (const other of touched) {
    scores[other] = 0;
    counts[other] = 0;
  }
  const chosen = new Map<number, number>();
  for (const { other } of near) {
    if (chosen.size >= MOST_RELATED) break;
    // of several versions of a story the nearest
    if (!chosen.has(leaders[other]!)) chosen.set(leaders[other]!, other);
  }
  return [...chosen.values()];
}

/** A hash of each different longer word of letters, the case of ASCII letters aside. */
function wordHashesOf(text: string): Set<number> {
  const hashes = new Set<number>();
  let hash = 0x811c9dc5;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    let code = i < text.length ? text.charCodeAt(i) : 32;
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code > 191 && code < 0x2000)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      length++;
    } else {
      if (length >= SHORTEST_WORD) hashes.add(hash >>> 0);
      hash = 0x811c9dc5;
      length = 0;
    }
  }
  return hashes;
}
