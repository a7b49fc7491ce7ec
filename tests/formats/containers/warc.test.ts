import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed } from '../parse.js';

const page = (headline: string): string =>
  `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${`<p>The ferry came back to the quay on Wednesday, and the people of the harbour waved to her from the mole.</p>`.repeat(3)}</article></body></html>`;

/** One record of a web archive: a page as a server sent it. */
function capture(url: string, headline: string, date = '1997-03-17T09:00:00Z'): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(headline)}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
}

async function read(path: string, content: string | Uint8Array): Promise<string[]> {
  return (await allParsed(path, content)).map((each) =>
    isArticle(each) ? (each.headline ?? '') : `refused: ${each.message}`,
  );
}

describe('a web archive', () => {
  const first = capture('https://quay.example/a', 'Ferry Returns');
  const second = capture('https://quay.example/b', 'Mole Is Whole');

  test('gives an article for each page', async () => {
    expect(await read('a.warc', first + second)).toEqual(['Ferry Returns', 'Mole Is Whole']);
    const packed = Buffer.concat([first, second].map((each) => gzipSync(each)));
    expect(await read('a.warc.gz', packed)).toEqual(['Ferry Returns', 'Mole Is Whole']);
  });

  test('gives the last capture of a page', async () => {
    const later = capture('https://quay.example/a', 'Ferry Returns at Last', '1997-03-18T09:00:00Z');
    expect(await read('a.warc', first + later + second)).toEqual(['Ferry Returns at Last', 'Mole Is Whole']);
  });

  test.each([3, 40, 300, 700])(
    'that is cut off by %i bytes ends, and gives what precedes the damage',
    async (bytes) => {
      const archive = first + second;
      const told = await read('a.warc', archive.slice(0, archive.length - bytes));
      expect(told[0]).toBe('Ferry Returns');
      expect(told.length).toBeGreaterThan(1);
    },
  );

  test('whose record is longer than the file says so', async () => {
    const picture = 'WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 4000\r\n\r\nshort';
    expect(await read('a.warc', first + picture)).toEqual([
      'Ferry Returns',
      'refused: is a damaged WARC: a record is cut off',
    ]);
  });
});
