import type { Archive } from '../archive/archive.js';
import { authoritiesOf } from '../archive/shelf.js';
import { compareCodeUnits } from '../text/compare.js';
import { BitWriter } from './codec/bit-writer.js';
import { openShard } from './codec/packed-texts.js';
import type { FacetKind } from './index-manifest.js';
import type { TextPacker } from './indexing/pack-texts.js';
import { ascendingIn, writeAscending } from './postings.js';
import { searchKeyOf } from './word-fold.js';

/** Something that a search can be narrowed to. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  /** ascending */
  readonly articles: Int32Array;
}

/** bytes of a shard, about; every first search loads one of each kind */
const FACET_SHARD_BYTES = 8_000;
/** bytes that a letter of a name takes, about */
const PACKED_LETTER = 0.6;
/** An archive with more authorities of a kind than this leaves out those that are in one article only. */
const MOST_RARE = 2000;

/** The id that a plain name commonly has, which is not written then. */
const plainId = (name: string): string => searchKeyOf(name).replace(/[^a-z0-9]+/g, '-');

/** Shards with the authorities of one kind, those of most articles first: how many are in each, and the data. */
export function facetShards(
  archive: Archive,
  kind: FacetKind,
  packer: TextPacker,
): { readonly count: number; readonly data: string }[] {
  const all = authoritiesOf(archive, kind);
  const kept = all.length > MOST_RARE ? all.filter(({ appearances }) => appearances.length > 1) : [...all];
  kept.sort((a, b) => b.appearances.length - a.appearances.length || compareCodeUnits(a.id, b.id));
  const shards: { count: number; data: string }[] = [];
  const writer = new BitWriter();
  const articles = new Int32Array(archive.records.length);
  let texts: string[] = [];
  let letters = 0;
  let count = 0;
  const finish = (): void => {
    shards.push({ count, data: `${writer.take()} ${packer.packed(texts)}` });
    texts = [];
    letters = count = 0;
  };
  for (const { id, name, appearances } of kept) {
    const usual = id === plainId(name);
    writer.bits(usual ? 0 : 1, 1);
    texts.push(name);
    if (!usual) texts.push(id);
    letters += name.length + (usual ? 0 : id.length);
    writer.gamma(appearances.length + 1);
    appearances.forEach(({ article }, i) => {
      articles[i] = article;
    });
    writeAscending(writer, articles.subarray(0, appearances.length), 0, archive.records.length);
    count++;
    if (writer.size + letters * PACKED_LETTER >= FACET_SHARD_BYTES) finish();
  }
  if (count > 0) finish();
  return shards;
}

/** Reads a shard of `facetShards`. @throws RangeError or fflate's error when the data are damaged */
export function facetsIn(data: string, count: number, articles: number, dictionary: Uint8Array): Facet[] {
  const { reader, next } = openShard(data, dictionary);
  return Array.from({ length: count }, () => {
    const usual = reader.bits(1) === 0;
    const name = next();
    const id = usual ? plainId(name) : next();
    return { id, name, articles: ascendingIn(reader, reader.gamma() - 1, 0, articles) };
  });
}
