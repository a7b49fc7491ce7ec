import { createRequire } from 'node:module';

/** The most bytes a slug has, so that a path of several stays below the limits of Windows and of zip tools. */
export const SLUG_LIMIT = 120;

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/;
/** Names of pages that every folder of the site has. */
const RESERVED = /^(?:index(?:-\d+)?|404)$/;
/** Format characters, lone surrogates, variation selectors: nothing a reader sees. */
const UNREADABLE_CHARACTERS = /\p{Cf}|\p{Cs}|[\ufe00-\ufe0f]/gu;
const PLAIN_TEXT = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i;

/**
 * A name for an address: lower-case ASCII letters, digits and single inner hyphens, 1 to 120 bytes. Never a Windows device
 * name and never the name of an index page. Letters of other scripts are romanised; where nothing is left ("😀", "…"), a
 * hash of the text replaces it. The same text always gives the same slug, but two texts may share one: see `uniqueSlugs`.
 */
export function slugOf(text: string): string {
  const slug = PLAIN_TEXT.test(text) ? text.toLowerCase().replaceAll(' ', '-') : romanised(text);
  if (slug === '') return `n-${shortHashOf(text)}`;
  if (slug.length > SLUG_LIMIT) return `${cutSlug(slug, SLUG_LIMIT - 9)}-x${shortHashOf(text)}`;
  return DEVICE_NAME.test(slug) || RESERVED.test(slug) ? `${slug}-x${shortHashOf(text)}` : slug;
}

/** What wants a slug of its own. */
export interface SlugWish {
  readonly text: string;
  /** distinguishes it from others of the same text; two wishes never share text and key */
  readonly key: string;
}

/**
 * A slug for each wish, no two alike. The first of those that want one slug gets it; the others get it with a hash of
 * their own text and key, which does not depend on how many they are or in what order they come.
 * @param slug `slugOf`, or one that remembers
 */
export function uniqueSlugs(wishes: readonly SlugWish[], slug: (text: string) => string = slugOf): string[] {
  const taken = new Set<string>();
  const slugs: string[] = wishes.map(({ text }) => {
    const own = slug(text);
    if (taken.has(own)) return '';
    taken.add(own);
    return own;
  });
  if (taken.size === wishes.length) return slugs;
  return slugs.map((own, i) => {
    if (own !== '') return own;
    const { text, key } = wishes[i]!;
    const stem = cutSlug(slugOf(text), SLUG_LIMIT - 18);
    let salt = `${text}\u0000${key}`;
    let other = `${stem}-x${shortHashOf(salt)}`;
    while (taken.has(other)) {
      salt += '\u0000';
      other = `${stem}-x${shortHashOf(salt)}`;
    }
    taken.add(other);
    return other;
  });
}

/** Seven letters and digits derived from `text`: 35 bits of two FNV-1a runs. Not for secrets. */
export function shortHashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x85ebca6b);
  }
  const low = (a ^ (a >>> 16)) >>> 0;
  const high = (b ^ (b >>> 13)) & 7;
  return (high * 2 ** 32 + low).toString(32).padStart(7, '0');
}

function romanised(text: string): string {
  const clean = text
    .normalize('NFKC')
    .replace(UNREADABLE_CHARACTERS, '')
    .slice(0, 4 * SLUG_LIMIT);
  return inAscii(clean)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** ASCII stays as it is. The tables of all scripts are loaded for the first text that needs them. */
function inAscii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const { transliterate } = createRequire(import.meta.url)('transliteration') as typeof import('transliteration');
  return transliterate(text);
}

/** At most `limit` letters, cut after a word where one ends in the second half. */
function cutSlug(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const at = slug.lastIndexOf('-', limit);
  return slug.slice(0, at > limit / 2 ? at : limit).replace(/-+$/, '');
}
