import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { featuresOf } from '../../src/tagger/features.js';
import { NAME_KINDS } from '../../src/tagger/labels.js';
import { tag } from '../../src/tagger/tag.js';
import { bytesOfModel, modelOfBytes } from '../../src/tagger/weights.js';
import { inCapitals, labelsOf, proseOfMarked, withTitledHeadline } from '../../src/training/examples.js';
import { type Example, learn } from '../../src/training/learn.js';
import { markedOf, oftenOther, readTaggedTokens, withOthers } from '../../src/training/training-corpus.js';
import { wordTagsOf } from '../../src/training/word-tag-counts.js';

const TOKENS = `-DOCSTART-\tO

Mr.\tO
Bram\tB-PER
Odell\tI-PER
lives\tO
in\tO
Oldtown\tB-LOC
.\tO

Acme\tB-ORG
Corp.\tI-ORG
fired\tO
Ann\tB-PER
Moss\tI-PER
in\tO
Newtown\tB-LOC
,\tO
a\tO
Danish\tB-MISC
town\tO
.\tO
`;

const SETTINGS = { bits: 12, rounds: 12, rate: 0.3, decay: 0, hidden: 0.1, voteless: 0.5, seeds: [3] };

function examplesOf(tokens: string): { examples: Example[]; lexicon: ReturnType<typeof wordTagsOf> } {
  const documents = readTaggedTokens(tokens);
  const lexicon = wordTagsOf(documents.flat());
  const examples = documents.map((document): Example => {
    const text = markedOf(document, false, () => true);
    const prose = proseOfMarked(text);
    const features = featuresOf(prose, new Uint16Array(prose.size), lexicon, SETTINGS.bits);
    return { features, labels: labelsOf(text, prose, features) };
  });
  return { examples, lexicon };
}

function trained(): Uint8Array {
  const { examples, lexicon } = examplesOf(TOKENS);
  return bytesOfModel(learn(examples, lexicon, SETTINGS, () => {}));
}

describe('training', () => {
  test('gives the same bytes twice', () => {
    expect(Buffer.from(trained()).equals(Buffer.from(trained()))).toBe(true);
  });

  test('learns the names it has seen, and writes them so that they can be read again', () => {
    const model = modelOfBytes(trained());
    const prose = proseOf('Mr. Bram Odell lives in Newtown.');
    const found = tag(prose, new Uint16Array(prose.size), model).map(({ first, last, kind }) => [
      prose.text.slice(prose.starts[first], prose.ends[last - 1]),
      NAME_KINDS[kind],
    ]);
    expect(found).toEqual([
      ['Bram Odell', 'person'],
      ['Newtown', 'place'],
    ]);
  });
});

describe('a file of tokens', () => {
  const [document] = readTaggedTokens(TOKENS);

  test('is written as print would have it', () => {
    const { text, names } = markedOf(document!, false, () => true);
    expect(text).toBe('Mr. Bram Odell lives in Oldtown.\nAcme Corp. fired Ann Moss in Newtown, a Danish town.');
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bram Odell',
      'Oldtown',
      'Acme Corp.',
      'Ann Moss',
      'Newtown',
      'Danish',
    ]);
  });

  test.each([
    ['"\tO\nNo\tO\n,\tO\n"\tO\nsaid\tO\nAnn\tO', '"No," said Ann'],
    ['Turkish\tB-MISC\n-\tO\nbacked\tO\ntroops\tO', 'Turkish-backed troops'],
    ["Iran\tO\n's\tO\nfleet\tO\n(\tO\nold\tO\n)\tO", "Iran's fleet (old)"],
  ])('%j', (tokens, text) => {
    const [sentences] = readTaggedTokens(`-DOCSTART-\tO\n\n${tokens}\n`);
    expect(markedOf(sentences!, true, () => true).text).toBe(text);
  });

  test('has the nationalities marked that other files mark', () => {
    const rows = 'Danish\tB-MISC\nart\tO\n\n'.repeat(4);
    const others = oftenOther(readTaggedTokens(`-DOCSTART-\tO\n\n${rows}`));
    const [bare] = readTaggedTokens('-DOCSTART-\tO\n\nDanish\tO\nart\tO\n');
    expect(withOthers(bare!, others)).toEqual([
      [
        ['Danish', 'B-MISC'],
        ['art', 'O'],
      ],
    ]);
  });

  test('in capitals and with a headline keeps its names where they are', () => {
    const text = markedOf(document!, false, () => true);
    expect(inCapitals(text).text.slice(4, 14)).toBe('BRAM ODELL');
    expect(withTitledHeadline(text).text.split('\n')[0]).toBe('Mr. Bram Odell Lives in Oldtown.');
    expect(inCapitals(text).names).toEqual(text.names);
  });
});
