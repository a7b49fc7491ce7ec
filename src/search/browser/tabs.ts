import { pageWords } from '../../words/page-words.js';
import { templatePart } from './parts.js';
import { hashOfState, type PageState, type Tab, tabOf } from './state.js';

const TABS: readonly Tab[] = ['articles', 'quotations', 'names'];

/** The links to the three lists; the counts come when they are known. */
export function showTabs(tabs: HTMLElement, state: PageState, counts: Partial<Readonly<Record<Tab, number>>>): void {
  tabs.hidden = false;
  const shown = tabOf(state);
  for (const tab of TABS) {
    const link = templatePart<HTMLAnchorElement>(tabs, tab);
    link.href = hashOfState({ ...state, tab, page: 1 });
    if (tab === shown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    const count = counts[tab];
    templatePart(link, 'count').textContent = count === undefined ? '' : pageWords.number(count);
  }
}

/** The links that sort. */
export function showSorts(sorts: HTMLElement, state: PageState): void {
  sorts.hidden = tabOf(state) === 'names';
  for (const sort of ['best', 'new', 'old'] as const) {
    const link = templatePart<HTMLAnchorElement>(sorts, sort);
    link.href = hashOfState({ ...state, sort, page: 1 });
    if (sort === state.sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
