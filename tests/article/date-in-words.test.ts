import { expect, test } from 'vitest';
import { dateInWords } from '../../src/article/date.js';

test.each([
  ['1954-03-17', '17 March 1954'],
  ['1954-03', 'March 1954'],
  ['1954', '1954'],
  ['--04-22', '22 April, no year'],
])('%s is %s', (date, words) => expect(dateInWords(date)).toBe(words));
