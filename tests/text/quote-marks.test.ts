import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { quotedOf } from '../../src/text/marks/quote-marks.js';

function quotedIn(text: string): string[] {
  const prose = proseOf(text);
  return quotedOf(prose).map(({ first, last }) => text.slice(prose.starts[first]!, prose.ends[last - 1]!));
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['“We won,” she said.', ['We won,']],
  ['"We won," she said, "at last."', ['We won,', 'at last.']],
  ["''We won,'' she said.", ['We won,']],
  ['``We won,” she said.', ['We won,']],
  ['«We won» was the headline.', ['We won']],
  ['„We won,“ she said.', ['We won,']],
  ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['‘We won,’ she said.', ['We won,']],
  ['He stood 5\' 10" tall.', []],
  ['“He is 6’2” tall,” she said.', ['He is 6’2” tall,']],
  ['A 12" board and a 14" board.', []],
  ['The class of ’87 and the dogs’ home, rock ’n’ roll.', []],
  ['“We won.', ['We won.']],
  ['“We won.\n“We won again.”', ['We won.', 'We won again.']],
  ['“We won.\nWe won again.” Then rain.', ['We won.', 'We won again.']],
  ['“We won.\nThen rain.', ['We won.']],
  ['“”', []],
  ['“”We won,” she said.', ['”We won,']],
  ['“We won.\nIt was late.\nWe went home. ”\nThen rain.', ['We won.', 'It was late.', 'We went home.']],
  ['“We won.\nIt was ‘late’.\nWe went home.” “Go,” she said.', ['We won.', 'It was ‘late’.', 'We went home.', 'Go,']],
  ['“We won.\nThen rain.\n“Go,” she said.', ['We won.', 'Go,']],
  ['"We won.\nThen rain.\nHe had a 14" board and ran."', ['We won.']],
];

describe('quotation marks', () => {
  test.each(CASES)('%s', (text, expected) => expect(quotedIn(text)).toEqual(expected));

  test('tell whether a quotation was closed, and whether it began in an earlier paragraph', () => {
    const quoted = quotedOf(proseOf('“One.\n“Two.”'));
    expect(quoted.map(({ closed, continued }) => [closed, continued])).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
