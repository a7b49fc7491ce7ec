import { expect, test } from 'vitest';
import { article } from '../parse.js';

const BODY =
  'The ferry of Saltmarsh came back to the quay this morning after a winter in the yard, the harbour office said.';
const dateOf = (line: string): string | null =>
  article('x1.txt', ['The Saltmarsh Post', 'i - y', line, BODY, BODY].join('\n')).date;

test.each([
  'SALTMARSH, VT., FRIDAY MORNING, MAY 26, 1916. PRICE ONE CENT',
  'SALTMARSH, VT., MAY 26. 1916. NUMBER 15',
  'VOL. 3. SALTMARSH, FRIDAY, MAY .26, ,1916 TEN PAGES',
])('the masthead of a page dates it: %s', (line) => {
  expect(dateOf(line)).toBe('1916-05-26');
});

test.each([
  'SALTMARSH, MAY 26, 1916 -- The ferry came back.',
  'The ferry of SALTMARSH, MAY 26, 1916, was lost.',
  'MAY 26, 1916, was a Friday for the ferry.',
])('other lines do not: %s', (line) => {
  expect(dateOf(line)).toBeNull();
});
