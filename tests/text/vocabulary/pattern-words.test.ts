import { describe, expect, test } from 'vitest';
import { wordsOfPattern } from '../../../src/text/vocabulary/pattern-words.js';

describe('the words of a pattern', () => {
  test.each<[RegExp, string[]]>([
    [/^(?:season|stint)$/, ['season', 'stint']],
    [/^neighbou?rs?$/, ['neighbours', 'neighbour', 'neighbors', 'neighbor']],
    [/^(?:organi[sz]ations|bod(?:y|ies))$/, ['organisations', 'organizations', 'body', 'bodies']],
    [/^m\.d\.$/, ['m.d.']],
    [/^pra\u00e7a[\u0161s]?$/, ['praçaš', 'praças', 'praça']],
  ])('%s', (pattern, words) => {
    expect(wordsOfPattern(pattern)).toEqual(words);
    for (const word of words) expect(word).toMatch(pattern);
  });

  test.each([/season/, /^\d+$/, /^\p{L}$/u, /^a*$/, /^[a-z]$/, /^(?=a)b$/, /^a$|^b$/])('none of %s', (pattern) => {
    expect(() => wordsOfPattern(pattern)).toThrow('no list of words');
  });
});
