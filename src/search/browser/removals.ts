import { FACETS, type FacetKind } from '../index-manifest.js';
import type { IndexReader } from '../index-reader.js';
import { type Filters, facetOf, UNDATED_YEAR } from '../asking/search.js';

/** A button for each filter, which takes it off: `go` gets the filters without it. Rejects when a shard is missing. */
export async function removalsOf(
  shelf: IndexReader,
  filters: Filters,
  go: (without: Filters) => void,
): Promise<HTMLElement[]> {
  const buttons: HTMLElement[] = [];
  const add = (words: string, without: Filters): void => {
    const button = document.createElement('button');
    const away = document.createElement('span');
    button.type = 'button';
    away.className = 'away';
    away.textContent = 'Remove: ';
    button.append(away, words);
    button.addEventListener('click', () => go(without));
    buttons.push(button);
  };
  if (filters.said) add('only what was said', { ...filters, said: false });
  for (const kind of FACETS) {
    for (const id of filters.authorities[kind]) {
      const name = (await facetOf(shelf, kind, id))?.name ?? id;
      const rest = filters.authorities[kind].filter((other) => other !== id);
      add(FACET_PHRASES[kind](name), { ...filters, authorities: { ...filters.authorities, [kind]: rest } });
    }
  }
  for (const year of filters.years) {
    add(year === UNDATED_YEAR ? 'undated' : `of ${year}`, {
      ...filters,
      years: filters.years.filter((y) => y !== year),
    });
  }
  return buttons;
}

const FACET_PHRASES: Readonly<Record<FacetKind, (name: string) => string>> = {
  person: (name) => `with ${name}`,
  place: (name) => `in ${name}`,
  organisation: (name) => `with ${name}`,
  source: (name) => `from ${name}`,
};
