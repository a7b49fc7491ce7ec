import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metadataShape, NO_METADATA } from '../../src/article/metadata.js';
import { parseDate } from '../../src/article/parse-date.js';
import { dateInPath } from '../../src/article/path-date.js';
import { article } from '../formats/parse.js';

const doc = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8');

/** The lines of the block of text below a heading. */
const linesBelow = (heading: string): string[] =>
  (new RegExp(`## ${heading}[\\s\\S]*?\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(doc)?.[1] ?? '')
    .split('\n')
    .filter(Boolean);

describe('docs/dates.md', () => {
  test('names every place that a record can name, in their order', () => {
    const rows = [...doc.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).filter((name) => name !== 'dateFrom');
    expect(rows).toEqual(['metadata', 'text', 'name', 'folder', 'dateline']);
    for (const from of rows) expect(metadataShape.dateFrom.safeParse(from).success).toBe(true);
    expect(metadataShape.dateFrom.safeParse('elsewhere').success).toBe(false);
    expect(NO_METADATA.dateFrom).toBeNull();
  });

  test('shows forms that are read', () => {
    const forms = linesBelow('What is read');
    expect(forms.length).toBeGreaterThan(10);
    expect(forms.filter((form) => parseDate(form) !== '1916-05-26')).toEqual([]);
  });

  test('shows forms that are not read', () => {
    const forms = linesBelow('What is not read');
    expect(forms.length).toBeGreaterThan(5);
    expect(forms.filter((form) => parseDate(form) !== null)).toEqual([]);
  });

  test('shows names with and without a date', () => {
    expect(dateInPath('DT-1916-05-26-003.txt')?.from).toBe('name');
    expect(dateInPath('1916/05/26/p3.txt')?.from).toBe('folder');
    expect(dateInPath('03-04-1954 council.txt')).toBeNull();
    expect(dateInPath('22-03-1954 council.txt')?.date).toBe('1954-03-22');
  });

  test('says which place counts before which', () => {
    const text = 'Ferry Returns\nPublished 2 May 1916\nThe ferry came back.';
    const markdown = '---\ntitle: Ferry\ndate: 1 May 1916\n---\nPublished 2 May 1916\n\nThe ferry came back.';
    const path = '1916/05/04/1916-05-03.md';
    const from = (seed: string, content: string) => {
      const { date, dateFrom } = article(seed, content);
      return [date, dateFrom];
    };
    expect(from(path, markdown)).toEqual(['1916-05-01', 'metadata']);
    expect(from(path, markdown.replace('date: 1 May 1916\n', ''))).toEqual(['1916-05-02', 'text']);
    expect(from('1916/05/04/1916-05-03.txt', text.replace(/Pub.*\n/, ''))).toEqual(['1916-05-03', 'name']);
    expect(from('1916/05/04/ferry.txt', text.replace(/Pub.*\n/, ''))).toEqual(['1916-05-04', 'folder']);
    expect(from('ferry.txt', text.replace(/Pub.*\n/, ''))).toEqual([null, null]);
  });
});
