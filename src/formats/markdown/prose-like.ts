import type { Paragraph, PhrasingContent } from 'mdast';
import { isHeadingLine } from '../text/heading-line.js';

/** Marks of Markdown and HTML, which code would not have. */
const MARKUP =
  /\*\*\S|!?\[[^\]\n]+\]\([^)\n]+\)|<\/?(?:p|b|i|u|em|strong|br|a|img|[uo]l|li|t[dhr]|table|tbody|span|div|h[1-6]|blockquote)\b[^>]*>|&(?:nbsp|amp|quot|[lr][sd]quo|[mn]dash|#\d+);/i;
const MARKDOWN =
  /\*\*[^*\s]|!?\[[^\]\n]*\]\([^)\n]+\)|(?:^|\n)[ \t]*#{1,6} |(?:^|[\s>])([*_])(?=[^\s*_<>])(?:(?!\1)[^<>]){1,1000}(?<=\S)\1(?=[\s<.,;:!?)]|$)/;
const CODE = /[{};$\\|=<>]|\(\)|::|->|^\s*(?:\/\/|#!|#\s|\$ |>>> )|\b\w+\.\w+\(/gm;

/** Whether text that is set as code is sentences: writers indent paragraphs, and Markdown takes them for code. */
export function readsAsProse(text: string): boolean {
  if (MARKUP.test(text)) return true;
  const words = text.match(/\S+/g) ?? [];
  if (words.length < 4) return false;
  const plain = words.filter((word) => /^["“‘'(]?\p{L}[\p{L}’'-]*[.,;:!?”"’')]*$/u.test(word)).length;
  const marks = text.match(CODE)?.length ?? 0;
  return plain / words.length > 0.75 && marks * 12 < words.length && /\b\p{Ll}{2,}\b.*\b\p{Ll}{2,}\b/u.test(text);
}

/** Whether there are marks of Markdown in HTML. */
export const hasMarkdown = (html: string): boolean =>
  MARKDOWN.test(html) && !/<(?:pre|script|style|textarea)\b/i.test(html);

/**
 * How many children of a paragraph are a heading in bold or in capitals: all, the first where a line ends below it, or null for none.
 */
export function headingIn({ children }: Paragraph): number | null {
  const [first, second] = children;
  const isBold = first?.type === 'strong';
  const isLine = isBold && (second?.type === 'break' || (second?.type === 'text' && second.value.startsWith('\n')));
  const heading = isLine ? [first] : children;
  const words = emphasisedWords(heading, 0);
  return words !== null && isHeadingLine(words.trim(), isBold && heading.length === 1) ? heading.length : null;
}

const DEEPEST_EMPHASIS = 3;

/** The words of a line of text and emphasis; null for one with links, pictures or code. */
function emphasisedWords(nodes: readonly PhrasingContent[], depth: number): string | null {
  let words = '';
  for (const node of nodes) {
    const isEmphasis = node.type === 'strong' || node.type === 'emphasis';
    const part =
      node.type === 'text'
        ? node.value
        : isEmphasis && depth < DEEPEST_EMPHASIS
          ? emphasisedWords(node.children, depth + 1)
          : null;
    if (part === null) return null;
    words += part;
  }
  return words;
}
