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

/** More shards than this are not read for the beginning of a word: the names of most articles have to do. */
const MOST_NAME_SHARDS = 2;

/** Names that are offered for the beginning of a word, at most: where the names of most articles are enough, no others are looked for. */
export const NAMES_OFFERED = 8;

/**
 * Names that have all words, in any order; those in most articles first, full names before parts. Rejects when a shard is missing.
 * @param words folded; at least one
 * @param begun whether the last word may be the beginning of one
 */
export async function namesWith(index: IndexReader, words: readonly string[], begun: boolean): Promise<FoundName[]> {
  const { first, last } = keysAskedFor(words, begun);
  const parts = await partsHolding(index, first, last);
  if (first !== last && parts.length > 1) {
    const top = fittingNames(await index.topNames(), words, begun);
    if (top.length >= NAMES_OFFERED || parts.length > MOST_NAME_SHARDS) return top;
  }
  const entries = await Promise.all(parts.map((part) => index.namesOf(part)));
  return fittingNames(entries.flat(), words, begun);
}

function fittingNames(entries: readonly IndexedName[], words: readonly string[], begun: boolean): FoundName[] {
  const seen = new Set<string>();
  const found: FoundName[] = [];
  const asked = words.join(' ');
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
    if (has) found.push({ entry, whole: own.join(' ') === asked });
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
function keysAskedFor(words: readonly string[], begun: boolean): { readonly first: string; readonly last: string } {
  const whole = (begun ? words.slice(0, -1) : words).filter((word) => nameKeysOf(`x ${word}`).includes(word));
  const longest = whole.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest !== '') return { first: longest, last: longest };
  const first = begun ? words.at(-1)! : words[0]!;
  return { first, last: begun ? `${first}\uffff` : first };
}

/** The shards that can hold keys from `first` to `last`. */
async function partsHolding(index: IndexReader, first: string, last: string): Promise<number[]> {
  const { firstWords, continued } = (await index.manifest()).names;
  const end = firstAbove(firstWords, last);
  let start = Math.max(0, firstAbove(firstWords, first) - 1);
  while (start > 0 && firstWords[start] === first && continued.has(start)) start--;
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
