import { onOneLine } from '../../text/one-line.js';
import { type ArticleImage, isPictureFile } from '../metadata/image-fields.js';
import { plainTextOf } from '../metadata/tags.js';

/** What is written in a shortcode or tag of a template: `figure src="x.jpg" caption="…"`. */
export interface ShortcodeArguments {
  readonly named: ReadonlyMap<string, string>;
  /** in their order, without quotation marks */
  readonly positional: readonly string[];
}

const ARGUMENT =
  /([\w-]+)\s*[=:]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"']+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'|]+)/g;

export function shortcodeArguments(source: string): ShortcodeArguments {
  const named = new Map<string, string>();
  const positional: string[] = [];
  for (const [, name, ...values] of source.matchAll(ARGUMENT)) {
    const value = (values.find((each) => each !== undefined) ?? '').replace(/\\(["'\\])/g, '$1');
    if (name !== undefined && values.slice(0, 4).some((each) => each !== undefined))
      named.set(name.toLowerCase(), value);
    else positional.push(value);
  }
  return { named, positional };
}

const IMAGE_NAME = /(?:^|[-_])(?:img|image|images|figure|fig|photo|picture|pic|responsive|lightbox)(?:$|[-_]|\b)/i;
/** Converters of HTML to Markdown escape marks also where no Markdown is read: `norav\\_chat` */
const ESCAPED_MARK = /\\([_*[\]()#`~+.!-])/g;
const SHORTCODE_SOURCES = ['src', 'image', 'file', 'url', 'path', 'link', 'image_path', 'name'];

/** The image that a shortcode shows; null when it shows none. */
export function imageOfShortcode(name: string, { named, positional }: ShortcodeArguments): ArticleImage | null {
  const said = (names: readonly string[]): string | null => {
    for (const each of names) {
      const value = onOneLine(plainTextOf(named.get(each) ?? ''));
      if (value !== '') return names === SHORTCODE_SOURCES ? value : value.replace(ESCAPED_MARK, '$1');
    }
    return null;
  };
  const isImage = IMAGE_NAME.test(name);
  const src = said(SHORTCODE_SOURCES) ?? positional.find((value) => isImage || isPictureFile(value)) ?? null;
  if (src === null || !(isImage || isPictureFile(src))) return null;
  return {
    src,
    alt: said(['alt']) ?? (isImage ? (positional.filter((value) => value !== src)[0] ?? null) : null),
    caption: said(['caption', 'title', 'text']),
    credit: said(['credit', 'attr', 'attribution', 'photographer', 'copyright']),
  };
}

/** Words of the article that a shortcode holds in its arguments: the text and the source of a pull quote. */
export function wordsOfShortcode({ named }: ShortcodeArguments): string[] {
  const words: string[] = [];
  for (const name of ['text', 'quote', 'content', 'body', 'caption', 'cite', 'attribution', 'author'])
    if (/\s\S+\s/.test(named.get(name) ?? '') || (words.length > 0 && named.has(name)))
      words.push(onOneLine(named.get(name)!));
  return words;
}

const SHOWS_LABEL =
  /(?:^|[-_])(?:accordion|admonition|alert|asset|attachment|box|btn|button|callout|card|collapse|cta|details|document|download|expand|file|link|notice|note|panel|resource|tab)/i;
const LABELS = ['label', 'linktext', 'link-text', 'link_text', 'title', 'heading', 'summary', 'text'];
const TARGETS = ['href', 'url', 'link', 'src', 'file', 'path'];

/** What a shortcode writes on a button, a card or a box, as in `asset-static file="plan.pdf" label="The plan (PDF)"`; null for none. */
export function labelOfShortcode(
  name: string,
  { named }: ShortcodeArguments,
): { readonly words: string; readonly target: string | null } | null {
  if (!SHOWS_LABEL.test(name)) return null;
  const words = LABELS.map((each) => named.get(each)?.replace(/\s+/g, ' ').trim()).find(
    (each) => each && /\p{L}/u.test(each),
  );
  if (words === undefined) return null;
  return { words, target: TARGETS.map((each) => named.get(each)).find((each) => each) ?? null };
}
