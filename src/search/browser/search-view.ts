import { cutText } from '../../article/cut.js';
import { pageWords } from '../../words/page-words.js';
import { meantWordsOf } from '../asking/did-you-mean.js';
import type { Filters } from '../asking/filters.js';
import { type Match, matchesOf } from '../asking/match.js';
import { queryOf } from '../asking/query.js';
import type { IndexReader } from '../index-reader.js';
import type { FoundWords } from './found-words.js';
import { replaceChildrenOf } from './keys.js';
import { type Asked, listingOf, type Named, namesOfQuery, type TabListing, totalOf } from './listings.js';
import { ShardTrouble } from './loader.js';
import { nameResult } from './names-view.js';
import type { OpenGroup } from './narrowing/facet-group.js';
import { removalsOf } from './narrowing/removals.js';
import { elementById } from './parts.js';
import { offerTable } from './save-table.js';
import { asks, hashOfState, type PageState, type Tab, tabOf } from './state.js';
import { showSorts, showTabs } from './tabs.js';
import { ON_A_PAGE, showTurning } from './turning.js';

const { say } = pageWords;

/** How long a pause in typing is before what was found is read out. Milliseconds. */
const SPOKEN_PAUSE = 600;
/** Results that fill a window. */
const SEEN_AT_ONCE = 4;
/** Names above the results. */
const NAMES_ABOVE = 4;

/** The search page under its field. */
export class SearchView {
  readonly #index: IndexReader;
  readonly #opened: ReadonlyMap<string, OpenGroup>;
  readonly #narrowTo: (filters: Filters) => void;
  readonly #title = document.title;
  /** counts searches, so that an answer that comes late is dropped */
  #count = 0;
  #spokenTimer: number | undefined;

  constructor(index: IndexReader, opened: ReadonlyMap<string, OpenGroup>, narrowTo: (filters: Filters) => void) {
    this.#index = index;
    this.#opened = opened;
    this.#narrowTo = narrowTo;
  }

  /** Says how much there is to search. */
  async welcome(): Promise<void> {
    const mine = this.#count;
    try {
      const { articles } = await this.#index.manifest();
      if (mine === this.#count)
        elementById('status').textContent = say('found.to-search', {
          articles: say('count.articles', { count: articles }),
        });
    } catch (error) {
      this.#explain(error);
    }
  }

  /** Shows the names that begin so, at every key. */
  async suggest(text: string): Promise<void> {
    const mine = this.#count;
    try {
      const named = await namesOfQuery(this.#index, queryOf(text, true));
      if (mine === this.#count) showNamed(named);
    } catch {
      // the search that follows the pause says what is wrong
    }
  }

  async show(state: PageState, typing: boolean): Promise<void> {
    const mine = ++this.#count;
    const current = (): boolean => mine === this.#count;
    const text = state.text.trim();
    document.title =
      text === '' ? this.#title : say('found.title', { words: cutText(text, 80, ''), title: this.#title });
    if (!asks(state)) return this.#clear();
    try {
      await this.#answer(state, typing, current);
    } catch (error) {
      if (current()) this.#explain(error);
    }
  }

  async #answer(state: PageState, typing: boolean, current: () => boolean): Promise<void> {
    const index = this.#index;
    const query = queryOf(state.text, typing);
    const matches = await matchesOf(index, query);
    const names = namesOfQuery(index, query);
    const tab = tabOf(state);
    const asked = { index, state, query, matches, names, opened: this.#opened };
    const listing = await listingOf(tab, asked);
    if (!current()) return;
    const pages = Math.max(1, Math.ceil(listing.total / ON_A_PAGE));
    const from = (Math.min(state.page, pages) - 1) * ON_A_PAGE;
    const to = Math.min(from + ON_A_PAGE, listing.total);
    const list = elementById('results');
    // where nothing stands yet, what a reader sees at once need not wait for what is further down
    const ahead = list.childElementCount > 0 ? to : Math.min(from + SEEN_AT_ONCE, to);
    const entries = await listing.entries(from, ahead);
    if (!current()) return;
    replaceChildrenOf(list, entries);
    this.#tell(listing.words, typing);
    showTools(listing, state, from);
    const meant = tab === 'names' ? [] : (await names).filter((name) => typing || isMeant(name));
    if (!current()) return;
    showNamed(meant);
    const further = await listing.entries(ahead, to);
    if (!current()) return;
    list.append(...further);
    await this.#showFilters(listing, state, current);
    if (typing || !current()) return;
    await this.#showCounts(asked, { [tab]: listing.total }, current);
    await this.#showMeant(state, matches.wanted, current);
  }

  async #showFilters(listing: TabListing, state: PageState, current: () => boolean): Promise<void> {
    const groups = await listing.filters();
    const removals = await removalsOf(this.#index, state.filters, this.#narrowTo);
    if (!current()) return;
    const narrow = elementById<HTMLFormElement>('narrow');
    const focused = narrow.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null;
    narrow.replaceChildren(...groups);
    narrow.hidden = elementById('jump').hidden = groups.length === 0;
    const active = elementById('active');
    active.replaceChildren(...removals);
    active.hidden = removals.length === 0;
    if (focused !== null) (sameControl(narrow, focused) ?? narrow).focus();
  }

  /** The counts of the other tabs, after the results. */
  async #showCounts(asked: Asked, known: Partial<Record<Tab, number>>, current: () => boolean): Promise<void> {
    const counts = { ...known };
    for (const tab of ['articles', 'quotations', 'names'] as const) {
      counts[tab] ??= await totalOf(tab, asked);
    }
    if (current()) showTabs(elementById('tabs'), asked.state, counts);
  }

  async #showMeant(state: PageState, matches: readonly Match[], current: () => boolean): Promise<void> {
    const meant = await meantWordsOf(this.#index, matches);
    if (!current() || meant.length === 0) return;
    const text = meant.reduce((words, { typed, meant: word }) => words.replace(typed, word), state.text);
    const link = document.createElement('a');
    link.href = hashOfState({ ...state, text, page: 1 });
    link.textContent = text;
    const line = elementById('meant');
    const [before, , after] = pageWords.sayLink('found.meant', { words: '' });
    line.replaceChildren(before, link, after);
    line.hidden = false;
  }

  #clear(): void {
    clearTimeout(this.#spokenTimer);
    for (const id of ['results', 'status', 'spoken', 'trouble', 'named', 'meant']) elementById(id).replaceChildren();
    for (const id of [
      'active',
      'take',
      'turning',
      'narrow',
      'jump',
      'results-heading',
      'tabs',
      'sorts',
      'named',
      'meant',
    ]) {
      elementById(id).hidden = true;
    }
  }

  /** Says how much was found; to those who listen, while they type, only after a pause. */
  #tell({ strong, rest }: FoundWords, typing: boolean): void {
    const element = document.createElement('strong');
    element.textContent = strong;
    elementById('status').replaceChildren(element, rest);
    elementById('meant').hidden = true;
    clearTimeout(this.#spokenTimer);
    const speak = (): void => elementById('spoken').replaceChildren(strong + rest);
    this.#spokenTimer = setTimeout(speak, typing ? SPOKEN_PAUSE : 0);
  }

  #explain(error: unknown): void {
    this.#clear();
    elementById('trouble').textContent =
      error instanceof ShardTrouble ? say('found.missing', { path: error.path }) : say('found.damaged');
  }
}

/** Whether a name is what the words mean, and does not only contain them: the full name, or a person's surname. */
function isMeant({ entry, whole }: Named[number]): boolean {
  return whole || (entry.kind === 'person' && entry.speaker > 0);
}

/** What stands round the results. @param from the first result of the page, of all */
function showTools(listing: TabListing, state: PageState, from: number): void {
  elementById('trouble').textContent = '';
  elementById('results-heading').hidden = elementById('results').childElementCount === 0;
  showTurning(elementById('turning'), state, listing.total, from);
  showTabs(elementById('tabs'), state, { [tabOf(state)]: listing.total });
  showSorts(elementById('sorts'), state);
  offerTable(elementById<HTMLButtonElement>('take'), listing, state);
}

function showNamed(named: Named): void {
  const list = elementById('named');
  replaceChildrenOf(
    list,
    named.slice(0, NAMES_ABOVE).map(({ entry }) => nameResult(entry)),
  );
  list.hidden = named.length === 0;
}

/** The control of the new form that is the one that had the focus. */
function sameControl(narrow: HTMLFormElement, focused: HTMLInputElement): HTMLElement | undefined {
  return [...narrow.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')].find(
    (other) =>
      other.tagName === focused.tagName &&
      other.name === focused.name &&
      (other.value === focused.value || focused.type === 'text') &&
      other.dataset.group === focused.dataset.group &&
      other.dataset.does === focused.dataset.does,
  );
}
