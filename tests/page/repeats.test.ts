import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import { saidOnce } from '../../src/page/authority/repeats.js';
import { storyOf } from './story.js';

const MORE =
  'The board met at noon and heard the keeper, the pilot and two men of the quay before it went to see the lamp.';
const told = (id: string, last: string, quotes: readonly (readonly [string, string, string])[]) =>
  storyOf({
    id,
    date: '1954-03-17',
    lines: ['Light Out at Netherquay', '“The lamp was out,” Hester Quayle said.', MORE, last],
    people: { 'Hester Quayle': {}, 'Amos Windlass': {} },
    quotes: [['“The lamp was out,”', 'Hester Quayle', 'said'], ...quotes],
  });

describe('quotations that versions of a story repeat', () => {
  const archive = archiveOf([
    told('first', 'It burns again.', []),
    told('second', 'It burns again, the board said.', []),
    told('third', '“It burns again,” Hester Quayle said.', [['“It burns again,”', 'Hester Quayle', 'said']]),
    storyOf({
      id: 'another',
      date: '1961-01-01',
      lines: ['A Lamp at Gull Point', '“The lamp was out,” Hester Quayle said.'],
      people: { 'Hester Quayle': {} },
      quotes: [['“The lamp was out,”', 'Hester Quayle', 'said']],
    }),
  ]);
  const at = (id: string): number => archive.records.findIndex((record) => record.id === id);
  const all = archive.records.flatMap(({ quotes }, article) => quotes.map((_, quote) => ({ article, quote })));

  test('are given once, with where they are said again; other words and other stories stay', () => {
    expect(archive.versions.size).toBe(3);
    const order = ['first', 'second', 'third', 'another'];
    const listed = order.flatMap((id) => all.filter(({ article }) => article === at(id)));
    expect(saidOnce(archive, listed)).toEqual([
      { article: at('first'), quotes: [0], again: [at('second')] },
      { article: at('third'), quotes: [1], again: [] },
      { article: at('another'), quotes: [0], again: [] },
    ]);
  });

  test('stay where nothing before them has all of their words', () => {
    const listed = all.filter(({ article }) => article === at('third'));
    expect(saidOnce(archive, listed)).toEqual([{ article: at('third'), quotes: [0, 1], again: [] }]);
  });
});
