import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleRecordSchema } from '../../src/article/record.js';

const docs = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');

/** Every property name in a JSON Schema. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && value !== null ? [...Object.keys(value), ...namesIn(Object.values(value))] : namesIn(value),
  );
}

describe('the record contract', () => {
  const schema = z.toJSONSchema(articleRecordSchema);

  test('can be published as JSON Schema', () => {
    expect(schema).toMatchObject({ type: 'object', required: expect.arrayContaining(['id', 'text', 'quotes']) });
  });

  test('has every field in docs/record.md', () => {
    const names = new Set(namesIn(schema));
    expect(names.size).toBeGreaterThan(30);
    expect([...names].filter((name) => !new RegExp(`\`${name}\\b`).test(docs))).toEqual([]);
  });
});
