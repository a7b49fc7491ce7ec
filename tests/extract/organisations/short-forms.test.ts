import { expect, test } from 'vitest';
import { foundIn, organisationsOf } from '../found.js';

test('a paper is called by the last word of its name', () => {
  const found = foundIn('The Pellfield Herald asked the mayor on Monday. "No," he was quoted as saying by the Herald.');
  expect(organisationsOf(found)).toEqual(['Pellfield Herald']);
});

test('the Times and the Sunday Times are two papers', () => {
  const found = foundIn(
    'She writes for the Sunday Times in London. The rent has doubled, the Times reported on Monday.',
  );
  expect(organisationsOf(found)).toContain('Sunday Times');
  expect(organisationsOf(found)).toContain('Times');
});

test('initials of a name take in those that it has', () => {
  const found = foundIn('The track is owned by CN, an engineer said. "It is shut," she told CTV News in the spring.');
  expect(organisationsOf(found)).toEqual(['CN', 'CTV News']);
});

test('a paper that the lists have is one though its town is in its name, and nothing else tells', () => {
  expect(organisationsOf(foundIn('In a piece that was in the New York Times, the reeve wrote of eels.'))).toEqual([
    'New York Times',
  ]);
});
