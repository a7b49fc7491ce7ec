import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { linksIn } from '../../src/site/links.js';
import { outputPathsOf } from '../../src/site/output-paths.js';
import { verifySite } from '../../src/site/verify.js';
import { writeSite } from '../../src/site/write.js';
import { englishFinisher } from '../english-finisher.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'verify-'));
  return () => rmSync(room, { recursive: true, force: true });
});

async function faultsOf(pages: Record<string, string>, harm?: (folder: string) => void): Promise<string[]> {
  const folder = join(room, 'dist');
  const given = Object.entries(pages).map(([path, text]) => ({ path, bytes: () => text }));
  await writeSite(
    outputPathsOf(folder, join(room, 'seeds')),
    { shared: given, own: () => [], finisher: englishFinisher, baseMaps: () => [] },
    { version: '1' },
  );
  harm?.(folder);
  const verified = verifySite(folder);
  return [
    ...verified.faults.map(({ path, message }) => `${path} ${message}`),
    ...verified.foreign.map((path) => `foreign ${path}`),
  ];
}

describe('verify', () => {
  test('a site as it was built has no fault', async () => {
    expect(
      await faultsOf({
        'index.html':
          '<a href="people/ann%20b.html#q1">Ann</a><link rel="stylesheet" href="s.css"><a href="#top">x</a><p id="top"><a href="https://saltmarsh.example/?a=1&amp;b=2">y</a>',
        'people/ann b.html':
          '<p id="q1"><a href="../index.html?x#top">home</a><a href="">here</a><img src="data:image/gif;base64,R0">',
        's.css': '',
      }),
    ).toEqual([]);
  });

  test('links that lead nowhere are named', async () => {
    expect(
      await faultsOf({
        'index.html':
          '<a href="gone.html">a</a><a href="a.html#gone">b</a><a href="../up.html">c</a><a href="/a.html">d</a><a href="javascript:alert(1)">e</a><script src="https://evil.example/x.js"></script><a href="%zz">f</a>',
        'a.html': '<p id="x"><p id="x">',
      }),
    ).toEqual([
      'a.html two elements have the id “x”',
      'index.html the link “../up.html” leads out of the site',
      'index.html the link “/a.html” breaks when the folder moves',
      'index.html the link “javascript:alert(1)” leads nowhere safe',
      'index.html the link “https://evil.example/x.js” is loaded from elsewhere',
      'index.html the link “%zz” is not percent-encoded as it should be',
      'index.html the link “gone.html” leads to no file',
      'index.html the link “a.html#gone” leads to no element of a.html',
    ]);
  });

  test('files that were changed, lost or added are named', async () => {
    expect(
      await faultsOf({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' }, (folder) => {
        writeFileSync(join(folder, 'a.html'), 'A');
        unlinkSync(join(folder, 'b.html'));
        writeFileSync(join(folder, 'CNAME'), 'x');
      }),
    ).toEqual(['a.html is not what was built: its SHA-256 differs', 'b.html is missing', 'foreign CNAME']);
  });

  test('a folder without a manifest is no site', () => {
    expect(() => verifySite(room)).toThrow(/is not a site/);
  });

  test('words of a text are not links', () => {
    expect(linksIn('<p>he wrote href="x.html" id="y" &lt;a href="z.html"&gt;</p>', 'a.html')).toEqual({
      ids: [],
      links: [],
      bad: [],
    });
  });
});
