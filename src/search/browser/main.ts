import { cutText } from '../../article/cut.js';
import { counted } from '../../theme/helpers.js';
import { IndexReader } from '../index-reader.js';
import { queryOf } from '../query.js';
import { type Filters, NO_FILTERS, type SearchResult, search } from '../search.js';
import { walkByKeys } from './keys.js';
import { loaderOf, ShardTrouble } from './loader.js';
import { facetGroupsOf, filtersOfForm } from './narrow.js';
import { elementById } from './parts.js';
import { removalsOf } from './removals.js';
import { resultOf, wordsOfFound } from './results.js';
import { asks, EMPTY, hashOfState, type PageState, stateOf } from './state.js';
import { ON_A_PAGE, showTurning } from './turning.js';

/** How long a pause in typing is before a search, and before it is read out. Milliseconds. */
const PAUSE = 90;
const SPOKEN_PAUSE = 600;

const form = document.querySelector<HTMLFormElement>('form.find[data-index]')!;
const input = elementById<HTMLInputElement>('q');
const status = elementById('status');
const spoken = elementById('spoken');
const trouble = elementById('trouble');
const active = elementById('active');
const results = elementById('results');
const turning = elementById('turning');
const narrow = elementById<HTMLFormElement>('narrow');
const jump = elementById<HTMLAnchorElement>('jump');

const shelf = new IndexReader(loaderOf(form.dataset.index!));
const title = document.title;
const opened = new Set<string>();
let state = EMPTY;
/** counts searches, so that an answer that comes late is dropped */
let searchCount = 0;
let typingTimer: number | undefined;
let spokenTimer: number | undefined;

async function show(next: PageState, typing: boolean): Promise<void> {
  state = next;
  const mine = ++searchCount;
  clearTimeout(typingTimer);
  document.title = next.text.trim() === '' ? title : `${cutText(next.text.trim(), 80, '')} · ${title}`;
  if (!asks(next)) return clear();
  try {
    const found = await search(shelf, queryOf(next.text, typing), next.filters);
    if (mine !== searchCount) return;
    const pages = Math.max(1, Math.ceil(found.articles.length / ON_A_PAGE));
    const from = (Math.min(next.page, pages) - 1) * ON_A_PAGE;
    const { said } = next.filters;
    // each is made while others are still on their way
    const entries = await Promise.all(
      found.articles
        .slice(from, from + ON_A_PAGE)
        .map(async (a) => resultOf(await shelf.story(a), found.matches, said)),
    );
    if (mine !== searchCount) return;
    trouble.textContent = '';
    results.replaceChildren(...entries);
    elementById('results-heading').hidden = entries.length === 0;
    tell(found, typing);
    showTurning(turning, state, found.articles.length, from);
    await showNarrowing(found, next.filters, () => mine === searchCount);
  } catch (error) {
    if (mine === searchCount) explain(error);
  }
}

function clear(): void {
  results.replaceChildren();
  clearTimeout(spokenTimer);
  status.replaceChildren();
  spoken.replaceChildren();
  trouble.textContent = '';
  for (const part of [active, turning, narrow, jump, elementById('results-heading')]) part.hidden = true;
}

/** Says how much was found; to those who listen, while they type, only after a pause. */
function tell(found: SearchResult, typing: boolean): void {
  const { strong, rest } = wordsOfFound(found, state.filters.said);
  const element = document.createElement('strong');
  element.textContent = strong;
  status.replaceChildren(element, rest);
  clearTimeout(spokenTimer);
  spokenTimer = setTimeout(() => spoken.replaceChildren(strong + rest), typing ? SPOKEN_PAUSE : 0);
}

function explain(error: unknown): void {
  clear();
  trouble.textContent =
    error instanceof ShardTrouble
      ? `A part of the search index is missing or damaged: ${error.path}. Copy the whole folder of this archive again; all pages but this one work without it.`
      : 'A part of the search index is damaged. Copy the whole folder of this archive again; all pages but this one work without it.';
}

async function showNarrowing(found: SearchResult, filters: Filters, current: () => boolean): Promise<void> {
  const groups = await facetGroupsOf(shelf, found, filters, opened);
  const removals = await removalsOf(shelf, filters, (without) => {
    input.focus();
    go({ ...state, filters: without, page: 1 });
  });
  if (!current()) return;
  const focused = narrow.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null;
  narrow.replaceChildren(...groups);
  narrow.hidden = false;
  jump.hidden = false;
  active.replaceChildren(...removals);
  active.hidden = removals.length === 0;
  if (focused === null) return;
  const same = [...narrow.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')].find(
    (other) =>
      other.tagName === focused.tagName &&
      other.name === focused.name &&
      other.value === focused.value &&
      other.dataset.group === focused.dataset.group,
  );
  (same ?? narrow).focus();
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
  void show(next, typing);
}

/** What a click on a bar does: these years alone, or when they are that already, all. */
function toggleYears(asked: readonly string[]): void {
  const same = state.filters.years.length === asked.length && asked.every((year) => state.filters.years.includes(year));
  go({ ...state, filters: { ...state.filters, years: same ? [] : asked }, page: 1 });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, text: input.value, page: 1 });
});

input.addEventListener('input', () => {
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => go({ ...state, text: input.value, page: 1 }, 'replace', true), PAUSE);
});

narrow.addEventListener('change', () => go({ ...state, filters: filtersOfForm(narrow), page: 1 }));
narrow.addEventListener('submit', (event) => event.preventDefault());
narrow.addEventListener('click', (event) => {
  const { group, years } = (event.target as HTMLElement | SVGElement).dataset;
  if (years !== undefined) return toggleYears(years.split(' '));
  if (group === undefined) return;
  if (!opened.delete(group)) opened.add(group);
  void show(state, false);
});

jump.addEventListener('click', (event) => {
  event.preventDefault();
  narrow.scrollIntoView();
  narrow.focus({ preventScroll: true });
});

turning.addEventListener('click', (event) => {
  const { hash } = event.target as HTMLAnchorElement;
  const next = stateOf(hash ?? '');
  if (next === null || !hash) return;
  event.preventDefault();
  go(next);
  form.scrollIntoView();
  input.focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => walkByKeys(event, input, results));

function restore(): void {
  const next = stateOf(location.hash);
  if (next === null || hashOfState(next) === hashOfState(state)) return;
  input.value = next.text;
  void show(next, false);
}

addEventListener('hashchange', restore);
addEventListener('pageshow', ({ persisted }) => {
  // WebKit empties the field a moment after a reader has come back
  if (persisted) setTimeout(() => (input.value = state.text), 50);
});
addEventListener('popstate', restore);

function begin(): void {
  const prepared = shelf.manifest();
  const asked = new URLSearchParams(location.search).get('q');
  const first =
    location.hash === '' && asked !== null ? { text: asked, filters: NO_FILTERS, page: 1 } : stateOf(location.hash);
  if (first !== null && asks(first)) {
    input.value = first.text;
    void show(first, false);
    return;
  }
  input.focus();
  void prepared.then(({ articles }) => {
    if (state === EMPTY) status.textContent = `${counted(articles, 'article', 'articles')} to search`;
  }, explain);
}

begin();
