import { expect, test } from 'vitest';
import { groupFinderOf } from '../../src/archive/group-finder.js';
import { organisation } from './records.js';

const [quay, mill, bank] = ['Quay Trust', 'Mill Board', 'Bank of Harrow'].map((name) => organisation(name));
const lists = [[quay!, mill!], [], [bank!, quay!]];
const groups = [
  [
    [0, quay!],
    [2, quay!],
  ],
  [[2, bank!]],
].map((findings) => ({
  ...{ name: '', slug: '', seeAlso: [] },
  findings: (findings as [number, typeof bank][]).map(([article, found]) => ({ article, found: found! })),
}));

test.each([
  ['the first of an article', 0, quay!.id, 0],
  ['the second of another', 2, quay!.id, 0],
  ['one of another group', 2, bank!.id, 1],
  ['one that an editor took out of its group', 0, mill!.id, undefined],
  ['one that the article does not have', 0, bank!.id, undefined],
  ['one of an article without findings', 1, quay!.id, undefined],
  ['one of no article', 3, quay!.id, undefined],
])('%s', (_, article, local, group) => expect(groupFinderOf(groups, lists)(article, local)).toBe(group));
