import { captionAndCredit, type Image, imageOf, isFigure } from '../figure.js';
import { elementsIn, type HtmlElement } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import type { LinkedNode } from './linked-data.js';
import { textOf } from './linked-data.js';

/** Folders that browsers save the pictures and frames of a page in, in several languages: "light_files/". */
const SAVED_BESIDE =
  /^(?:\.\/)?[^/?#:]+(?:[_.-](?:files|file|dateien|archivos|fichiers|bestanden|arquivos|elemei|pliki|soubory))\//i;

/** Whether a file is a part of a page that was saved beside it. */
export const isPartOfPage = (path: string): boolean =>
  path.split('/').some((_, i, parts) => SAVED_BESIDE.test(parts.slice(i).join('/')));

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

/**
 * The picture that a page has of its article before the body: the one that it names, with the caption that it has on the page.
 * @returns null for none and for a logo
 */
export function leadImage(page: HtmlPage, body: HtmlElement | null): Image | null {
  const { root, meta, article } = page;
  const named = meta.first('og:image', 'og:image:url', 'twitter:image') ?? addressIn(article?.image);
  const address = named === null || LOGO.test(named) ? null : named;
  const name = address === null ? '' : fileOf(address);
  if (name.length > 4)
    for (const element of elementsIn(root)) {
      const image = element.name === 'img' ? imageOf(element, null) : null;
      if (image !== null && fileOf(image.src) === name) return { ...image, ...describedImage(element) };
    }
  const figures = figuresBefore(page, body);
  const figure = figures.length === 1 ? figures[0]! : null;
  const text = figure === null ? null : captionAndCredit(figure);
  const shown = figure === null ? null : pictureIn(figure);
  if (shown !== null && text?.caption) return { ...shown, ...text };
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  const said = {
    alt: meta.first('og:image:alt', 'twitter:image:alt'),
    caption: captionIn(article?.image),
    credit: null,
  };
  return { src: address, ...said, ...(text?.caption ? text : {}) };
}

const LOGO = /logo|default|placeholder|favicon|gravatar/i;

/** Figures that a page shows from its headline on to its body. */
function figuresBefore({ root, headline }: HtmlPage, body: HtmlElement | null): HtmlElement[] {
  const figures: HtmlElement[] = [];
  let isAfter = headline === null;
  for (const element of elementsIn(root)) {
    if (element === body) break;
    if (element === headline) isAfter = true;
    if (isAfter && isFigure(element)) figures.push(element);
  }
  return figures;
}

function pictureIn(figure: HtmlElement): Image | null {
  for (const element of elementsIn(figure)) {
    const image = element.name === 'img' ? imageOf(element, null) : null;
    if (image !== null) return image;
  }
  return null;
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

function describedImage(image: HtmlElement): Pick<Image, 'caption' | 'credit'> {
  for (let around = image.parent, i = 0; around !== null && i < 5; around = around.parent, i++)
    if (isFigure(around)) return captionAndCredit(around);
  return { caption: null, credit: null };
}
