import type { Archive, Authority } from '../archive/archive.js';
import { BitReader } from './codec/bit-reader.js';
import { BitWriter } from './codec/bit-writer.js';
import type { FacetKind } from './index-manifest.js';
import { ascendingIn, writeAscending } from './postings.js';
import type { LexiconReader } from './text-compression/text-reader.js';
import type { LexiconWriter } from './text-compression/text-writer.js';
import { searchKeyOf } from './word-fold.js';

/** Something that a search can be narrowed to. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  /** ascending */
  readonly articles: Int32Array;
}

/** bytes of a shard, about; every first search loads one of each kind */
const FACET_SHARD_BYTES = 10_000;
/** An archive with more authorities of a kind than this leaves out those that are in one article only. */
const MOST_RARE = 2000;

/** The id that a plain name commonly has, which is not written then. */
const plainId = (name: string): string => searchKeyOf(name).replace(/[^a-z0-9]+/g, '-');

export function authoritiesOf(archive: Archive, kind: FacetKind): readonly Authority[] {
  if (kind === 'person') return archive.people;
  if (kind === 'place') return archive.places;
  return kind === 'organisation' ? archive.organisations : archive.sources;
}

/** Shards with the authorities of one kind, those of most articles first: how many are in each, and the data. */
export function facetShards(
  archive: Archive,
  kind: FacetKind,
  lexicon: LexiconWriter,
): { readonly count: number; readonly data: string }[] {
  const all = authoritiesOf(archive, kind);
  const kept = all.length > MOST_RARE ? all.filter(({ appearances }) => appearances.length > 1) : [...all];
  kept.sort((a, b) => b.appearances.length - a.appearances.length || (a.id < b.id ? -1 : 1));
  const shards: { count: number; data: string }[] = [];
  const writer = new BitWriter();
  const articles = new Int32Array(archive.records.length);
  let count = 0;
  for (const { id, name, appearances } of kept) {
    lexicon.text(writer, name);
    const usual = id === plainId(name);
    writer.bits(usual ? 0 : 1, 1);
    if (!usual) lexicon.text(writer, id);
    writer.gamma(appearances.length + 1);
    appearances.forEach(({ article }, i) => {
      articles[i] = article;
    });
    writeAscending(writer, articles, 0, appearances.length, 0, archive.records.length);
    count++;
    if (writer.size < FACET_SHARD_BYTES) continue;
    shards.push({ count, data: writer.take() });
    count = 0;
  }
  if (count > 0) shards.push({ count, data: writer.take() });
  return shards;
}

/** Reads a shard of `facetShards`. */
export function facetsIn(data: string, count: number, articles: number, lexicon: LexiconReader): Facet[] {
  const reader = new BitReader(data);
  return Array.from({ length: count }, () => {
    const name = lexicon.text(reader);
    const id = reader.bits(1) === 0 ? plainId(name) : lexicon.text(reader);
    return { id, name, articles: ascendingIn(reader, reader.gamma() - 1, 0, articles) };
  });
}
