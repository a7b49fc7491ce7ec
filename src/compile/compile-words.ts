import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { adverbAfter, CLASSES, Class, classOfTreebank, type WordClass } from '../lexicon/word-classes.js';
import { compareCodeUnits } from '../text/compare.js';

/**
 * Counts, in corpora with word classes, which classes each word and ending has and which class follows which; writes
 * src/lexicon/data/words.txt. Usage: node lib/compile/compile-words.js OUT CORPUS.conll.gz… (token TAB UPOS TAB XPOS, blank line between sentences).
 */

interface Token {
  readonly word: string;
  readonly capital: boolean;
  readonly tag: WordClass;
}

/** Joins what the corpora part and our tokens do not: "do n't", "we 're", "15 - year". */
function joinedTokens(rows: readonly (readonly [string, string])[]): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [raw, xpos] = rows[i]!;
    const word = raw.toLowerCase().replaceAll('’', "'");
    const last = tokens.at(-1);
    if (last && /^(n't|'m|'ll|'ve|'re|'d)$/.test(word)) {
      const tag = word === "n't" ? last.tag : 'contraction';
      tokens[tokens.length - 1] = { word: last.word + word, capital: last.capital, tag };
      continue;
    }
    if (last && xpos === 'HYPH' && i + 1 < rows.length) {
      const [next, tag] = rows[++i]!;
      const classOf = classOfTreebank(next.toLowerCase(), tag);
      tokens[tokens.length - 1] = { word: `${last.word}-${next.toLowerCase()}`, capital: last.capital, tag: classOf };
      continue;
    }
    if (/^(``|''|-LRB-|-RRB-)$/.test(xpos) || word === '"') continue;
    tokens.push({ word, capital: /^\p{Lu}/u.test(raw), tag: classOfTreebank(word, xpos) });
  }
  return tokens;
}

const add = (counts: Map<string, Map<WordClass, number>>, key: string, tag: WordClass, by = 1): void => {
  const row = counts.get(key) ?? new Map<WordClass, number>();
  row.set(tag, (row.get(tag) ?? 0) + by);
  counts.set(key, row);
};

const tagCounts = new Map<string, Map<WordClass, number>>();
const follows = CLASSES.map(() => CLASSES.map(() => 0));

function count(tokens: readonly Token[]): void {
  let previous: number = Class.stop;
  tokens.forEach((token, i) => {
    const state = token.tag === 'adverb' ? adverbAfter(previous) : Class[token.tag];
    follows[previous]![state]! += 1;
    previous = state;
    const isName = token.tag === 'name' || (token.capital && i > 0 && token.tag !== 'pronoun');
    if (!isName && /[a-z]/.test(token.word)) add(tagCounts, token.word, token.tag);
  });
}

const [out, ...corpora] = process.argv.slice(2);
if (out === undefined || corpora.length === 0) throw new Error('usage: compile-words.js OUT CORPUS.conll.gz…');
for (const path of corpora) {
  let rows: [string, string][] = [];
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [word, , xpos] = line.split('\t');
    if (word && xpos && xpos !== '_') rows.push([word, xpos]);
    else if (rows.length > 0) {
      count(joinedTokens(rows));
      rows = [];
    }
  }
}

const endings = new Map<string, Map<WordClass, number>>();
const OPEN: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun', 'past', 'third', 'present', 'base', 'gerund', 'participle', 'adjective', 'adverb',
]); // biome-ignore format: a list
for (const [word, row] of tagCounts) {
  const total = [...row.values()].reduce((a, b) => a + b, 0);
  if (total > 8) continue;
  for (const [tag, n] of row) {
    if (!OPEN.has(tag)) continue;
    for (let length = 0; length <= 4 && length < word.length; length++)
      add(endings, `-${word.slice(word.length - length)}`, tag, n);
  }
}

const tagRow = (row: Map<WordClass, number>): string =>
  [...row]
    .sort((a, b) => b[1] - a[1] || Class[a[0]] - Class[b[0]])
    .map(([tag, n]) => `${Class[tag]}:${n}`)
    .join(' ');
const byKey = <T>(a: readonly [string, T], b: readonly [string, T]): number => compareCodeUnits(a[0], b[0]);
const total = (row: Map<WordClass, number>): number => [...row.values()].reduce((a, b) => a + b, 0);
const lines = [
  ...follows.map((row, i) => `>${i} ${row.join(' ')}`),
  ...[...endings]
    .filter(([, row]) => total(row) >= 5)
    .sort(byKey)
    .map(([key, row]) => `${key} ${tagRow(row)}`),
  ...[...tagCounts]
    .filter(([, row]) => total(row) >= 2)
    .sort(byKey)
    .map(([key, row]) => `${key} ${tagRow(row)}`),
];
writeFileSync(out, `${lines.join('\n')}\n`);
