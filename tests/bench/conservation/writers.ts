import { escapeXml } from '../../../src/text/escape-xml.js';
import { AGENCY_WRITERS } from './agency-writers.js';
import { CONTAINER_WRITERS } from './container-writers.js';
import { DOCUMENT_WRITERS } from './document-writers.js';
import { htmlOf, OPENING, pageOfStory, plainOf } from './markup.js';
import { RESEARCH_WRITERS } from './research-writers.js';
import type { Story } from './stories.js';

/** A file, and those that lie beside it, by their names. */
interface WrittenFiles {
  readonly file: string | Uint8Array;
  readonly beside: Readonly<Record<string, Uint8Array>>;
}

/** Writes a story as a file of a format would have it. */
type Writer = (story: Story) => string | Uint8Array | WrittenFiles;

/** By the ending of the file; what comes before a slash in a key tells formats of one ending apart. `ascii`: no other letters fit. */
export type Writers = Readonly<Record<string, Writer | { readonly ascii: true; readonly write: Writer }>>;

const cdata = (html: string): string => `<![CDATA[${html}]]>`;
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
/** What is a mark in Markdown stands for itself. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
const rtfText = (words: string): string =>
  [...words].map((c) => (c < '\u0080' ? c.replace(/[\\{}]/, '\\$&') : [...c].map(rtfCodes).join(''))).join('');
const rtfCodes = (c: string): string =>
  Array.from({ length: c.length }, (_, i) => `\\u${(c.charCodeAt(i) << 16) >> 16}?`).join('');

const item = (story: Story): string =>
  `<title>${escapeXml(story.headline)}</title><content:encoded>${cdata(htmlOf(story))}</content:encoded>`;
const mailOf = (story: Story): string =>
  [
    `Subject: ${story.headline}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(story.paragraphs.join('\n\n')).toString('base64').replace(/.{76}/g, '$&\n'),
    '',
  ].join('\n');

export const WRITERS: Writers = {
  ...AGENCY_WRITERS,
  ...RESEARCH_WRITERS,
  ...CONTAINER_WRITERS,
  ...DOCUMENT_WRITERS,
  'text/.txt': plainOf,
  'UTF-16/.txt': (story) => Buffer.from(`\ufeff${plainOf(story)}`, 'utf16le'),
  'Markdown/.md': ({ headline, paragraphs }) => [`# ${headline}`, ...paragraphs.map(escaped)].join('\n\n'),
  'front matter/.md': ({ headline, paragraphs }) =>
    `---\ntitle: ${headline}\n---\n\n${paragraphs.map(escaped).join('\n\n')}\n`,
  'page/.html': pageOfStory,
  'web archive/.mhtml': (story) =>
    `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"; type="text/html"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://quay.example/1\nContent-Transfer-Encoding: base64\n\n${Buffer.from(pageOfStory(story)).toString('base64').replace(/.{76}/g, '$&\n')}\n--b--\n`,
  'NDJSON/.ndjson': (story) => `${JSON.stringify({ id: '1', text: plainOf(story) })}\n`,
  'WordPress/.xml': (story) =>
    `${OPENING}<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Quay Post</title><item>${item(story)}<wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`,
  'RSS/.xml': (story) =>
    `${OPENING}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Quay Post</title><item>${item(story)}</item></channel></rss>`,
  'Atom/.xml': (story) =>
    `${OPENING}<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay Post</title><entry><id>urn:1</id><title>${escapeXml(story.headline)}</title><content type="html">${escapeXml(htmlOf(story))}</content></entry></feed>`,
  'table/.csv': (story) => `title,text\n${quoted(story.headline)},${quoted(story.paragraphs.join('\n\n'))}\n`,
  'rich text/.rtf': ({ headline, paragraphs }) =>
    `{\\rtf1\\ansi\\uc1 ${[headline, ...paragraphs].map(rtfText).join('\\par\\par\n')}\\par}`,
  'mail/.eml': mailOf,
  'mails/.mbox': (story) => `From ada@quay.example Wed Mar 17 09:00:00 1954\n${mailOf(story)}\n`,
};
