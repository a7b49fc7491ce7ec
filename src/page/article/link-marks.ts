import type { ArticleLink } from '../../article/article.js';
import type { ArticleRecord } from '../../article/record.js';
import { linkableAddress } from '../../article/web-address.js';
import type { Span } from '../../text/span.js';
import { escapeHtml, type Html, NO_HTML } from '../html.js';
import { termHref } from '../terms/terms.js';
import { type ElementSpan, withoutOverlaps } from './highlight.js';

/**
 * The marks of a paragraph with the links that the article itself has. These lead off the archive and say so; where one lies over a
 * name, the name is marked and leads nowhere, since links cannot be in links.
 */
export function linkMarksOf(
  links: readonly ArticleLink[],
  paragraph: Span,
  marks: readonly ElementSpan[],
): readonly ElementSpan[] {
  const own = links.flatMap(({ start, end, url }) => {
    const address = start < paragraph.end && end > paragraph.start ? linkableAddress(url) : null;
    return address === null ? [] : [{ start, end, url: address }];
  });
  if (own.length === 0) return marks;
  const overlaps = (mark: Span): boolean => own.some(({ start, end }) => start < mark.end && end > mark.start);
  return [
    ...marks.map((mark) => (mark.tag === 'a' && overlaps(mark) ? unlinked(mark) : mark)),
    ...own.map(
      ({ start, end, url }): ElementSpan => ({ start, end, tag: 'a', attributes: linkAttributes(url), id: null }),
    ),
  ];
}

const linkAttributes = (url: string): Html =>
  ` class="off" href="${escapeHtml(url)}" rel="noreferrer nofollow"` as Html;

const unlinked = (mark: ElementSpan): ElementSpan => ({
  ...mark,
  tag: 'span',
  attributes: mark.unlinked ?? NO_HTML,
});

/** The names of a byline, each with a link to the page of its author. @param root steps up to the site's folder */
export function authorMarksOf({ text, byline }: ArticleRecord, { start, end }: Span, root: string): ElementSpan[] {
  const printed = text.slice(start, end).toLowerCase();
  const marks = byline.flatMap((name): ElementSpan[] => {
    const at = printed.indexOf(name.toLowerCase());
    // a letter whose small form is longer would shift the offsets
    if (at < 0 || printed.length !== end - start) return [];
    const attributes = ` href="${termHref('authors', name, root)}"` as Html;
    return [{ start: start + at, end: start + at + name.length, tag: 'a', attributes, id: null }];
  });
  return withoutOverlaps(marks);
}
