import { expect, test } from 'vitest';
import type { Quote } from '../../src/article/record.js';
import { beyondDateline } from '../../src/extract/beyond-dateline.js';

const quoteOf = (text: string, start: number, end: number): Quote => ({
  id: 'q1',
  kind: 'indirect',
  text: text.slice(start, end),
  start,
  end,
  speaker: null,
  cue: null,
  confidence: 0.9,
  rule: 'said-after',
});

test.each([
  ['LONDON, April 22', 'LONDON, April 22 - A bridge fell, officials said.', 'A bridge fell'],
  ['SALTMARSH', 'SALTMARSH — A bridge fell, officials said.', 'A bridge fell'],
])('a quote does not begin with the dateline %s', (dateline, text, want) => {
  const quote = quoteOf(text, 0, text.indexOf(', officials'));
  const [got] = beyondDateline([quote], { start: 0, end: dateline.length }, text);
  expect(got?.text).toBe(want);
  expect(text.slice(got!.start, got!.end)).toBe(want);
});

test('a quote that begins behind the dateline stays', () => {
  const text = 'LONDON - Officials said a bridge fell.';
  const quote = quoteOf(text, 24, 37);
  expect(beyondDateline([quote], { start: 0, end: 6 }, text)).toEqual([quote]);
});
