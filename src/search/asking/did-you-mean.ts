import type { IndexReader } from '../index-reader.js';
import type { Match } from './match.js';
import { isOneAway, mayBeMistyped } from './typo.js';

/** A word is taken for a slip when one that is a letter away is in so many times more articles. */
const MUCH_COMMONER = 10;
/** Words in more articles than this are never taken for slips; so few words have the dictionary looked through for them. */
const SURELY_MEANT = 60;

/** A word that the reader may have meant instead of one that is in some articles. */
export interface MeantWord {
  readonly typed: string;
  readonly meant: string;
  /** in how many articles it is */
  readonly articles: number;
}

/** Much commoner neighbours of rare words that were found as they were typed. Rejects when a shard is missing. */
export async function meantWordsOf(index: IndexReader, matches: readonly Match[]): Promise<MeantWord[]> {
  const found = await Promise.all(
    matches.map(async ({ term, articles, guessed }) => {
      const [word] = term.words;
      const count = articles.length;
      if (term.words.length > 1 || term.exact || term.prefix !== 'no' || guessed || count === 0) return null;
      if (count > SURELY_MEANT || word === undefined || !mayBeMistyped(word)) return null;
      const near = await index.entriesThat(
        (other) => isOneAway(word, other),
        String.fromCodePoint(word.codePointAt(0)!),
      );
      // a plural or another form of the word is no other word
      const best = near
        .filter((entry) => entry.count >= count * MUCH_COMMONER && !isFormOf(entry.word, word))
        .sort((a, b) => b.count - a.count)[0];
      return best === undefined ? null : { typed: term.text, meant: best.word, articles: best.count };
    }),
  );
  return found.filter((word) => word !== null);
}

const isFormOf = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s` || a === `${b}d` || b === `${a}d`;
