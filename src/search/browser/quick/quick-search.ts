import { pageWords } from '../../../words/page-words.js';
import { NAMES_OFFERED, namesWith } from '../../asking/name-search.js';
import { IndexReader } from '../../index-reader.js';
import type { IndexedName } from '../../names.js';
import { searchWordsOf } from '../../word-fold.js';
import { kindWord } from '../kind-words.js';
import { loaderOf } from '../loader.js';

/** The field in the masthead, as `site.js` makes it: what it offers is a listbox (WAI-ARIA, combobox with a list). */
interface QuickField {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** steps up to the site's folder */
  readonly root: string;
  /** of the search index, from the site's folder */
  readonly folder: string;
}

/** Offers names as they are typed. `site.js` loads this when a reader comes to the field, and gives it the field. */
function offerQuickNames({ input, list, root, folder }: QuickField): void {
  const index = new IndexReader(loaderOf(root + folder));
  // what most first letters need is loaded while the reader begins to type; the search page says what is wrong with it
  index.topNames().catch(() => undefined);
  let asked = 0;
  let chosen = -1;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  const choose = (at: number): void => {
    const all = options();
    chosen = all.length === 0 ? -1 : ((at % all.length) + all.length) % all.length;
    for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === chosen));
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', all[chosen]!.id);
      all[chosen]!.scrollIntoView({ block: 'nearest' });
    }
  };
  const go = (option: HTMLElement | null | undefined): void => {
    if (option?.dataset.href !== undefined) location.assign(option.dataset.href);
  };
  const show = (names: readonly IndexedName[]): void => {
    list.replaceChildren(...names.map((name, at) => optionOf(name, at, root)));
    list.hidden = names.length === 0;
    input.setAttribute('aria-expanded', String(names.length > 0));
    chosen = -1;
    input.removeAttribute('aria-activedescendant');
  };
  const suggest = async (): Promise<void> => {
    const mine = ++asked;
    const words = searchWordsOf(input.value).map(({ word }) => word);
    try {
      const found = words.length === 0 ? [] : await namesWith(index, words, true);
      if (mine === asked) show(found.slice(0, NAMES_OFFERED).map(({ entry }) => entry));
    } catch {
      // the search page says what is wrong with the index
      if (mine === asked) show([]);
    }
  };

  input.addEventListener('input', () => void suggest());
  input.addEventListener('focus', () => void suggest());
  list.addEventListener('click', (event) => go((event.target as Element).closest<HTMLElement>('[role="option"]')));
  input.addEventListener('blur', () => setTimeout(() => show([]), 200));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : Math.max(chosen, 0) - 1);
    } else if (event.key === 'Escape') {
      asked++;
      show([]);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      go(options()[chosen]);
    }
  });
  void suggest();
}

function optionOf({ kind, name, within, href }: IndexedName, at: number, root: string): HTMLElement {
  const option = document.createElement('li');
  option.id = `quick-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.href = root + href;
  const what = document.createElement('span');
  what.className = 'as';
  what.textContent =
    within === '' ? kindWord(kind) : pageWords.say('name-kind.within', { kind: kindWord(kind), place: within });
  option.append(name, ' ', what);
  return option;
}

Object.defineProperty(globalThis, 'cuttingsNames', { value: offerQuickNames });
