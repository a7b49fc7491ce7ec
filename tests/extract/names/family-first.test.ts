import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf } from '../found.js';

/** Names of three syllables, of which the first is the family's. */
const PEOPLE: readonly (readonly [text: string, ...people: string[]])[] = [
  ['Results: 100 yards: 1 Chow Kim Sing. 2 E. E. Lee. Time: 10 2/5 sec.', 'Chow Kim Sing'],
  ['220 yards: N. Boswell, E. de Jong, Ho Sum Wah, Lee Fun.', 'Ho Sum Wah'],
  ['Lim Thye Hee has no one to fear in the hurdles.', 'Lim Thye Hee'],
  ['The prize went to Cheah Loke Mun of Ipoh.', 'Cheah Loke Mun'],
  ['Ng Siew Kee opened the bridge at Ipoh.', 'Ng Siew Kee'],
];

describe('three syllables behind a family name', () => {
  for (const [text, ...people] of PEOPLE)
    test(text, () => {
      const found = foundIn(text);
      for (const name of people) expect(peopleOf(found)).toContain(name);
      for (const name of people) expect(organisationsOf(found)).not.toContain(name);
    });
  test('Tan Chong Bank is none', () =>
    expect(organisationsOf(foundIn('Tan Chong Bank said it had bought a mill.'))).toEqual(['Tan Chong Bank']));
});
