import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/page/article/changes.js';

const told = (before: string, after: string): string[] | null => changesBetween(before, after);

describe('what changed between two versions', () => {
  test('a word', () => {
    expect(told('The dredger came on Monday.', 'The dredger left on Monday.')).toEqual([
      'The dredger <del>came</del> <ins>left</ins> on Monday.',
    ]);
  });
  test('nothing but white space', () => {
    expect(told('The dredger\ncame.', 'The  dredger came.')).toEqual([]);
  });
  test('a paragraph at the end', () => {
    expect(told('It came.', 'It came.\nIt went again.')).toEqual(['It came. <ins>It went again.</ins>']);
  });
  test('two places far apart, each with some words around it', () => {
    const middle = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    expect(told(`a ${middle} z`, `b ${middle} y`)).toEqual([
      '<del>a</del> <ins>b</ins> w0 w1 w2 w3 w4 w5 …',
      '… w34 w35 w36 w37 w38 w39 <del>z</del> <ins>y</ins>',
    ]);
  });
  test('markup in the text stays text', () => {
    expect(told('Oil <OIL> up', 'Oil <GAS> up')).toEqual(['Oil <del>&lt;OIL&gt;</del> <ins>&lt;GAS&gt;</ins> up']);
  });
  test('too much to be read', () => {
    const words = (letter: string): string => Array.from({ length: 2000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(told(words('a'), words('b'))).toBeNull();
  });
});
