import { FACETS } from '../index-manifest.js';
import { type Filters, NO_FILTERS } from '../asking/search.js';

/** What the page shows, as it is in the address after `#`. */
export interface PageState {
  readonly text: string;
  readonly filters: Filters;
  /** from 1 */
  readonly page: number;
}

export const EMPTY: PageState = { text: '', filters: NO_FILTERS, page: 1 };

/** The state of an address; null when its `#` is no search but an anchor. Never throws. */
export function stateOf(hash: string): PageState | null {
  const text = hash.replace(/^#/, '');
  if (text === '') return EMPTY;
  if (!text.includes('=')) return null;
  const values = new URLSearchParams(text);
  const page = Number.parseInt(values.get('page') ?? '1', 10);
  const distinct = (name: string): string[] => [...new Set(values.getAll(name))].slice(0, 20);
  return {
    text: values.get('q') ?? '',
    filters: {
      said: values.get('said') === '1',
      years: distinct('year'),
      authorities: {
        person: distinct('person'),
        place: distinct('place'),
        organisation: distinct('organisation'),
        source: distinct('source'),
      },
    },
    page: Number.isNaN(page) ? 1 : Math.max(1, page),
  };
}

/** What follows `#` for a state, with the `#`. */
export function hashOfState({ text, filters, page }: PageState): string {
  const values = new URLSearchParams();
  if (text !== '') values.set('q', text);
  if (filters.said) values.set('said', '1');
  for (const kind of FACETS) for (const id of filters.authorities[kind]) values.append(kind, id);
  for (const year of filters.years) values.append('year', year);
  if (page > 1) values.set('page', String(page));
  return `#${values}`;
}

/** Whether a state asks for anything. */
export function asks({ text, filters }: PageState): boolean {
  return (
    text.trim() !== '' ||
    filters.said ||
    filters.years.length > 0 ||
    FACETS.some((kind) => filters.authorities[kind].length > 0)
  );
}
