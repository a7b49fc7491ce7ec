import type { DateRange } from '../dates.js';
import { searchWordsOf } from '../word-fold.js';

/** What someone asks for: everything in `wanted`, nothing in `unwanted`. */
export interface Query {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
  /** how many of the first wanted terms name the speaker: those before a colon */
  readonly speakerTerms: number;
  /** days, as `from:1987-03 to:1987-04` */
  readonly range: DateRange;
}

/** A word, or a phrase. */
export interface Term {
  /** folded; one or more */
  readonly words: readonly string[];
  /**
   * whether longer words that begin with the last one will do: `no`, `all` of them (the reader wrote oil*), or the
   * commonest (`typing`: the reader is still at it)
   */
  readonly prefix: 'no' | 'all' | 'typing';
  /** as the reader wrote it, without marks */
  readonly text: string;
  /** whether the reader put it in quotation marks */
  readonly exact: boolean;
}

const MOST_TERMS = 24;
const LONGEST_QUERY = 2000;
/** a minus, then words in quotation marks (the last mark may be missing) or up to the next space */
const part = /(?<not>[-−])?(?:["“”„«»](?<exact>[^"“”„«»]*)["“”„«»]?|(?<loose>\S+))/gu;
const rangePart = /(?<!\S)(from|to):(\d{4}(?:-\d\d){0,2})(?!\S)/giu;
/** A colon at the end of a word, or of words in quotation marks, ends the name of a speaker. */
const speakerColon = /(?<=[\p{L}\p{N}\p{M}.’'"“”„«»])\s?:(?=\s|$)/u;
const begun = /(?:\*|…|\.\.\.)$/u;

/**
 * Reads what a reader typed. Never throws; what holds no word is left out.
 * @param typing whether the last word may be unfinished
 */
export function queryOf(text: string, typing = false): Query {
  const range = { from: '', to: '' };
  const typed = text.slice(0, LONGEST_QUERY).replace(rangePart, (_, end: string, date: string) => {
    range[end.toLowerCase() as 'from' | 'to'] = date;
    return '';
  });
  const colon = speakerColon.exec(typed);
  if (colon === null) return { ...termsIn(typed, typing), speakerTerms: 0, range };
  const name = termsIn(typed.slice(0, colon.index), false);
  const words = termsIn(typed.slice(colon.index + colon[0].length), typing);
  return {
    wanted: [...name.wanted, ...words.wanted],
    unwanted: [...name.unwanted, ...words.unwanted],
    speakerTerms: name.wanted.length,
    range,
  };
}

function termsIn(typed: string, typing: boolean): Pick<Query, 'wanted' | 'unwanted'> {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const match of typed.matchAll(part)) {
    if (wanted.length + unwanted.length === MOST_TERMS) break;
    const { not, exact, loose } = match.groups!;
    const said = exact ?? loose ?? '';
    const words = searchWordsOf(said).map(({ word }) => word);
    if (words.length === 0) continue;
    const last = match.index + match[0].length === typed.length;
    let prefix: Term['prefix'] = 'no';
    if (exact === undefined && begun.test(said)) prefix = 'all';
    else if (exact === undefined && not === undefined && typing && last) prefix = 'typing';
    const term = { words, prefix, text: said.replace(begun, ''), exact: exact !== undefined };
    (not === undefined ? wanted : unwanted).push(term);
  }
  return { wanted: distinctTerms(wanted), unwanted };
}

function distinctTerms(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const key = `${term.prefix} ${term.words.join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
