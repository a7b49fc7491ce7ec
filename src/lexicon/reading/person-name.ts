import { foldOf } from '../../text/fold.js';
import { lexicon } from '../load-lexicon.js';

/** A person's name taken apart, each part in its own words. A single name is a family name. */
export interface NameParts {
  /** "Paul", "A." */
  readonly given: readonly string[];
  /** with its particles: "van der", "Berg" */
  readonly family: readonly string[];
  /** "Jr.", "III" */
  readonly suffix: string | null;
}

const ARTICLE_AL = /^(?:al|el|as|ad|ar|at|ash|az|an)-(?=.)/;

/** Takes a name apart. It expects no titles; "Lee, Pat" is not turned round. */
export function partsOfName(name: string): NameParts {
  const words = name.split(/[\s,]+/).filter(Boolean);
  let suffix: string | null = null;
  if (words.length > 1 && isNameSuffix(words[words.length - 1]!)) suffix = words.pop()!;
  let from = words.length - 1;
  while (from > 0 && lexicon.has(foldOf(words[from - 1]!), 'particle') && (from > 1 || isLowerCase(words[0]!))) from--;
  return { given: words.slice(0, Math.max(from, 0)), family: words.slice(Math.max(from, 0)), suffix };
}

/** Whether `word` is "Jr.", "III" and the like, or the number of somebody whom a court does not name: "Jane Doe #2". */
export function isNameSuffix(word: string): boolean {
  return /^#\d+$/.test(word) || lexicon.has(foldOf(word).replace(/\./g, ''), 'name-suffix');
}

/** "Jane Doe": whom a court does not name, another person in each case. */
export const isPlaceholderName = ({ given, family }: NameParts): boolean =>
  family.length === 1 &&
  /^[dr]oe$/i.test(family[0]!) &&
  given.length > 0 &&
  /^(?:baby|jane|janet|john|juan|richard)$/.test(wordKey(given[0]!));

/** "Mrs. John Lee": whether a name is a husband's. */
export const isHusbandsName = ({ given }: NameParts): boolean => given.length > 1 && wordKey(given[0]!) === 'mrs';

/** What family names are compared by: "al-Sabbagh", "Al Sabbagh" and "Sabbagh" give "sabbagh", "O’Neill" gives "oneill". */
export function familyKey(parts: NameParts): string {
  return wordKey(parts.family[parts.family.length - 1] ?? '');
}

/** What single words of names are compared by. */
export function wordKey(word: string): string {
  const folded = foldOf(word);
  const plain = folded.replace(ARTICLE_AL, '').replace(/[^\p{L}\p{N}]/gu, '');
  return plain === '' ? folded : plain;
}

/**
 * Whether two people's given names may be one person's: "Paul" and "Paul A.", "P." and "Paul", "J. Peter" and "Peter",
 * "Bob" and "Robert". A missing given name fits any other.
 */
export function givenNamesFit(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [x, y] = [a.map(wordKey), b.map(wordKey)];
  return (
    sequenceFits(x, y) ||
    (isInitial(x[0]!) && x.length > 1 && y[0] === x[1]) ||
    (isInitial(y[0]!) && y.length > 1 && x[0] === y[1])
  );
}

/** Whether "Jr." and the like allow two names to be one person's: Sr. and Jr. are two. */
export function suffixesFit(a: string | null, b: string | null): boolean {
  return a === null || b === null || wordKey(a) === wordKey(b);
}

function sequenceFits(x: readonly string[], y: readonly string[]): boolean {
  if (!wordsFit(x[0]!, y[0]!)) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  let at = 1;
  for (let i = 1; i < short.length; i++) {
    while (at < long.length && !wordsFit(short[i]!, long[at]!)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

function wordsFit(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] || formal(a)[0] === formal(b)[0];
  return formal(a) === formal(b) || NICKNAMES.get(a)?.includes(b) === true || NICKNAMES.get(b)?.includes(a) === true;
}

const isInitial = (key: string): boolean => key.length === 1;
const isLowerCase = (word: string): boolean => word[0] === word[0]!.toLowerCase();
const formal = (key: string): string => NICKNAMES.get(key)?.[0] ?? key;

/** What a short form of a given name, as `wordKey` gives it, is short for; empty where it is none. */
export const fullGivenNames = (key: string): readonly string[] => NICKNAMES.get(key) ?? [];

/** Short forms of English given names and what they are short for. */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...lexicon.values('nickname')].map(([short, full]) => [short, full.split(' ')]),
);
