import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { linesOf, type Prose, Shape, tokenAt } from '../../src/text/prose.js';

const words = (prose: Prose): string[] =>
  Array.from(prose.starts, (start, i) => prose.text.slice(start, prose.ends[i]));

const sentences = (text: string): string[] => {
  const prose = proseOf(text);
  return Array.from(prose.sentences)
    .slice(0, -1)
    .map((first, s) => text.slice(prose.starts[first], prose.ends[prose.sentences[s + 1]! - 1]));
};

describe('words', () => {
  test.each([
    ['Iran’s army', 'Iran|’s|army'],
    ['We don’t, we’ll.', 'We|don’t|,|we’ll|.'],
    ['O’Neil of Saltmarsh', 'O’Neil|of|Saltmarsh'],
    ['Bassam al-Sabbagh', 'Bassam|al-Sabbagh'],
    ['TEHRAN/DAMACUS --', 'TEHRAN|/|DAMACUS|--'],
    ['14,000 or 3.5 percent', '14,000|or|3.5|percent'],
    ['the U.S. and N.Y.', 'the|U.S.|and|N.Y.'],
    ['He told Quayline.com. It ended.', 'He|told|Quayline.com|.|It|ended|.'],
    ['non-U.S. firms (R-N.Y.)', 'non|-|U.S.|firms|(|R|-|N.Y.|)'],
    ['Mr. J. Smith', 'Mr.|J.|Smith'],
    ['then-Gov. Smith', 'then-Gov.|Smith'],
    ['He said no.', 'He|said|no|.'],
    ['AT&T rose', 'AT&T|rose'],
    ['“Yes,” she said', '“|Yes|,|”|she|said'],
    ['the class of ’87', 'the|class|of|’|87'],
    ['Wait... what', 'Wait|...|what'],
    ["the dogs' bowls", "the|dogs|'|bowls"],
  ])('%s', (text, want) => {
    expect(words(proseOf(text)).join('|')).toBe(want);
  });

  test('an apostrophe for left-out digits or after a plural is no quotation mark', () => {
    for (const text of ['the class of ’87', "the dogs' bowls"]) {
      const prose = proseOf(text);
      expect(Array.from(prose.shapes).some((shape) => shape & Shape.quote)).toBe(false);
    }
  });
});

describe('sentences', () => {
  test('do not run from one cell of a row into the next', () => {
    expect(sentences('Heron\tAmos Wick\t12 min')).toEqual(['Heron', 'Amos Wick', '12 min']);
  });

  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“He left.” She stayed.', ['“He left.”', 'She stayed.']],
    ['Mr. Weir spoke. No one listened.', ['Mr. Weir spoke.', 'No one listened.']],
    ['She lives in the U.S. He does not.', ['She lives in the U.S.', 'He does not.']],
    ['The U.S. Army said so.', ['The U.S. Army said so.']],
    ['Non-U.S. Army posts shut. It rained.', ['Non-U.S. Army posts shut.', 'It rained.']],
    ['He earns 3.5 a day. 12 do.', ['He earns 3.5 a day.', '12 do.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['A road in the U.S. —\nRain fell.', ['A road in the U.S. —', 'Rain fell.']],
    ['Is it? “Yes!” he said.', ['Is it?', '“Yes!” he said.']],
    ['He lives in Macon, Ga. Mary Ash said so.', ['He lives in Macon, Ga.', 'Mary Ash said so.']],
    ['A mill in Pisgah, N.C. The mill is old.', ['A mill in Pisgah, N.C.', 'The mill is old.']],
    ['In Macon, Ga., she said so.', ['In Macon, Ga., she said so.']],
    ['MACON, Ga. March 3 - It rained.', ['MACON, Ga. March 3 - It rained.']],
    ['MACON, Ga. (AP) It rained.', ['MACON, Ga. (AP) It rained.']],
    ['The Va. Senate sat.', ['The Va. Senate sat.']],
    ['His wife was ill. Ann Marsh came.', ['His wife was ill.', 'Ann Marsh came.']],
  ])('%s', (text, want) => {
    expect(sentences(text)).toEqual(want);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('“', '”', '"', '’', "'", '.', ' ', '\n', 'A', 'b', '-', '1', '(', 'é', '😀'), {
        maxLength: 200,
      })
      .map((parts) => parts.join('')),
  );

  test('is read whole: what no token covers is white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = proseOf(text);
        let at = 0;
        for (let i = 0; i < prose.size; i++) {
          expect(text.slice(at, prose.starts[i])).toMatch(/^[\s\u200b\ufeff]*$/);
          expect(prose.ends[i]).toBeGreaterThan(prose.starts[i]!);
          at = prose.ends[i]!;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
      }),
    );
  });

  test('has its tokens in sentences and paragraphs, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = proseOf(text);
        const lines = linesOf(text);
        expect(prose.sentences.at(-1)).toBe(prose.size);
        for (let i = 0; i < prose.size; i++) {
          const line = lines[prose.paragraphOf[i]!]!;
          expect(prose.starts[i]).toBeGreaterThanOrEqual(line.start);
          expect(prose.ends[i]).toBeLessThanOrEqual(line.end);
          expect(tokenAt(prose, prose.starts[i]!)).toBe(i);
          if (i > 0) expect(prose.sentenceOf[i]! - prose.sentenceOf[i - 1]!).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
