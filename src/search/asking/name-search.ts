import { firstAbove } from '../../text/sorted.js';
import type { IndexReader } from '../index-reader.js';
import { type IndexedName, nameKeysOf } from '../names.js';
import { searchWordsOf } from '../word-fold.js';

/** What an entry has of a query. */
interface FoundName {
  readonly entry: IndexedName;
  /** the words of the name, folded, and no others, are the query */
  readonly whole: boolean;
}

/** How much more a name that equals the query counts than one with more words: less than many more articles. */
const WHOLE_NAME = 5;

/** More shards than this are not read for the beginning of a word, nor more than one for a letter: the names of most articles have to do. */
const MOST_NAME_SHARDS = 2;

/**
 * Names that have all words, in any order; those in most articles first, full names before parts. Rejects when a shard is missing.
 * @param words folded; at least one
 * @param begun whether the last word may be the beginning of one
 */
export async function namesWith(index: IndexReader, words: readonly string[], begun: boolean): Promise<FoundName[]> {
  const entries = await entriesWith(index, words, begun);
  const seen = new Set<string>();
  const found: FoundName[] = [];
  for (const entry of entries) {
    if (surelyLacks(entry.name, words)) continue;
    const key = `${entry.kind}\n${entry.name}\n${entry.href}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const own = searchWordsOf(entry.name).map(({ word }) => word);
    const last = words.length - 1;
    const has = words.every((word, i) =>
      own.some((other) => (begun && i === last ? other.startsWith(word) : other === word)),
    );
    if (has) found.push({ entry, whole: own.join(' ') === words.join(' ') });
  }
  const weight = ({ whole, entry }: FoundName): number => entry.articles * (whole ? WHOLE_NAME : 1);
  return found.sort((a, b) => weight(b) - weight(a));
}

/** Whether a name in plain letters has not even the letters of the words one after another: told without taking it apart. */
function surelyLacks(name: string, words: readonly string[]): boolean {
  if (!PLAIN_NAME.test(name)) return false;
  const low = name.toLowerCase();
  return words.some((word) => !low.includes(word));
}

const PLAIN_NAME = /^[ -~]*$/;

/** The longest word that is surely complete is looked up: the fewest names have it. */
async function entriesWith(
  index: IndexReader,
  words: readonly string[],
  begun: boolean,
): Promise<readonly IndexedName[]> {
  const whole = (begun ? words.slice(0, -1) : words).filter((word) => nameKeysOf(`x ${word}`).includes(word));
  const longest = whole.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest !== '') return entriesUnder(index, longest, longest);
  const first = begun ? words.at(-1)! : words[0]!;
  return entriesUnder(index, first, begun ? `${first}\uffff` : first);
}

/** Names of the shards that hold keys from `first` to `last`. */
async function entriesUnder(index: IndexReader, first: string, last: string): Promise<readonly IndexedName[]> {
  const { firstWords } = (await index.manifest()).names;
  // a key may begin in the shard before the first one that begins with it
  const from = Math.max(0, firstWords.findIndex((key) => key >= first) - 1);
  const start = firstWords.length > 0 && firstWords.at(-1)! < first ? firstWords.length - 1 : from;
  const end = firstAbove(firstWords, last);
  const parts = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  if (first !== last && parts.length > (first.length === 1 ? 1 : MOST_NAME_SHARDS)) return index.topNames();
  return (await Promise.all(parts.map((part) => index.namesOf(part)))).flat();
}
