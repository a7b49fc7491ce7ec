import { expect, test } from 'vitest';
import type { Quote } from '../../../src/article/record.js';
import { beyondDateline, speakersBeyondDateline } from '../../../src/extract/dateline/trim-datelines.js';
import type { ParsedText } from '../../../src/extract/syntax/parsed-text.js';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';

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

test.each([
  ['SALTMARSH, March 3 - Mudlark and Sons Ltd said it had hired a dredger.', 'Mudlark and Sons Ltd'],
  ['SALTMARSH, March 3 - It said it had hired a dredger.', 'It'],
  ['Mudlark and Sons Ltd said it had hired a dredger.', 'Mudlark and Sons Ltd'],
])('who speaks in “%s” is no place', (text, want) => {
  const paragraphs = [{ start: 0, end: text.length, role: 'text' as const }];
  const prose = proseOf(text, paragraphs);
  const size = text.indexOf(' said');
  const last = [...prose.ends].indexOf(size) + 1;
  const attribution = { source: { first: 0, last }, cue: null, content: [], family: 'speech' as const, rule: 'x' };
  const reading = { prose } as ParsedText;
  const dateline = text.startsWith('SALTMARSH') ? { start: 0, end: 18 } : null;
  const [got] = speakersBeyondDateline({ reading, list: [attribution] }, dateline).list;
  expect(text.slice(prose.starts[got!.source!.first], prose.ends[got!.source!.last - 1])).toBe(want);
});
