import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeAll, expect, test } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { openDatabaseMaker } from '../../src/export/database.js';
import { sampleAddresses } from './archive-sample.js';
import { openedDatabase } from './opened-database.js';

const fileOf = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const records = fileOf('tests/sites/harbour/expected/records.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ArticleRecord);
const queries = [...fileOf('docs/exports.md').matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql!);

let database: Database;
let bytes: Uint8Array;

beforeAll(async () => {
  const archive = archiveOf(records);
  const make = await openDatabaseMaker();
  bytes = make(archive, sampleAddresses);
  expect(make(archive, sampleAddresses)).toEqual(bytes);
  database = await openedDatabase(bytes);
});

test('is a whole database of format 3', () => {
  expect(new TextDecoder().decode(bytes.subarray(0, 15))).toBe('SQLite format 3');
  expect(database.selectValue('PRAGMA integrity_check')).toBe('ok');
});

test('has every article with its text, and every quotation', () => {
  expect(database.selectValue('SELECT count(*) FROM articles')).toBe(records.length);
  expect(database.selectValue('SELECT count(*) FROM quotes')).toBe(records.flatMap(({ quotes }) => quotes).length);
  const { id, text } = records[0]!;
  expect(database.selectValue('SELECT text FROM articles WHERE id = ?', id)).toBe(text);
});

test('answers the questions of the docs', () => {
  const [light, said, together, harbour] = queries.map((sql) => database.selectArrays(sql));
  expect(queries).toHaveLength(4);
  expect(light![0]![0]).toBe('Ada Brackwater');
  expect(said!.length).toBeGreaterThan(3);
  const dates = said!.map(([date]) => String(date ?? ''));
  expect(dates).toEqual([...dates].sort());
  expect(together!.map(([name]) => name)).toContain('Jonas Weir');
  expect(harbour!.length).toBeGreaterThan(3);
});

test('files a quotation under the name of the archive', () => {
  const wrong = database.selectValue(
    'SELECT count(*) FROM quotes q LEFT JOIN sources s ON s.id = q.source WHERE q.source IS NOT NULL AND (s.name IS NULL OR s.name <> q.source_name)',
  );
  expect(wrong).toBe(0);
});
