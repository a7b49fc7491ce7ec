import { pageWords } from '../../../words/page-words.js';
import { type Filters, facetOf } from '../../asking/filters.js';
import { speakerIdOf } from '../../asking/quotation-search.js';
import { ANY_DATE, type DateRange, UNDATED } from '../../dates.js';
import { FACETS, type FacetKind } from '../../index-manifest.js';
import type { IndexReader } from '../../index-reader.js';
import { SPEAKERS_PER_SHARD } from '../../names.js';

const { say } = pageWords;

/** A button for each filter, which takes it off: `go` gets the filters without it. Rejects when a shard is missing. */
export async function removalsOf(
  index: IndexReader,
  filters: Filters,
  go: (without: Filters) => void,
): Promise<HTMLElement[]> {
  const buttons: HTMLElement[] = [];
  const add = (words: string, without: Filters): void => {
    const button = document.createElement('button');
    const away = document.createElement('span');
    button.type = 'button';
    away.className = 'away';
    away.textContent = say('narrow.remove');
    button.append(away, words);
    button.addEventListener('click', () => go(without));
    buttons.push(button);
  };
  for (const id of filters.speakers) {
    const name = await speakerName(index, id);
    add(say('narrow.by', { name }), { ...filters, speakers: filters.speakers.filter((other) => other !== id) });
  }
  if (filters.wording !== 'all') {
    add(say(filters.wording === 'marked' ? 'narrow.is-marked' : 'narrow.is-reported'), { ...filters, wording: 'all' });
  }
  for (const kind of FACETS) {
    for (const id of filters.authorities[kind]) {
      const name = (await facetOf(index, kind, id))?.name ?? id;
      const rest = filters.authorities[kind].filter((other) => other !== id);
      add(say(FACET_PHRASES[kind], { name }), { ...filters, authorities: { ...filters.authorities, [kind]: rest } });
    }
  }
  if (filters.range.from !== '' || filters.range.to !== '') {
    add(rangeName(filters.range), { ...filters, range: ANY_DATE });
  }
  return buttons;
}

async function speakerName(index: IndexReader, id: string): Promise<string> {
  const { speakers } = await index.manifest();
  for (let part = 0; part * SPEAKERS_PER_SHARD < speakers; part++) {
    const entry = (await index.speakersOf(part)).find(({ href }) => speakerIdOf(href) === id);
    if (entry !== undefined) return entry.name;
  }
  return id;
}

function rangeName({ from, to }: DateRange): string {
  const { date } = pageWords;
  if (from === UNDATED) return say('narrow.is-undated');
  if (from === to) return say('narrow.of', { date: date(from) });
  if (to === '') return say('narrow.from', { date: date(from) });
  return from === '' ? say('narrow.to', { date: date(to) }) : say('range.span', { from: date(from), to: date(to) });
}

const FACET_PHRASES: Readonly<Record<FacetKind, string>> = {
  person: 'narrow.with',
  place: 'narrow.in',
  organisation: 'narrow.with',
};
