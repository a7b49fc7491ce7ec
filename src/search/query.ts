import { searchWordsOf } from './word-fold.js';

/** What someone asks for: everything in `wanted`, nothing in `unwanted`. */
export interface Query {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
}

/** A word, or words that stand one after the other. */
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
}

const MOST_TERMS = 24;
const LONGEST_QUERY = 2000;
/** a minus, then words in quotation marks (the last mark may be missing) or up to the next space */
const part = /(?<not>[-−])?(?:["“”„«»](?<exact>[^"“”„«»]*)["“”„«»]?|(?<loose>\S+))/gu;
const begun = /(?:\*|…|\.\.\.)$/u;

/**
 * Reads what a reader typed. Never throws; what holds no word is left out.
 * @param typing whether the last word may be unfinished
 */
export function queryOf(text: string, typing = false): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  const typed = text.slice(0, LONGEST_QUERY);
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
    (not === undefined ? wanted : unwanted).push({ words, prefix, text: said.replace(begun, '') });
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
