import { counted } from '../../theme/helpers.js';
import type { IndexedName } from '../names.js';
import { KIND_WORDS } from './kind-words.js';
import { copyOf } from './parts.js';

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
