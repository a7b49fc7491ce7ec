import type { IndexReader } from '../index-reader.js';
import type { IndexedName } from '../names.js';
import { searchWordsOf } from '../word-fold.js';
import type { Match } from './match.js';
import { namesWith } from './name-search.js';
import type { Query } from './query.js';

/** Terms of a query, one after the other, that may name the speaker. */
export interface SpeakerRun {
  /** index of its first term among the wanted ones, and of that after its last */
  readonly from: number;
  readonly to: number;
  readonly speakers: ReadonlySet<number>;
  /** whether the words surely mean the speaker: a colon follows them, or they are known as the name of a person above all */
  readonly sure: boolean;
}

/** Of the articles that have a word, so many name a person with it when the word is a person's name above all. */
const MOSTLY_NAME = 0.5;

/**
 * Which terms of a query name a speaker. Words before a colon do, whatever they are; of the others, surnames that are not
 * commonly something else ("volcker", not "price"), and whole names of organisations, papers and the like. What the reader
 * put in quotation marks is a wording. Rejects when a shard is missing.
 */
export async function speakerRunsOf(
  index: IndexReader,
  query: Query,
  matches: readonly Match[],
): Promise<SpeakerRun[]> {
  const colon = query.speakerTerms;
  const runs: SpeakerRun[] = [];
  if (colon > 0) {
    const words = query.wanted.slice(0, colon).flatMap((term) => term.words);
    const named = await namesWith(index, words, false);
    const whole = named.filter((found) => found.whole && found.entry.speaker > 0);
    const chosen = (whole.length > 0 ? whole : named).map(({ entry }) => entry);
    runs.push({ from: 0, to: colon, speakers: speakerNumbersOf(chosen), sure: true });
  }
  const candidates = await Promise.all(
    query.wanted.map(async ({ words, exact, prefix }, i) => {
      if (i < colon || exact || prefix !== 'no' || words.length > 1) return null;
      const entries = (await namesWith(index, words, false)).map(({ entry }) => entry);
      return { word: words[0]!, entries, people: entries.filter(({ kind }) => kind === 'person') };
    }),
  );
  for (let from = colon; from < candidates.length; ) {
    const run = personRun(candidates, matches, from) ?? wholeNameRun(candidates, from);
    if (run !== null && run.speakers.size > 0) runs.push(run);
    from = run === null ? from + 1 : run.to;
  }
  return runs;
}

interface NamedTerm {
  readonly word: string;
  /** names that have the word */
  readonly entries: readonly IndexedName[];
  readonly people: readonly IndexedName[];
}

const speakerNumbersOf = (entries: readonly IndexedName[]): Set<number> =>
  new Set(entries.flatMap(({ speaker }) => (speaker > 0 ? [speaker] : [])));

/** The words from `from` on that are together in the name of a person who speaks; one of them is mostly a name. */
function personRun(
  candidates: readonly (NamedTerm | null)[],
  matches: readonly Match[],
  from: number,
): SpeakerRun | null {
  const isName = (i: number): boolean => {
    const articles = candidates[i]!.people.reduce((sum, person) => sum + person.articles, 0);
    return articles >= MOSTLY_NAME * Math.max(1, matches[i]?.articles.length ?? 0);
  };
  let speakers = speakerNumbersOf(candidates[from]?.people ?? []);
  if (speakers.size === 0) return null;
  let sure = isName(from);
  let to = from + 1;
  for (; to < candidates.length && candidates[to] !== null; to++) {
    const both = new Set([...speakerNumbersOf(candidates[to]!.people)].filter((number) => speakers.has(number)));
    if (both.size === 0) break;
    speakers = both;
    sure ||= isName(to);
  }
  return sure ? { from, to, speakers, sure } : null;
}

/** The longest run of words from `from` on that is a speaker's full name. */
function wholeNameRun(candidates: readonly (NamedTerm | null)[], from: number): SpeakerRun | null {
  const words: string[] = [];
  let best: SpeakerRun | null = null;
  for (let to = from; to < candidates.length && candidates[to] !== null; to++) {
    words.push(candidates[to]!.word);
    const name = words.join(' ');
    const named = candidates[to]!.entries.filter(
      (entry) =>
        entry.speaker > 0 &&
        searchWordsOf(entry.name)
          .map(({ word }) => word)
          .join(' ') === name,
    );
    if (named.length > 0) best = { from, to: to + 1, speakers: speakerNumbersOf(named), sure: false };
  }
  return best;
}
