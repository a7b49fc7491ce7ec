import type { ArticleLink } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import { escapeHtml, type Html } from '../html.js';
import type { ElementSpan } from './highlight.js';

/** Addresses that a browser may follow from an archive. */
const FOLLOWED = /^(?:https?:\/\/|mailto:)/i;

/**
 * The marks of a paragraph with the links that the article itself has. These lead off the archive and say so; where one lies over a
 * name, the name is marked and leads nowhere, since links cannot be in links.
 */
export function linkMarksOf(
  links: readonly ArticleLink[],
  paragraph: Span,
  marks: readonly ElementSpan[],
): readonly ElementSpan[] {
  const own = links.filter(
    ({ start, end, url }) => start < paragraph.end && end > paragraph.start && FOLLOWED.test(url),
  );
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
  attributes: mark.attributes.replace(/ href="[^"]*"/, '').replace('class="', 'class="again ') as Html,
});
