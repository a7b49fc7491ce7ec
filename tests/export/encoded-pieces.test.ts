import { expect, test } from 'vitest';
import { encodedPieces } from '../../src/export/packing/encoded-pieces.js';

test('texts one after the other, in UTF-8', () => {
  expect(encodedPieces([])).toEqual(new Uint8Array());
  const texts = Array.from({ length: 3000 }, (_, n) => `${n} “Ölhafen” 🛶 ${'quay '.repeat(n % 40)}\n`);
  expect(Buffer.from(encodedPieces(texts)).equals(Buffer.from(texts.join('')))).toBe(true);
});

test('a text longer than the room that is left', () => {
  const texts = ['a', '€'.repeat(100_000), 'b'];
  expect(new TextDecoder().decode(encodedPieces(texts))).toBe(texts.join(''));
});

test('each with a buffer of its own', () => {
  const [one, other] = [encodedPieces(['quay']), encodedPieces(['pier'])];
  expect(one.buffer).not.toBe(other.buffer);
  expect(new TextDecoder().decode(one)).toBe('quay');
});
