import { expect, test } from 'vitest';
import type { Name } from '../../../src/extract/names/name.js';
import { withoutTableWords } from '../../../src/extract/names/reject.js';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';
import { foundIn } from '../found.js';

/** Which of the words given, each taken for a person where it first stands, are left. */
function peopleLeft(text: string, ...words: string[]): string[] {
  const prose = proseOf(text);
  const names = words.map((word): Name => {
    const start = text.indexOf(word);
    const first = prose.starts.indexOf(start);
    return { start, end: start + word.length, first, last: first + 1, type: 'person', confidence: 0.6, rule: 'tagger' };
  });
  return withoutTableWords(prose, new Uint16Array(prose.size), names).map(({ start, end }) => text.slice(start, end));
}

test('a word in capitals is nobody when the article has it in lower case', () => {
  const text = 'COUNCIL DROPS HARBOUR BILL\nThe council dropped the bill that Mr. Weir had brought in.';
  expect(peopleLeft(text, 'BILL', 'Weir')).toEqual(['Weir']);
  expect(peopleLeft('WEIR TO GO\nMr. Weir will go.', 'WEIR')).toEqual(['WEIR']);
});

test('a word in capitals is nobody when the article never has it with a capital only', () => {
  const text =
    'VI IN DEAL WITH WEIR\nThe Harbour Board of Saltmarsh and Mr. Weir told the Courier on Monday that They Agreed.';
  expect(peopleLeft(text, 'VI', 'WEIR')).toEqual(['WEIR']);
  expect(peopleLeft('VI IN DEAL WITH WEIR\nTHE HARBOUR BOARD TOLD THE COURIER', 'VI', 'WEIR')).toEqual(['VI', 'WEIR']);
});

test('a single letter is nobody', () => {
  expect(peopleLeft('Money of the kind M / 1 grew, said Orly.', 'M', 'Orly')).toEqual(['Orly']);
});

test('a ticker is nobody', () => {
  expect(peopleLeft('Gull Ltd <GULL.S> and Otter Corp <JON> met Orly <of York>.', 'GULL', 'JON', 'Orly')).toEqual([
    'Orly',
  ]);
});

test('a grade of debt is nobody where ratings are spoken of', () => {
  expect(peopleLeft('It was rated BBB, said Orly.', 'BBB', 'Orly')).toEqual(['Orly']);
  expect(peopleLeft('It was the BBB, said Orly.', 'BBB', 'Orly')).toEqual(['BBB', 'Orly']);
});

test('months of delivery, terms of trade and columns without a figure are nobody', () => {
  expect(peopleLeft('MAY7 284 FOB Saltmarsh, Orly said; Imports Nil', 'MAY7', 'FOB', 'Orly', 'Imports', 'Nil')).toEqual(
    ['Orly'],
  );
});

test.each([
  ['Amos Orly writes of his work at AmosOrly.com and in the Torvik Courier.', 'AmosOrly'],
  ['The board of Torvik has passed the Torvik City Ordinance on Monday.', 'Torvik City Ordinance'],
  ['The page Find Your Harbour.com and the Find Your Harbour campaign are new.', 'Find Your Harbour'],
  ['The UX team met the CX team, and the JSON files are at the FAQ.', 'UX'],
  ['Mr. Weir, the Director of Mobile for the Torvik board, spoke.', 'Mobile'],
])('what is only called like a name is none: %s', (text, name) => {
  const { people, places, organisations } = foundIn(text);
  expect([...people, ...places, ...organisations].map((found) => found.name)).not.toContain(name);
});

test.each([
  ['openQuay Welcomes Rathlin - The New Warden\n\nThe quay has a warden now, and Rathlin will meet us.', 'Rathlin'],
])('somebody behind a verb of a headline is a person: %s', (text, name) => {
  expect(foundIn(text).people.map((found) => found.name)).toContain(name);
});
