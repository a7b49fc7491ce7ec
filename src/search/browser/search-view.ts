import { cutText } from '../../article/cut.js';
import { counted } from '../../theme/helpers.js';
import { meantWordsOf } from '../asking/did-you-mean.js';
import type { Filters } from '../asking/filters.js';
import { type Match, type Matches, matchesOf } from '../asking/match.js';
import { namesWith } from '../asking/name-search.js';
import { type Query, queryOf } from '../asking/query.js';
import { searchQuotations } from '../asking/quotation-search.js';
import { search } from '../asking/search.js';
import type { IndexReader } from '../index-reader.js';
import type { OpenGroup } from './facet-group.js';
import { type FoundWords, wordsOfArticles, wordsOfNames, wordsOfQuotations } from './found-words.js';
import { ShardTrouble } from './loader.js';
import { nameResult } from './names-view.js';
import { articleFilters, quotationFilters } from './narrow.js';
import { elementById } from './parts.js';
import { removalsOf } from './removals.js';
import { quotationOf, resultOf } from './results.js';
import { asks, hashOfState, type PageState, type Tab, tabOf } from './state.js';
import { showSorts, showTabs } from './tabs.js';
import { ON_A_PAGE, showTurning } from './turning.js';

/** How long a pause in typing is before what was found is read out. Milliseconds. */
const SPOKEN_PAUSE = 600;
/** Names above the results. */
const MOST_NAMED = 4;

/** What one tab shows. */
interface TabListing {
  readonly total: number;
  readonly words: FoundWords;
  /** the entries from this one on, as many as a page has */
  entriesFrom(from: number): Promise<HTMLElement[]>;
  filters(): Promise<HTMLElement[]>;
}

/** The search page under its field. */
export class SearchView {
  readonly #shelf: IndexReader;
  readonly #opened: ReadonlyMap<string, OpenGroup>;
  readonly #narrowTo: (filters: Filters) => void;
  readonly #title = document.title;
  /** counts searches, so that an answer that comes late is dropped */
  #count = 0;
  #spokenTimer: number | undefined;

  constructor(shelf: IndexReader, opened: ReadonlyMap<string, OpenGroup>, narrowTo: (filters: Filters) => void) {
    this.#shelf = shelf;
    this.#opened = opened;
    this.#narrowTo = narrowTo;
  }

  /** Says how much there is to search. */
  async welcome(): Promise<void> {
    const mine = this.#count;
    try {
      const { articles } = await this.#shelf.manifest();
      if (mine === this.#count)
        elementById('status').textContent = `${counted(articles, 'article', 'articles')} to search`;
    } catch (error) {
      this.#explain(error);
    }
  }

  /** Shows the names that begin so, at every key. */
  async suggest(text: string): Promise<void> {
    const mine = this.#count;
    try {
      const named = await this.#namesOf(queryOf(text, true));
      if (mine === this.#count) showNamed(named);
    } catch {
      // the search that follows the pause says what is wrong
    }
  }

  async show(state: PageState, typing: boolean): Promise<void> {
    const mine = ++this.#count;
    const current = (): boolean => mine === this.#count;
    const text = state.text.trim();
    document.title = text === '' ? this.#title : `${cutText(text, 80, '')} · ${this.#title}`;
    if (!asks(state)) return this.#clear();
    try {
      const query = queryOf(state.text, typing);
      const matches = await matchesOf(this.#shelf, query);
      const names = this.#namesOf(query);
      const tab = tabOf(state);
      const listing = await this.#listing(tab, { state, query, matches, names });
      if (!current()) return;
      const pages = Math.max(1, Math.ceil(listing.total / ON_A_PAGE));
      const from = (Math.min(state.page, pages) - 1) * ON_A_PAGE;
      const entries = await listing.entriesFrom(from);
      if (!current()) return;
      elementById('trouble').textContent = '';
      elementById('results').replaceChildren(...entries);
      elementById('results-heading').hidden = entries.length === 0;
      this.#tell(listing.words, typing);
      showTurning(elementById('turning'), state, listing.total, from);
      showTabs(elementById('tabs'), state, { [tab]: listing.total });
      showSorts(elementById('sorts'), state);
      showNamed(tab === 'names' ? [] : (await names).filter((name) => typing || isMeant(name)));
      await this.#showFilters(listing, state, current);
      if (typing || !current()) return;
      await this.#showCounts({ state, query, matches, names }, { [tab]: listing.total }, current);
      await this.#showMeant(state, matches.wanted, current);
    } catch (error) {
      if (current()) this.#explain(error);
    }
  }

  #listing(tab: Tab, asked: Asked): Promise<TabListing> {
    if (tab === 'names') return namesListing(asked);
    return tab === 'quotations' ? this.#quotations(asked) : this.#articles(asked);
  }

  async #articles({ state, query, matches }: Asked): Promise<TabListing> {
    const shelf = this.#shelf;
    const found = await search(shelf, query, { filters: state.filters, sort: state.sort, matches });
    const versions = (article: number): number => 1 + (found.versions.get(article)?.length ?? 0);
    return {
      total: found.articles.length,
      words: wordsOfArticles(found),
      // each is made while others are still on their way
      entriesFrom: (from) =>
        Promise.all(
          found.articles
            .slice(from, from + ON_A_PAGE)
            .map(async (a) => resultOf(await shelf.story(a), found.matches, versions(a))),
        ),
      filters: () => articleFilters(shelf, found, state, this.#opened),
    };
  }

  async #quotations({ state, query, matches }: Asked): Promise<TabListing> {
    const shelf = this.#shelf;
    const found = await searchQuotations(shelf, query, { filters: state.filters, sort: state.sort, matches });
    const { articles, firsts } = await shelf.quotes();
    return {
      total: found.quotes.length,
      words: wordsOfQuotations(found),
      entriesFrom: (from) =>
        Promise.all(
          found.quotes.slice(from, from + ON_A_PAGE).map(async (quote) => {
            const article = articles[quote]!;
            return quotationOf(await shelf.story(article), quote - firsts[article]!, found.matches);
          }),
        ),
      filters: () => quotationFilters(shelf, found, state, this.#opened),
    };
  }

  async #namesOf(query: Query): Promise<Named> {
    const words = query.wanted.flatMap((term) => term.words);
    if (words.length === 0) return [];
    return namesWith(this.#shelf, words, query.wanted.at(-1)!.prefix !== 'no');
  }

  async #showFilters(listing: TabListing, state: PageState, current: () => boolean): Promise<void> {
    const groups = await listing.filters();
    const removals = await removalsOf(this.#shelf, state.filters, this.#narrowTo);
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
      counts[tab] ??= (await this.#listing(tab, asked)).total;
    }
    if (current()) showTabs(elementById('tabs'), asked.state, counts);
  }

  async #showMeant(state: PageState, matches: readonly Match[], current: () => boolean): Promise<void> {
    const meant = await meantWordsOf(this.#shelf, matches);
    if (!current() || meant.length === 0) return;
    const text = meant.reduce((words, { typed, meant: word }) => words.replace(typed, word), state.text);
    const link = document.createElement('a');
    link.href = hashOfState({ ...state, text, page: 1 });
    link.textContent = text;
    const line = elementById('meant');
    line.replaceChildren('Did you mean ', link, '?');
    line.hidden = false;
  }

  #clear(): void {
    clearTimeout(this.#spokenTimer);
    for (const id of ['results', 'status', 'spoken', 'trouble', 'named', 'meant']) elementById(id).replaceChildren();
    for (const id of ['active', 'turning', 'narrow', 'jump', 'results-heading', 'tabs', 'sorts', 'named', 'meant']) {
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
    const part = error instanceof ShardTrouble ? `is missing or damaged: ${error.path}` : 'is damaged';
    elementById('trouble').textContent =
      `A part of the search index ${part}. Copy the whole folder of this archive again; all pages but this one work without it.`;
  }
}

type Named = Awaited<ReturnType<typeof namesWith>>;

/** A question, and what has been looked up for it. */
interface Asked {
  readonly state: PageState;
  readonly query: Query;
  readonly matches: Matches;
  readonly names: Promise<Named>;
}

async function namesListing({ names }: Asked): Promise<TabListing> {
  const found = await names;
  return {
    total: found.length,
    words: wordsOfNames(found.length),
    entriesFrom: async (from) => found.slice(from, from + ON_A_PAGE).map(({ entry }) => nameResult(entry)),
    filters: async () => [],
  };
}

/** Whether a name is what the words mean, and does not only have them: its whole, or a person's surname. */
function isMeant({ entry, whole }: Named[number]): boolean {
  return whole || (entry.kind === 'person' && entry.speaker > 0);
}

function showNamed(named: Named): void {
  const list = elementById('named');
  list.replaceChildren(...named.slice(0, MOST_NAMED).map(({ entry }) => nameResult(entry)));
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
