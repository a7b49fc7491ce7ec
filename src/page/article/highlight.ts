import type { Span } from '../../text/span.js';
import { escapeHtml, type Html } from '../html.js';

/** An element to be put around a stretch of text. */
export interface ElementSpan extends Span {
  /** links never overlap one another (see `apart`), and are not split by other marks */
  readonly tag: 'a' | 'span';
  /** with a space before each: ` class="q direct" data-q="2"` */
  readonly attributes: Html;
  /** those of a link where it cannot be one */
  readonly unlinked?: Html;
  /** the element's id; of a mark that had to be split, the first piece has it */
  readonly id: string | null;
}

/**
 * The text of a span as HTML with marks around parts of it. Marks may lie anywhere and cross one another: what cannot be
 * nested is split. The text content is exactly the text's, save that NUL, which HTML cannot hold, becomes U+FFFD.
 *
 *     “Oil is [cheap,” he] said      “Oil is <a>cheap,” he</a> said, where [ ] is a link and “ ” a quotation
 *     ^^^^^^^^^^^^^^^
 *     <span>“Oil is </span><a><span>cheap,”</span> he</a> said
 */
export function highlight(text: string, span: Span, marks: readonly ElementSpan[]): Html {
  if (marks.length === 0) return escapedText(text.slice(span.start, span.end));
  const waiting = within(text, span, marks);
  let html = '';
  let at = span.start;
  let next = 0;
  let active: ElementSpan[] = [];
  let open: readonly ElementSpan[] = [];
  const begun = new Set<ElementSpan>();
  while (at < span.end) {
    while (next < waiting.length && waiting[next]!.start <= at) active.push(waiting[next++]!);
    active = active.filter((mark) => mark.end > at);
    const wanted = nested(active);
    html += tagsBetween(open, wanted, begun);
    open = wanted;
    let to = next < waiting.length ? Math.min(waiting[next]!.start, span.end) : span.end;
    for (const mark of active) if (mark.end < to) to = mark.end;
    html += escapedText(text.slice(at, to));
    at = to;
  }
  return (html + tagsBetween(open, [], begun)) as Html;
}

/** Links that do not overlap: of two that do, the longer one stays, or else the first. */
export function withoutOverlaps<T extends Span>(links: readonly T[]): T[] {
  const kept: T[] = [];
  for (const link of links.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || link.start >= last.end) kept.push(link);
    else if (link.end - link.start > last.end - last.start) kept[kept.length - 1] = link;
  }
  return kept;
}

/** The marks clipped to the span, none of them empty or through the middle of a character, in order of their beginning. */
function within(text: string, span: Span, marks: readonly ElementSpan[]): ElementSpan[] {
  const clipped: ElementSpan[] = [];
  for (const mark of marks) {
    const start = whole(text, Math.max(mark.start, span.start));
    const end = whole(text, Math.min(mark.end, span.end));
    if (start >= end) continue;
    clipped.push(start === mark.start && end === mark.end ? mark : { ...mark, start, end });
  }
  return clipped.sort((a, b) => a.start - b.start);
}

/** The offset, or the one before it when it is between the halves of a surrogate pair. */
function whole(text: string, offset: number): number {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset)) ? offset - 1 : offset;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Outermost first: what holds the other stands outside; of two that cross, the link, or else the one that ends later. */
function nested(active: readonly ElementSpan[]): readonly ElementSpan[] {
  if (active.length < 2) return active.slice();
  return active.toSorted((a, b) => {
    if (a.tag !== b.tag) {
      const [link, other] = a.tag === 'a' ? [a, b] : [b, a];
      const holds = other.start <= link.start && other.end >= link.end;
      return (link === a) === holds ? 1 : -1;
    }
    return b.end - a.end || a.start - b.start;
  });
}

/** The end and start tags that lead from one stack of open marks to another. */
function tagsBetween(from: readonly ElementSpan[], to: readonly ElementSpan[], begun: Set<ElementSpan>): string {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  let tags = '';
  for (let i = from.length - 1; i >= same; i--) tags += `</${from[i]!.tag}>`;
  for (let i = same; i < to.length; i++) {
    const mark = to[i]!;
    const id = mark.id === null || begun.has(mark) ? '' : ` id="${escapeHtml(mark.id)}"`;
    begun.add(mark);
    tags += `<${mark.tag}${mark.attributes}${id}>`;
  }
  return tags;
}

const UNSAFE_HTML = /[&<\r\0]/;

/** Text between tags: without what could begin a tag or a character's name, and with the characters that a browser would not keep. */
function escapedText(text: string): Html {
  if (!UNSAFE_HTML.test(text) && !text.includes('="')) return text as Html;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // what looks like an attribute is no attribute
  const plain = text.includes('="') ? escaped.replaceAll('"', '&quot;') : escaped;
  return plain.replaceAll('\r', '&#13;').replaceAll('\0', '\ufffd') as Html;
}
