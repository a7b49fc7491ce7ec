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
