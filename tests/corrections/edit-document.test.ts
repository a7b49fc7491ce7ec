import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionLines, quoteWords } from '../../src/corrections/correction-lines.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { appendedTo, takenBack } from '../../src/corrections/edit-document.js';

const HEADING = 'At the desk: 28 November 2026';
const item = { speaker: 'Honor Quill', quote: 'It was found: in 1954 #1', in: '1961-09-19-north-channel' };

describe('the lines of a correction', () => {
  test('are plain where that is safe', () => {
    expect(correctionLines({ merge: ['Miss Brackwatter', 'A. Brackwater'], as: 'Ada Brackwater' })).toBe(
      '- merge: [Miss Brackwatter, A. Brackwater]\n  as: Ada Brackwater\n',
    );
    expect(correctionLines(item)).toBe(
      '- speaker: Honor Quill\n  quote: "It was found: in 1954 #1"\n  in: 1961-09-19-north-channel\n',
    );
    expect(correctionLines({ pin: [52.17, -1.45], of: 'Saltmarsh' })).toBe('- pin: [52.17, -1.45]\n  of: Saltmarsh\n');
    expect(correctionLines({ speaker: 'No', quote: 'x', in: '1954', only: true })).toContain('"No"');
  });

  test('say what was meant, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed()),
      fc.string({ unit: fc.constantFrom(...'ab :#-,[]{}&*!|>\'"%@`?\n\t\\~.0x1e_=<yYnN'), maxLength: 12 }),
      fc.constantFrom('yes', 'null', '~', '1e5', '0x1f', '1954-02-11', '12:30:45', '.inf', '---', '...', '<<', 'NaN'),
    );
    fc.assert(
      fc.property(words, words, fc.array(words, { minLength: 1, maxLength: 4 }), (a, b, list) => {
        const given = { drop: a, because: b, merge: list };
        expect(parse(correctionLines(given))).toEqual([given]);
        expect(parse(correctionLines(given), { version: '1.1' })).toEqual([given]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a correction is added', () => {
  test.each([
    ['to nothing', ''],
    ['to comments', '# nothing yet\n'],
    ['after others, comments and all', '# a\n- drop: X # why\n\n- {merge: [a], as: b}\n# tail\n'],
    ['to a list that is set in', '  - drop: X\n'],
    ['to a file with Windows’ line ends', '# a\r\n- drop: X\r\n'],
    ['to text in several lines', '- withhold: other\n  because: >-\n    asked for\n    by the family\n'],
  ])('%s, and taken back to the last byte', (_, before) => {
    const { source, items } = appendedTo(before, [item, { drop: 'A Ship' }], HEADING);
    expect(source.startsWith(before)).toBe(true);
    const { corrections, problems } = correctionsOf(source);
    expect(problems).toEqual([]);
    expect(corrections.slice(-2)).toMatchObject([item, { drop: 'A Ship' }]);
    expect(takenBack(source, items)).toBe(before);
  });

  test('to a list in brackets and before the end of a document', () => {
    for (const before of ['[{drop: X}]\n', '---\n- drop: X\n...\n', '- drop: X']) {
      const { source, items } = appendedTo(before, [item], HEADING);
      expect(correctionsOf(source).corrections.map(({ verb }) => verb)).toEqual(['drop', 'speaker']);
      expect(correctionsOf(takenBack(source, items)!).corrections.map(({ verb }) => verb)).toEqual(['drop']);
    }
  });

  test('under one heading a day', () => {
    const once = appendedTo('', [{ drop: 'Ship A' }], HEADING).source;
    const twice = appendedTo(once, [{ drop: 'Ship B' }], HEADING).source;
    expect(twice).toBe(`# ${HEADING}\n- drop: Ship A\n- drop: Ship B\n`);
    const later = appendedTo(twice, [{ drop: 'Ship C' }], 'At the desk: 29 November 2026');
    expect(later.source).toBe(`${twice}\n# At the desk: 29 November 2026\n- drop: Ship C\n`);
    expect(takenBack(later.source, later.items)).toBe(twice);
  });
});

test('what somebody has changed is not taken back', () => {
  expect(takenBack('- drop: The Ship\n', [{ drop: 'A Ship' }])).toBeNull();
  expect(takenBack('- drop: A Ship\n- drop: A Ship\n', [{ drop: 'A Ship' }])).toBe('- drop: A Ship\n');
});

test('a quotation is named by its first words', () => {
  expect(quoteWords('“Ask the coal boats.”')).toBe('Ask the coal boats');
  expect(quoteWords(`“${'so '.repeat(30)}it went.”`).split(' ')).toHaveLength(12);
  expect(quoteWords('“…”')).not.toBe('');
});
