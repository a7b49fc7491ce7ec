import type { HtmlElement } from './html-tree.js';

/** Words of the names in an element's class and id: "relatedLinks-box" is related, links, box. */
export function classWords({ attributes }: HtmlElement): string[] {
  const named = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''}`;
  if (named === '  ') return [];
  return named
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
