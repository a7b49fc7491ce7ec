import { expect, test } from 'vitest';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { NAME_KINDS } from '../../src/tagger/labels.js';
import { ROLE_COUNT, Votes } from '../../src/tagger/votes.js';

const kind = (name: (typeof NAME_KINDS)[number]): number => NAME_KINDS.indexOf(name);

/** The majority kind that the other mentions give each capitalised word: 0 unknown, 1 to 4 as `NAME_KINDS`, 5 no name. */
function majorities(text: string, names: readonly (readonly [first: number, last: number, kind: number])[]): number[] {
  const prose = proseOf(text);
  const tokens = Int32Array.from({ length: prose.size }, (_, i) => i);
  const tagged = names.map(([first, last, of]) => ({ first, last, kind: of, confidence: 0.9 }));
  const votes = new Votes();
  votes.of(prose, tokens, tagged);
  return [...votes.of(prose, tokens, tagged)].map((vote) => vote >>> ROLE_COUNT);
}

test('a word takes the kind of its other mentions, not its own', () => {
  // Walter Dunmore spoke . Dunmore won .
  expect(majorities('Walter Dunmore spoke. Dunmore won.', [[0, 2, kind('person')]])).toEqual([0, 5, 0, 0, 1, 0, 0]);
});

test('of several mentions the more confident kind wins', () => {
  const names = [
    [0, 1, kind('organisation')],
    [2, 3, kind('organisation')],
    [4, 5, kind('organisation')],
    [6, 7, kind('place')],
  ] as const;
  expect(majorities('Otter , Otter , Otter , Otter', names)).toEqual([3, 0, 3, 0, 3, 0, 3]);
});

test('a word that occurs once has no vote', () => {
  expect(majorities('Walter spoke.', [[0, 1, kind('person')]])).toEqual([0, 0, 0]);
});
