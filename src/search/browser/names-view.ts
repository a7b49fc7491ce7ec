import { pageWords } from '../../words/page-words.js';
import type { IndexedName } from '../names.js';
import { kindWord } from './kind-words.js';
import { copyOf } from './parts.js';

/** A name as a result: what it is, how much there is of it, and the way to its page. */
export function nameResult({ kind, name, within, href, articles, quotes }: IndexedName): HTMLElement {
  const { root, part } = copyOf('name');
  const link = part<HTMLAnchorElement>('headline');
  link.href = href;
  link.textContent = name;
  part('kind').textContent = kindWord(kind);
  part('facts').textContent = [
    within,
    articles > 0 ? pageWords.say('count.articles', { count: articles }) : '',
    quotes > 0 ? pageWords.say('count.quotations', { count: quotes }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return root;
}
