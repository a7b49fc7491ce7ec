import type { ArticleRecord } from '../../article/record.js';
import type { ManifestData } from '../index-manifest.js';
import { type ShardData, shardOfScript } from '../shard.js';
import { indexedWordsOf } from './indexed-words.js';
import { type PostingShards, postingShardsOf } from './posting-shards.js';
import { revisedWords } from './revised-words.js';
import { type SearchedTexts, searchedTextsOf } from './searched-texts.js';

/** A search index. */
export interface SearchIndex {
  /** by name */
  readonly shards: ReadonlyMap<string, ShardData>;
  /** digests of the texts that are packed in shards, by their names; empty where nobody asked for them */
  readonly packed: ReadonlyMap<string, string>;
}

/** The shard that every search needs. */
export const MANIFEST_SHARD = 'manifest';

/** What is kept of a search index beside its scripts. */
export interface KeptIndex {
  /** of the site */
  readonly folder: string;
  /** SHA-256 of all scripts, hexadecimal */
  readonly checksum: string;
  /** of its shards, in the order of the checksum */
  readonly names: readonly string[];
  /** digests of the records, in archive order */
  readonly records: readonly string[];
  /** see `SearchIndex` */
  readonly packed: readonly (readonly [string, string])[];
}

/** An index as a build finds it that comes after the one that made it. */
export interface RecalledIndex {
  readonly kept: KeptIndex;
  /** by the names of its shards */
  readonly scripts: ReadonlyMap<string, string>;
}

export function indexRecalled({ kept, scripts }: RecalledIndex): SearchIndex {
  const shards = new Map([...scripts].map(([name, script]) => [name, shardOfScript(script)]));
  return { shards, packed: new Map(kept.packed) };
}

/** Which texts are to be indexed. Plain data, so that another thread can have it. */
export interface IndexingOrder {
  /** the articles that are others than in the index before, ascending; null: all, whether there is one or not */
  readonly changed: readonly number[] | null;
  /** of these articles */
  readonly texts: SearchedTexts;
}

/** The share of the articles up to which those that have changed are worth looking for in the index before. */
const MOST_CHANGED = 0.02;

/**
 * @param digests of the records, in their order; null when nobody knows them
 * @param before the same of the index before; null when there is none
 */
export function indexingOrderOf(
  records: readonly ArticleRecord[],
  digests: readonly string[] | null = null,
  before: readonly string[] | null = null,
): IndexingOrder {
  if (digests !== null && digests.length === before?.length) {
    const changed = digests.flatMap((digest, article) => (before[article] === digest ? [] : [article]));
    if (changed.length <= Math.max(1, records.length * MOST_CHANGED))
      return { changed, texts: searchedTextsOf(changed.map((article) => records[article]!)) };
  }
  return { changed: null, texts: searchedTextsOf(records) };
}

/** What can be made of an index before the names of its archive are filed. Plain data as well. */
export interface PreparedIndex {
  readonly postings: PostingShards;
  /** texts that the index before has packed, by their digests; they hold for an index with the same preset dictionary */
  readonly packed: { readonly dictionary: string; readonly byDigest: ReadonlyMap<string, string> };
}

const NOTHING_PACKED: PreparedIndex['packed'] = { dictionary: '', byDigest: new Map() };

/**
 * @param before the index before, which may be of other articles; null when there is none
 * @returns null when it is not the one that the order says
 */
export function preparedIndexOf({ changed, texts }: IndexingOrder, before: SearchIndex | null): PreparedIndex | null {
  const packed = before === null ? NOTHING_PACKED : packedIn(before);
  if (changed === null) return { postings: postingShardsOf(indexedWordsOf(texts)), packed };
  if (before === null) return null;
  try {
    return { postings: postingShardsOf(revisedWords(before.shards, changed, texts)), packed };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function packedIn({ shards, packed }: SearchIndex): PreparedIndex['packed'] {
  const byDigest = new Map<string, string>();
  for (const [name, digest] of packed) byDigest.set(digest, packedOfShard(shards.get(name) as string));
  return { dictionary: (shards.get(MANIFEST_SHARD) as ManifestData).sample, byDigest };
}

/** The packed text of a shard: what comes after its bits. */
export const packedOfShard = (data: string): string => data.slice(data.indexOf(' ') + 1);
