import { counted } from '../../theme/helpers.js';
import type { IndexedName, NameKind } from '../names.js';
import { copyOf } from './parts.js';

const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  source: 'Source',
  topic: 'Topic',
  section: 'Section',
  series: 'Series',
  author: 'Author',
};

/** A name as a result: what it is, how much there is of it, and the way to its page. */
export function nameResult({ kind, name, within, href, articles, quotes }: IndexedName): HTMLElement {
  const { root, part } = copyOf('name');
  const link = part<HTMLAnchorElement>('headline');
  link.href = href;
  link.textContent = name;
  part('kind').textContent = KIND_WORDS[kind];
  part('facts').textContent = [
    within,
    articles > 0 ? counted(articles, 'article', 'articles') : '',
    quotes > 0 ? counted(quotes, 'quotation', 'quotations') : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return root;
}
