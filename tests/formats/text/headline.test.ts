import { describe, expect, test } from 'vitest';
import { article, laidOut } from '../parse.js';

const REST = '\nThe council had promised her by Christmas, and nobody on the quay believed it any more.\n';

describe('a first line', () => {
  test.each([
    'Ferry Returns',
    'FERRY RETURNS AFTER A WINTER IN THE YARD WITH A NEW ENGINE, A NEW MASTER AND NO PAINT AT ALL',
    'Shares of Saltmarsh Pilotage Co.',
    'Who stole the ferry?',
    'Man, 34, held after the ferry of Saltmarsh was found adrift off the bar with nobody aboard her',
    'Ferry back in Saltmarsh, says the mayor: a long wait ends',
  ])('that is a headline: %s', (line) => {
    const read = article('x1.txt', line + REST);
    expect(read.headline).toBe(line);
    expect(read.problems).toEqual([]);
  });

  test.each([
    'The ferry came back on Tuesday.',
    'The ferry came back to Saltmarsh on Tuesday after a winter in the yard, and half the town saw it.',
    'SALTMARSH, Feb. 4 -- The ferry came back to the quay on Tuesday after a winter in the yard',
    'Saltmarsh (Pilot News) - The ferry came back to the quay on Tuesday with a new master aboard',
    'She came back. Nobody on the whole quay had missed her, and the mayor stood at the back',
    'By Edda Fathomly',
  ])('that is none: %s', (line) => {
    const read = article('ferry-returns.txt', line + REST);
    expect(read.headline).toBe('Ferry returns');
    expect(laidOut(read)[0]).toEqual(['text', line]);
    expect(read.problems.map(({ message }) => message)).toContain(
      'no headline; the words of the file’s name are used for it',
    );
  });

  test.each([
    ['2018-04-25-bon-voyage-2018.txt', 'Bon voyage 2018'],
    ['wire/19570311_ferry_returns.txt', 'Ferry returns'],
    ['FerryReturns.txt', 'Ferry Returns'],
    ['ferry-returns/index.txt', 'Ferry returns'],
    ['3-ferry.txt', 'Ferry'],
    ['sn83045433-ed-1_seq-1.txt', 'The ferry came back on Tuesday.'],
    ['scan_0042.txt', 'The ferry came back on Tuesday.'],
  ])('the words of %s', (path, headline) => {
    expect(article(path, `The ferry came back on Tuesday.${REST}`).headline).toBe(headline);
  });
});
