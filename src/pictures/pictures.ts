import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionOf } from '../article/seed.js';
import type { Page } from '../page/page.js';
import { type Picture, type Pictures, pictureUrl } from '../page/picture.js';
import type { Problem } from '../problem.js';

/** Of a thumbnail, in pixels: twice what pages show, for dense screens. */
const THUMBNAIL_WIDTH = 640;
/** A larger picture is a bomb, in pixels; the largest scans of broadsheets have 150 million. */
const MOST_PIXELS = 268_000_000;
/** What browsers show; all else is written as JPEG. */
const SHOWN = new Set('.jpg .jpeg .jpe .png .gif .webp .avif'.split(' '));

/** Files of the site, and what pages say of them. */
export interface MadePictures {
  readonly pictures: Pictures;
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

/**
 * Makes what pages show of pictures and PDFs: the file itself, where a browser can show it, and a small picture of it, upright and
 * without what a camera wrote in it. What cannot be read is reported and not shown; what is not there is passed over.
 * @param paths below `root`
 */
export async function makePictures(root: string, paths: Iterable<string>): Promise<MadePictures> {
  const pictures = new Map<string, Picture>();
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const file = join(root, path);
    if (!existsSync(file)) continue;
    try {
      const made =
        extensionOf(path).toLowerCase() === '.pdf' ? documentOf(file, path) : await pictureOfFile(file, path);
      pictures.set(path, made.picture);
      pages.push(...made.pages);
    } catch (error) {
      problems.push(unreadablePicture(path, error as Error));
    }
  }
  return { pictures, pages, problems };
}

interface Made {
  readonly picture: Picture;
  readonly pages: readonly Page[];
}

const documentOf = (file: string, path: string): Made => {
  const url = pictureUrl(path, '');
  return {
    picture: { url, thumbnail: null, width: 0, height: 0 },
    pages: [{ path: url, bytes: () => readFileSync(file) }],
  };
};

async function pictureOfFile(file: string, path: string): Promise<Made> {
  const { default: sharp } = await import('sharp');
  // a file name that libvips would take for its own options is no risk in bytes
  const bytes = readFileSync(file);
  const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate();
  const small = await upright
    .clone()
    .flatten({ background: '#ffffff' })
    .resize({ width: THUMBNAIL_WIDTH, withoutEnlargement: true })
    .jpeg({ quality: 72, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  const shown = SHOWN.has(extensionOf(path).toLowerCase());
  const whole = shown ? null : await upright.flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer();
  const url = pictureUrl(path, shown ? '' : '.jpg');
  const thumbnail = pictureUrl(path, '.small.jpg');
  return {
    picture: { url, thumbnail, width: small.info.width, height: small.info.height },
    pages: [
      { path: url, bytes: whole === null ? () => readFileSync(file) : () => whole },
      { path: thumbnail, bytes: () => small.data },
    ],
  };
}

function unreadablePicture(path: string, { message }: Error): Problem {
  return {
    path,
    line: null,
    column: null,
    message: `is a picture that cannot be shown: ${message.split('\n')[0]}`,
    hint: 'save it anew as JPEG',
    severity: 'warning',
  };
}
