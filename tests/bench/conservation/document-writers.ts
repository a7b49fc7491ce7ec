import { strToU8 } from 'fflate';
import { escapeXml } from '../../../src/text/escape-xml.js';
import { bold, docxOf, paragraph, run } from '../../formats/documents/docx-fixture.js';
import { type PdfLine, pdfOf } from '../../formats/pdf/pdf-fixture.js';
import { altoOf } from './container-writers.js';
import { OPENING } from './markup.js';
import type { Story } from './stories.js';
import type { Writers } from './writers.js';

const LINE_LENGTH = 84; // letters that fit between the margins
const LINE_STEP = 13; // points from line to line
const PARAGRAPH_STEP = 30;
const TOP = 780; // points from the lower edge

/** The words of a paragraph as lines. */
function linesOf(words: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ').filter((each) => each !== '')) {
    if (line.length + word.length >= LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function printed({ headline, paragraphs }: Story): Uint8Array {
  let y = TOP;
  const page: PdfLine[] = [[headline, 24, 60, y]];
  y -= PARAGRAPH_STEP;
  for (const words of paragraphs) {
    for (const line of linesOf(words)) {
      page.push([line, 11, 60, y]);
      y -= LINE_STEP;
    }
    y -= PARAGRAPH_STEP - LINE_STEP;
  }
  return pdfOf(page);
}

/** An issue of one article, its page beside it. */
function issueOf(story: Story): {
  readonly file: string;
  readonly beside: Readonly<Record<string, Uint8Array>>;
} {
  const areas = [story.headline, ...story.paragraphs].map((_, i) => `<mets:area FILEID="p1" BEGIN="b${i}"/>`).join('');
  return {
    file: `${OPENING}<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="x"><mets:fileSec><mets:fileGrp><mets:file ID="p1"><mets:FLocat xlink:href="page1.xml"/></mets:file></mets:fileGrp></mets:fileSec><mets:structMap><mets:div LABEL="The Quay Post. 1824-02-17"><mets:div ID="a1" TYPE="ARTICLE" LABEL="${escapeXml(story.headline)}"><mets:fptr><mets:seq>${areas}</mets:seq></mets:fptr></mets:div></mets:div></mets:structMap></mets:mets>`,
    beside: { 'page1.xml': strToU8(altoOf(story)) },
  };
}

const labelled = (label: string, value: string): string => paragraph(bold(label) + run(` ${value}`));
const nexisDownload = ({ headline, paragraphs }: Story): Uint8Array =>
  docxOf({
    body: [
      '<w:p><w:bookmarkStart w:id="1" w:name="Bookmark_1"/><w:bookmarkEnd w:id="1"/></w:p>',
      paragraph(bold(escapeXml(headline))),
      paragraph(run('The Quay Post')),
      paragraph(run('July 1, 2019 Monday')),
      labelled('Length:', '40 words'),
      paragraph(bold('Body')),
      ...paragraphs.map((words) => paragraph(run(escapeXml(words)))),
      labelled('Load-Date:', 'July 3, 2019'),
      paragraph(bold('End of Document')),
    ].join(''),
  });

const wordDocument = ({ headline, paragraphs }: Story): Uint8Array =>
  docxOf({
    body: [
      paragraph(run(escapeXml(headline)), 'Heading1'),
      ...paragraphs.map((words) => paragraph(run(escapeXml(words)))),
    ].join(''),
  });

export const DOCUMENT_WRITERS: Writers = {
  'word processor/.docx': wordDocument,
  'printed page/.pdf': { ascii: true, write: printed },
  'issue/.xml': issueOf,
  'Nexis Uni/.docx': nexisDownload,
};
