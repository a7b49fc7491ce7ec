import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../src/seed/parse.js';
import { allParsed } from './parse.js';

const HEADLINE = 'Ferry Returns';
const FIRST =
  'SALTMARSH, March 17 -- The ferry came back to the quay on Wednesday, and the people of the harbour waved to her from the mole.';
const SECOND =
  '“We have waited nine years,” Ada Brackwater, the harbour-master, said. “We could have waited nine more.”';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;

const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay Post</title>
<wp:author><wp:author_login>ef</wp:author_login><wp:author_display_name>Edda Fathomly</wp:author_display_name></wp:author>
<item><title>${HEADLINE}</title><dc:creator>ef</dc:creator><wp:post_id>1</wp:post_id><wp:post_date>1954-03-17 09:00:00</wp:post_date>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${FIRST}\n\n${SECOND}]]></content:encoded></item></channel></rss>`;

const html = `<!doctype html><html lang="en"><head><title>${HEADLINE} - The Quay Post</title><meta property="og:site_name" content="The Quay Post">
<meta name="author" content="Edda Fathomly"><meta property="article:published_time" content="1954-03-17T09:00:00Z"></head>
<body><article><h1>${HEADLINE}</h1><p class="byline">By Edda Fathomly</p>${BODY}</article></body></html>`;

const ninjs = JSON.stringify({
  uri: 'urn:1',
  type: 'text',
  pubstatus: 'usable',
  headline: HEADLINE,
  byline: 'Edda Fathomly',
  versioncreated: '1954-03-17T09:00:00Z',
  language: 'en',
  source: 'The Quay Post',
  body_html: BODY,
});

const nitf = `<?xml version="1.0"?><nitf><head><docdata management-status="usable"><date.issue norm="19540317T090000Z"/></docdata></head><body>
<body.head><hedline><hl1>${HEADLINE}</hl1></hedline><byline>By <person>Edda Fathomly</person></byline><distributor>The Quay Post</distributor></body.head>
<body.content>${BODY}</body.content></body></nitf>`;

const markdown = `---\ntitle: ${HEADLINE}\nauthor: Edda Fathomly\ndate: 1954-03-17\npublisher: The Quay Post\n---\n${FIRST}\n\n${SECOND}\n`;

const csv = `title,author,date,publisher,text\n${HEADLINE},Edda Fathomly,1954-03-17,The Quay Post,"${FIRST}\n\n${SECOND}"\n`;

const paragraph = (words: string, style = ''): string =>
  `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
/** @param lines below the headline */
const docxOf = (...lines: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(HEADLINE, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')}${lines.map((line) => paragraph(line)).join('')}</w:body></w:document>`,
    ),
  });

async function one(path: string, content: string | Uint8Array) {
  const [article] = (await allParsed(path, content)).filter(isArticle);
  if (article === undefined) throw new Error(`${path} has no article`);
  const { text, paragraphs } = article;
  const body = paragraphs.filter(({ role }) => role === 'text').map(({ start, end }) => text.slice(start, end));
  const { headline, byline, publisher, language, date, dateFrom } = article;
  return { headline, byline, publisher, language, date, dateFrom, body, text: text.replace(/^By /m, '') };
}

describe('the same story', () => {
  const sources: Readonly<Record<string, string>> = {
    'story.xml': wxr,
    'story.html': html,
    'story.json': ninjs,
    'story.nitf': nitf,
    'story.csv': csv,
  };

  test.each(Object.keys(sources))('in %s gives what it gives in Markdown', async (path) => {
    expect(await one(path, sources[path]!)).toEqual(await one('story.md', markdown));
  });

  test('in a word processor’s file gives the same words, which say less of themselves', async () => {
    const { headline, body } = await one('story.md', markdown);
    expect(await one('story.docx', docxOf(FIRST, SECOND))).toMatchObject({ headline, body });
  });

  test('in a word processor’s file that says who wrote it, where and when gives the same record', async () => {
    const { text: _, dateFrom, ...record } = await one('story.md', markdown);
    const docx = docxOf('By Edda Fathomly', 'The Quay Post, March 17, 1954', FIRST, SECOND);
    expect(await one('story.docx', docx)).toMatchObject(record);
    expect([dateFrom, (await one('story.docx', docx)).dateFrom]).toEqual(['metadata', 'text']);
  });
});
