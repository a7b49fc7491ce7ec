import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { candidateTokensOf } from '../../src/tagger/candidate-tokens.js';

/** The text with each run of candidates in brackets. */
function marked(text: string): string {
  const prose = proseOf(text);
  const { tokens, runs } = candidateTokensOf(prose, new Uint16Array(prose.size));
  let out = '';
  let at = 0;
  for (let r = 0; r + 1 < runs.length; r++) {
    const start = prose.starts[tokens[runs[r]!]!]!;
    const end = prose.ends[tokens[runs[r + 1]! - 1]!]!;
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('which words may be part of a name', () => {
  test.each([
    '[Pat Lee] went to [Oldtown].',
    '[The Bank of the West] and nobody else',
    'she asked [Ludwig van Hoorn] about it',
    'a man called [al-Tamimi] and his [iPod]',
    '[Acme Widgets, Inc.] said no',
    'He and [Ann] left, but they came back.',
    '[Mudlark, Otterby and Co] sued [Lanyard, Finch, Otter and Hale Inc] and not [Finch, Otter & Hale]',
    '[Mudlark], [Otterby and Lanyard] left',
    '[Hamburg 0 Bremen 4]',
    '[Oldtown]\n[Newtown]',
    'nothing here at all',
    '',
  ])('%s', (text) => {
    expect(marked(text.replaceAll(/[[\]]/g, ''))).toBe(text);
  });
});
