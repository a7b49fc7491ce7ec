import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import { storyOf } from '../page/story.js';

const people = (...names: string[]) => Object.fromEntries(names.map((name) => [name, {}]));
const story = (id: string, words: string, ...names: string[]) =>
  storyOf({ id, date: `1954-03-${id.slice(-2)}`, lines: [`Story ${id}`, words], people: people(...names) });

describe('related stories', () => {
  const archive = archiveOf([
    story('a-01', 'Edda Fathomly and Amos Wick spoke of the breakwater.', 'Edda Fathomly', 'Amos Wick'),
    story('a-02', 'Amos Wick would mend the breakwater, Edda Fathomly heard.', 'Edda Fathomly', 'Amos Wick'),
    story('a-03', 'Nobody came to the concert in the bandstand.', 'Osric Bellows'),
    story('a-04', 'A concert was moved from the bandstand, for gulls.'),
    story('a-05', 'Amos Wick kept the light.', 'Amos Wick'),
  ]);
  const related = (id: string) => {
    const at = archive.records.findIndex((record) => record.id === id);
    return (archive.related.get(at) ?? []).map((other) => archive.records[other]!.id);
  };

  test('share several names and rare words', () => {
    expect(related('a-01')).toEqual(['a-02']);
    expect(related('a-02')).toEqual(['a-01']);
  });

  test('one name or two words in common are not enough', () => {
    expect(related('a-05')).toEqual([]);
    expect(related('a-03')).toEqual([]);
  });

  test('versions of one story are not related to each other, and only the nearest is related to another', () => {
    const long =
      'Edda Fathomly and Amos Wick told the harbour board that the breakwater at the north mole has moved by four feet since the gales of last winter and that the pilots want it mended before the coal boats come back in spring';
    const { records, related: found } = archiveOf([
      story('b-01', long, 'Edda Fathomly', 'Amos Wick'),
      story('b-02', `${long} this year`, 'Edda Fathomly', 'Amos Wick'),
      story('b-03', 'Amos Wick looked at the breakwater with Edda Fathomly.', 'Edda Fathomly', 'Amos Wick'),
      ...['04', '05', '06', '07', '08', '09'].map((day) => story(`c-${day}`, 'The tide came and went.')),
    ]);
    expect([...found].map(([at, others]) => [records[at]!.id, others.map((other) => records[other]!.id)])).toEqual([
      ['b-01', ['b-03']],
      ['b-02', ['b-03']],
      ['b-03', ['b-02']],
    ]);
  });
});
