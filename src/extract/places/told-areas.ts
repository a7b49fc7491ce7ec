import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { type Prose, Shape } from '../../text/prose.js';
import { triggerOfPattern } from '../../text/vocabulary/token-index.js';

/** So many words of one country say all that such words can say. */
const MOST_TELLING = 4;
/** A telephone number, of which a small article has one, is as good as so many of them. */
const PER_NUMBER = 6;

const WORD_COUNTRIES: readonly string[] = [...new Set(lexicon.values('country-word').values())];
const CALLED_STATES: readonly string[] = [...new Set(lexicon.values('area-code').values())];

const countries: ReadonlyMap<string, number> = new Map(
  [...lexicon.values('country-word')].map(([word, code]) => [word, WORD_COUNTRIES.indexOf(code) + 1]),
);
const states: ReadonlyMap<string, number> = new Map(
  [...lexicon.values('area-code')].map(([code, state]) => [
    code,
    WORD_COUNTRIES.length + CALLED_STATES.indexOf(state) + 1,
  ]),
);

/** "423-1253", behind an area code in brackets */
const LOCAL_NUMBER = -1;
/** "in Church Street", where Americans say "on Church Street" */
const STREET_IN = -2;
const BRITISH_STREET = /^(?:street|road|lane)$/;

/** The number of the country or state that a word tells, from 1; 0 for none. */
function areaOfWord(word: string): number {
  if (BRITISH_STREET.test(word)) return STREET_IN;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return countries.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0;
  const called = /^(?:1[-.])?(\d{3})[-./]\d{3}[-.]\d{4}$/.exec(word);
  if (called !== null) return states.get(called[1]!) ?? 0;
  return /^\d{3}[-.]\d{4}$/.test(word) ? LOCAL_NUMBER : 0;
}

const OF_AREA = triggerOfPattern((word) => areaOfWord(word) !== 0);

/** A country or state of whose own affairs an article has words, and how many different ones, or what else is worth as many. */
export interface ToldArea {
  /** its place alone; the same list each time */
  readonly candidates: readonly number[];
  readonly words: number;
}

/**
 * The countries and states that an article's words tell apart from its names: "deputies", "RCMP", "lakh", and telephone numbers of
 * North America by their area codes.
 */
export function areasTold(prose: Prose, gazetteer: Gazetteer): ToldArea[] {
  const { ids, index, vocabulary, lower } = prose;
  const column = vocabulary.column(areaOfWord, areaOfWord);
  let seen: Map<number, Set<number>> | null = null;
  for (const i of index.of(OF_AREA)) {
    let area = column.at(ids[i]!);
    if (area === LOCAL_NUMBER) area = lower[i - 1] === ')' ? (states.get(lower[i - 2]!) ?? 0) : 0;
    else if (area === STREET_IN) area = isInStreet(prose, i) ? countries.get('nhs')! : 0;
    if (area === 0) continue;
    seen ??= new Map();
    const words = seen.get(area) ?? new Set();
    seen.set(area, words.add(ids[i]!));
  }
  if (seen === null) return [];
  const places = gazetteer.companion(areaCandidates);
  return [...seen].map(([area, { size }]) => ({
    candidates: places[area - 1]!,
    words: area > WORD_COUNTRIES.length ? PER_NUMBER : Math.min(MOST_TELLING, size),
  }));
}

const isInStreet = ({ lower, shapes }: Prose, end: number): boolean =>
  (shapes[end]! & shapes[end - 1]! & Shape.capital) !== 0 &&
  lower[end - 2] === 'in' &&
  !/^(?:main|wall)$/.test(lower[end - 1]!);

const areaCandidates = (gazetteer: Gazetteer): readonly (readonly number[])[] => [
  ...WORD_COUNTRIES.map((code) => [gazetteer.placeOfCountry(code)]),
  ...CALLED_STATES.map((code) => [gazetteer.placeOfRegion(code)]),
];
