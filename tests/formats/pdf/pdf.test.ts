import { describe, expect, test } from 'vitest';
import { allParsed } from '../parse.js';
import { type PdfLine, pdfOf } from './pdf-fixture.js';

const FERRY: readonly PdfLine[] = [
  ['Ferry Returns', 24, 60, 780],
  ['The ferry came back to the quay on Friday, and the', 11, 60, 740],
  ['people of the harbour waved from the mole all day.', 11, 60, 726],
  ['Gulls sat on the bell.', 11, 60, 690],
];

describe('a PDF', () => {
  test('with a text layer is an article: the largest words are its headline, lines are paragraphs again', async () => {
    const [article] = await allParsed('ferry.pdf', pdfOf(FERRY, { info: '/Author (Edda Fathomly)' }));
    expect(article).toMatchObject({ headline: 'Ferry Returns', byline: ['Edda Fathomly'], facsimiles: ['ferry.pdf'] });
    const lines = 'text' in article! ? article.text.split('\n') : [];
    expect(lines.at(-1)).toBe('Gulls sat on the bell.');
    expect(lines.join(' ')).toContain('on Friday, and the people of the harbour waved');
  });

  test('without text is named for what it is', async () => {
    expect(await allParsed('scan.pdf', pdfOf([]))).toMatchObject([
      { message: 'is a PDF of scanned pages without text', hint: expect.stringMatching(/run OCR/) },
    ]);
  });

  test('of a scan that OCR has read says so; of a newspaper’s whole page it is no article', async () => {
    const [letter] = await allParsed('letter.pdf', pdfOf(FERRY, { mode: 3 }));
    expect('problems' in letter! && letter.problems.map(({ message }) => message)).toContain(
      'is a scan read by OCR: its words may be misread',
    );
    expect(await allParsed('page.pdf', pdfOf(FERRY, { mode: 3, width: 1200, height: 1700 }))).toMatchObject([
      { message: expect.stringMatching(/whole newspaper pages/) },
    ]);
  });

  test('leaves the built-in functions of the engine as they were', async () => {
    const { push } = Array.prototype;
    const { parse } = JSON;
    await allParsed('otter.pdf', pdfOf([['The otter came back to the ferry.', 10, 72, 700]]));
    expect([Array.prototype.push === push, JSON.parse === parse]).toEqual([true, true]);
  });

  test('that is damaged is refused', async () => {
    expect(await allParsed('bad.pdf', '%PDF-1.7\nnonsense')).toMatchObject([
      { message: expect.stringMatching(/damaged PDF/) },
    ]);
  });
});
