import { onOneLine } from '../../text/one-line.js';
import { type ArticleImage, isPictureFile } from '../metadata/image-fields.js';
import { isElementName, plainTextOf } from '../metadata/tags.js';
import type { LeftOut } from './left-out.js';
import { imageOfShortcode, labelOfShortcode, shortcodeArguments, wordsOfShortcode } from './shortcode.js';

/** Markdown without what generators of sites and editors put into it. */
export interface CleanMarkdown {
  /** has `imageMark(i)` where image i was */
  readonly text: string;
  readonly images: readonly ArticleImage[];
  /** PDFs that are embedded: the article as printed */
  readonly facsimiles: readonly string[];
}

/** Characters of Unicode's private use area, which no text has, around the number of an image. */
const imageMark = (i: number): string => `\ue000${i}\ue001`;
export const IMAGE_MARK = /\ue000(\d+)\ue001/;
export const IMAGE_MARKS = /\ue000\d+\ue001/g;

/** Lengths are bounded, so that what is never closed costs no more than its length. */
const TEMPLATE_CODE = new RegExp(
  [
    /\{%-?\s*comment\b[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}|\{\{\/\*[\s\S]{0,5000}?\*\/\}\}|(?<comment>^%%[ \t]*\n(?:(?!%%)[^\n]{0,2000}\n){0,200}%%[ \t]*$)/,
    /\{\{(?:<|%)(?<hugo>[\s\S]{0,4000}?)(?:>|%)\}\}/,
    /\{%(?<tag>[\s\S]{0,4000}?)%\}/,
    /\{\{(?<output>[\s\S]{0,500}?)\}\}\}?/,
    /^[ \t]*(?:[-*+]|\d+\.)[ \t]+[^\n]{0,60}\n[ \t]*\{:[ \t]*toc[^}\n]{0,100}\}|^[ \t]*\[(?:TOC|toc|\[_?(?:TOC|toc)_?\])\][ \t]*$/,
    /(?<attributes>[ \t]?\{(?:::?[^{}\n]{0,300}|[ \t]*[.#][\w-][^{}\n]{0,300}|(?:[ \t]*[\w-]{1,40}=(?:"[^"\n]{0,200}"|[^\s{}"]{1,200})){1,10}[ \t]*)\})/,
    /!\[\[(?<embed>[^[\]\n]{1,400})\]\]/,
    /\[\[(?<wiki>[^[\]\n]{1,300})\]\](?!\()/,
    /\[caption\b(?<caption>[^\]]{0,500})\](?<captioned>[\s\S]{0,3000}?)\[\/caption\]/,
    /\[(?<wordpress>\/?[a-z][\w-]{1,30})(?<settings>(?:\s+[\w-]{1,40}=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|“[^”\n]{0,300}”|[^\s\]"']{1,200})){0,20})\s*\/?\](?![([:])/,
    /<\/?(?<component>[A-Z]\w{0,60}(?:\.\w{1,60})?)(?:(?:\s+[\w:-]{1,60}=(?:\{[^{}\n]{0,300}\}|"[^"\n]{0,300}"|'[^'\n]{0,300}')){1,20}\s*\/?|\s*\/)>|<\/(?<closed>[A-Z][a-z]\w{0,60})>/,
    /(?<script>^(?:import[ \t][^\n]{0,200}['"][^'"\n]{1,200}['"];?|export[ \t]+(?:const|default|function)[ \t][^\n]{0,300})$)/,
    /\[(?<=^[ \t]*>[ \t]*\[)!\w{1,30}\][+-]?[ \t]?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** WordPress shortcodes that have no settings. */
const WORDPRESS = new Set(
  'gallery embed caption dropcap audio video playlist youtube vimeo contact-form contact-form-7 sourcecode pullquote'.split(
    ' ',
  ),
);
/** What may be written of WordPress without settings and is also a word that editors put into brackets. */
const ALSO_WORDS = new Set(['audio', 'video', 'youtube', 'vimeo', 'caption', 'playlist']);

/** What comes before the address of a link. */
const BEFORE_ADDRESS = /(?:\]\([ \t]*<?|\]:[ \t]*|(?:href|src)[ \t]*=[ \t]*["']?)$/i;

/**
 * Takes Hugo's shortcodes, tags of Liquid and Nunjucks, attributes of kramdown and Pandoc, embeds and links of Obsidian, shortcodes
 * of WordPress and components of MDX out of Markdown: the words in them stay, pictures become images, addresses in links stay.
 * What is left out is reported. Linear in the length of the text.
 * @param line of the file on which the text begins
 */
export function withoutMachinery(text: string, leftOut: LeftOut, firstLine: number): CleanMarkdown {
  const images: ArticleImage[] = [];
  const facsimiles: string[] = [];
  const parts: string[] = [];
  const code = codeRanges(text);
  let from = 0;
  let line = firstLine;
  let range = 0;
  for (const found of text.matchAll(TEMPLATE_CODE)) {
    const groups = found.groups as Partial<Record<string, string>>;
    const before = text.slice(from, found.index);
    for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
    while (range < code.length && code[range]!.end <= found.index) range++;
    const isCode = range < code.length && code[range]!.start <= found.index;
    const piece: Piece = {
      groups,
      written: found[0],
      isAddress: BEFORE_ADDRESS.test(text.slice(Math.max(0, found.index - 20), found.index)),
      image: (image) => imageMark(images.push(image) - 1),
      facsimile: (path) => void facsimiles.push(path),
      left: (kind, name) => leftOut.add(kind, name, line),
    };
    const template = groups.hugo ?? groups.tag ?? groups.output;
    parts.push(before, isCode && template === undefined ? found[0] : replacement(piece));
    from = found.index + found[0].length;
    line += found[0].split('\n').length - 1;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), images, facsimiles };
}

interface Piece {
  readonly groups: Partial<Record<string, string>>;
  readonly written: string;
  readonly isAddress: boolean;
  readonly image: (image: ArticleImage) => string;
  readonly facsimile: (path: string) => void;
  readonly left: (kind: string, name: string) => void;
}

/** What comes in the place of one piece of machinery. */
function replacement(piece: Piece): string {
  const { groups, written } = piece;
  if (groups.hugo !== undefined) return ofTemplate(groups.hugo, 'Hugo shortcodes left out', piece);
  if (groups.tag !== undefined) return ofTemplate(groups.tag, 'template tags left out', piece);
  if (groups.output !== undefined) return ofOutput(groups.output, piece);
  if (groups.embed !== undefined) return ofEmbed(groups.embed, piece);
  if (groups.wiki !== undefined) return groups.wiki.replace(/^.*\|/, '').replace(/#/g, ' ').trim();
  if (groups.captioned !== undefined) return ofCaption(groups.captioned, groups.caption ?? '', piece);
  if (groups.wordpress !== undefined) return ofWordPress(groups.wordpress, groups.settings ?? '', piece);
  const component = groups.component ?? groups.closed;
  if (component !== undefined) {
    if (isElementName(component.toLowerCase()) && !written.includes('={')) return written;
    if (groups.component !== undefined) piece.left('MDX components left out', component);
  } else if (groups.script !== undefined) piece.left('lines of MDX left out', '');
  else if (groups.comment !== undefined) piece.left('Obsidian comments left out', '');
  return '';
}

/** "< ref "x.md" >", "% include figure.html src="x.jpg" %" */
function ofTemplate(source: string, kind: string, piece: Piece): string {
  const bare = source.replace(/^[-/*\s]+|[-/*\s]+$/g, '');
  const [name = ''] = /^\S+/.exec(bare) ?? [];
  const given = shortcodeArguments(bare.slice(name.length));
  if (piece.isAddress) return asAddress(given.positional[0] ?? [...given.named.values()][0] ?? '');
  if (/^\s*-?\s*\//.test(source) && !source.includes('/*')) return '';
  if (/^(?:end\w+|raw|highlight)$/.test(name)) return '';
  const image = imageOfShortcode(/^include(?:_\w+)?$/.test(name) ? `${given.positional[0] ?? ''}` : name, given);
  if (image !== null) return piece.image(image);
  const label = labelOfShortcode(name, given);
  if (label?.target) return `[${label.words.replace(/[[\]]/g, '\\$&')}](${asAddress(label.target)})`;
  if (label !== null) return `\n\n${label.words}\n\n`;
  const words = wordsOfShortcode(given);
  if (words.length > 0) return `\n\n${words.join('\n\n')}\n\n`;
  piece.left(kind, name);
  return '';
}

/** `{{ "/x.pdf" | relative_url }}`, `{{ site.baseurl }}` */
function ofOutput(source: string, piece: Piece): string {
  const [, text] = /^\s*["']([^"']*)["']/.exec(source) ?? [];
  if (text !== undefined) return piece.isAddress ? asAddress(text) : text;
  if (!piece.isAddress) piece.left('template values left out', /[\w.]+/.exec(source)?.[0] ?? '');
  return '';
}

const asAddress = (address: string): string =>
  encodeURI(address.trim())
    .replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))
    .replaceAll('%25', '%');

function ofEmbed(source: string, piece: Piece): string {
  const [path = '', words] = source.split('|').map((part) => part.trim());
  if (/\.pdf(?:#.*)?$/i.test(path)) piece.facsimile(path.replace(/#.*$/, ''));
  else if (isPictureFile(path))
    return piece.image({
      src: path,
      alt: words === undefined || /^\d+(?:x\d+)?$/.test(words) ? null : words,
      caption: null,
      credit: null,
    });
  else piece.left('Obsidian embeds left out', path);
  return '';
}

/** `[caption width="300"]<img …> Words[/caption]`, with the picture in HTML or Markdown */
function ofCaption(inner: string, settings: string, piece: Piece): string {
  const markdown = /!\[([^\]]*)\]\(\s*<?([^\s)>]+)[^)]*\)/.exec(inner);
  const tag = /<img\b[^>]*>/i.exec(inner)?.[0];
  const given = shortcodeArguments(tag ?? '').named;
  const src = markdown?.[2] ?? given.get('src');
  const rest = inner
    .replace(markdown?.[0] ?? '', '')
    .replace(tag ?? '', '')
    .replace(/\[\]\([^)]*\)/g, '');
  const caption = onOneLine(plainTextOf(rest)) || shortcodeArguments(settings).named.get('caption') || null;
  if (src === undefined) return caption ?? '';
  const alt = plainTextOf(markdown?.[1] ?? given.get('alt') ?? '').trim() || null;
  return piece.image({ src, alt, caption, credit: null });
}

function ofWordPress(written: string, settings: string, piece: Piece): string {
  const name = written.replace('/', '');
  const isKnown = WORDPRESS.has(name) && (written.startsWith('/') || !ALSO_WORDS.has(name));
  if (settings.trim() === '' && !isKnown) return piece.written;
  if (!written.startsWith('/') && !/^(?:dropcap|embed|pullquote)$/.test(name))
    piece.left('WordPress shortcodes left out', name);
  return '';
}

/** Fenced code, where brackets and braces are code. */
function codeRanges(text: string): { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let open: { mark: string; at: number } | null = null;
  for (const found of text.matchAll(/^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm)) {
    const [, mark = '', info = ''] = found;
    if (open === null) {
      if (!info.includes('`')) open = { mark, at: found.index };
    } else if (mark.startsWith(open.mark) && info.trim() === '') {
      ranges.push({ start: open.at, end: found.index + found[0].length });
      open = null;
    }
  }
  if (open !== null) ranges.push({ start: open.at, end: text.length });
  return ranges;
}
