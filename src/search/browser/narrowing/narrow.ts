import { pageWords } from '../../../words/page-words.js';
import { type Filters, facetOf } from '../../asking/filters.js';
import { type QuotationResult, speakerIdOf } from '../../asking/quotation-search.js';
import { facetCounts, type SearchResult } from '../../asking/search.js';
import { UNDATED } from '../../dates.js';
import { FACETS, type FacetKind } from '../../index-manifest.js';
import type { IndexReader } from '../../index-reader.js';
import { DATE_FIELD, hashOfState, type PageState } from '../state.js';
import { type FacetChoice, groupOf, type OpenGroup } from './facet-group.js';
import { timeGroup } from './histogram.js';

const { say } = pageWords;

const LEGENDS: Readonly<Record<FacetKind, string>> = {
  person: 'narrow.people',
  place: 'narrow.places',
  organisation: 'narrow.organisations',
};

/** Speakers whose names are read before a reader opens their group. */
const FIRST_SPEAKERS = 8;

/** The groups that the reader has opened, by name. */
export type Opened = ReadonlyMap<string, OpenGroup>;

/** The filters of articles, in the order in which they are shown. Rejects when a shard is missing. */
export async function articleFilters(
  index: IndexReader,
  found: SearchResult,
  state: PageState,
  opened: Opened,
): Promise<HTMLElement[]> {
  const groups = await Promise.all(FACETS.map((kind) => authorityGroup(index, kind, { found, state, opened })));
  return [timeFilter(found, state), ...groups].filter((group) => group !== null);
}

async function authorityGroup(
  index: IndexReader,
  kind: FacetKind,
  { found, state, opened }: { readonly found: SearchResult; readonly state: PageState; readonly opened: Opened },
): Promise<HTMLElement | null> {
  const parts = (await index.manifest()).facets[kind].length;
  const chosen = state.filters.authorities[kind];
  const open = opened.get(kind) ?? null;
  const counts = await facetCounts(index, kind, found.articles, open === null ? 1 : parts);
  const choices = counts.map(({ facet, articles }) => ({
    value: facet.id,
    name: facet.name,
    count: articles,
    checked: chosen.includes(facet.id),
  }));
  const rare = await Promise.all(
    chosen
      .filter((id) => !choices.some(({ value }) => value === id))
      .map(async (id) => {
        const name = (await facetOf(index, kind, id))?.name ?? id;
        return { value: id, name, count: found.articles.length, checked: true };
      }),
  );
  return groupOf({ name: kind, legend: say(LEGENDS[kind]), choices: [...rare, ...choices], open, unread: parts > 1 });
}

/** The filters of quotations: who speaks of this most, in which wording, when. Rejects when a shard is missing. */
export async function quotationFilters(
  index: IndexReader,
  found: QuotationResult,
  state: PageState,
  opened: Opened,
): Promise<HTMLElement[]> {
  const open = opened.get('by') ?? null;
  const first = open === null ? found.speakers.slice(0, FIRST_SPEAKERS) : found.speakers;
  const named = await Promise.all(
    first.map(async ({ speaker, quotes }) => ({ ...(await index.speaker(speaker)), quotes })),
  );
  // of two quoted as often, a person or an organisation comes before “analysts”
  const speakers = named
    .toSorted((a, b) => b.quotes - a.quotes || Number(a.kind === 'source') - Number(b.kind === 'source'))
    .map(({ name, href, quotes }): FacetChoice => {
      const value = speakerIdOf(href);
      return { value, name, count: quotes, checked: state.filters.speakers.includes(value) };
    });
  const { marked, reported } = found.wordings;
  const wording = (value: Filters['wording'], name: string, count: number): FacetChoice => ({
    value,
    name,
    count,
    checked: state.filters.wording === value,
  });
  const wordings = [
    wording('all', say('narrow.all'), marked + reported),
    wording('marked', say('narrow.marked'), marked),
    wording('reported', say('narrow.reported'), reported),
  ];
  return [
    groupOf({
      name: 'by',
      legend: say('narrow.who'),
      choices: speakers,
      open,
      unread: found.speakers.length > speakers.length,
    }),
    groupOf({
      name: 'words',
      legend: say('narrow.wording'),
      type: 'radio',
      choices: wordings,
      open: null,
      unread: false,
    }),
    timeFilter(found, state),
  ].filter((group) => group !== null);
}

function timeFilter({ histogram }: Pick<SearchResult, 'histogram'>, state: PageState): HTMLElement | null {
  return timeGroup(histogram, state.filters.range, (range) =>
    hashOfState({ ...state, filters: { ...state.filters, range: { from: range.from, to: range.to } }, page: 1 }),
  );
}

/** What is ticked and typed in the form; what it does not show of `before` stays. */
export function filtersOfForm(form: HTMLFormElement, before: Filters): Filters {
  const values = new FormData(form);
  const all = (name: string, kept: readonly string[]): readonly string[] =>
    form.querySelector(`[name="${name}"]`) === null ? kept : values.getAll(name).map(String);
  const date = (name: 'from' | 'to'): string => {
    const typed = String(values.get(name) ?? before.range[name]).trim();
    return DATE_FIELD.test(typed) ? typed : '';
  };
  const isUndated = before.range.from === UNDATED && date('from') === '' && date('to') === '';
  const wording = String(values.get('words') ?? before.wording);
  return {
    range: isUndated ? before.range : { from: date('from'), to: date('to') },
    speakers: all('by', before.speakers),
    wording: wording === 'marked' || wording === 'reported' ? wording : 'all',
    authorities: {
      person: all('person', before.authorities.person),
      place: all('place', before.authorities.place),
      organisation: all('organisation', before.authorities.organisation),
    },
  };
}
