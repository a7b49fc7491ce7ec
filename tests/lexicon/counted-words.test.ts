import { describe, expect, test } from 'vitest';
import { countedWordsOf } from '../../src/compile/inflect-words.js';
import { CountedRows } from '../../src/lexicon/load-counted-rows.js';
import { wordList } from '../../src/lexicon/load-word-list.js';
import { loadWords } from '../../src/lexicon/load-words.js';
import { CLASSES, Class } from '../../src/lexicon/word-classes.js';

const followers = CLASSES.map((_, i) => `>${i} ${CLASSES.map((_, j) => 1 + ((i + j) % 7)).join(' ')}`);
const data = [...followers, '-tion 0:40', 'endorse 5:6 4:2', 'endorsed 2:3', 'mayor 0:9', 'zebra 0:2'].join('\n');
const table = new CountedRows(() => countedWordsOf(data));

describe('counted words', () => {
  test('are found where they are, from the first to the last, and no others', () => {
    const rows = countedWordsOf(data).trimEnd().split('\n');
    for (const row of rows) {
      const [key = '', ...value] = row.split(' ');
      expect(table.rowOf(key)).toBe(value.join(' '));
    }
    for (const other of ['', 'a', 'endors', 'endorsee', 'zebras', 'zz', '-', '-tio'])
      expect(rows.some((row) => row.startsWith(`${other} `)) ? null : table.rowOf(other)).toBe(null);
  });

  test('a verb seen in one form may be used in the others', () => {
    const { byWord, byEnding } = loadWords(table);
    expect(byWord.get('endorsing')?.plain.classes).toEqual([Class.gerund]);
    expect(byWord.get('endorses')?.plain.classes).toContain(Class.third);
    expect(byWord.get('endorsed')?.plain.classes).toEqual([Class.past, Class.participle]);
    expect(byWord.has('mayored')).toBe(false);
    expect(byEnding.get('tion')?.classes).toEqual([Class.noun]);
    expect(byWord.get('-tion')).toBeUndefined();
    expect(byWord.get('>1')).toBeUndefined();
  });

  test('the list of words has those that were counted, not what was added to them', () => {
    expect(['harbour', 'council', 'said'].map((word) => wordList.has(word))).toEqual([true, true, true]);
    expect(['swam', 'xyzzy', "'s", '-tion', ''].map((word) => wordList.has(word))).toEqual(Array(5).fill(false));
  });
});
