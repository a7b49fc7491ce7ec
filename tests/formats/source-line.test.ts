import { expect, test } from 'vitest';
import { sourceLineOf } from '../../src/formats/source-line.js';
import { article, laidOut } from './parse.js';

test.each([
  ['The Saltmarsh Courier, 18 July 1936, Page 14', 'The Saltmarsh Courier', '1936-07-18'],
  ['Saltmarsh Courier, Friday, July 18, 1936', 'Saltmarsh Courier', '1936-07-18'],
  ['Saltmarsh Courier | 1936-07-18 | p. 3', 'Saltmarsh Courier', '1936-07-18'],
  ['Unknown Newspaper, 18 July 1936', null, '1936-07-18'],
  ['Unknown Newspaper, Unknown Date', null, null],
])('%s', (line, publisher, date) => {
  expect(sourceLineOf(line)).toEqual({ publisher, date });
});

test.each([
  'The ferry came back on Tuesday, 18 July 1936, after a winter in the yard.',
  'The Saltmarsh Courier, July 18',
  'SALTMARSH, 18 July 1936 - The ferry came back.',
])('%s is none', (line) => {
  expect(sourceLineOf(line)).toBeNull();
});

test('a clipping says by such a line where it is from', () => {
  const read = article('x1.md', '# Ferry\n\n**The Saltmarsh Courier, 18 July 1936, Page 14**\n\nThe ferry came back.');
  expect(read).toMatchObject({ publisher: 'The Saltmarsh Courier', date: '1936-07-18', dateFrom: 'text' });
  expect(laidOut(read)[1]?.[0]).toBe('note');
});
