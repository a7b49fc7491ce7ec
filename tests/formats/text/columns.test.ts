import { describe, expect, test } from 'vitest';
import { withoutLineHyphens } from '../../../src/article/parted-words.js';
import { article, laidOut } from '../parse.js';

const COLUMN = `FERRY RETURNS
The harbour office said on Tues-
day that the ferry, which had been
gone since the autumn, would begin
her crossings again on Friday. She
has a new boiler, and her master is
Josiah Penhall-
ow of this town. "I have eleven chil-
dren," he said, "and they are all
to be carried over for nothing." The
Turkish-backed company paid for the
work, and no Turkish-
backed company had ever done so.
The office was asked about the price
of a ticket, and made no answer to
that, nor to the question of lamps.`;

describe('a text that was broken in columns', () => {
  const read = withoutLineHyphens(article('ferry.txt', COLUMN));
  const text = laidOut(read)
    .slice(1)
    .map(([, words]) => words)
    .join(' ');

  test('is paragraphs again', () => {
    expect(read.headline).toBe('FERRY RETURNS');
    expect(read.paragraphs.length).toBeLessThan(5);
    expect(text).toContain('gone since the autumn, would begin her crossings again on Friday.');
  });

  test('has its parted words whole, and the hyphens of its own', () => {
    for (const word of ['Tuesday', 'Penhallow', 'children', 'Turkish-backed']) expect(text).toContain(word);
    expect(text).not.toMatch(/Tues-|chil-|Penhall-/);
    expect(text).not.toContain('Turkishbacked');
  });

  test('is reported', () => {
    expect(read.problems.map(({ message }) => message)).toContain(
      '3 word(s) parted at line ends are joined, their hyphens left out',
    );
  });

  test('lines of which few go on in lower case are paragraphs', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `Osprey Maid ${i}, Jonas Weir, Saltmarsh, 1 hour ${i} minutes`);
    expect(article('regatta.txt', ['Results', ...rows].join('\n')).paragraphs.length).toBe(21);
  });

  test('a headline over two lines is one', () => {
    const body = COLUMN.slice(COLUMN.indexOf('\n') + 1);
    expect(article('ferry.txt', `Council Votes For New\nBridge Over The Tarn\n\n${body}`).headline).toBe(
      'Council Votes For New Bridge Over The Tarn',
    );
    expect(article('ferry.txt', `Council Votes\nThree Of Them Are Against It\n\n${body}`).headline).toBe(
      'Council Votes',
    );
  });
});
