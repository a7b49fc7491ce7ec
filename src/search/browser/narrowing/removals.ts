import { dateInWords } from '../../../article/date.js';
import { type Filters, facetOf } from '../../asking/filters.js';
import { speakerIdOf } from '../../asking/quotation-search.js';
import { ANY_DATE, type DateRange, UNDATED } from '../../dates.js';
import { FACETS, type FacetKind } from '../../index-manifest.js';
import type { IndexReader } from '../../index-reader.js';
import { SPEAKERS_PER_SHARD } from '../../names.js';

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
  for (const id of filters.speakers) {
    const name = await speakerName(shelf, id);
    add(`by ${name}`, { ...filters, speakers: filters.speakers.filter((other) => other !== id) });
  }
  if (filters.wording !== 'all') {
    add(filters.wording === 'marked' ? 'in quotation marks' : 'reported', { ...filters, wording: 'all' });
  }
  for (const kind of FACETS) {
    for (const id of filters.authorities[kind]) {
      const name = (await facetOf(shelf, kind, id))?.name ?? id;
      const rest = filters.authorities[kind].filter((other) => other !== id);
      add(FACET_PHRASES[kind](name), { ...filters, authorities: { ...filters.authorities, [kind]: rest } });
    }
  }
  if (filters.range.from !== '' || filters.range.to !== '') {
    add(rangeName(filters.range), { ...filters, range: ANY_DATE });
  }
  return buttons;
}

async function speakerName(shelf: IndexReader, id: string): Promise<string> {
  const { speakers } = await shelf.manifest();
  for (let part = 0; part * SPEAKERS_PER_SHARD < speakers; part++) {
    const entry = (await shelf.speakersOf(part)).find(({ href }) => speakerIdOf(href) === id);
    if (entry !== undefined) return entry.name;
  }
  return id;
}

function rangeName({ from, to }: DateRange): string {
  if (from === UNDATED) return 'undated';
  if (from === to) return `of ${dateInWords(from)}`;
  if (to === '') return `from ${dateInWords(from)}`;
  return from === '' ? `to ${dateInWords(to)}` : `${dateInWords(from)} to ${dateInWords(to)}`;
}

const FACET_PHRASES: Readonly<Record<FacetKind, (name: string) => string>> = {
  person: (name) => `with ${name}`,
  place: (name) => `in ${name}`,
  organisation: (name) => `with ${name}`,
};
