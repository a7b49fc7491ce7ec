import { expect, test } from 'vitest';
import { RecordInterner } from '../../src/archive/interned-records.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { foundIn } from '../extract/found.js';

const text = `HARROW, 3 May — “The ferry will sail again in June,” said Mayor Ada Quill of Harrow.

The ferry needs a new boiler, Quill said. The Harrow Ferry Company agreed, she said.`;

const parsed = (record: ArticleRecord): ArticleRecord => JSON.parse(JSON.stringify(record));

test('interning changes no byte of a record', () => {
  const record = foundIn(text);
  expect(record.quotes.length).toBeGreaterThan(1);
  const interned = parsed(record);
  new RecordInterner().intern(interned);
  expect(JSON.stringify(interned)).toBe(JSON.stringify(record));
});

test('a quotation whose words are not those of its span keeps its own', () => {
  const record = parsed(foundIn(text));
  record.quotes[0]!.text = 'The ferry will sail again in July';
  new RecordInterner().intern(record);
  expect(record.quotes[0]!.text).toBe('The ferry will sail again in July');
});

test('records share their empty lists, and no list that has something', () => {
  const interner = new RecordInterner();
  const [one, other] = [parsed(foundIn(text)), parsed(foundIn(text))];
  for (const record of [one, other]) interner.intern(record);
  expect(one.images).toBe(other.images);
  expect(one.people).not.toBe(other.people);
});
