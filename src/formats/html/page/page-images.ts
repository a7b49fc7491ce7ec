import { captionAndCredit, type Image, imageOf, isFigure } from '../figure.js';
import { elementsIn, type HtmlElement } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import type { LinkedNode } from './linked-data.js';
import { textOf } from './linked-data.js';

/** Folders that browsers save the pictures of a page in, in several languages. */
const SAVED_BESIDE =
  /^(?:\.\/)?[^/?#:]+(?:[_.-](?:files|file|dateien|archivos|fichiers|bestanden|arquivos|data|elemei|pliki|soubory))\//i;

/**
 * Images as an article has them: those that were saved beside the page by their path below the folder of seeds, others by their
 * address on the web.
 * @param path of the seed, below the folder of seeds
 */
export function placedImages(images: readonly Image[], path: string, base: string | null): Image[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return images.flatMap((image) => {
    const { src } = image;
    if (/^https?:\/\//i.test(src)) return [image];
    const isLocal = base === null || SAVED_BESIDE.test(src);
    const placed = isLocal ? below(folder, src) : URL.canParse(src, base) ? new URL(src, base).href : null;
    return placed === null ? [] : [{ ...image, src: placed }];
  });
}

/** A path relative to a folder, as one below the folder of seeds; null for one that leads out of it. */
function below(folder: string, src: string): string | null {
  const parts: string[] = [];
  const written = src.split(/[?#]/)[0]!;
  for (const part of (written.startsWith('/') ? written : `${folder}${decodedPath(written)}`).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The picture that a page names as that of its article, with the caption that it has on the page; null when it is a logo. */
export function leadImage({ root, meta, article }: HtmlPage): Image | null {
  const address = meta.first('og:image', 'og:image:url', 'twitter:image') ?? addressIn(article?.image);
  if (address === null || /logo|default|placeholder|favicon/i.test(address)) return null;
  const name = fileOf(address);
  const figures: HtmlElement[] = [];
  for (const element of elementsIn(root))
    if (element.name === 'img' && name.length > 4) {
      const image = imageOf(element, null);
      if (image !== null && fileOf(image.src) === name) return { ...image, ...described(element) };
    } else if (isFigure(element)) figures.push(element);
  if (!/^https?:\/\//i.test(address)) return null;
  return {
    src: address,
    alt: meta.first('og:image:alt', 'twitter:image:alt'),
    caption: captionIn(article?.image),
    credit: null,
  };
}

const addressIn = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? textOf((first as LinkedNode).url) : textOf(first);
};

const captionIn = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? textOf((first as LinkedNode).caption) : null;
};

const fileOf = (address: string): string => address.split(/[?#]/)[0]!.split('/').at(-1)!.toLowerCase();

function described(image: HtmlElement): Pick<Image, 'caption' | 'credit'> {
  for (let around = image.parent, i = 0; around !== null && i < 5; around = around.parent, i++)
    if (isFigure(around)) return captionAndCredit(around);
  return { caption: null, credit: null };
}
