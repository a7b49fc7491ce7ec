import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { mentionsOf, organisation, recordWith } from './records.js';

const TEXT = 'Harbour Trust Co said it would dredge. The company said the work begins in May.';

function reported(id: string, organisations: readonly string[], sources: readonly string[]): ArticleRecord {
  return recordWith({
    id,
    text: TEXT,
    paragraphs: [{ start: 0, end: TEXT.length, role: 'text' }],
    organisations: organisations.map((name) => organisation(name)),
    sources: sources.map((name, i) => ({
      id: `s${i}`,
      name,
      kind: 'organisation',
      anonymous: false,
      mentions: mentionsOf([name]),
    })),
    quotes: sources.map((name, i) => ({
      id: `q${i + 1}`,
      kind: 'indirect',
      text: 'the work begins in May',
      start: 56,
      end: 78,
      speaker: { name, source: `s${i}`, text: name, start: null, end: null },
      cue: null,
      confidence: 1,
      rule: 'test',
    })),
  });
}

describe('“the company”', () => {
  const saidBy = (...records: ArticleRecord[]) =>
    archiveOf(records).sources.map(({ name, sourceKind, quotes }) => [name, sourceKind, quotes.length]);

  test('is the one that speaks under its name in the article', () => {
    const record = reported('a', ['Harbour Trust Co', 'Ferry Line'], ['Harbour Trust Co', 'The company']);
    expect(saidBy(record)).toEqual([['Harbour Trust Co', 'organisation', 2]]);
  });

  test('is the only one that the first paragraph names', () => {
    expect(saidBy(reported('a', ['Harbour Trust Co'], ['the company']))).toEqual([
      ['Harbour Trust Co', 'organisation', 1],
    ]);
  });

  test('is nobody by name where the article has several', () => {
    const record = reported('a', ['Harbour Trust Co', 'Ferry Line'], ['the company']);
    expect(saidBy(record)).toEqual([['the company', 'unnamed', 1]]);
  });

  test('and “the bank” are no organisation of many articles', () => {
    expect(saidBy(reported('a', [], ['the bank']), reported('b', [], ['bank']))).toEqual([['the bank', 'unnamed', 2]]);
  });
});
