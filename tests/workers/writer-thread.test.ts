import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodedPieces } from '../../src/export/packing/encoded-pieces.js';
import { orderMap } from '../../src/map/ordered-maps.js';
import type { Page, PageDraft } from '../../src/page/page.js';
import { outputPathsOf } from '../../src/site/output-paths.js';
import { PageWriter, type PageWriting, type PageWritten } from '../../src/site/staging/page-writer.js';
import { type Pages, writeSite } from '../../src/site/write.js';
import { writingInThread } from '../../src/workers/writer-thread.js';
import { englishFinisher } from '../english-finisher.js';
import { filesOf } from '../files-of.js';
import { english } from '../words/shipped-words.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'writer-'));
  mkdirSync(join(room, 'seeds'));
  return () => rmSync(room, { recursive: true, force: true });
});

const html = (n: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>\n<p>Story “${n}” by <a href="../people/ada.html">Ada</a></p>\n<p><image href="../maps/small-world.svg#FR"/></p></body></html>`;

const quay = { name: 'Saltmarsh <quay>', kind: 'city', lat: 52.97, lon: 0.62, country: 'GB', weight: 2 } as const;

function drafted(path: string, draft: PageDraft): Page {
  return { path, draft, bytes: () => englishFinisher.finished(draft.text(), draft.finishing) };
}

const MANY: readonly Page[] = [
  ...Array.from({ length: 300 }, (_, n) =>
    drafted(`people/${n}.html`, {
      text: () => html(n),
      finishing: { kind: 'markup', folders: ['people'], lean: true },
    }),
  ),
  drafted('data/all.txt.gz', { text: () => 'harbour '.repeat(200_000), finishing: { kind: 'gzip' } }),
  drafted('data/all.csv.zip', {
    text: () => encodedPieces(Array.from({ length: 100_000 }, (_, n) => `“${n}”,b\n`)),
    finishing: { kind: 'zip', name: 'all.csv' },
  }),
  drafted('places/quay.html', {
    text: () => `<p>${orderMap([quay], { root: '../', title: 'Places', size: 'small' })} on the quay</p>`,
    finishing: { kind: 'markup', folders: ['places'], lean: true },
  }),
  drafted('maps/small-world.svg', {
    text: () => '',
    finishing: { kind: 'base map', frame: 'small-world', tinted: ['FR'] },
  }),
  { path: 'logo.png', bytes: () => Uint8Array.from({ length: 1000 }, (_, n) => n % 251) },
];

function build(out: string, shared: readonly Page[], inThread: boolean) {
  const pages: Pages = { shared, own: () => [], finisher: englishFinisher, baseMaps: (shown) => [mapOf(shown)] };
  return writeSite(outputPathsOf(join(room, out), join(room, 'seeds')), pages, {
    version: '1',
    startWriting: inThread ? writingInThread(english.list) : null,
  });
}

const mapOf = (shown: Iterable<string>): Page => ({ path: 'maps/shown.txt', bytes: () => [...shown].sort().join(' ') });

describe('a site that a thread writes', () => {
  test('has the bytes of one that is written page by page', async () => {
    const here = await build('here', MANY, false);
    const there = await build('there', MANY, true);
    expect(there).toEqual(here);
    expect(filesOf(join(room, 'there'))).toEqual(filesOf(join(room, 'here')));
    expect(readFileSync(join(room, 'there/people/7.html'), 'utf8')).toContain('<a href=ada.html>');
    expect(readFileSync(join(room, 'there/maps/shown.txt'), 'utf8')).toMatch(/^small-[^ ]*#GB small-world#FR$/);
    const quayPage = readFileSync(join(room, 'there/places/quay.html'), 'utf8');
    expect(quayPage).toMatch(
      /^<p><svg class=map [^>]*aria-label="Places: Saltmarsh &lt;quay&gt;.*<\/svg> on the quay/s,
    );
    expect(readFileSync(join(room, 'there/maps/small-world.svg'), 'utf8')).toContain('<path class="home" id="FR" d="M');
  });

  test('keeps what stays the same, and mends what somebody has changed', async () => {
    await build('site', MANY, true);
    writeFileSync(join(room, 'site/people/3.html'), 'not ours');
    const again = await build('site', MANY, true);
    expect(again).toMatchObject({ written: 1, unchanged: MANY.length, mended: ['people/3.html'] });
  });

  test('stays as it was when a page cannot be made', async () => {
    await build('site', MANY, true);
    const before = filesOf(join(room, 'site'));
    const broken: Page = {
      path: 'z.html',
      bytes: () => {
        throw new Error('no such template');
      },
    };
    await expect(build('site', [...MANY, broken], true)).rejects.toThrow(
      'the page z.html cannot be made: no such template',
    );
    expect(filesOf(join(room, 'site'))).toEqual(before);
    expect(readdirSync(room).sort()).toEqual(['seeds', 'site']);
  });
});

describe('a thread that writes pages', () => {
  const placeIn = (folder: string) => ({ site: join(room, 'old'), next: join(room, folder), standing: new Map() });
  const job = (path: string, content = path) => ({ path, content, finishing: null, before: null });

  async function written(writing: PageWriting, jobs: readonly ReturnType<typeof job>[]): Promise<PageWritten[]> {
    const all: PageWritten[] = [];
    try {
      for (const each of jobs) writing.write(each, (page) => all.push(page));
      await writing.settled('none');
    } finally {
      await writing.close();
    }
    return all;
  }

  test('says of each page what the writer says, in order', async () => {
    const jobs = Array.from({ length: 40 }, (_, n) => job(`a/${n}.txt`, `${n} `.repeat(20_000)));
    const writer = new PageWriter(placeIn('here'), englishFinisher);
    expect(await written(writingInThread(english.list)(placeIn('there')), jobs)).toEqual(
      jobs.map((each) => writer.write(each)),
    );
  });

  test('says what the disk said', async () => {
    writeFileSync(join(room, 'file'), 'a file where a folder is wanted');
    const failed = written(writingInThread(english.list)(placeIn('file')), [job('a/b.txt')]);
    await expect(failed).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' });
  });

  test('is full when more waits behind what it is at than may, until it has settled', async () => {
    const writing = writingInThread(english.list)(placeIn('there'));
    try {
      for (const path of ['a.txt', 'b.txt']) writing.write(job(path, 'x'.repeat(5_000_000)), () => {});
      expect(writing.isFull).toBe(false);
      writing.write(job('c.txt', 'x'.repeat(5_000_000)), () => {});
      expect(writing.isFull).toBe(true);
      await writing.settled('few');
      expect(writing.isFull).toBe(false);
    } finally {
      await writing.close();
    }
  });
});
