import { strToU8 } from 'fflate';
import type { Archive } from '../../archive/archive.js';
import type { ArticleRecord } from '../../article/record.js';
import { withDoubleRoom } from '../../text/vocabulary/growable.js';
import { BitWriter } from '../codec/bit-writer.js';
import { frontCoded } from '../codec/front-coding.js';
import { numbersText } from '../codec/numbers.js';
import { dictionaryShards, dictionaryText } from '../dictionary.js';
import { facetShards } from '../facets.js';
import { FACETS, type FacetKind, type ManifestData, type WordShards } from '../index-manifest.js';
import { limitOf, stepOf, stepsText } from '../lengths.js';
import { writeAscending, writeBounds, writePlaces, writeSaid, writeWeight } from '../postings.js';
import type { ShardData } from '../shard.js';
import { type SearchCorpus, scanOf } from './corpus.js';
import { DocumentWriter } from './document-writer.js';
import { countsFor, type Inverted, invertedOf, isFirst, isSaid, positionOf } from './invert.js';
import { dictionarySampleOf } from './pack-texts.js';

/** A search index: its shards by name. */
export type SearchIndex = ReadonlyMap<string, ShardData>;

/** Bytes of a shard, about. Small ones make a first search cheap, large ones make fewer files. */
const POSTINGS_SHARD = 10_000;
const PLACES_SHARD = 20_000;
/** Characters of the texts of a shard: packed, 13 KB. Larger ones are packed better, but a page of results needs up to ten. */
const DOCUMENTS_SHARD = 24_000;

/** The shard that every search needs. */
export const MANIFEST_SHARD = 'manifest';

/**
 * Builds the index of an archive. Linear in the length of its texts; the same for the same archive.
 * @param nameOf where an article lies: its address below `articles/`, without `.html`
 */
export function searchIndexOf(archive: Archive, nameOf: (record: ArticleRecord) => string): SearchIndex {
  const shards = new Map<string, ShardData>();
  const scan = scanOf(archive);
  const inverted = invertedOf(scan);
  const steps = Uint8Array.from(scan.lengths, stepOf);
  const sample = dictionarySampleOf(archive.records);
  const dictionary = strToU8(sample);
  const add = (prefix: string, parts: readonly Part[], end: number): number[] =>
    parts.map(({ first, data }, i) => {
      shards.set(prefix + i, data);
      return (parts[i + 1]?.first ?? end) - first;
    });
  const addWords = (prefix: string, parts: readonly Part[]): WordShards => ({
    firstWords: frontCoded(parts.map(({ first }) => inverted.words[first]!)),
    sizes: numbersText(add(prefix, parts, inverted.words.length)),
  });

  const facets = {} as Record<FacetKind, number[]>;
  for (const kind of FACETS) {
    facets[kind] = facetShards(archive, kind, dictionary).map(({ count, data }, i) => {
      shards.set(`${kind}-${i}`, data);
      return count;
    });
  }
  const stories = documentShards(archive.records, nameOf, dictionary);
  const manifest: ManifestData = {
    articles: archive.records.length,
    words: scan.words,
    vocabulary: inverted.words.length,
    quotes: scan.said.length / 2,
    years: yearsOf(archive.records),
    dictionary: addWords('d', dictionaryShards(inverted.words, inverted.counts)),
    postings: addWords('w', postingShards(inverted, scan)),
    places: numbersText(add('p', placeShards(inverted, steps), inverted.words.length)),
    stories: numbersText(add('t', stories, archive.records.length)),
    facets,
    sample,
    lengths: stepsText(steps),
    quoteCounts: numbersText(sizesOf(scan.saidFirsts)),
  };
  shards.set(MANIFEST_SHARD, manifest);
  shards.set('spans', spanShard(scan, steps));
  return shards;
}

function sizesOf(firsts: Int32Array): Int32Array {
  return Int32Array.from({ length: firsts.length - 1 }, (_, i) => firsts[i + 1]! - firsts[i]!);
}

function yearsOf(records: readonly ArticleRecord[]): [string | null, number][] {
  const years: [string | null, number][] = [];
  for (const { date } of records) {
    const year = date === null ? null : date.slice(0, 4);
    const last = years.at(-1);
    if (last !== undefined && last[0] === year) last[1]++;
    else years.push([year, 1]);
  }
  return years;
}

type Part = { readonly first: number; readonly data: string };

/** Joins lists, one a word, to shards of about `size` bytes. */
function sharded(words: number, size: number, listOf: (word: number) => string): Part[] {
  const parts: Part[] = [];
  let lists: string[] = [];
  let bytes = 0;
  const finish = (next: number): void => {
    parts.push({ first: next - lists.length, data: lists.join(' ') });
    lists = [];
    bytes = 0;
  };
  for (let word = 0; word < words; word++) {
    const list = listOf(word);
    if (lists.length > 0 && bytes + list.length > size) finish(word);
    lists.push(list);
    bytes += list.length + 1;
  }
  if (lists.length > 0) finish(words);
  return parts;
}

/** A list that grows; its room is used again. */
class NumberList {
  numbers = new Int32Array(1024);
  size = 0;

  add(number: number): void {
    if (this.size === this.numbers.length) this.numbers = withDoubleRoom(this.numbers);
    this.numbers[this.size++] = number;
  }

  /** Good until the next one is added. */
  values(): Int32Array {
    return this.numbers.subarray(0, this.size);
  }

  /** The last one; -1 when there is none. */
  last(): number {
    return this.size === 0 ? -1 : this.numbers[this.size - 1]!;
  }
}

/** Each with its words, so that a word's shard tells whether there is such a word, too. */
function postingShards(inverted: Inverted, scan: SearchCorpus): Part[] {
  const { words, counts } = inverted;
  const parts = sharded(words.length, POSTINGS_SHARD, postingListOf(inverted, scan));
  return parts.map(({ first, data }, i) => {
    const end = parts[i + 1]?.first ?? words.length;
    return { first, data: `${data} ${dictionaryText(words, counts, first, end)}` };
  });
}

function postingListOf(inverted: Inverted, scan: SearchCorpus): (word: number) => string {
  const { articleFirsts, articles, firsts, occurrences } = inverted;
  const { said, saidFirsts } = scan;
  const writer = new BitWriter();
  const weights = new NumberList();
  const quotes = new NumberList();
  return (word) => {
    const from = articleFirsts[word]!;
    const to = articleFirsts[word + 1]!;
    const end = firsts[word + 1]!;
    writeAscending(writer, articles.subarray(from, to), 0, saidFirsts.length - 1);
    weights.size = 0;
    for (let i = firsts[word]!; i < end; ) {
      let weight = 0;
      do weight += countsFor(occurrences[i++]!);
      while (i < end && !isFirst(occurrences[i]!));
      weights.add(weight);
      writeWeight(writer, weight);
    }
    let next = firsts[word]!;
    for (let i = from; i < to; i++) {
      const first = saidFirsts[articles[i]!]!;
      const count = saidFirsts[articles[i]! + 1]! - first;
      quotes.size = 0;
      let quote = first;
      do {
        const occurrence = occurrences[next++]!;
        if (!isSaid(occurrence)) continue;
        while (said[quote * 2 + 1]! <= positionOf(occurrence)) quote++;
        if (quotes.last() !== quote - first) quotes.add(quote - first);
      } while (next < end && !isFirst(occurrences[next]!));
      if (count > 0) writeSaid(writer, quotes.values(), weights.numbers[i - from]!, count);
    }
    return writer.take();
  };
}

function placeShards({ words, articleFirsts, articles, firsts, occurrences }: Inverted, steps: Uint8Array): Part[] {
  const writer = new BitWriter();
  const places = new NumberList();
  return sharded(words.length, PLACES_SHARD, (word) => {
    const end = firsts[word + 1]!;
    let article = articleFirsts[word]!;
    for (let i = firsts[word]!; i < end; ) {
      let weight = 0;
      places.size = 0;
      do {
        weight += countsFor(occurrences[i]!);
        places.add(positionOf(occurrences[i++]!));
      } while (i < end && !isFirst(occurrences[i]!));
      writePlaces(writer, places.values(), weight, limitOf(steps[articles[article++]!]!));
    }
    return writer.take();
  });
}

function documentShards(
  records: readonly ArticleRecord[],
  nameOf: (record: ArticleRecord) => string,
  dictionary: Uint8Array,
): Part[] {
  const writer = new DocumentWriter(dictionary);
  const parts: Part[] = [];
  records.forEach((record, article) => {
    writer.add(record, nameOf(record));
    if (writer.characters < DOCUMENTS_SHARD && article + 1 < records.length) return;
    parts.push({ first: article + 1 - writer.count, data: writer.take() });
  });
  return parts;
}

/** For each article the places at which its quotes begin, and those after which they end. */
function spanShard({ said, saidFirsts }: SearchCorpus, steps: Uint8Array): string {
  const writer = new BitWriter();
  steps.forEach((step, article) => {
    writeBounds(writer, said.subarray(saidFirsts[article]! * 2, saidFirsts[article + 1]! * 2), limitOf(step));
  });
  return writer.take();
}
