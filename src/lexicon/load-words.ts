import { readFileSync } from 'node:fs';
import { CLASSES, Class } from './word-classes.js';

/** Candidate classes of one token: class numbers, and for each the log of p(class | word) / p(class). */
export interface ClassCandidates {
  readonly classes: readonly number[];
  readonly scores: readonly number[];
}

/** The candidates of a counted word. */
export interface CountedWord {
  readonly plain: ClassCandidates;
  /** with a capital inside a sentence */
  readonly inside: ClassCandidates;
  /** with a capital where any word has one */
  readonly first: ClassCandidates;
}

/** What is known of words and of their order. */
export interface Words {
  readonly byWord: ReadonlyMap<string, CountedWord>;
  /** by ending of up to four letters, "tion"; the empty one for any word */
  readonly byEnding: ReadonlyMap<string, ClassCandidates>;
  /** `follows[a * CLASSES.length + b]` is the log of p(class b | class a) */
  readonly follows: Float32Array;
}

/** No token has more candidates. */
export const MOST_CLASSES = 8;

/** The last of the candidates, with scores of single precision. */
const bounded = ({ classes, scores }: ClassCandidates): ClassCandidates => ({
  classes: classes.slice(-MOST_CLASSES),
  scores: scores.slice(-MOST_CLASSES).map(Math.fround),
});

/** Closed classes that the corpora know too little of, and words whose counts mislead. */
const BY_HAND: Readonly<Record<string, string>> = {
  "'s": '19:60 22:40',
  "'": '19:1',
  not: '9:1',
  whom: '14:1',
  say: '5:12 4:8',
  according: '6:1',
  amid: '11:1',
  despite: '11:1',
  whether: '11:1',
  although: '11:1',
  though: '11:9 9:1',
};

/** Irregular past forms that the corpora lack, those that are participles too last. */
const PAST_FORMS = 'shook strode sprang crept leapt swore tore wore froze wove swam'.split(' ');
const PAST_AND_PARTICIPLES =
  'knelt slid clung flung swung dug spun shone spat fled sped wept dreamt leant bled bred'.split(' ');

/** Reads the counted words; about ten milliseconds. */
export function loadWords(
  data: string = readFileSync(new URL('../../src/lexicon/data/words.txt', import.meta.url), 'utf8'),
): Words {
  const counts = new Map<string, readonly (readonly [number, number])[]>();
  const size = CLASSES.length;
  const follows = new Float32Array(size * size);
  const priors = new Float64Array(size);
  const entries: [string, string][] = [];
  for (const line of data.split('\n')) {
    const at = line.indexOf(' ');
    if (at > 0) entries.push([line.slice(0, at), line.slice(at + 1)]);
  }
  const pasts = [
    ...PAST_FORMS.map((word) => [word, '2:6'] as const),
    ...PAST_AND_PARTICIPLES.map((word) => [word, '2:6 7:2'] as const),
  ];
  for (const [key, value] of [...entries, ...pasts, ...Object.entries(BY_HAND)]) {
    if (key[0] === '>') readFollowers(Number(key.slice(1)), value.split(' ').map(Number), follows, priors);
    else
      counts.set(
        key,
        value.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]),
      );
  }
  addInflections(counts);
  const all = priors.reduce((a, b) => a + b, 0);
  const namePrior = -Math.log(priors[Class.name]! / all);
  const name = bounded({ classes: [Class.name], scores: [namePrior] });
  const byWord = new Map<string, CountedWord>();
  const byEnding = new Map<string, ClassCandidates>();
  for (const [key, row] of counts) {
    const total = row.reduce((sum, [, n]) => sum + n, 0);
    const kept = row.filter(([, n]) => n / total > 0.003);
    const candidates = {
      classes: kept.map(([c]) => c),
      scores: kept.map(([c, n]) => Math.fround(Math.log(n / total) - Math.log((priors[c]! + 20) / all))),
    };
    const plain = bounded(candidates);
    if (key[0] === '-') {
      byEnding.set(key.slice(1), plain);
      continue;
    }
    const strange = candidates.classes.length === 1 && candidates.classes[0] === Class.other;
    // inside a sentence ("May", "The" in a name, "Republican") the capital outweighs what the small word would be
    const inside = strange ? name : bounded(orName(candidates, namePrior - 0.1, -3.5));
    const first = strange ? name : bounded(orName(candidates, namePrior - 2.5, 0));
    byWord.set(key, { plain, inside, first });
  }
  return { byWord, byEnding, follows };
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

type Counts = Map<string, readonly (readonly [number, number])[]>;

/** A verb seen in one form may be used in the others: "endorse" seen, "endorses" and "endorsing" allowed. */
function addInflections(counts: Counts): void {
  const VERBAL = [Class.base, Class.present];
  for (const [word, row] of [...counts]) {
    const weight = row.filter(([c]) => VERBAL.includes(c)).reduce((sum, [, n]) => sum + n, 0);
    const share = weight / row.reduce((sum, [, n]) => sum + n, 0);
    if (word[0] === '-' || word.length < 3 || weight < 1 || share < 0.05) continue;
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const y = /[^aeiou]y$/.test(word);
    const third = y ? `${word.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(word) ? `${word}es` : `${word}s`;
    allow(counts, third, Class.third, 2 * share);
    allow(counts, word, Class.base, share);
    allow(counts, word, Class.present, share);
    allow(counts, `${stem}ing`, Class.gerund, 2 * share);
    const past = y ? `${word.slice(0, -1)}ied` : `${stem}ed`;
    if (!counts.has(past)) continue; // irregular, or unseen: then the ending -ed tells
    allow(counts, past, Class.past, 2 * share);
    allow(counts, past, Class.participle, 2 * share);
  }
}

function allow(counts: Counts, word: string, wordClass: number, weight: number): void {
  const row = counts.get(word) ?? [];
  if (!row.some(([c]) => c === wordClass)) counts.set(word, [...row, [wordClass, weight]]);
}
