import type { Metadata } from '../../article/metadata.js';
import { type FieldValue, isMap, oneLine, unmarkedLine } from './field-values.js';

/** A picture that an article shows. */
export type ArticleImage = Metadata['images'][number];

const PICTURES = [
  'image', 'images', 'featuredimage', 'featureimage', 'featured', 'cover', 'coverimage', 'heroimage', 'hero', 'leadimage',
  'mainimage', 'primaryimage', 'headerimage', 'photo', 'photos', 'picture', 'banner', 'ogimage', 'socialimage', 'thumbnail',
]; // biome-ignore format: a list
const IMAGE_FIELDS = [
  'src',
  'url',
  'path',
  'image',
  'file',
  'filename',
  'relative',
  'source',
  'href',
  'feature',
  'teaser',
];
const ALTS = ['alt', 'alttext', 'imagealt'];
const CAPTIONS = ['caption', 'imagecaption', 'title', 'description'];
const CREDITS = ['credit', 'imagecredit', 'attribution', 'photographer', 'byline', 'copyright', 'author'];

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg|heic|jp2)(?:[?#].*)?$/i;

/** Whether a path or an address names a picture by its extension. */
export const isPictureFile = (path: string): boolean => PICTURE_FILE.test(path);

/** The images that fields name, with the words that fields beside them say: `image_caption`, `photo_credit`. Ids are passed over. */
export function imagesOf(fields: ReadonlyMap<string, FieldValue>): ArticleImage[] {
  const images = new Map<string, ArticleImage>();
  for (const field of PICTURES) {
    const value = fields.get(field);
    if (value === undefined) continue;
    const items = Array.isArray(value) ? (value as readonly FieldValue[]) : [value];
    for (const item of items) {
      const image = isMap(item) ? imageOfMap(item) : imageOfLine(item);
      if (image === null || images.has(image.src)) continue;
      images.set(image.src, items.length === 1 ? withWords(image, field, fields) : image);
    }
  }
  return [...images.values()];
}

function imageOfLine(value: FieldValue): ArticleImage | null {
  const src = unmarkedLine(value);
  if (typeof src !== 'string' || !(isPictureFile(src) || /^(?:https?:)?\/\/\S+$/.test(src))) return null;
  return { src, alt: null, caption: null, credit: null };
}

function imageOfMap(map: ReadonlyMap<string, FieldValue>): ArticleImage | null {
  const src = firstOf(map, IMAGE_FIELDS, unmarkedLine);
  if (src === null || !(src.includes('.') || src.includes('/'))) return null;
  return { src, alt: firstOf(map, ALTS), caption: firstOf(map, CAPTIONS), credit: firstOf(map, CREDITS) };
}

function withWords(image: ArticleImage, field: string, fields: ReadonlyMap<string, FieldValue>): ArticleImage {
  const beside = (words: readonly string[]): string | null =>
    firstOf(fields, words.flatMap((word) => [`${field}${word}`, `image${word}`, `photo${word}`, ...(word === 'caption' ? [word] : [])])); // biome-ignore format: one thought
  return {
    src: image.src,
    alt: image.alt ?? beside(['alt', 'alttext']),
    caption: image.caption ?? beside(['caption']),
    credit: image.credit ?? beside(['credit', 'attribution', 'photographer']),
  };
}

function firstOf(
  fields: ReadonlyMap<string, FieldValue>,
  names: readonly string[],
  lineOf: typeof oneLine = oneLine,
): string | null {
  for (const name of names) {
    const text = lineOf(fields.get(name) ?? null);
    if (typeof text === 'string') return text;
  }
  return null;
}
