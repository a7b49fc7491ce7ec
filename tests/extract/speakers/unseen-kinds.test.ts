import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf, speakerOf } from '../found.js';

describe('whom the first paragraph tells without a name', () => {
  test.each([
    [
      'A former minister has accused the cabinet of “cowardice”. / Harriet Lee, who left in May, said so.',
      'cowardice',
      'Harriet Lee',
    ],
    [
      'A retired pilot has called the new road “a racetrack”. / Omar Bell, 71, lives beside it.',
      'racetrack',
      'Omar Bell',
    ],
    ['A coroner has called the death “avoidable”. / Kevin Hale, 43, drowned in May.', 'avoidable', 'coroner'],
    ['A teacher said the roof “leaked like a sieve”. / Ann Lee, the head, was away.', 'sieve', 'teacher'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test.each([
    [
      'A former minister has left the party. / Harriet Lee, who resigned in May, sat alone.',
      'Harriet Lee: former minister',
    ],
    ['A judge has fined a builder. / Tom Hale, 43, was not there.', 'Tom Hale: null'],
    ['A baker has won a prize. / Tom Hale, a widower, was not there.', 'Tom Hale: widower'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));
});

describe('offices beside ranks, letters and brackets', () => {
  test.each([
    ['Scotland’s fisheries secretary, Morven Gillies MSP, spoke.', 'Morven Gillies: Scotland’s fisheries secretary'],
    ['The home’s director, Col. Walter Prine, wept.', 'Walter Prine: home’s director'],
    ['“It went to sea,” said Special Agent in Charge Denise Cho.', 'Denise Cho: Special Agent in Charge'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));
});

describe('words for somebody already named', () => {
  test.each([
    ['Giorgos Manolas was cross. / “He is on the floor,” said the Greek.', 'floor', 'Giorgos Manolas'],
    ['Ingrid Dahl lost. / “I was slow,” the Norwegian said.', 'slow', 'Ingrid Dahl'],
    ['Jaylen Ortiz filmed it. / “My cousin saw it,” the eighth grader said.', 'cousin', 'Jaylen Ortiz'],
    ['Edna Moss has a dog. / “He bites,” the pensioner said.', 'bites', 'Edna Moss'],
    ['Capt. Hoste came from Malta. / “We were fired upon,” says that officer.', 'fired upon', 'Hoste'],
    [
      'The operator, Svaneti Ropeways LLC, issued a statement apologising for “the inconvenience”.',
      'inconvenience',
      'Svaneti Ropeways LLC',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('reports between the turns of a debate', () => {
  const DEBATE =
    'Austin Redmayne rose. / Mr. Redmayne: I have seen it. / Mr. Keir Dolan said there was no laughter in Buckie. / Mr. Dolan: Has he eaten one? / Mr. Redmayne: I have.';
  test.each([
    ['laughter', 'Keir Dolan'],
    ['have seen it', 'Austin Redmayne'],
    ['eaten one', 'Keir Dolan'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(DEBATE), words)).toBe(speaker));
});

test('lines of results are no interview', () =>
  expect(
    foundIn(
      'High Jump: 1 J. Lee, 5 ft. 2 B. Moore. / Shot Put: 1 M. Singh. 2 T. Rae. / High Jump: 1 Wong Kim. Height: 5 ft. / Mile: 1 Ann Bell.',
    ).quotes,
  ).toEqual([]));

describe('old reports', () => {
  test.each([
    ['The commander reports, that the Pacha has returned.', 'the Pacha has returned'],
    ['Letters from Smyrna, of the 14th inst., state that the plague has come back.', 'the plague has come back'],
    ['The manager accepted that the drain was blocked.', 'the drain was blocked'],
    ['Lee described swimming to the van in the dark.', 'swimming to the van'],
    ['The alderman promised a farewell concert.', 'a farewell concert'],
  ])('%s', (text, words) => expect(foundIn(text).quotes.some((quote) => quote.text.includes(words))).toBe(true));
});

describe('names that are no people', () => {
  test.each([
    'He rides a racehorse named Whistling Dixie.',
    'The carillon of St Rumbold’s tower is old.',
    'The steam-vessel Archduke John came in this morning.',
    'She fears for towns such as Newlyn and Brixham.',
  ])('%s', (text) => expect(peopleOf(foundIn(text))).toEqual([]));

  test('are places after such a word', () =>
    expect(placesOf(foundIn('She fears for towns such as Newlyn and Brixham.'))).toEqual(['Newlyn', 'Brixham']));

  test('forms of address are no bodies', () =>
    expect(organisationsOf(foundIn('He told MPs that Ms Desai was late. MPs laughed.'))).toEqual([]));
});
