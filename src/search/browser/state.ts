import { type Filters, NO_FILTERS, type SortOrder } from '../asking/filters.js';
import { queryOf } from '../asking/query.js';
import { UNDATED } from '../dates.js';
import { FACETS } from '../index-manifest.js';

/** What is listed. */
export type Tab = 'articles' | 'quotations' | 'names';

/** What the page shows, as it is in the address after `#`. */
export interface PageState {
  readonly text: string;
  /** null: quotations when the query names a speaker with a colon, else articles */
  readonly tab: Tab | null;
  readonly sort: SortOrder;
  readonly filters: Filters;
  /** from 1 */
  readonly page: number;
}

export const EMPTY: PageState = { text: '', tab: null, sort: 'best', filters: NO_FILTERS, page: 1 };

/** The state of an address; null when its `#` is no search but an anchor. Never throws. */
export function stateOf(hash: string): PageState | null {
  const text = hash.replace(/^#/, '');
  if (text === '') return EMPTY;
  if (!text.includes('=')) return null;
  const values = new URLSearchParams(text);
  const page = Number.parseInt(values.get('page') ?? '1', 10);
  const distinct = (name: string): string[] => [...new Set(values.getAll(name))].slice(0, 20);
  const one = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((value) => value === values.get(name));
  return {
    text: values.get('q') ?? '',
    tab: one('in', ['articles', 'quotations', 'names'] as const) ?? (values.get('said') === '1' ? 'quotations' : null),
    sort: one('sort', ['new', 'old'] as const) ?? 'best',
    filters: {
      range: rangeIn(values),
      speakers: distinct('by'),
      wording: one('words', ['marked', 'reported'] as const) ?? 'all',
      authorities: { person: distinct('person'), place: distinct('place'), organisation: distinct('organisation') },
    },
    page: Number.isNaN(page) ? 1 : Math.max(1, page),
  };
}

/** Addresses of earlier archives have `year`. */
function rangeIn(values: URLSearchParams): Filters['range'] {
  const years = values.getAll('year').sort();
  const date = (name: string, otherwise: string | undefined): string => {
    const value = values.get(name) ?? otherwise ?? '';
    return DATE_FIELD.test(value) || (name === 'from' && value === UNDATED) ? value : '';
  };
  return { from: date('from', years[0]), to: date('to', years.at(-1)) };
}

/** What a reader may write as a date: YYYY, YYYY-MM or YYYY-MM-DD. */
export const DATE_FIELD = /^\d{4}(?:-\d\d){0,2}$/;

/** What follows `#` for a state, with the `#`. */
export function hashOfState({ text, tab, sort, filters, page }: PageState): string {
  const values = new URLSearchParams();
  if (text !== '') values.set('q', text);
  if (tab !== null) values.set('in', tab);
  if (sort !== 'best') values.set('sort', sort);
  for (const kind of FACETS) for (const id of filters.authorities[kind]) values.append(kind, id);
  for (const id of filters.speakers) values.append('by', id);
  if (filters.wording !== 'all') values.set('words', filters.wording);
  if (filters.range.from !== '') values.set('from', filters.range.from);
  if (filters.range.to !== '') values.set('to', filters.range.to);
  if (page > 1) values.set('page', String(page));
  return `#${values}`;
}

/** Whether a state asks for anything. */
export function asks({ text, tab, filters }: PageState): boolean {
  return text.trim() !== '' || tab === 'quotations' || isNarrowed(filters);
}

function isNarrowed({ range, speakers, wording, authorities }: Filters): boolean {
  if (range.from !== '' || range.to !== '' || speakers.length > 0 || wording !== 'all') return true;
  return FACETS.some((kind) => authorities[kind].length > 0);
}

/** What a state lists. */
export function tabOf({ text, tab }: PageState): Tab {
  return tab ?? (queryOf(text).speakerTerms > 0 ? 'quotations' : 'articles');
}
