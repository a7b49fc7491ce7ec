import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed } from '../parse.js';
import { pageHtml, STORY } from './page-fixture.js';

const quoted = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/(.{70})/g, '$1=\r\n')
    .replace(/\r?\n/g, '\r\n');

const saved = (parts: readonly string[]): string =>
  [
    'From: <Saved by Browser>',
    'Snapshot-Content-Location: https://courier.example/1957/light',
    'Subject: Light Dark for a Night',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="----Edge--1"',
    '',
    '',
    ...parts.map((part) => `------Edge--1\r\n${part}`),
    '------Edge--1--',
    '',
  ].join('\r\n');

const htmlPart = (location: string, html: string): string =>
  `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${quoted(html)}\r\n`;

describe('MHTML', () => {
  test('is read as the page at its address, with its encoding, whatever frames it has', async () => {
    const frame = pageHtml({
      title: 'Frame',
      body: '<p>An advertisement in a frame, with words enough to be a story of its own, were it the page. It is not.</p>',
    });
    const file = saved([
      htmlPart('https://ads.example/frame', frame),
      htmlPart('https://courier.example/1957/light', pageHtml()),
      'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://courier.example/x.png\r\n\r\niVBORw0KGgo=\r\n',
    ]);
    const [read, ...others] = await allParsed('light.mhtml', file);
    expect(others).toEqual([]);
    if (read === undefined || !isArticle(read)) throw new Error('is refused');
    expect(read).toMatchObject({
      headline: 'Light Dark for a Night',
      url: 'https://courier.example/1957/light',
      problems: [],
    });
    expect(read.text.split('\n').slice(1)).toEqual(STORY);
  });

  test('without a page in it is refused', async () => {
    const [read] = await allParsed('x.mht', saved(['Content-Type: text/plain\r\n\r\nWords.\r\n']));
    expect(read).toMatchObject({ message: 'has no page of HTML in it' });
  });
});
