import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../src/lexicon/load-lexicon.js';
import { saidIn } from './quoted.js';

/** What one attribution of a text says, and whose it is. */
function saysWho(text: string): readonly (string | null)[] {
  return saidIn(text).map(({ source, content }) => `${source}: ${content.join(' … ')}`);
}

describe('a verb of speech works wherever it stands', () => {
  for (const verb of ['said', 'testified', 'reminisced', 'opined', 'recounted']) {
    test(`${verb} after a quotation`, () => {
      expect(saysWho(`"The bridge is safe," ${verb} Ann Lee.`)).toEqual(['Ann Lee: "The bridge is safe,"']);
    });

    test(`${verb} after a clause without quotation marks`, () => {
      expect(saysWho(`The bridge is safe, ${verb} Ann Lee.`)).toEqual(['Ann Lee: The bridge is safe']);
    });

    test(`${verb} before a that-clause`, () => {
      expect(saysWho(`Ann Lee ${verb} that the bridge was safe.`)).toEqual(['Ann Lee: that the bridge was safe']);
    });

    test(`${verb} at the beginning of a sentence`, () => {
      const capital = verb[0]!.toUpperCase() + verb.slice(1);
      expect(saysWho(`${capital} Ann Lee: "The bridge is safe."`)).toEqual(['Ann Lee: "The bridge is safe."']);
    });
  }

  test.each(['signaled', 'signalled', 'marveled', 'marvelled'])('%s is spelled so in America or in Britain', (verb) => {
    expect(saysWho(`Ann Lee ${verb} that the bridge was safe.`)).toEqual(['Ann Lee: that the bridge was safe']);
  });

  test('the verbs of the list quote and take clauses', () => {
    const verbs = lexicon.values('speech-verb');
    for (const verb of ['say', 'testify', 'reminisce']) expect(verbs.get(verb)).toMatch(/^quote that clause/);
  });
});

describe('what follows a verb that takes an object is no speaker', () => {
  const sentences = [
    'The committee met on Monday, demanded amendments and left.',
    'The ferry, he said, had pledged further cooperation.',
    'The man walked in, shot Ann Lee and fled.',
    'The visit, which ended last week, promised the people a school.',
  ];
  for (const sentence of sentences) {
    test(sentence, () => {
      for (const { source } of saidIn(sentence)) expect(source).not.toMatch(/amendments|cooperation|Ann Lee|people/);
    });
  }
});

describe('a clause is told from an object and what goes on behind it', () => {
  test.each([
    ['Ann Lee acknowledged the fault of the bridge, which closed in May.', 'Ann Lee: the fault of the bridge'],
    [
      'Ann Lee acknowledged the bridge, which closed in May, was old.',
      'Ann Lee: the bridge, which closed in May, was old',
    ],
    ['Ann Lee acknowledged the bridge was old.', 'Ann Lee: the bridge was old'],
    ['The council promised a new bridge and built it.', 'The council: a new bridge'],
    ['The study found the bridge was unsafe.', 'The study: the bridge was unsafe'],
    [
      'The paper pointed out that one shop may have more than one door.',
      'The paper: that one shop may have more than one door',
    ],
    ['Farmers fear that the bridge will fall.', 'Farmers: that the bridge will fall'],
    ['One of the doctors called Ann Lee a quack.', 'One of the doctors: Ann Lee a quack'],
  ])('%s', (text, expected) => {
    expect(saysWho(text)).toEqual([expected]);
  });

  test.each([
    'Paul Roe found the money he had lost.',
    'Paul Roe found a knife that had been hidden.',
    'A nurse called Joan Lee came in.',
  ])('%s', (text) => {
    expect(saysWho(text)).toEqual([]);
  });
});
