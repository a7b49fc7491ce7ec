import { readFileSync, writeFileSync } from 'node:fs';
import { COUNTED_WORDS_FILE } from '../lexicon/load-counted-rows.js';
import { Class } from '../lexicon/word-classes.js';
import { compareCodeUnits } from '../text/compare.js';

/** Closed classes that the corpora know too little of, and words whose counts mislead. */
const BY_HAND: Readonly<Record<string, string>> = {
  "'s": '19:60 22:40',
  "'": '19:1',
  not: '9:1',
  cannot: '13:1',
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

/** Counts of a word or ending by class. */
type Counts = Map<string, CountRow>;

/** Writes the counted words of src/lexicon/data/words.txt with the inflections that they allow, in the order of their keys. */
export function compileCountedWords(): void {
  const words = readFileSync(new URL('words.txt', COUNTED_WORDS_FILE), 'utf8');
  writeFileSync(COUNTED_WORDS_FILE, countedWordsOf(words));
}

/**
 * @param data rows "word class:count class:count …", of endings "-tion …", of followers ">class count count …"
 * @returns such rows in ascending order of their keys, as `CountedRows` has them; an asterisk begins those that `data` does not have
 */
export function countedWordsOf(data: string): string {
  const rows = new Map<string, string>();
  for (const line of data.split('\n')) {
    const at = line.indexOf(' ');
    if (at > 0) rows.set(line.slice(0, at), line.slice(at + 1));
  }
  const counted = new Set(rows.keys());
  for (const word of PAST_FORMS) rows.set(word, '2:6');
  for (const word of PAST_AND_PARTICIPLES) rows.set(word, '2:6 7:2');
  for (const [word, row] of Object.entries(BY_HAND)) rows.set(word, row);
  const counts: Counts = new Map();
  for (const [key, row] of rows)
    if (key[0] !== '>')
      counts.set(
        key,
        row.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]),
      );
  addStems(counts);
  addInflections(counts);
  for (const [key, row] of counts) rows.set(key, row.map((pair) => pair.join(':')).join(' '));
  const sorted = [...rows].sort(([a], [b]) => compareCodeUnits(a, b));
  return sorted.map(([key, row]) => `${key} ${counted.has(key) ? '' : '*'}${row}\n`).join('');
}

type CountRow = readonly (readonly [wordClass: number, count: number])[];

/** How often a word was counted, in all classes or some. */
const summedCount = (row: CountRow, classes: readonly number[] | null = null): number =>
  row.reduce((sum, [c, n]) => (classes === null || classes.includes(c) ? sum + n : sum), 0);

/** A verb seen in -ing may be used without: "struggling" seen, "struggle" a verb too. Only words that are counted, as nouns or otherwise. */
function addStems(counts: Counts): void {
  for (const [word, row] of [...counts]) {
    if (word[0] === '-' || !word.endsWith('ing') || word.length < 6) continue;
    const weight = summedCount(row, [Class.gerund]);
    if (weight < 2 || weight / summedCount(row) < 0.5) continue;
    const stem = word.slice(0, -3);
    const undoubled = /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem;
    for (const form of new Set([stem, `${stem}e`, undoubled]))
      if (counts.has(form) && !/^(?:th|noth|someth|everyth|anyth|dur)/.test(word)) {
        allow(counts, form, Class.base, 0.5);
        allow(counts, form, Class.present, 0.5);
      }
  }
}

/** A verb seen in one form may be used in the others: "endorse" seen, "endorses" and "endorsing" allowed. */
function addInflections(counts: Counts): void {
  const VERBAL = [Class.base, Class.present];
  for (const [word, row] of [...counts]) {
    const weight = summedCount(row, VERBAL);
    const share = weight / summedCount(row);
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
