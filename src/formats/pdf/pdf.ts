import { type Seed, wholeSeed } from '../../article/seed.js';
import { type Draft, problem, type Refusal } from '../draft.js';
import type { Format } from '../format.js';
import { WHOLE_PAGE } from '../ocr/alto.js';
import { metadataOf } from '../read-metadata.js';
import { parseText } from '../text/text.js';
import type { PdfText } from './pdf-text.js';

const LARGEST_PDF = 128 * 1024 * 1024;

/** Of a page of a newspaper: larger than A3, in points (297 mm × 420 mm). */
const A3_WIDTH = 842;

/** A PDF with words in it, as a word processor or a web browser writes one. The file itself is shown beside its text. */
export const pdf: Format = {
  name: 'PDF with a text layer',
  extensions: ['.pdf'],
  detect: () => true,
  async *read(seed) {
    let read: PdfText;
    try {
      read = await withOwnBuiltins(async () => (await import('./pdf-text.js')).readPdf(wholeSeed(seed, LARGEST_PDF)));
    } catch (error) {
      const { name, message } = error as Error;
      return yield name === 'PasswordException'
        ? { refused: 'is a PDF that a password protects', hint: 'save it without one' }
        : { refused: `is a damaged PDF: ${message}` };
    }
    yield articleOfPdf(read, seed);
  },
};

/**
 * Puts back what pdf.js replaces while it is loaded: it brings polyfills for older engines, and with its own `push` all that the
 * thread finds from then on takes twice as long. The library is loaded when it is needed, since few folders have PDFs.
 */
async function withOwnBuiltins<T>(load: () => Promise<T>): Promise<T> {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const { toString: source } = Function.prototype;
  try {
    return await load();
  } finally {
    putBack(Array.prototype, 'push', push);
    putBack(JSON, 'parse', parse);
    putBack(JSON, 'stringify', stringify);
    putBack(Function.prototype, 'toString', source);
  }
}

const putBack = (holder: object, name: string, value: unknown): void =>
  void Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });

function articleOfPdf({ title, author, pages, unread }: PdfText, { path }: Seed): Draft | Refusal {
  const written = pages.filter(({ text }) => text.trim() !== '');
  if (written.length === 0)
    return {
      refused: 'is a PDF of scanned pages without text',
      hint: 'run OCR on it first, and put the text into a .txt of the same name',
    };
  const [first] = written;
  const scanned = written.some(({ isScan }) => isScan);
  if (scanned && first!.width > A3_WIDTH)
    return {
      refused: 'is a PDF of whole newspaper pages, read by OCR: a page is no article',
      hint: 'put the text of each article into a .txt of its own, or give METS and ALTO files that tell the articles apart',
    };
  const body = written.map(({ text }) => text).join('\n\n');
  const headline = first!.largest ?? (isPdfTitle(title) ? title : null);
  const draft = parseText(
    headline === null || body.trimStart().startsWith(headline) ? body : `${headline}\n\n${without(body, headline)}`,
    { path },
  );
  const said = metadataOf(new Map(author === null ? [] : [['author', author]]), { where: 'PDF', lineOf: () => null });
  const { byline } = draft.metadata;
  return {
    ...draft,
    metadata: {
      ...draft.metadata,
      byline: byline !== undefined && byline.length > 0 ? byline : (said.metadata.byline ?? []),
      facsimiles: [path],
    },
    problems: [
      ...(scanned ? [pages.length > 1 || first!.height > A3_WIDTH ? WHOLE_PAGE : READ_BY_OCR] : []),
      ...(unread > 0 ? [problem(`${unread} pages are not read: a PDF of articles has at most ${pages.length}`)] : []),
      ...draft.problems,
    ],
  };
}

const READ_BY_OCR = problem(
  'is a scan read by OCR: its words may be misread',
  'compare it with the picture, which is shown beside it',
);

/** Programs write the name of a file, or their own, for want of a title. */
const isPdfTitle = (title: string | null): title is string =>
  title !== null &&
  !/^(?:microsoft word|untitled|document|scan|pdf)\b|\.(?:docx?|indd|pdf|qxp|pages)$/i.test(title) &&
  /\s/.test(title);

/** The text without the lines that are the headline, wherever on the first page the columns have it. */
function without(text: string, headline: string): string {
  const words = headline.replace(/\s+/g, ' ');
  const lines = text.split('\n');
  return lines
    .filter(
      (line, i) =>
        i > 60 || line.trim() === '' || !words.includes(line.trim().replace(/\s+/g, ' ')) || line.trim().length < 3,
    )
    .join('\n');
}
