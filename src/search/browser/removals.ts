import { FACETS, type FacetKind } from '../manifest.js';
import { type Filters, facetOf, UNDATED } from '../search.js';
import type { Shelf } from '../shelf.js';

/** A button for each filter, which takes it off: `go` gets the filters without it. Rejects when a shard is missing. */
export async function removalsOf(
  shelf: Shelf,
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
      add(PHRASES[kind](name), { ...filters, authorities: { ...filters.authorities, [kind]: rest } });
    }
  }
  for (const year of filters.years) {
    add(year === UNDATED ? 'undated' : `of ${year}`, { ...filters, years: filters.years.filter((y) => y !== year) });
  }
  return buttons;
}

const PHRASES: Readonly<Record<FacetKind, (name: string) => string>> = {
  person: (name) => `with ${name}`,
  place: (name) => `in ${name}`,
  organisation: (name) => `with ${name}`,
  source: (name) => `from ${name}`,
};
