import { expect, test } from 'vitest';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';
import { triggerOf, triggerOfPattern } from '../../../src/text/vocabulary/token-index.js';

test('gives each rule the tokens of its words, and those with a capital or a hyphen', () => {
  const boats = triggerOf(['boat'], /^ships?$/);
  const ships = triggerOf(['ship', 'ship']);
  const { index } = proseOf('A ship met the Sea-Boat and the boat, not SHIPS.');
  expect(index.of(boats)).toEqual([1, 7, 10]);
  expect(index.of(ships)).toEqual([1]);
  expect(index.capitals).toEqual([0, 4, 10]);
  expect(index.hyphens).toEqual([4]);
});

test('knows rules that are declared after a vocabulary was begun', () => {
  const memory = proseOf('no. 17');
  const figures = triggerOfPattern((word) => /^\d+$/.test(word));
  expect(memory.index.of(figures)).toEqual([1]);
});
