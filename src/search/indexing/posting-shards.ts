import { BitWriter } from '../codec/bit-writer.js';
import { dictionaryShards, dictionaryText } from '../dictionary.js';
import { limitOf } from '../lengths.js';
import { writeBounds } from '../postings.js';
import type { IndexedWords } from './indexed-words.js';

/** Bytes of a shard, about. Small ones make a first search cheap, large ones make fewer files. */
const POSTINGS_SHARD = 16_000;
const PLACES_SHARD = 40_000;

/** Some words or articles, one after the other. */
export interface Part {
  /** number of the first */
  readonly first: number;
  readonly data: string;
}

/** Some words. */
export interface WordPart extends Part {
  readonly firstWord: string;
}

/** The words of an archive with all that its index says of them, in shards. Plain data, so that another thread can make it. */
export interface PostingShards {
  /** different words */
  readonly vocabulary: number;
  readonly dictionary: readonly WordPart[];
  readonly postings: readonly WordPart[];
  readonly places: readonly Part[];
  /** for each article the places at which its quotes begin, and those after which they end */
  readonly spans: string;
  /** words of all articles together */
  readonly wordCount: number;
  /** by article: its length, see `stepOf` */
  readonly steps: Uint8Array;
  /** by article */
  readonly quoteCounts: readonly number[];
}

/** The postings with their words, so that the shard of a word tells whether there is such a word, too. */
export function postingShardsOf({ words, lists, ...columns }: IndexedWords): PostingShards {
  const { wordCount, steps, quoteCounts } = columns;
  const [allPostings, allPlaces] = [shardsOf(POSTINGS_SHARD), shardsOf(PLACES_SHARD)];
  for (const { postings, places } of lists) {
    allPostings.add(postings);
    allPlaces.add(places);
  }
  const withFirstWord = ({ first, data }: Part): WordPart => ({ first, firstWord: words[first]!.word, data });
  const parts = allPostings.all();
  const postings = parts.map(({ first, data }, i) =>
    withFirstWord({ first, data: `${data} ${dictionaryText(words.slice(first, parts[i + 1]?.first))}` }),
  );
  return {
    vocabulary: words.length,
    dictionary: dictionaryShards(words).map(withFirstWord),
    postings,
    places: allPlaces.all(),
    spans: spanShard(columns),
    ...{ wordCount, steps, quoteCounts },
  };
}

/** Joins lists, one a word, to shards of about `size` bytes. */
function shardsOf(size: number) {
  const parts: Part[] = [];
  let lists: string[] = [];
  let bytes = 0;
  let words = 0;
  const finish = (): void => {
    if (lists.length === 0) return;
    parts.push({ first: words - lists.length, data: lists.join(' ') });
    lists = [];
    bytes = 0;
  };
  return {
    add(list: string): void {
      if (bytes + list.length > size) finish();
      lists.push(list);
      bytes += list.length + 1;
      words++;
    },
    all(): Part[] {
      finish();
      return parts;
    },
  };
}

function spanShard({ quoteBounds, steps }: Pick<IndexedWords, 'quoteBounds' | 'steps'>): string {
  const writer = new BitWriter();
  quoteBounds.forEach((bounds, article) => {
    writeBounds(writer, bounds, limitOf(steps[article]!));
  });
  return writer.take();
}
