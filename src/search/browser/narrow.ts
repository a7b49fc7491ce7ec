import { grouped } from '../../theme/helpers.js';
import { FACETS, type FacetKind } from '../index-manifest.js';
import type { IndexReader } from '../index-reader.js';
import { type Filters, facetCounts, facetOf, type SearchResult, UNDATED_YEAR } from '../asking/search.js';
import { copyOf } from './parts.js';
import { chartOf } from './years.js';

/** One thing that a reader may tick. */
interface FacetChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly checked: boolean;
}

const LEGENDS: Readonly<Record<FacetKind, string>> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  source: 'Sources',
};

const SHORT_GROUP = 5;
const LONG_GROUP = 60;

/** What each group of filters is called in the form, and which of them the reader has opened. */
export type Opened = ReadonlySet<string>;

/** The form that narrows a search, its groups in the order in which they are shown. Rejects when a shard is missing. */
export async function facetGroupsOf(
  shelf: IndexReader,
  found: SearchResult,
  filters: Filters,
  opened: Opened,
): Promise<HTMLElement[]> {
  const { facets } = await shelf.manifest();
  const authorities = await Promise.all(
    FACETS.map(async (kind) => {
      const parts = facets[kind].length;
      const chosen = filters.authorities[kind];
      const counts = await facetCounts(shelf, kind, found.articles, opened.has(kind) ? parts : 1);
      const choices = counts.map(({ facet, articles }) => ({
        value: facet.id,
        name: facet.name,
        count: articles,
        checked: chosen.includes(facet.id),
      }));
      const rare = await Promise.all(
        chosen
          .filter((id) => !choices.some(({ value }) => value === id))
          .map(async (id) => ({
            value: id,
            name: (await facetOf(shelf, kind, id))?.name ?? id,
            count: found.articles.length,
            checked: true,
          })),
      );
      return groupOf({
        name: kind,
        legend: LEGENDS[kind],
        choices: [...rare, ...choices],
        open: opened.has(kind),
        unread: parts > 1 && !opened.has(kind),
      });
    }),
  );
  const years = found.years.map(({ year, articles }) => ({
    value: year,
    name: year === UNDATED_YEAR ? 'undated' : year,
    count: articles,
    checked: filters.years.includes(year),
  }));
  // one year for all results narrows nothing
  const choosable = years.length > 1 || filters.years.length > 0;
  const yearGroup = choosable
    ? groupOf({
        name: 'year',
        legend: 'Years',
        choices: years,
        open: opened.has('year'),
        unread: false,
        most: years.length,
      })
    : null;
  const chart = chartOf(found.years, filters.years);
  if (chart !== null) yearGroup?.querySelector('legend')?.after(chart);
  return [showGroup(found, await found.said(), filters.said), ...authorities, yearGroup].filter(
    (group) => group !== null,
  );
}

/** What is ticked in the form. */
export function filtersOfForm(form: HTMLFormElement): Filters {
  const values = new FormData(form);
  const all = (name: string): string[] => values.getAll(name).map(String);
  return {
    said: values.get('said') === '1',
    years: all('year'),
    authorities: {
      person: all('person'),
      place: all('place'),
      organisation: all('organisation'),
      source: all('source'),
    },
  };
}

/** @param spoken in how many articles it was said */
function showGroup(found: SearchResult, spoken: number, said: boolean): HTMLElement {
  const { root, part } = copyOf('facet');
  part('name').textContent = 'Show';
  part('more').parentElement!.remove();
  const rows = [
    { value: '', name: 'Everything', count: found.everything, checked: !said },
    { value: '1', name: 'Only what was said', count: spoken, checked: said },
  ];
  part('choices').replaceChildren(...rows.map((row) => choiceLabel('radio', 'said', row)));
  return root;
}

interface FacetGroup {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly FacetChoice[];
  readonly open: boolean;
  /** whether there may be more than `choices` says */
  readonly unread: boolean;
  /** how many are shown when the group is open */
  readonly most?: number;
}

function groupOf({ name, legend, choices, open, unread, most = LONG_GROUP }: FacetGroup): HTMLElement | null {
  if (choices.length === 0 && !unread) return null;
  const { root, part } = copyOf('facet');
  part('name').textContent = legend;
  // one more choice takes no more room than the button that would show it
  const few = choices.length === SHORT_GROUP + 1 && !unread ? SHORT_GROUP + 1 : SHORT_GROUP;
  const shown = choices.filter(({ checked }, i) => checked || i < (open ? most : few));
  part('choices').replaceChildren(...shown.map((choice) => choiceLabel('checkbox', name, choice)));
  const more = part('more');
  const left = choices.length - shown.length;
  if (open ? left === 0 && choices.length <= SHORT_GROUP : left === 0 && !unread) more.parentElement!.remove();
  else {
    more.textContent = open
      ? left > 0
        ? `fewer (and ${grouped(left)} more are not shown)`
        : 'fewer'
      : moreWords(left, unread);
    more.dataset.group = name;
    more.setAttribute('aria-expanded', String(open));
  }
  return root;
}

const moreWords = (left: number, unread: boolean): string => (unread ? 'more' : `${grouped(left)} more`);

function choiceLabel(type: 'radio' | 'checkbox', group: string, choice: FacetChoice): HTMLElement {
  const { root, part } = copyOf('choice');
  const box = part<HTMLInputElement>('box');
  box.type = type;
  box.name = group;
  box.value = choice.value;
  box.checked = choice.checked;
  part('name').textContent = choice.name;
  part('count').textContent = grouped(choice.count);
  return root;
}
