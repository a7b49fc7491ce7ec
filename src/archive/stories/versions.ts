import type { ArticleRecord } from '../../article/record.js';
import { pushTo } from '../../text/gather.js';
import { runToEnd, type Steps } from '../../text/steps.js';
import type { Version } from '../archive.js';

/** How many words make a shingle. */
const SHINGLE = 5;
/** Of the shingles of a story, those whose hash is a multiple of this. */
const SAMPLE = 4;
/** A shingle in more stories than this tells nothing: a standing phrase. */
const COMMON_SHINGLE = 40;
/** Stories with at least this share of both their sampled shingles in common are versions of one. */
const LIKE = 0.3;
const TEXTS_A_STEP = 5000;
/** Stories with fewer words than this are too short to tell. */
const SHORTEST_STORY = 25;
const NO_SHINGLES: ReadonlySet<number> = new Set();
/** A number holds 2⁵³: what is left of a hash of 32 bits, and an article. */
const MOST_NUMBERED = 2 ** 23;

/** By article: the other articles that tell the same story in mostly the same words, likest first. Linear but for the pairs found. */
export function versionsOf(records: readonly Pick<ArticleRecord, 'text'>[]): Map<number, readonly Version[]> {
  return runToEnd(versionSteps(records));
}

/** As `versionsOf`, in steps. */
export function* versionSteps(records: readonly Pick<ArticleRecord, 'text'>[]): Steps<Map<number, readonly Version[]>> {
  const lengths = new Int32Array(records.length);
  const sampled: number[] = [];
  for (const [article, { text }] of records.entries()) {
    const sample = sampleOf(text);
    lengths[article] = sample.size;
    for (const shingle of sample) sampled.push((shingle / SAMPLE) * MOST_NUMBERED + article);
    if ((article + 1) % TEXTS_A_STEP === 0) yield;
  }
  const shared = sharedShingles(Float64Array.from(sampled).sort(), records.length);
  yield;
  const versions = new Map<number, Version[]>();
  for (const [pair, both] of shared) {
    const [a, b] = [Math.floor(pair / records.length), pair % records.length];
    const likeness = both / (lengths[a]! + lengths[b]! - both);
    if (likeness < LIKE || both < 3) continue;
    pushTo(versions, a, { article: b, likeness });
    pushTo(versions, b, { article: a, likeness });
  }
  for (const list of versions.values()) list.sort((a, b) => b.likeness - a.likeness || a.article - b.article);
  return new Map([...versions].sort(([a], [b]) => a - b));
}

/**
 * How many shingles two articles have in common, for those that have any; a pair is the first article times `articles` plus the second.
 * @param sampled in ascending order: the shingle's hash by `SAMPLE`, times `MOST_NUMBERED`, plus the article
 */
function sharedShingles(sampled: Float64Array, articles: number): Map<number, number> {
  const shared = new Map<number, number>();
  const articleAt = (at: number): number => sampled[at]! % MOST_NUMBERED;
  const shingleAt = (at: number): number => Math.floor(sampled[at]! / MOST_NUMBERED);
  for (let from = 0, to = 0; from < sampled.length; from = to) {
    const shingle = shingleAt(from);
    for (to = from + 1; to < sampled.length && shingleAt(to) === shingle; ) to++;
    if (to - from > COMMON_SHINGLE) continue;
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const pair = articleAt(i) * articles + articleAt(j);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/** A sample of the text's shingles, chosen by their hash, so that two texts choose the same ones. */
function sampleOf(text: string): ReadonlySet<number> {
  const words = wordHashes(text);
  if (words.length < SHORTEST_STORY) return NO_SHINGLES;
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ words[i + j]!, 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    if (hash % SAMPLE === 0) shingles.add(hash);
  }
  return shingles;
}

/** A hash for each word: runs of letters and digits, the case of ASCII letters aside. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    let code = i < text.length ? text.charCodeAt(i) : 32;
    if (code >= 65 && code <= 90) code += 32;
    const inWord =
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0x2100 || (code > 191 && code < 0x2000);
    if (inWord) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193) | 1;
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}
