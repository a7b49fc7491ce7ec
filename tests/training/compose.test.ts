import { describe, expect, test } from 'vitest';
import { NAME_KINDS } from '../../src/tagger/labels.js';
import { dice } from '../../src/training/examples.js';
import { composedStories } from '../../src/training/synthetic/compose.js';
import type { Stock } from '../../src/training/synthetic/fillers.js';
import { Composer, type Fill, grammarOf } from '../../src/training/synthetic/template.js';

const fill: Fill = (slot, key) => {
  if (slot === 'person') return { text: key === null ? 'Ann Moss' : 'Bram Odell', kind: 0 };
  if (slot === 'town') return { text: 'Oldtown', kind: 1 };
  return null;
};

/** The story with its names in brackets, each with the first letter of its kind. */
function composed(grammar: string): string {
  const { text, names } = new Composer(grammarOf(grammar), fill, dice(1)).compose('story');
  let out = '';
  let at = 0;
  for (const { start, end, kind } of names) {
    out += `${text.slice(at, start)}[${NAME_KINDS[kind]![0]} ${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('a template', () => {
  test.each([
    ['story\n  {person} of {town}', '[p Ann Moss] of [p Oldtown]'],
    ['story\n  {town!ORG} beat {club!ORG}\nclub\n  {town!O} Rovers', '[o Oldtown] beat [o Oldtown Rovers]'],
    ['story\n  {club!ORG:2}', null],
    ['story\n  ^{town} wins|\n  in {town}', '[p OLDTOWN] WINS\nin [p Oldtown]'],
    ['story\n  {person*2-2,}', '[p Ann Moss], [p Ann Moss]'],
    ['story\n  {7-7} to {0-0}', '7 to 0'],
    ['story\n  {unheard-of}', null],
  ])('%j', (grammar, story) => {
    if (story === null) expect(() => composed(grammar)).toThrow();
    else expect(composed(grammar)).toBe(story);
  });
});

describe('the composed stories', () => {
  const stock: Stock = {
    peoples: [
      { given: ['Ann', 'Bram'], surnames: ['Moss', 'Odell', 'Harrow', 'Tindall'] },
      { given: ['Ilse', 'Jorn'], surnames: ['Brandvik', 'Solheim', 'Ostergren'] },
    ],
    english: 1,
    towns: ['Oldtown', 'New Harbor', 'Harborview', 'Eastfield'],
    countries: ['Norway', 'Chad'],
    regions: ['Westland', 'Northmark'],
  };
  const stories = composedStories(stock, 600, 4);

  test('come from rules that all have their parts, and mark names that are there', () => {
    expect(stories.length).toBeGreaterThan(550);
    for (const { text, names } of stories) {
      expect(text).not.toMatch(/[{}^]/);
      for (const { start, end } of names) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  test('are the same each time', () => {
    expect(composedStories(stock, 60, 4)).toEqual(composedStories(stock, 60, 4));
  });
});
