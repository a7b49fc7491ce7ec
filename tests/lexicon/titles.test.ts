import { describe, expect, it } from 'vitest';
import {
  genderOf,
  isCalling,
  isHonorific,
  isPluralRole,
  isRoleHead,
  isShortTitle,
  isTitle,
} from '../../src/lexicon/titles.js';

describe('titles and roles', () => {
  const titles = [
    'Mr.',
    'Sen.',
    'President',
    'Coach',
    'Sheriff',
    'Lt.',
    'FM',
    'Rev.',
    'Secretary-General',
    'Vice-President',
  ];
  for (const word of titles) it(`${word} may stand before a name`, () => expect(isTitle(word)).toBe(true));
  for (const word of ['said', 'Street', 'resident', 'Oldtown']) {
    it(`${word} is no title`, () => expect(isTitle(word)).toBe(false));
  }
  const heads = [
    'spokeswoman',
    'resident',
    'co-owner',
    'ex-wife',
    'hydrologist',
    'beekeeper',
    'C.E.O.',
    'residents',
    'coaches',
  ];
  for (const word of heads) it(`${word} heads a role`, () => expect(isRoleHead(word)).toBe(true));
  for (const word of ['house', 'county', 'human', 'water', 'business', 'children’s']) {
    it(`${word} heads no role`, () => expect(isRoleHead(word)).toBe(false));
  }

  it('tells a calling itself from a word that ends like one', () => {
    const callings = ['Trustee', 'trustees', 'Harbour-Master', 'Deputy-Clerk', 'Congressmen'];
    expect(callings.filter((word) => !isCalling(word))).toEqual([]);
    expect(['Downer', 'Holder', 'Carmen', 'Hall-Finch'].filter(isCalling)).toEqual([]);
  });

  it('knows what names no office, what is shortened, what is plural', () => {
    expect([isHonorific('Mrs.'), isHonorific('Mayor')]).toEqual([true, false]);
    expect([isShortTitle('Lt.'), isShortTitle('Mayor')]).toEqual([true, false]);
    expect(['spokesmen', 'Sens.', 'deputies', 'boss', 'resident'].map(isPluralRole)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells the sex only where the word does', () => {
    expect(['Mrs.', 'spokeswoman', 'husband', 'chairman', 'coach', 'human'].map(genderOf)).toEqual([
      'female',
      'female',
      'male',
      'male',
      null,
      null,
    ]);
  });
});
