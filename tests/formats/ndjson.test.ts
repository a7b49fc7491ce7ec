import { describe, expect, test } from 'vitest';
import { seedsIn } from '../../src/formats/ndjson.js';

async function* chunks(...parts: string[]): AsyncGenerator<string> {
  yield* parts;
}

async function read(...parts: string[]): Promise<string[]> {
  const read: string[] = [];
  for await (const seed of seedsIn(chunks(...parts)))
    read.push(
      'bytes' in seed
        ? `${seed.path}: ${Buffer.from(seed.bytes).toString()}`
        : `${seed.line}: ${seed.message.split(':')[0]}`,
    );
  return read;
}

describe('NDJSON', () => {
  test('lines in any chunks, CRLF, blank lines, no last line feed', async () => {
    const text = '{"id":"a/b.c","text":"Ferry"}\r\n\n{"id":"d","markdown":"# Ferry"}';
    for (const size of [1, 7, 1000]) {
      expect(await read(...(text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []))).toEqual([
        'a/b.c.txt: Ferry',
        'd.md: # Ferry',
      ]);
    }
  });

  test.each([
    ['cut off', '{"id":"a","te', 'is not JSON'],
    ['a number that JSON has not', '{"id":"a","text":NaN}', 'is not JSON'],
    ['no text', '{"id":"a"}', 'needs either “text” or “markdown”'],
    ['no id', '{"text":"x"}', '“id”'],
    ['too deep', '['.repeat(100_000), 'is not JSON'],
  ])('a line that is %s is told, and the rest is read', async (_, line, message) => {
    expect(await read(`${line}\n{"id":"b","text":"x"}\n`)).toEqual([`1: ${message}`, 'b.txt: x']);
  });

  test('a line of 20 MB is told and not kept', async () => {
    const part = 'x'.repeat(1_000_000);
    expect(await read(...Array.from({ length: 20 }, () => part), '\n{"id":"b","text":"x"}')).toEqual([
      '1: is longer than 16 million characters',
      'b.txt: x',
    ]);
  });
});
