import { expect, it } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import { companyOf } from '../../src/archive/company.js';
import { person, recordWith } from './records.js';

it('counts who appears with whom, the most often first', () => {
  const [ada, jonas, enoch] = [person('Ada Brackwater'), person('Jonas Weir'), person('Enoch Barnacle')];
  const archive = archiveOf([
    recordWith({ id: '1', people: [ada, enoch, jonas] }),
    recordWith({ id: '2', people: [jonas, ada] }),
    recordWith({ id: '3', people: [enoch] }),
  ]);
  const of = archive.people.find(({ id }) => id === 'ada-brackwater')!;
  expect(companyOf(archive, of).map(({ authority, articles }) => [authority.name, articles])).toEqual([
    ['Jonas Weir', [0, 1]],
    ['Enoch Barnacle', [0]],
  ]);
  expect(companyOf(archive, of, 'person', 1)).toHaveLength(1);
});
