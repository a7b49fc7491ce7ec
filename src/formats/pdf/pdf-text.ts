import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** More pages are a book or a year of a paper. */
const MOST_PAGES = 400;

/** What there is in a PDF. */
export interface PdfText {
  readonly title: string | null;
  readonly author: string | null;
  readonly pages: readonly PdfPage[];
  /** pages that were not read since there are too many */
  readonly unread: number;
}

export interface PdfPage {
  /** a line of the page a line, blank lines where the page leaves room */
  readonly text: string;
  /** of letters, in points; 0 for a page without any */
  readonly mainSize: number;
  /** the words in the largest letters, when these are well above the others */
  readonly largest: string | null;
  /** letters that are not painted lie over a picture, as OCR puts them */
  readonly isScan: boolean;
  /** in points, 1/72 inch */
  readonly width: number;
  readonly height: number;
}

/** Reads the text layer of a PDF. Nothing in it is run or fetched. @throws Error when it is damaged or has a password */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: PdfPage[] = [];
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number++) pages.push(await pdfPageOf(await document.getPage(number)));
    return { ...(await pdfInfo(document)), pages, unread: document.numPages - count };
  } finally {
    await loading.destroy();
  }
}

async function pdfInfo(document: PDFDocumentProxy): Promise<Pick<PdfText, 'title' | 'author'>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author } = info as { Title?: unknown; Author?: unknown };
  const line = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  return { title: line(Title), author: line(Author) };
}

interface PdfLine {
  text: string;
  readonly size: number;
  readonly top: number;
}

async function pdfPageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  let open = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const size = Math.round(Math.hypot(item.transform[2] as number, item.transform[3] as number) * 10) / 10;
    const top = item.transform[5] as number;
    const last = lines.at(-1);
    if (open && last !== undefined && Math.abs(last.top - top) < Math.max(last.size, size) / 2) last.text += item.str;
    else if (item.str.trim() !== '') lines.push({ text: item.str, size, top });
    open = !item.hasEOL && lines.length > 0;
  }
  const mainSize = mostFrequentSize(lines);
  return {
    text: lines.map((line, i) => (i > 0 && isApart(lines[i - 1]!, line) ? `\n${line.text}` : line.text)).join('\n'),
    mainSize,
    largest: largestWords(lines, mainSize),
    isScan: await isScan(page),
    width,
    height,
  };
}

/** A gap of more than a line and a half, a jump upwards to another column, or letters of another size. */
const isApart = (before: PdfLine, line: PdfLine): boolean =>
  before.top - line.top > line.size * 1.8 || line.top > before.top || Math.abs(before.size - line.size) > 0.5;

function mostFrequentSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Of letters that are so many times as large as most are headlines. */
const HEADLINE_SIZE = 1.25;

function largestWords(lines: readonly PdfLine[], mainSize: number): string | null {
  const size = Math.max(0, ...lines.map((line) => line.size));
  if (size < mainSize * HEADLINE_SIZE) return null;
  const words = lines
    .filter((line) => Math.abs(line.size - size) < 0.6)
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  return words.split(' ').length > 30 ? null : words;
}

/** Text rendering mode 3 paints nothing: OCR lays the words it read over the picture of the page so. PDF 1.7, 9.3.6 */
const INVISIBLE = 3;

async function isScan(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.some((operator, i) => operator === OPS.setTextRenderingMode && argsArray[i]?.[0] === INVISIBLE);
}
