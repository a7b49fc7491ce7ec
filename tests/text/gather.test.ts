import { expect, test } from 'vitest';
import { gathered, runsBy, tallied } from '../../src/text/gather.js';

const towns = ['Netherquay', 'Saltmarsh', 'Netherquay', 'Netherquay'];

test('what has one key is gathered, tallied, or parted into runs in the order in which it came', () => {
  expect([...gathered(towns.keys(), (i) => towns[i])]).toEqual([
    ['Netherquay', [0, 2, 3]],
    ['Saltmarsh', [1]],
  ]);
  expect([...tallied(towns)]).toEqual([
    ['Netherquay', 3],
    ['Saltmarsh', 1],
  ]);
  expect(runsBy(towns, (town) => town).map(({ key, values }) => [key, values.length])).toEqual([
    ['Netherquay', 1],
    ['Saltmarsh', 1],
    ['Netherquay', 2],
  ]);
});
