import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../src/lexicon/load-lexicon.js';
import { saidIn } from './quoted.js';

/** What one attribution of a text says, and whose it is. */
function saysWho(text: string): readonly (string | null)[] {
  return saidIn(text).map(({ source, content }) => `${source}: ${content.join(' … ')}`);
}

const saysOnly = (text: string, said: string): void => expect(saysWho(text)).toEqual([said]);
const saysNothing = (text: string): void => expect(saysWho(text)).toEqual([]);

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
  ])('%s', saysOnly);

  test.each([
    'Paul Roe found the money he had lost.',
    'Paul Roe found a knife that had been hidden.',
    'A nurse called Joan Lee came in.',
  ])('%s', saysNothing);
});

describe('who is told or asked is not who says it', () => {
  test.each([
    ['Lena Marsh was asked what had become of the ferry.', 'null: what had become of the ferry'],
    ['The mayor was told that the weir had gone.', 'null: that the weir had gone'],
    ['Rowers were informed that no boat would sail.', 'null: that no boat would sail'],
    ['It was said that the keeper slept.', 'null: that the keeper slept'],
    ['Ada Quill is convinced that the pier will hold.', 'Ada Quill: that the pier will hold'],
    ['Ada Quill was worried that the pier would fall.', 'Ada Quill: that the pier would fall'],
  ])('%s', saysOnly);
});

describe('a verb of thinking or finding stands behind or within a clause', () => {
  test.each([
    ['The wreck will float, divers believe.', 'divers: The wreck will float'],
    ['The keeper acted within the law, a judge ruled on Monday.', 'a judge: The keeper acted within the law'],
    [
      'Two in three would keep the pier, a survey of the town found.',
      'a survey of the town: Two in three would keep the pier',
    ],
    ['The pier, some divers believe, will not last.', 'some divers: The pier … will not last'],
  ])('%s', saysOnly);

  test.each([
    'When the bell rang, the crew found.',
    'The barrels were empty, mostly oil found in May.',
    'Quill, who owns the weir, hopes.',
  ])('%s', saysNothing);
});

describe('the name of a firm may end in ’s', () => {
  test.each([
    ["Harrow's said that the ferry was sold.", 'Harrow: that the ferry was sold'],
    ["Harrow's also said the boats were dear.", 'Harrow: the boats were dear'],
    ["The boats were still dear, Harrow's said.", 'Harrow: The boats were still dear'],
    ["Harrow's announced a merger.", 'Harrow: a merger'],
  ])('%s', saysOnly);

  test.each([
    "Harrow's proposed merger failed.",
    "Harrow's previously announced sale of boats failed.",
    "Lee's said to be ill.",
  ])('%s', (text) => {
    for (const { source } of saidIn(text)) expect(source).not.toBe('Harrow');
  });
});

describe('the subject of a verb is that of its own clause', () => {
  test.each([
    ['Ada Quill started a petition this week calling on the council to mend the pier.', 'Ada Quill'],
    [
      'The pier lies in a town in which the harbour master Jonas Wray has said that boats will sink.',
      'the harbour master Jonas Wray',
    ],
    ['The pier lies in a town where Jonas Wray has said that boats will sink.', 'Jonas Wray'],
    ['Ada Quill also staked out new ground, saying the pier should be sold.', 'Ada Quill'],
    ['“The weir has gone,” May said.', 'May'],
    ['Ferry shares fell, with dealers in Harrowby citing the cost of coal.', 'dealers in Harrowby'],
    ['Ada Quill met with divers seeking a rise.', 'Ada Quill'],
    ['Rowers filed a claim with the river board seeking a new weir.', 'a claim with the river board'],
    ['The firm, which the court said was bankrupt, sold the ferry.', 'the court'],
    ['Ada Quill went round last month urging the firm to sail on Sundays.', 'Ada Quill'],
  ])('%s', (text, source) => {
    expect(saidIn(text).map((said) => said.source)).toEqual([source]);
  });
});
