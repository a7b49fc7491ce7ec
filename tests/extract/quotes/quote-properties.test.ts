import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleRecordSchema } from '../../../src/article/record.js';
import { attributionsIn } from '../../../src/extract/quotes/find-attributions.js';
import { findAttributions } from '../../../src/extract/quotes/quotes.js';
import { resolveReferences } from '../../../src/extract/speakers/speakers.js';
import { type ParsedText, parsedTextOf } from '../../../src/extract/syntax/parsed-text.js';
import { readCues } from '../../../src/lexicon/cues.js';
import { loadWords } from '../../../src/lexicon/load-words.js';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';
import { articleOf, saidIn } from './quoted.js';

const words = loadWords();
const cues = readCues();
const nobody = { has: () => false, genderOf: () => null, isSurname: () => false };

const piece = fc.constantFrom(
  'Ann Jones', 'Jones', 'she', 'he', 'they', 'who', 'the army', 'a spokesman', 'said', 'told', 'added', 'adding', 'wants', 'called',
  'according to', 'as', 'that', 'and', 'but', 'when', 'in a statement', 'on Tuesday', 'the bridge', 'is', 'was', 'safe', 'to close',
  ',', '.', '?', ':', ';', '—', '(', ')', '“', '”', '"', "'", '‘', '’', '«', '»', '5\' 10"', '’87', 'quoted as saying', 'U.S.', 'Mr.', '…',
); // biome-ignore format: words
const text = fc
  .array(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.join('\n'));

const read = (source: string) => {
  const article = articleOf(source);
  const found = findAttributions(proseOf(source, article.paragraphs), article, words, cues);
  return { article, found, ...resolveReferences(found, [], [], nobody) };
};

describe('whatever the text', () => {
  test('every span is its own words, in one paragraph, and no part of a content is empty or overlaps another', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { article, quotes, sources } = read(source);
        for (const quote of quotes) {
          const spans = [quote, quote.cue, quote.speaker].filter((span) => span !== null);
          for (const { start, end, text: own } of spans) {
            expect(source.slice(start!, end!)).toBe(own);
            expect(article.paragraphs.some((p) => p.start <= start! && end! <= p.end)).toBe(true);
          }
        }
        for (const { mentions } of sources)
          for (const { start, end, text: own } of mentions) expect(source.slice(start, end)).toBe(own);
        for (let i = 1; i < quotes.length; i++) expect(quotes[i]!.start).toBeGreaterThanOrEqual(quotes[i - 1]!.end);
      }),
      { numRuns: 300 },
    );
  });

  test('a quotation of which a cue has claimed the end is not given out once more', () => {
    expect(read('“ ; the army " according to Ann Jones').quotes.map(({ text: own }) => own)).toEqual([
      '“ ; the army "',
    ]);
  });

  test('the next paragraph is not asked what follows a cue', () => {
    const source = '« Ann Jones » told they';
    expect(saidIn(`${source}\nRain fell on the roofs all night.`)).toEqual(saidIn(source));
  });

  test('a speaker’s name stands in the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const plain = source.replace(/\s+/g, ' ');
        for (const { speaker } of read(source).quotes) if (speaker?.name) expect(plain).toContain(speaker.name);
      }),
    );
  });

  test('quotes and sources keep the contract of the record', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { quotes, sources } = read(source);
        articleRecordSchema.pick({ quotes: true, sources: true }).parse({ quotes, sources });
        const ids = new Set(sources.map(({ id }) => id));
        expect(ids.size).toBe(sources.length);
        for (const { speaker } of quotes) if (speaker?.source) expect(ids.has(speaker.source)).toBe(true);
      }),
    );
  });

  test('a paragraph of plain prose behind it changes nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(saidIn(`${source}\nRain fell on the roofs all night.`)).toEqual(saidIn(source));
      }),
    );
  });
});

/** How often the rules look at a word of the text, at its class or at what else is known of it. */
function stepsOn(source: string): number {
  const article = articleOf(source);
  const prose = proseOf(source, article.paragraphs);
  const reading = parsedTextOf(prose, words, cues);
  let steps = 0;
  const counted = <T extends object>(values: T): T =>
    new Proxy(values, {
      get(target, key) {
        steps++;
        return Reflect.get(target, key);
      },
    });
  const watched: ParsedText = {
    ...reading,
    classes: counted(reading.classes),
    marks: counted(reading.marks),
    prose: { ...prose, lower: counted(prose.lower) },
  };
  const list = attributionsIn(watched, cues, article.paragraphs);
  resolveReferences({ reading: watched, list }, [], [], { ...nobody, has: () => true });
  return steps;
}

const HOSTILE = [
  'said ', 'he said ', 'he said, ', '“a,” he said. ', '“ ', '” ', '"', 'according to ', 'as he said, ', 'that ', 'and added ', 'the army said ',
  'Jones, who said ', ', a man, ', '( ', 'support for ', 'noun ', 'the ', 'Lee ', 'to say ', 'saying ', 'who ', 'said that he said ', '“a” ', '; ',
  'he said “a” and ', 'LEE: a\n', '“a\n', 'was quoted as saying ', 'on Tuesday ', 'of the ', 'it said, she said, they said ', "'a' ", '— Lee “a” — ', 'Mayor Lee said it. ', 'she said it. ', 'the board of it said so. ',
]; // biome-ignore format: words

describe('a hostile text', () => {
  test.each(HOSTILE)('of %j takes steps in proportion to its length', (part) => {
    const once = stepsOn(part.repeat(700));
    const twice = stepsOn(part.repeat(1400));
    expect(twice).toBeLessThan(2.2 * once + 2000);
  });
});
