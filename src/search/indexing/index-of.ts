import { strToU8 } from 'fflate';
import type { Archive } from '../../archive/archive.js';
import type { ArticleRecord } from '../../article/record.js';
import { frontCoded } from '../codec/front-coding.js';
import { numbersText } from '../codec/numbers.js';
import { dateData } from '../dates.js';
import { facetShards } from '../facets.js';
import { FACETS, type FacetKind, type ManifestData, type WordShards } from '../index-manifest.js';
import { stepsText } from '../lengths.js';
import { namesText } from '../names.js';
import { speakerColumnText, speakersOfArchive } from '../quote-speakers.js';
import type { ShardData } from '../shard.js';
import { leadersText } from '../stories.js';
import { DocumentWriter } from './document-writer.js';
import {
  type IndexedTerms,
  indexedNamesOf,
  nameShards,
  speakerEntriesOf,
  speakerShards,
  topNames,
} from './name-entries.js';
import { dictionarySampleOf, TextPacker } from './pack-texts.js';
import type { Part, WordPart } from './posting-shards.js';
import {
  indexingOrderOf,
  MANIFEST_SHARD,
  type PreparedIndex,
  packedOfShard,
  preparedIndexOf,
  type SearchIndex,
} from './prepared-index.js';

/** Characters of the texts of a shard: packed, 13 KB. Larger ones are packed better, but a page of results needs up to ten. */
const DOCUMENTS_SHARD = 24_000;

/** What an index is made with. */
export interface IndexMeans {
  /** names that the articles themselves are filed under; absent: none */
  readonly terms?: IndexedTerms | null;
  /** of the same records, when it is there already; the index is the same without it */
  readonly prepared?: PreparedIndex | null;
  /** whether somebody asks for digests of what is packed */
  readonly digested?: boolean;
}

/**
 * Builds the index of an archive. Linear in the length of its texts; the same for the same archive.
 * @param nameOf the address of an article below `articles/`, without `.html`
 */
export function searchIndexOf(
  archive: Archive,
  nameOf: (record: ArticleRecord) => string,
  { terms = null, prepared = null, digested = false }: IndexMeans = {},
): SearchIndex {
  const shards = new Map<string, ShardData>();
  const { postings: indexed, packed } = prepared ?? preparedIndexOf(indexingOrderOf(archive.records), null)!;
  const { vocabulary, quoteCounts } = indexed;
  const sample = dictionarySampleOf(archive.records);
  const known = packed.dictionary === sample ? packed.byDigest : new Map<string, string>();
  const packer = new TextPacker(strToU8(sample), digested ? known : null);
  const add = (prefix: string, parts: readonly Part[], end: number): number[] =>
    parts.map(({ first, data }, i) => {
      shards.set(prefix + i, data);
      return (parts[i + 1]?.first ?? end) - first;
    });
  const addWords = (prefix: string, parts: readonly WordPart[]): WordShards => ({
    firstWords: frontCoded(parts.map(({ firstWord }) => firstWord)),
    sizes: numbersText(add(prefix, parts, vocabulary)),
  });

  const facets = {} as Record<FacetKind, number[]>;
  for (const kind of FACETS) {
    facets[kind] = facetShards(archive, kind, packer).map(({ count, data }, i) => {
      shards.set(`${kind}-${i}`, data);
      return count;
    });
  }
  const stories = documentShards(archive, nameOf, packer);
  const manifest: ManifestData = {
    articles: archive.records.length,
    words: indexed.wordCount,
    vocabulary,
    quotes: quoteCounts.reduce((sum, count) => sum + count, 0),
    dates: dateData(archive.records),
    versions: leadersText(archive.leaders),
    dictionary: addWords('d', indexed.dictionary),
    postings: addWords('w', indexed.postings),
    places: numbersText(add('p', indexed.places, vocabulary)),
    stories: numbersText(add('t', stories, archive.records.length)),
    facets,
    ...addNames(archive, terms, packer, shards),
    sample,
    lengths: stepsText(indexed.steps),
    quoteCounts: numbersText(quoteCounts),
  };
  shards.set(MANIFEST_SHARD, manifest);
  shards.set('spans', indexed.spans);
  return { shards, packed: digestsByShard(shards, packer) };
}

function digestsByShard(shards: ReadonlyMap<string, ShardData>, { digests }: TextPacker): ReadonlyMap<string, string> {
  const packed = new Map<string, string>();
  if (digests.size === 0) return packed;
  for (const [name, data] of shards) {
    const digest = typeof data === 'string' ? digests.get(packedOfShard(data)) : undefined;
    if (digest !== undefined) packed.set(name, digest);
  }
  return packed;
}

/** Adds the shards of names and speakers; gives what the manifest says of them. */
function addNames(
  archive: Archive,
  terms: IndexedTerms | null,
  packer: TextPacker,
  shards: Map<string, ShardData>,
): Pick<ManifestData, 'names' | 'topNames' | 'speakers'> {
  const speakers = speakersOfArchive(archive);
  const entries = indexedNamesOf(archive, speakers, terms);
  const parts = nameShards(entries, packer);
  for (const [i, { data }] of parts.entries()) shards.set(`n${i}`, data);
  const top = topNames(entries);
  shards.set('n', namesText(top, packer));
  const tables = speakerShards(speakerEntriesOf(speakers), packer);
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

function documentShards(archive: Archive, nameOf: (record: ArticleRecord) => string, packer: TextPacker): Part[] {
  const writer = new DocumentWriter(packer);
  const parts: Part[] = [];
  archive.records.forEach((record, article) => {
    writer.add(record, nameOf(record), (source) => archive.authorityOf('source', article, source)?.name);
    if (writer.characters < DOCUMENTS_SHARD && article + 1 < archive.records.length) return;
    parts.push({ first: article + 1 - writer.count, data: writer.take() });
  });
  return parts;
}
