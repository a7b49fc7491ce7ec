import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../src/text/escape-xml.js';
import { htmlOf, OPENING, pageOfStory, plainOf } from './markup.js';
import type { Story } from './stories.js';
import type { Writers } from './writers.js';

function warcOf(story: Story): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageOfStory(story)}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/a\r\nWARC-Date: 1997-03-17T09:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
}

const waczOf = (story: Story): Uint8Array =>
  zipSync({
    'datapackage.json': strToU8('{"profile":"data-package","wacz_version":"1.1.1","resources":[]}'),
    'pages/pages.jsonl': strToU8(
      '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://quay.example/a","ts":"1997-03-17T09:00:00Z"}\n',
    ),
    'archive/data.warc': strToU8(warcOf(story)),
  });

const cell = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(words)}</t></is></c>`;
const workbookOf = ({ headline, paragraphs }: Story): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `${OPENING}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${OPENING}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${OPENING}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Stories" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${OPENING}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${OPENING}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'title')}${cell('B1', 'text')}</row><row r="2">${cell('A2', headline)}${cell('B2', paragraphs.join('\n\n'))}</row></sheetData></worksheet>`,
    ),
  });

/** A line of a scanned page; each paragraph is one block of one line. */
const textLine = (words: string, number: number): string =>
  `<TextBlock ID="b${number}"><TextLine>${words
    .split(' ')
    .map((word) => `<String CONTENT="${escapeXml(word)}"/>`)
    .join('<SP/>')}</TextLine></TextBlock>`;
export const altoOf = ({ headline, paragraphs }: Story): string =>
  `${OPENING}<alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Layout><Page><PrintSpace>${[headline, ...paragraphs].map(textLine).join('')}</PrintSpace></Page></Layout></alto>`;
const hocrOf = ({ headline, paragraphs }: Story): string =>
  `<html><head><meta name="ocr-system" content="x"></head><body><div class="ocr_page">${[headline, ...paragraphs]
    .map((words) => `<p class="ocr_par"><span class="ocr_line">${escapeXml(words)}</span></p>`)
    .join('\n')}</div></body></html>`;

export const CONTAINER_WRITERS: Writers = {
  'ZIP/.zip': (story) => zipSync({ 'story.txt': strToU8(plainOf(story)) }),
  'web archive/.warc': warcOf,
  'web archive/.wacz': waczOf,
  'workbook/.xlsx': workbookOf,
  'OCR page/.alto': altoOf,
  'OCR page/.hocr': hocrOf,
  'WordPress REST/.json': (story) =>
    JSON.stringify([
      {
        id: 7,
        type: 'post',
        status: 'publish',
        title: { rendered: escapeXml(story.headline) },
        content: { rendered: htmlOf(story) },
      },
    ]),
  'Ghost/.json': (story) =>
    JSON.stringify({
      db: [{ data: { posts: [{ id: 'p1', title: story.headline, html: htmlOf(story), status: 'published' }] } }],
    }),
  'Medium/.html': (story) =>
    `<!DOCTYPE html><html><head><title>Ferry</title></head><body><article class="h-entry"><header><h1 class="p-name">${escapeXml(story.headline)}</h1></header><section data-field="body" class="e-content">${htmlOf(story)}</section><footer><p>By <a class="p-author h-card" href="https://m.example/@e"></a> on <time class="dt-published" datetime="1954-03-17T11:23:34.123Z">x</time></p><a class="p-canonical" href="https://m.example/ferry">Canonical link</a><p>Exported from Medium.</p></footer></article></body></html>`,
};
