import { expect, test } from 'vitest';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { capitalRowsOf, RunBit, runFeaturesOf } from '../../src/tagger/run-features.js';

/** The words of a text that have a feature. */
function wordsWith(bit: keyof typeof RunBit, text: string): string[] {
  const prose = proseOf(text);
  const bits = runFeaturesOf(prose, capitalRowsOf(prose));
  return [...bits.keys()].filter((i) => bits[i]! & RunBit[bit]).map((i) => text.slice(prose.starts[i], prose.ends[i]));
}

test.each([
  ['legalNear', 'sold to Mudlark Otter Inc by Finch', ['Mudlark', 'Otter']],
  ['legalFar', 'sold by Mudlark, Finch, Otter and Hale Inc to Weir', ['Mudlark', 'Finch']],
  ['partnerAfter', 'Mudlark and Finch rose', ['Mudlark']],
  ['partnerBefore', 'Mudlark & Finch rose', ['Finch']],
  ['ticker', 'shares of Gull Ltd <GULL> and Otter (NYSE: OTR) but not Finch (who fell)', ['Gull', 'Ltd', 'Otter']],
  ['angled', 'shares of Gull <GULL>', ['GULL']],
  ['initials', 'the Hayat Bahr Front (HBF) and the Otter (NYSE)', ['HBF']],
  ['initialsFollow', 'the Hayat Bahr Front (HBF) met', ['Hayat', 'Bahr', 'Front']],
  ['institution', 'at Trinity Lutheran Church today', ['Trinity', 'Lutheran', 'Church']],
  ['landmark', 'near Third Street today', ['Third', 'Street']],
  ['firstLine', 'Mudlark rose\nFinch fell', ['Mudlark']],
] as const)('%s: %s', (bit, text, words) => {
  expect(wordsWith(bit, text)).toEqual(words);
});
