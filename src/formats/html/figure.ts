import type { Metadata } from '../../article/metadata.js';
import { onOneLine } from '../../text/one-line.js';
import { classWords } from './class-words.js';
import { elementsIn, type HtmlElement, textIn } from './html-tree.js';
import { linkAddress } from './link-address.js';

export type Image = Metadata['images'][number];

/** Where pages keep the address of a picture that is loaded late; the first that there is counts. */
const IMAGE_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'data-full-src', 'src'];

/** The picture of an img element; null for icons, pictures that count readers, and those in the page itself (data:). */
export function imageOf(element: HtmlElement, base: string | null): Image | null {
  const { attributes } = element;
  if (isTiny(attributes.width) || isTiny(attributes.height) || EMOJI.test(attributes.class ?? '')) return null;
  const written = [
    ...IMAGE_SOURCES.map((name) => attributes[name]),
    largestIn(attributes['data-srcset'] ?? attributes.srcset),
  ];
  const src = written.map((each) => linkAddress(each ?? '', base)).find((each) => each !== null);
  if (src === undefined || src === null || (/^[a-z][a-z\d+.-]*:/i.test(src) && !/^https?:/i.test(src))) return null;
  const alt = onOneLine(attributes.alt ?? '');
  return { src, alt: alt === '' ? null : alt, caption: null, credit: null };
}

/** In pixels; smaller pictures are icons or count readers. */
const SMALLEST_PICTURE = 32;

const isTiny = (size: string | undefined): boolean =>
  size !== undefined && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST_PICTURE;

const EMOJI = /(?:^|\s)(?:wp-smiley|emoji|emojione|twemoji)(?:\s|$)/i;

/** The character that a picture shows; '' for any other picture. */
export const emojiOf = ({ attributes }: HtmlElement): string =>
  EMOJI.test(attributes.class ?? '') ? (attributes.alt ?? '') : '';

/** The address with the greatest width or density in a srcset. */
function largestIn(srcset: string | undefined): string | undefined {
  let largest: string | undefined;
  let most = -1;
  for (const [, address, size] of (srcset ?? '').matchAll(/(\S*[^,\s])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const width = Number(size ?? 1);
    if (width > most) [largest, most] = [address, width];
  }
  return largest;
}

/** What is written below a picture. */
export function isCaption(element: HtmlElement): boolean {
  const { name, attributes } = element;
  if (name === 'figcaption') return true;
  if (name === 'figure' || name === 'table' || !/caption/i.test(attributes.class ?? '')) return false;
  return classWords(element).some((word) => word === 'caption' || word === 'captions') && !holdsPicture(element);
}

function holdsPicture(element: HtmlElement): boolean {
  for (const { name } of elementsIn(element)) if (HELD.has(name)) return true;
  return false;
}

/** An element with one of these is a figure or the page with it, and not its caption. */
const HELD = new Set(['img', 'amp-img', 'picture', 'video', 'figure', 'iframe', 'h1', 'h2', 'blockquote']);

export const isFigure = ({ name, attributes }: HtmlElement): boolean =>
  name === 'figure' || /(?:^|\s)wp-caption(?:\s|$)/.test(attributes.class ?? '');

const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|attribution|photographer|photo-?by|image-?source)(?:$|[\s_-])/i;
const WRITTEN_CREDIT =
  /(?:\((?:photo(?:graph)?|picture|image|credit)s?(?: by|:| courtesy of)? ([^()]{2,80})\)\.?|(?:photo(?:graph)?|picture|image) ?(?:credit)?s?(?: by|:) ?([^:]{2,80}?)\.?)$/i;

/** Caption and credit of a picture, from the figure or the caption that has them. */
export function captionAndCredit(figure: HtmlElement): Pick<Image, 'caption' | 'credit'> {
  const captions = [figure, ...elementsIn(figure)].filter(isCaption);
  const whole = captions[0] === undefined ? '' : textIn(captions[0]);
  const marked = [...elementsIn(figure)].find(
    (each) => CREDIT.test(each.attributes.class ?? '') && textIn(each) !== '',
  );
  const credit = marked === undefined ? creditIn(whole) : textIn(marked);
  if (credit === null) return { caption: whole === '' ? null : whole, credit: null };
  const caption = marked === undefined ? whole : whole.replace(credit, '').trim();
  return { caption: caption === '' ? null : caption, credit: bareCredit(credit) };
}

function creditIn(caption: string): string | null {
  // a credit ends a caption
  const found = WRITTEN_CREDIT.exec(caption.slice(-200));
  return found?.[1] ?? found?.[2] ?? null;
}

/** "(Photo: Ann Roe)" is "Ann Roe", "Copyright Ann Roe" too. */
function bareCredit(credit: string): string {
  const bare = credit
    .replace(
      /^[(\s]*(?:(?:photo(?:graph)?|image|picture)s?\s*(?:credits?)?|credits?|copyright|©)*(?:\s+by)?[\s:.…©]*/i,
      '',
    )
    .replace(/^by\s+/i, '');
  return (bare.includes('(') ? bare : bare.replace(/\)$/, '')).trim() || credit;
}
