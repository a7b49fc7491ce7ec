import { expect, test } from 'vitest';
import { foundIn, placesOf } from '../found.js';

test.each([
  ["The ferry stops in the town's Karvel district on Mondays.", 'Karvel'],
  ["Snow fell on Lyon's Morvane district.", 'Morvane'],
  ['Trams run again in the Karvel district, said the mayor.', 'Karvel'],
  ['A dam broke in Vossian county in Hunan.', 'Vossian'],
  ['Nobody lives in the village of Torvo now.', 'Torvo'],
  ["Bookshops line Lyon's leafy Saint-Morvane boulevard on Sundays.", 'Saint-Morvane'],
  ['The 31-year-old, of Colman Way, lost his van.', 'Colman Way'],
])('%s', (text, name) => {
  expect(placesOf(foundIn(text))).toContain(name);
});

test.each([
  'The fire began in the Third district.',
  'He sat in the Vossian district court for an hour.',
  'The bells of the church of St. Mark and St. Paul rang.',
  'They drank Manhattan cocktails on the roof, and her Boston terrier barked.',
  'The school bought the Geneva computer system in the spring.',
  'The Reform MP slept, and a Liberal MP sang.',
])('%s: no place', (text) => {
  expect(placesOf(foundIn(text))).toEqual([]);
});
