import { IndexReader } from '../index-reader.js';
import { walkByKeys } from './keys.js';
import { loaderOf } from './loader.js';
import { MORE_CHOICES, type OpenGroup } from './narrowing/facet-group.js';
import { filtersOfForm } from './narrowing/narrow.js';
import { elementById } from './parts.js';
import { SearchView } from './search-view.js';
import { asks, EMPTY, hashOfState, type PageState, stateOf } from './state.js';

/** How long a pause in typing is before a search. Milliseconds; names are looked up at once. */
const PAUSE = 90;

const form = document.querySelector<HTMLFormElement>('form.find[data-index]')!;
const input = elementById<HTMLInputElement>('q');
const results = elementById('main');
const narrow = elementById<HTMLFormElement>('narrow');

const index = new IndexReader(loaderOf(form.dataset.index!));
const opened = new Map<string, OpenGroup>();
const view = new SearchView(index, opened, (filters) => {
  input.focus();
  go({ ...state, filters, page: 1 });
});
let state = EMPTY;
let typingTimer: number | undefined;

function show(next: PageState, typing: boolean): void {
  state = next;
  clearTimeout(typingTimer);
  void view.show(next, typing);
}

/** Shows a state and puts it into the address, as a new step of the history or in place of the present one. */
function go(next: PageState, how: 'push' | 'replace' = 'push', typing = false): void {
  const hash = asks(next) ? hashOfState(next) : location.pathname;
  try {
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  } catch {
    // some browsers limit how often, and where from, the address may change; the search goes on
  }
  show(next, typing);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, text: input.value, page: 1 });
});

input.addEventListener('input', () => {
  clearTimeout(typingTimer);
  void view.suggest(input.value);
  typingTimer = setTimeout(() => go({ ...state, text: input.value, page: 1 }, 'replace', true), PAUSE);
});

narrow.addEventListener('change', () => go({ ...state, filters: filtersOfForm(narrow, state.filters), page: 1 }));
narrow.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, filters: filtersOfForm(narrow, state.filters), page: 1 });
});
narrow.addEventListener('click', (event) => {
  const { group, does } = (event.target as HTMLElement).dataset;
  if (group === undefined) return;
  const open = opened.get(group);
  if (does === 'fewer') opened.delete(group);
  else if (open === undefined) opened.set(group, { shown: MORE_CHOICES, find: '' });
  else open.shown += MORE_CHOICES;
  show(state, false);
});

elementById('jump').addEventListener('click', (event) => {
  event.preventDefault();
  // on a narrow screen they are folded away
  if (narrow.classList.toggle('open')) narrow.focus();
});

// links of the page to other states of it: no new page is read for them
elementById('main').addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href^="#"]');
  const next = stateOf(link?.getAttribute('href') ?? '');
  if (next === null || link === null || event.ctrlKey || event.metaKey || event.shiftKey || !asks(next)) return;
  event.preventDefault();
  input.value = next.text;
  go(next);
  if (link.closest('.paging') === null) return;
  form.scrollIntoView();
  input.focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => walkByKeys(event, input, results));

function restore(): void {
  const next = stateOf(location.hash);
  if (next === null || hashOfState(next) === hashOfState(state)) return;
  input.value = next.text;
  show(next, false);
}

addEventListener('hashchange', restore);
addEventListener('pageshow', ({ persisted }) => {
  // WebKit empties the field a moment after a reader has come back
  if (persisted) setTimeout(() => (input.value = state.text), 50);
});
addEventListener('popstate', restore);

function begin(): void {
  const values = new URLSearchParams(location.search);
  const asked = values.get('q');
  const said = values.get('said');
  // the form of a speaker's page says whose words are looked for
  const text = said === null ? asked : `"${said}": ${asked ?? ''}`;
  const first = location.hash === '' && text !== null ? { ...EMPTY, text } : stateOf(location.hash);
  if (first !== null && asks(first)) {
    input.value = first.text;
    show(first, false);
    return;
  }
  input.focus();
  void view.welcome();
}

begin();
