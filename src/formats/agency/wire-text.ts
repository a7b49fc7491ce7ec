import { escapeMarkup } from '../../text/escape-xml.js';
import { onOneLine } from '../../text/one-line.js';

/** Plain text as agencies send it. */

/** A tag that HTML has, escaped or not; "a < b" has none. */
const TAG_IN_TEXT =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|span|b|i|em|strong|a|blockquote|figure|img|section)\b[^<>]*>/i;

export const isHtmlText = (text: string): boolean => TAG_IN_TEXT.test(text);

export const paragraphHtml = (text: string): string => `<p>${escapeMarkup(text)}</p>`;

/** Shorter lines are those of a table or a poem, in characters. */
const SHORT_LINE = 45;

/**
 * Plain text as HTML: blank lines part paragraphs, and lines of one paragraph that were broken at a margin are joined. Without blank
 * lines, each line is a paragraph.
 */
export function htmlOfPlainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const parts = lines.split(/\n[ \t]*\n\s*/);
  return (parts.length > 1 ? parts.flatMap(withoutBrokenLines) : lines.split('\n'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraphHtml)
    .join('\n');
}

/** Lines broken at a margin are one paragraph; short lines, or such as are indented each, stay what they are. */
function withoutBrokenLines(part: string): string[] {
  const lines = part.split('\n');
  const [first = ''] = lines;
  const isBroken = lines.length > 1 && lines.slice(0, -1).every(({ length }) => length >= SHORT_LINE);
  if (isBroken || lines.length === 1) return [lines.map((line) => line.trim()).join(' ')];
  return first.length >= SHORT_LINE && lines.length < 3 ? [lines.map((line) => line.trim()).join(' ')] : lines;
}

/** The civil date of a moment as written, with its own offset: 20151014T043001+0100, 2018-02-01T18:44:52.973. Null for none. */
export function wireDate(written: string | null | undefined): string | null {
  const found = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(written ?? '');
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`;
}

/** Each once, without blanks. */
export const distinct = (lines: readonly (string | null | undefined)[]): string[] => [
  ...new Set(lines.map((line) => onOneLine(line ?? '')).filter((line) => line !== '')),
];

/** What an item of another type than text is. */
export const ITEM_KINDS: ReadonlyMap<string, string> = new Map([
  ['picture', 'a picture'],
  ['photo', 'a picture'],
  ['image', 'a picture'],
  ['graphic', 'a graphic'],
  ['animation', 'an animation'],
  ['video', 'a film'],
  ['audio', 'a recording'],
  ['event', 'an event'],
  ['planning', 'a plan of coverage'],
  ['component', 'a component of an item'],
  ['poll', 'a poll'],
  ['package', 'a package of other items'],
  ['composite', 'a package of other items'],
]);
