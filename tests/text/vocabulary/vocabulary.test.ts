import { describe, expect, it } from 'vitest';
import { newWordMemory, proseOf } from '../../../src/lexicon/reading/prose-of.js';
import { Vocabulary } from '../../../src/text/vocabulary/vocabulary.js';

const LONG =
  'Mr. O’Dell of St. Brannock said: “The Harbour’s 12.5-metre wall won’t hold,” Ms. Orly-Vance wrote on Nov. 3.';
const SHORT = ['J.', 'Netherquay is small...', 'THE U.S', 'Orly', '’'.repeat(3), 'dogs’', '', 'l’Oréal çà et là'];

describe('a vocabulary', () => {
  it('gives one word one number, whatever the case of its letters', () => {
    const { ids, vocabulary } = proseOf('The harbour, THE Harbour, the HARBOUR');
    expect([...ids]).toEqual([0, 1, 2, 0, 1, 2, 0, 1]);
    expect(vocabulary.word(1)).toBe('harbour');
  });

  it('asks once for each word', () => {
    const asked: string[] = [];
    const { ids, vocabulary } = proseOf('to be or not to be');
    const column = vocabulary.column(asked, (word) => asked.push(word));
    expect(Array.from(ids, (id) => column.at(id))).toEqual([1, 2, 3, 4, 1, 2]);
    expect(asked).toEqual(['to', 'be', 'or', 'not']);
    expect(vocabulary.column(asked, () => 0)).toBe(column);
  });

  it('keeps thousands of words and forms apart', () => {
    const vocabulary = new Vocabulary();
    const column = vocabulary.column({}, (word) => Number(word.slice(4)));
    for (let i = 0; i < 5000; i++) expect(vocabulary.idOf(`word${i}`)).toBe(i);
    for (let i = 0; i < 5000; i++) expect(column.at(vocabulary.idOf(`word${i}`))).toBe(i);
  });
});

describe('the memory of words', () => {
  const plain = ({ vocabulary, ids, index, ...rest }: ReturnType<typeof proseOf>) => rest;

  it('changes nothing that is read', () => {
    const memory = newWordMemory();
    for (const text of SHORT) {
      proseOf(LONG, undefined, memory);
      expect(plain(proseOf(text, undefined, memory))).toEqual(plain(proseOf(text)));
    }
  });
});
