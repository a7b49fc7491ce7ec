import { describe, expect, test } from 'vitest';
import { allParsed } from '../parse.js';

/** A line of a page: its words, the size of its letters, and where it begins, in points from the lower left. */
type Line = readonly [words: string, size: number, x: number, y: number];

/** A PDF of one page. @param mode 0 paints letters, 3 does not, as over a scan */
function pdfOf(lines: readonly Line[], { width = 595, height = 842, mode = 0, info = '' } = {}): Uint8Array {
  const stream = lines
    .map(
      ([words, size, x, y]) => `BT /F1 ${size} Tf ${mode} Tr ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${info} >>`,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const FERRY: readonly Line[] = [
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
