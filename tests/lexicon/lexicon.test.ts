import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEXICAL_CLASSES } from '../../src/lexicon/lexical-classes.js';
import { lexicon, namesOf } from '../../src/lexicon/load-lexicon.js';
import { type WordKind, wordClassesOf } from '../../src/lexicon/vocabulary-classes.js';
import { Vocabulary } from '../../src/text/vocabulary/vocabulary.js';

const data = new URL('../../src/lexicon/data/', import.meta.url);
const files = readdirSync(data).filter((file) => file.endsWith('.tsv'));
const NAMES = ['clubs.tsv', 'given-names.tsv', 'organisations.tsv'];
const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, data), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'));

const src = new URL('../../src/', import.meta.url);
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('lexical-classes.ts'))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), src), 'utf8'))
  .join('\n');

describe('the files of words', () => {
  test('are many', () => expect(files.length).toBeGreaterThan(12));

  for (const file of files) {
    test(`${file} has every word once, with classes, and nothing else in a row but what is said of it`, () => {
      const rows = rowsOf(file);
      const words = rows.map(([word]) => word);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
      expect(rows.filter((row) => row.length < 2 || row.length > 3 || row.some((part) => part.trim() === ''))).toEqual(
        [],
      );
      const twice = rows.filter(([, classes]) => new Set(classes!.split(' ')).size !== classes!.split(' ').length);
      expect(twice).toEqual([]);
    });
  }

  test('list words in lower case, and names as they are written', () => {
    for (const file of files.filter((name) => !NAMES.includes(name)))
      expect(rowsOf(file).filter(([word]) => word !== word!.toLowerCase())).toEqual([]);
    expect(namesOf('clubs.tsv', 'british-club')).toContain('Leyton Orient');
  });

  test('have the classes that the code names, each in one file', () => {
    const homes = new Map<string, Set<string>>();
    for (const file of files.filter((name) => !NAMES.includes(name)))
      for (const [, classes] of rowsOf(file))
        for (const name of classes!.split(' ')) homes.set(name, (homes.get(name) ?? new Set()).add(file));
    expect([...homes.keys()].sort()).toEqual([...LEXICAL_CLASSES].sort());
    expect([...homes].filter(([, home]) => home.size > 1)).toEqual([]);
  });

  test('have no class that nothing asks for', () => {
    expect(LEXICAL_CLASSES.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  test('are told of in the README, class by class', () => {
    const readme = readFileSync(new URL('README.md', data), 'utf8');
    const told = (name: string): boolean => readme.includes(`\`${name}\``) || /^(?:field|stands-for)-/.test(name);
    expect(files.filter((file) => !readme.includes(file))).toEqual([]);
    expect(LEXICAL_CLASSES.filter((name) => !told(name))).toEqual([]);
  });
});

describe('the classes of words', () => {
  const vocabulary = new Vocabulary();
  const classes = wordClassesOf(vocabulary);
  const has = (word: string, kind: WordKind): boolean => classes.has(vocabulary.idOf(word), kind);

  const members: readonly (readonly [WordKind, string, string])[] = [
    ['legal-form', 'oyj inc inc. ltd. s.a. l.p. gmbh', 'company asa as group j.'],
    ['nobody', 'oyj plc conn. calif. bankers', 'conn lee'],
    ['title', 'portreeve sen. president vice-president lt.', 'said street'],
    ['honorific', 'mr. mrs sir', 'mayor'],
    ['time', 'jan. january friday', 'may'],
    ['time-noun', 'may friday', 'jan'],
    ['name-suffix', 'jr. iii ph.d.', 'lee'],
    ['role-verb', 'testified reminisced said was', 'mayor'],
    ['body', 'ministry bank army', 'lee'],
    ['seated-word', 'london-based state-owned oldtown-born', 'based'],
    ['digits', '1998 m-1', 'one'],
  ];
  for (const [kind, inside, outside] of members) {
    test(`${inside}: ${kind}; not ${outside}`, () => {
      expect(inside.split(' ').filter((word) => !has(word, kind))).toEqual([]);
      expect(outside.split(' ').filter((word) => has(word, kind))).toEqual([]);
    });
  }

  test('are kept for thousands of words of one vocabulary', () => {
    for (let i = 0; i < 3000; i++) expect(has(`word${i}`, 'title')).toBe(false);
    expect(has('ltd', 'legal-form')).toBe(true);
  });
});

describe('what the lexicon says of words', () => {
  test('gives the words of a class, their values, and alternatives for a pattern', () => {
    expect(lexicon.words('month')).toHaveLength(12);
    expect(lexicon.values('month').get('march')).toBe('3');
    expect(lexicon.values('nickname').get('bob')).toBe('robert');
    expect(new RegExp(`^(?:${lexicon.pattern('month', 'short-month')})$`).test('sept')).toBe(true);
    expect(new RegExp(`^(?:${lexicon.pattern('agency')})$`).test('rfe/rl')).toBe(true);
  });

  test('sets the bits of a table', () => {
    const bits = lexicon.bits([
      [1, 'month', 'short-month'],
      [2, 'weekday'],
    ]);
    expect([bits('june'), bits('sep'), bits('monday'), bits('lee')]).toEqual([1, 1, 2, 0]);
  });
});
