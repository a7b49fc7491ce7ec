import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf } from '../found.js';

describe('places that were taken for bodies, or cut', () => {
  test.each([
    ['Suffolk baker Ann Lee has sold the oven.', 'Suffolk'],
    ['She taught for a while in Price, Utah, and liked the snow.', 'Price'],
    ['She was born in Churchill, Man. and liked the snow.', 'Manitoba'],
  ])('%s', (text, place) => {
    const found = foundIn(text);
    expect(placesOf(found)).toContain(place);
    expect(organisationsOf(found)).toEqual([]);
  });

  test.each(['Most of May, Georgia and Ann Lee sang.', 'He was, in May, Utah’s guest.'])('no town is in: %s', (text) =>
    expect(placesOf(foundIn(text))).not.toContain('May'),
  );
});

describe('bodies that stay whole, or are none', () => {
  test('what a body does may have an “and”', () =>
    expect(organisationsOf(foundIn('It was told by the Tarn Flood Mapping and Warning Agency in May.'))).toContain(
      'Tarn Flood Mapping and Warning Agency',
    ));

  test('a portfolio of three fields is no body', () =>
    expect(
      organisationsOf(foundIn('The Minister of Land, Infrastructure and Transport, Piet Vos, came by boat.')),
    ).toEqual([]));

  test.each([
    ['Ann Lee, Public Affairs Counsel, said it was fair.', 'Ann Lee: Public Affairs Counsel'],
    ['Tom Roper, Deputy Harbour Commissioner, said it was fair.', 'Tom Roper: Deputy Harbour Commissioner'],
    ['Contact:\n\nAnn Lee\n\nPublic Affairs Counsel\n\nOffice: 714-347-0000', 'Ann Lee: Public Affairs Counsel'],
    ['Ann Lee, director of Communications, said it was fair.', 'Ann Lee: director of Communications'],
    ['Tom Roper, Head of Marketing, said it was fair.', 'Tom Roper: Head of Marketing'],
  ])('a post is no body: %s', (text, role) => {
    const found = foundIn(text);
    expect(organisationsOf(found)).toEqual([]);
    expect(rolesOf(found)).toContain(role);
  });

  test('a firm behind somebody is one', () =>
    expect(organisationsOf(foundIn('Ann Lee, Harwick Foods Plc, said it was fair.'))).toEqual(['Harwick Foods Plc']));

  test('a district attorney is of the county', () => {
    const found = foundIn('SANTA ANA, Calif. – Orange County District Attorney Todd Marl said it was fair.');
    expect(organisationsOf(found)).toEqual([]);
    expect(placesOf(found)).toContain('Orange County');
  });

  test('a button names nobody', () =>
    expect(organisationsOf(foundIn('Share on Facebook / The pier is open again, and the tea room too.'))).toEqual([]));

  test('a daughter is called like a street', () =>
    expect(peopleOf(foundIn('His daughter, Ruth Lane, was proud of the boat.'))).toContain('Ruth Lane'));
});
