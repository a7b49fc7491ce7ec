import { strToU8 } from 'fflate';
import type { Archive } from '../../archive/archive.js';
import type { ArticleRecord } from '../../article/record.js';
import { BitWriter } from '../codec/bit-writer.js';
import { frontCoded } from '../codec/front-coding.js';
import { firstsOf, numbersText } from '../codec/numbers.js';
import { dateData } from '../dates.js';
import { dictionaryShards, dictionaryText } from '../dictionary.js';
import { facetShards } from '../facets.js';
import { FACETS, type FacetKind, type ManifestData, type WordShards } from '../index-manifest.js';
import { limitOf, stepOf, stepsText } from '../lengths.js';
import { namesText } from '../names.js';
import { writeAscending, writeBounds, writePlaces, writeSaid, writeWeight } from '../postings.js';
import { speakerColumnText, speakersOfArchive } from '../quote-speakers.js';
import type { ShardData } from '../shard.js';
import { leadersText } from '../stories.js';
import { DocumentWriter } from './document-writer.js';
import { type InvertedFile, invertedFileOf } from './invert.js';
import {
  type IndexedTerms,
  indexedNamesOf,
  nameShards,
  speakerEntriesOf,
  speakerShards,
  topNames,
} from './name-entries.js';
import { dictionarySampleOf } from './pack-texts.js';

/** A search index: its shards by name. */
export type SearchIndex = ReadonlyMap<string, ShardData>;

/** Bytes of a shard, about. Small ones make a first search cheap, large ones make fewer files. */
const POSTINGS_SHARD = 16_000;
const PLACES_SHARD = 40_000;
/** Characters of the texts of a shard: packed, 13 KB. Larger ones are packed better, but a page of results needs up to ten. */
const DOCUMENTS_SHARD = 24_000;

/** The shard that every search needs. */
export const MANIFEST_SHARD = 'manifest';

/**
 * Builds the index of an archive. Linear in the length of its texts; the same for the same archive.
 * @param nameOf the address of an article below `articles/`, without `.html`
 * @param terms names that the articles themselves are filed under
 */
export function searchIndexOf(
  archive: Archive,
  nameOf: (record: ArticleRecord) => string,
  terms: IndexedTerms | null = null,
): SearchIndex {
  const shards = new Map<string, ShardData>();
  const inverted = invertedFileOf(archive.records);
  const { words, lengths, quotes } = inverted;
  const steps = Uint8Array.from(lengths, stepOf);
  const sample = dictionarySampleOf(archive.records);
  const dictionary = strToU8(sample);
  const add = (prefix: string, parts: readonly Part[], end: number): number[] =>
    parts.map(({ first, data }, i) => {
      shards.set(prefix + i, data);
      return (parts[i + 1]?.first ?? end) - first;
    });
  const addWords = (prefix: string, parts: readonly Part[]): WordShards => ({
    firstWords: frontCoded(parts.map(({ first }) => words[first]!.word)),
    sizes: numbersText(add(prefix, parts, words.length)),
  });

  const facets = {} as Record<FacetKind, number[]>;
  for (const kind of FACETS) {
    facets[kind] = facetShards(archive, kind, dictionary).map(({ count, data }, i) => {
      shards.set(`${kind}-${i}`, data);
      return count;
    });
  }
  const stories = documentShards(archive, nameOf, dictionary);
  const { postings, places } = postingShards(inverted, steps);
  const manifest: ManifestData = {
    articles: archive.records.length,
    words: inverted.wordCount,
    vocabulary: words.length,
    quotes: quotes.flat().length,
    dates: dateData(archive.records),
    versions: leadersText(archive.leaders),
    dictionary: addWords('d', dictionaryShards(words)),
    postings: addWords('w', postings),
    places: numbersText(add('p', places, words.length)),
    stories: numbersText(add('t', stories, archive.records.length)),
    facets,
    ...addNames(archive, terms, dictionary, shards),
    sample,
    lengths: stepsText(steps),
    quoteCounts: numbersText(quotes.map(({ length }) => length)),
  };
  shards.set(MANIFEST_SHARD, manifest);
  shards.set('spans', spanShard(quotes, steps));
  return shards;
}

/** Adds the shards of names and speakers; gives what the manifest says of them. */
function addNames(
  archive: Archive,
  terms: IndexedTerms | null,
  dictionary: Uint8Array,
  shards: Map<string, ShardData>,
): Pick<ManifestData, 'names' | 'topNames' | 'speakers'> {
  const speakers = speakersOfArchive(archive);
  const entries = indexedNamesOf(archive, speakers, terms);
  const parts = nameShards(entries, dictionary);
  for (const [i, { data }] of parts.entries()) shards.set(`n${i}`, data);
  const top = topNames(entries);
  shards.set('n', namesText(top, dictionary));
  const tables = speakerShards(speakerEntriesOf(speakers), dictionary);
  for (const [i, data] of tables.entries()) shards.set(`s${i}`, data);
  shards.set('speakers', speakerColumnText(archive, speakers));
  return {
    names: {
      firstWords: frontCoded(parts.map(({ firstKey }) => firstKey)),
      sizes: numbersText(parts.map(({ count }) => count)),
      continued: numbersText(parts.flatMap(({ continues }, i) => (continues ? [i] : []))),
    },
    topNames: top.length,
    speakers: speakers.length,
  };
}

type Part = { readonly first: number; readonly data: string };

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

/** What is known of each word, and its places. The first with the words, so that a word's shard tells whether there is such a word, too. */
function postingShards({ words, postingsOf, quotes }: InvertedFile, steps: Uint8Array) {
  const writer = new BitWriter();
  const quoteFirsts = firstsOf(quotes.map(({ length }) => length));
  const [postings, allPlaces] = [shardsOf(POSTINGS_SHARD), shardsOf(PLACES_SHARD)];
  for (let word = 0; word < words.length; word++) {
    const { articles, weights, places, placeEnds, quotes: saidIn, quoteEnds } = postingsOf(word);
    writeAscending(writer, articles, 0, quotes.length);
    for (const weight of weights) writeWeight(writer, weight);
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i]!;
      const count = quotes[article]!.length;
      if (count === 0) continue;
      const said: number[] = [];
      for (let at = quoteEnds[i - 1] ?? 0; at < quoteEnds[i]!; at++) said.push(saidIn[at]! - quoteFirsts[article]!);
      writeSaid(writer, said, weights[i]!, count);
    }
    postings.add(writer.take());
    for (let i = 0; i < articles.length; i++) {
      const here = places.slice(placeEnds[i - 1] ?? 0, placeEnds[i]);
      writePlaces(writer, here, weights[i]!, limitOf(steps[articles[i]!]!));
    }
    allPlaces.add(writer.take());
  }
  const parts = postings.all();
  return {
    postings: parts.map(({ first, data }, i): Part => {
      return { first, data: `${data} ${dictionaryText(words.slice(first, parts[i + 1]?.first))}` };
    }),
    places: allPlaces.all(),
  };
}

function documentShards(archive: Archive, nameOf: (record: ArticleRecord) => string, dictionary: Uint8Array): Part[] {
  const writer = new DocumentWriter(dictionary);
  const parts: Part[] = [];
  archive.records.forEach((record, article) => {
    writer.add(record, nameOf(record), (source) => archive.authorityOf('source', article, source)?.name);
    if (writer.characters < DOCUMENTS_SHARD && article + 1 < archive.records.length) return;
    parts.push({ first: article + 1 - writer.count, data: writer.take() });
  });
  return parts;
}

/** For each article the places at which its quotes begin, and those after which they end. */
function spanShard(quotes: InvertedFile['quotes'], steps: Uint8Array): string {
  const writer = new BitWriter();
  quotes.forEach((spans, article) => {
    writeBounds(writer, spans.flat(), limitOf(steps[article]!));
  });
  return writer.take();
}
