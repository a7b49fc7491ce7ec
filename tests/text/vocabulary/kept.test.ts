import { expect, it } from 'vitest';
import { Memo } from '../../../src/text/vocabulary/kept.js';

it('works a value out once, and again when too many were kept', () => {
  const asked: string[] = [];
  const lengths = new Memo(2, (word: string) => {
    asked.push(word);
    return word.length;
  });
  expect([lengths.get('hen'), lengths.get('hen'), lengths.get('goose')]).toEqual([3, 3, 5]);
  expect(asked).toEqual(['hen', 'goose']);
  lengths.get('duck');
  expect(lengths.get('hen')).toBe(3);
  expect(asked).toEqual(['hen', 'goose', 'duck', 'hen']);
});

it('keeps that there is nothing', () => {
  let asked = 0;
  const none = new Memo(2, (_: number) => {
    asked++;
    return null;
  });
  expect([none.get(1), none.get(1)]).toEqual([null, null]);
  expect(asked).toBe(1);
});
