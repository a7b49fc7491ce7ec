import { expect, test } from 'vitest';
import { searchIndexOf } from '../../src/search/indexing/index-of.js';
import { IndexAhead } from '../../src/workers/index-thread.js';
import { archiveOfSketches } from '../search/archive.js';

const archive = archiveOfSketches([
  {
    id: 'a',
    date: '1931-03-02',
    text: 'Ferry fares rise\n{Una Weir: Eels pay for nothing}, said Una Weir.',
    people: ['Una Weir'],
  },
  { id: 'b', date: '1931-03-03', text: 'The quay at night\nOilskins hung there.', headline: false },
]);
const { records } = archive;

test('a thread indexes the words of an archive as the build itself does', async () => {
  const postings = await new IndexAhead(records).of(records);
  expect(postings).not.toBeNull();
  const index = (given: typeof postings) => [...searchIndexOf(archive, ({ id }) => id, { postings: given }).shards];
  expect(index(postings)).toEqual(index(null));
});

test('its index holds when somebody is only called otherwise, and no longer when a text or a name’s place is another', async () => {
  const ahead = new IndexAhead(records);
  const [first, second] = [records[0]!, records[1]!];
  const renamed = first.people.map((person) => ({ ...person, name: 'Una Weir-Holm' }));
  expect(await ahead.of([{ ...first, people: renamed }, second])).not.toBeNull();
  expect(await ahead.of([{ ...first, people: [] }, second])).toBeNull();
  expect(await ahead.of([first, { ...second, text: `${second.text} Still.` }])).toBeNull();
  expect(await ahead.of([first])).toBeNull();
});
