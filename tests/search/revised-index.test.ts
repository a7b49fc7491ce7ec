import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchIndexOf } from '../../src/search/indexing/index-of.js';
import { type IndexedWords, indexedWordsOf } from '../../src/search/indexing/indexed-words.js';
import { preparedIndexOf, type SearchIndex } from '../../src/search/indexing/prepared-index.js';
import { revisedWords } from '../../src/search/indexing/revised-words.js';
import { searchedTextsOf } from '../../src/search/indexing/searched-texts.js';
import { shardOfScript, shardScript } from '../../src/search/shard.js';
import { archiveOfSketches, type Sketch } from './archive.js';

const WORDS = [
  'ferry',
  'Fares',
  'quay',
  'zoë',
  'ZOE',
  'lamp',
  'oilskin',
  '港に',
  '𝔘nu',
  'half\ud83d',
  'the',
  'eel’s',
  '<b>',
  '\0x',
];
const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((all) => all.join(' '));
const text = fc
  .tuple(
    words(4),
    fc.array(
      fc.oneof(
        words(9),
        words(5).map((said) => `{Una Weir: ${said || 'eels'}}, said Una Weir.`),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([headline, lines]) => [`Notice ${headline}`, ...lines].join('\n'));
const sketch = fc.record({ text, headline: fc.boolean() });

const sketchesOf = (all: readonly Pick<Sketch, 'text' | 'headline'>[]): Sketch[] =>
  all.map((one, i) => ({ ...one, id: `a${i}`, date: `19${10 + i}`, people: ['Una Weir'] }));
/** @param before and what has changed since; null when nobody asks */
function indexOf(all: readonly Sketch[], before: Before | null = null): SearchIndex {
  const archive = archiveOfSketches(all);
  const { records } = archive;
  const digested = before !== null;
  const order = before && { changed: before.changed, texts: searchedTextsOf(before.changed.map((i) => records[i]!)) };
  const prepared = order && preparedIndexOf(order, before.index);
  return searchIndexOf(archive, (record) => record.id, { prepared, digested });
}
interface Before {
  readonly index: SearchIndex | null;
  readonly changed: readonly number[];
}
/** As a build finds the index of the build before. */
const asRead = ({ shards, packed }: SearchIndex): SearchIndex => ({
  shards: new Map([...shards].map(([name, data]) => [name, shardOfScript(shardScript(name, data))])),
  packed,
});

const plain = ({ words, lists, ...columns }: IndexedWords) => ({
  ...columns,
  words: words.map(({ word, count }) => ({ word, count })),
  lists: [...lists].map(({ postings, places }) => ({ postings, places })),
});

describe('an index made from the one before', () => {
  test('is the index of a clean build, whatever has changed in some articles', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { minLength: 1, maxLength: 9 }),
        fc.array(sketch, { maxLength: 9 }),
        fc.nat(8),
        (old, changes, from) => {
          const now = old.map((one, i) => changes[i - from] ?? one);
          const changed = now.flatMap((one, i) => (one === old[i] ? [] : [i]));
          const before = asRead(indexOf(sketchesOf(old), { index: null, changed: [] }));
          const clean = indexOf(sketchesOf(now));
          const { shards } = indexOf(sketchesOf(now), { index: before, changed });
          expect([...shards]).toEqual([...clean.shards]);
          const { records } = archiveOfSketches(sketchesOf(now));
          const texts = searchedTextsOf(changed.map((i) => records[i]!));
          expect(plain(revisedWords(before.shards, changed, texts))).toEqual(
            plain(indexedWordsOf(searchedTextsOf(records))),
          );
        },
      ),
    );
  });

  test('is refused when articles are said to be as they were that are not', () => {
    const old = sketchesOf([{ text: 'Eels\nEels at the quay.' }, { text: 'Lamp\nThe lamp of the quay.' }]);
    const before = asRead(indexOf(old));
    const damaged = new Map(
      [...before.shards].map(([name, data]) => [name, name === 't0' ? before.shards.get('spans')! : data]),
    );
    const texts = searchedTextsOf(archiveOfSketches(old).records.slice(0, 1));
    expect(() => revisedWords(damaged, [0], texts)).toThrow();
    const index = { shards: damaged, packed: new Map<string, string>() };
    expect(preparedIndexOf({ changed: [0], texts }, index)).toBeNull();
  });
});
