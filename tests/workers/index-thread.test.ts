import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/record.js';
import { searchIndexOf } from '../../src/search/indexing/index-of.js';
import type { PreparedIndex } from '../../src/search/indexing/prepared-index.js';
import { shardScript } from '../../src/search/shard.js';
import { checksumOf } from '../../src/store/file-state.js';
import { StoredIndexMemory } from '../../src/store/index-memory.js';
import { IndexAhead } from '../../src/workers/index-thread.js';
import { archiveOfSketches, type Sketch } from '../search/archive.js';

const SKETCHES: readonly Sketch[] = [
  {
    id: 'a',
    date: '1931-03-02',
    text: 'Ferry fares rise\n{Una Weir: Eels pay for nothing}, said Una Weir.',
    people: ['Una Weir'],
  },
  { id: 'b', date: '1931-03-03', text: 'The quay at night\nOilskins hung there.', headline: false },
];
const archive = archiveOfSketches(SKETCHES);
const { records } = archive;
const digestOf = (record: ArticleRecord): string => checksumOf(JSON.stringify(record));

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'index-'));
  return () => rmSync(room, { recursive: true, force: true });
});

const indexWith = (of: typeof archive, prepared: PreparedIndex | null) =>
  searchIndexOf(of, ({ id }) => id, { prepared, digested: true });

test('a thread indexes the words of an archive as the build itself does', async () => {
  const prepared = await new IndexAhead(records, null, digestOf).of(records);
  expect(prepared).not.toBeNull();
  expect([...indexWith(archive, prepared).shards]).toEqual([...indexWith(archive, null).shards]);
});

test('it takes from the index before what has not changed, when the site still has it', async () => {
  const { shards, packed } = indexWith(archive, null);
  const scripts = [...shards].map(([name, data]) => [name, shardScript(name, data)] as const);
  const memory = new StoredIndexMemory({ folder: join(room, 'store'), site: join(room, 'site'), stamp: 'this' });
  for (const [name, script] of scripts) write(join(room, `site/search/${name}.js`), script);
  mkdirSync(join(room, 'store'));
  memory.keep({
    folder: 'search/',
    checksum: checksumOf(scripts.map(([, script]) => script).join('')),
    names: [...shards.keys()],
    records: records.map(digestOf),
    packed: [...packed],
  } as Parameters<typeof memory.keep>[0]);

  const now = archiveOfSketches([SKETCHES[0]!, { ...SKETCHES[1]!, text: 'The quay at dawn\nLamps hung there.' }]);
  const prepared = await new IndexAhead(now.records, memory, digestOf).of(now.records);
  expect(prepared?.packed.byDigest.size).toBeGreaterThan(0);
  expect([...indexWith(now, prepared).shards]).toEqual([...indexWith(now, null).shards]);

  write(join(room, 'site/search/w0.js'), 'somebody else’s');
  expect(await new IndexAhead(now.records, memory, digestOf).of(now.records)).toBeNull();
});

test('its index holds when somebody is only called otherwise, and no longer when a text or a name’s place is another', async () => {
  const ahead = new IndexAhead(records, null, digestOf);
  const [first, second] = [records[0]!, records[1]!];
  const renamed = first.people.map((person) => ({ ...person, name: 'Una Weir-Holm' }));
  expect(await ahead.of([{ ...first, people: renamed }, second])).not.toBeNull();
  expect(await ahead.of([{ ...first, people: [] }, second])).toBeNull();
  expect(await ahead.of([first, { ...second, text: `${second.text} Still.` }])).toBeNull();
  expect(await ahead.of([first])).toBeNull();
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
