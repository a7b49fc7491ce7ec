import { type CountedRows, countedRows } from './load-counted-rows.js';
import { CLASSES, Class } from './word-classes.js';

/** Candidate classes of one token: class numbers, and for each the log of p(class | word) / p(class). */
export interface ClassCandidates {
  readonly classes: readonly number[];
  readonly scores: readonly number[];
}

/** The candidates of a counted word. */
export interface CountedWord {
  readonly plain: ClassCandidates;
  /** with a capital inside a sentence: for some words only */
  readonly inside: () => ClassCandidates;
  /** with a capital where any word has one */
  readonly first: () => ClassCandidates;
}

/** A table that is read where it is asked. */
interface RowTable<T> {
  get(key: string): T | undefined;
  has(key: string): boolean;
}

/** What is known of words and of their order. */
export interface Words {
  readonly byWord: RowTable<CountedWord>;
  /** by ending of up to four letters, "tion"; the empty one for any word */
  readonly byEnding: RowTable<ClassCandidates>;
  /** `follows[a * CLASSES.length + b]` is the log of p(class b | class a) */
  readonly follows: Float32Array;
}

/** Of so many words and endings it is kept that no row has them. */
const MOST_MISSING = 2 ** 13;

/** No token has more candidates. */
export const MOST_CLASSES = 8;

/** The classes and counts of a row, by turns: "*3:20 14:0.5" gives 3, 20, 14, 0.5. */
function countsOf(row: string): number[] {
  const counts: number[] = [];
  for (const pair of row.slice(row[0] === '*' ? 1 : 0).split(' ')) {
    const mark = pair.indexOf(':');
    counts.push(Number(pair.slice(0, mark)), Number(pair.slice(mark + 1)));
  }
  return counts;
}

/** The last of the candidates, with scores of single precision. */
const bounded = ({ classes, scores }: ClassCandidates): ClassCandidates => ({
  classes: classes.slice(-MOST_CLASSES),
  scores: scores.slice(-MOST_CLASSES).map(Math.fround),
});

/**
 * Opens the table of counted words; rows are read when they are asked for, since an article needs few of them.
 */
export function loadWords(rows: CountedRows = countedRows): Words {
  const size = CLASSES.length;
  const follows = new Float32Array(size * size);
  const priors = new Float64Array(size);
  for (let from = 0; from < size; from++) {
    const row = rows.rowOf(`>${from}`);
    if (row !== null) readFollowers(from, row.split(' ').map(Number), follows, priors);
  }
  const all = priors.reduce((a, b) => a + b, 0);
  const namePrior = -Math.log(priors[Class.name]! / all);
  const name = bounded({ classes: [Class.name], scores: [namePrior] });
  const candidatesOf = (row: string): ClassCandidates => {
    const counts = countsOf(row);
    let total = 0;
    for (let i = 1; i < counts.length; i += 2) total += counts[i]!;
    const classes: number[] = [];
    const scores: number[] = [];
    for (let i = 0; i < counts.length; i += 2) {
      const [c, n] = [counts[i]!, counts[i + 1]!];
      if (n / total <= 0.003) continue;
      classes.push(c);
      scores.push(Math.fround(Math.log(n / total) - Math.log((priors[c]! + 20) / all)));
    }
    return { classes, scores };
  };
  const countedWordOf = (row: string): CountedWord => {
    const candidates = candidatesOf(row);
    const strange = candidates.classes.length === 1 && candidates.classes[0] === Class.other;
    return {
      plain: bounded(candidates),
      // inside a sentence ("May", "The" in a name, "Republican") the capital outweighs what the small word would be
      inside: () => (strange ? name : bounded(orName(candidates, namePrior - 0.1, -3.5))),
      first: () => (strange ? name : bounded(orName(candidates, namePrior - 2.5, 0))),
    };
  };
  return {
    byWord: wordTableOf(rows, (word) => (isNoWord(word) ? null : word), countedWordOf),
    byEnding: wordTableOf(
      rows,
      (ending) => `-${ending}`,
      (row) => bounded(candidatesOf(row)),
    ),
    follows,
  };
}

/** Whether a key is of an ending or of followers: no word is. */
const isNoWord = (key: string): boolean => key[0] === '-' || key[0] === '>';

/** @param keyOf the key of a row; null for what has none */
function wordTableOf<T>(
  rows: CountedRows,
  keyOf: (asked: string) => string | null,
  read: (row: string) => T,
): RowTable<T> {
  const known = new Map<string, T>();
  const missing = new Set<string>();
  const get = (asked: string): T | undefined => {
    const before = known.get(asked);
    if (before !== undefined || missing.has(asked)) return before;
    const key = keyOf(asked);
    const row = key === null ? null : rows.rowOf(key);
    if (row === null) {
      // an archive has any number of words that are not counted
      if (missing.size === MOST_MISSING) missing.clear();
      missing.add(asked);
      return undefined;
    }
    const value = read(row);
    known.set(asked, value);
    return value;
  };
  return { get, has: (asked) => get(asked) !== undefined };
}

function orName(known: ClassCandidates, bonus: number, penalty: number): ClassCandidates {
  const at = known.classes.indexOf(Class.name);
  const scores = known.scores.map((score, i) => (i === at ? Math.max(bonus, score) : score + penalty));
  return at >= 0
    ? { classes: known.classes, scores }
    : { classes: [...known.classes, Class.name], scores: [...scores, bonus] };
}

function readFollowers(from: number, row: readonly number[], follows: Float32Array, priors: Float64Array): void {
  const total = row.reduce((a, b) => a + b, 0);
  row.forEach((n, to) => {
    follows[from * row.length + to] = Math.log((n + 0.5) / (total + 0.5 * row.length));
    const plain = to === Class['adverb-be'] || to === Class['adverb-have'] || to === Class['adverb-modal'];
    priors[plain ? Class.adverb : to]! += n;
    if (plain) priors[to]! += n;
  });
}
