import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { PictureFinder } from '../../src/pictures/picture-paths.js';
import { makePictures } from '../../src/pictures/pictures.js';
import { makeRecord } from '../make-record.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});

function put(path: string, bytes: string | Uint8Array = 'x'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

const scan = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ddccaa' } });

/** Where the picture that an article names is found. */
function found(seed: string, src: string): string {
  const image = { src, alt: null, caption: null, credit: null };
  const finder = new PictureFinder(folder, ['static/img/boats.jpg', 'attachments/council scan.jpg']);
  return finder.located(makeRecord({ id: seed.replace(/\.md$/, ''), seed, images: [image] })).images[0]!.src;
}

describe('pictures that articles name', () => {
  test('are found beside the article, from the top, and where generators keep them', () => {
    put('post/boats.jpg');
    put('static/img/boats.jpg');
    expect(found('post/race.md', 'boats.jpg')).toBe('post/boats.jpg');
    expect(found('post/race.md', './boats.jpg?w=300')).toBe('post/boats.jpg');
    expect(found('post/race.md', '/img/boats.jpg')).toBe('static/img/boats.jpg');
    expect(found('post/race.md', 'https://club.example/img/boats.jpg')).toBe('https://club.example/img/boats.jpg');
  });

  test('are found by their name alone when only one has it, as in a vault of notes', () => {
    expect(found('notes/race.md', 'council%20scan.jpg')).toBe('attachments/council scan.jpg');
  });

  test('are never looked for outside the folder, nor behind a link', () => {
    put('a.jpg');
    symlinkSync('/etc/hostname', join(folder, 'out.jpg'));
    for (const src of ['../../etc/hostname', '/../etc/hostname', 'out.jpg', 'file:///etc/hostname'])
      expect(found('race.md', src)).toBe(src);
  });

  test('that are nowhere are reported', () => {
    const image = { src: 'gone.jpg', alt: null, caption: null, credit: null };
    const { problems } = new PictureFinder(folder, []).located(makeRecord({ images: [image] }));
    expect(problems.map(({ message }) => message)).toEqual(['shows a picture that is not in the folder: gone.jpg']);
  });
});

describe('what pages show of pictures', () => {
  test('a TIFF becomes a JPEG that browsers show, with a thumbnail', async () => {
    put('council.tif', await scan(1300, 2600).tiff().toBuffer());
    const { pictures, pages } = await makePictures(folder, ['council.tif']);
    expect(pictures.get('council.tif')).toEqual({
      url: 'pictures/council.tif.jpg',
      thumbnail: 'pictures/council.tif.small.jpg',
      width: 640,
      height: 1280,
    });
    const [whole] = pages;
    expect(await sharp(whole!.bytes() as Uint8Array).metadata()).toMatchObject({ format: 'jpeg', width: 1300 });
  });

  test('a photograph is turned upright, and its thumbnail keeps nothing that the camera wrote', async () => {
    put('a.jpg', await scan(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    const { pictures, pages } = await makePictures(folder, ['a.jpg']);
    expect(pictures.get('a.jpg')).toMatchObject({ url: 'pictures/a.jpg', width: 600, height: 900 });
    const { exif, orientation } = await sharp(pages[1]!.bytes() as Uint8Array).metadata();
    expect([exif, orientation]).toEqual([undefined, undefined]);
  });

  test('a PDF is copied; what is no picture is reported and not shown; what is not there is passed over', async () => {
    put('a.pdf', '%PDF-1.7');
    put('b.jpg', 'not a picture');
    const { pictures, problems } = await makePictures(folder, ['a.pdf', 'b.jpg', 'gone.jpg']);
    expect([...pictures]).toEqual([['a.pdf', { url: 'pictures/a.pdf', thumbnail: null, width: 0, height: 0 }]]);
    expect(problems).toMatchObject([
      { path: 'b.jpg', severity: 'warning', message: expect.stringMatching(/cannot be shown/) },
    ]);
  });

  test('the same picture gives the same bytes', async () => {
    put('a.png', await scan(800, 500).png().toBuffer());
    const made = async () => (await makePictures(folder, ['a.png'])).pages.map(({ bytes }) => bytes());
    expect(await made()).toEqual(await made());
  });
});
