import { mkdirSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { transliterate } from 'transliteration';
import { namesOf } from '../../lexicon/load-lexicon.js';
import { NamePart } from '../../lexicon/person-names.js';
import { compareCodeUnits } from '../../text/compare.js';
import { hashOf } from '../../text/vocabulary/hash.js';
import { bytesOfTable, hashTableOf } from '../../text/vocabulary/hash-table.js';

/** A name, as it is written in English, and its bits of `NamePart`. */
export type ListedName = readonly [name: string, parts: number];

/** Locales in other scripts whose names the plain letter-for-letter transcription writes as newspapers do. */
const TRANSCRIBED = new Set(['ru', 'uk', 'mk', 'el', 'ka_GE', 'hy', 'zh_CN', 'zh_TW', 'ko']);
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’ -]*$/u;

interface NameGenders {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
}

/** Given names and surnames that go together: one entry a language and sex. */
export function listedPeoples(): { readonly given: readonly string[]; readonly surnames: readonly string[] }[] {
  const peoples: { given: string[]; surnames: string[] }[] = [];
  for (const [locale, { person }] of Object.entries(allLocales).sort(([a], [b]) => compareCodeUnits(a, b))) {
    const first = (person?.first_name ?? {}) as NameGenders;
    const last = (person?.last_name ?? {}) as NameGenders;
    const written = (names: readonly string[] | undefined): string[] =>
      (names ?? []).flatMap((name) => writtenName(name, locale) ?? []);
    const surnames = [...written(last.generic), ...written(last.male), ...written(last.female)];
    for (const names of [first.generic, first.male, first.female]) {
      const given = written(names);
      if (given.length > 9 && surnames.length > 9) peoples.push({ given, surnames });
    }
  }
  return peoples;
}

/** The given names and surnames of @faker-js/faker (MIT), all languages, and our own, in a fixed order. */
export function listedPersonNames(): ListedName[] {
  const listed: ListedName[] = [];
  const locales = Object.entries(allLocales).sort(([a], [b]) => compareCodeUnits(a, b));
  for (const [locale, { person }] of locales) {
    if (!person) continue;
    const add = (names: unknown, parts: Readonly<Record<keyof NameGenders, number>>): void => {
      for (const [kind, bits] of Object.entries(parts) as [keyof NameGenders, number][]) {
        for (const name of (names as NameGenders | null | undefined)?.[kind] ?? []) {
          const written = writtenName(name, locale);
          if (written) listed.push([written, bits]);
        }
      }
    };
    const { given, female, male, surname } = NamePart;
    add(person.first_name, { generic: given, female: given | female, male: given | male });
    add(person.last_name, { generic: surname, female: surname, male: surname });
  }
  return [...listed, ...givenNamesOfOwnList()];
}

/** Given names of peoples whose names that package has few of in Latin letters. */
function givenNamesOfOwnList(): ListedName[] {
  const { given, female, male } = NamePart;
  const rows = { 'female-given': given | female, 'male-given': given | male, 'given-of-both': given };
  return Object.entries(rows).flatMap(([kind, parts]) =>
    namesOf('given-names.tsv', kind).map((name): ListedName => [name, parts]),
  );
}

function writtenName(name: string, locale: string): string | null {
  if (LATIN.test(name)) return name.length > 1 ? name : null;
  if (!TRANSCRIBED.has(locale)) return null;
  const plain = transliterate(name).replaceAll("'", '').replaceAll(' ', '').trim();
  return /^[A-Za-z-]{2,}$/.test(plain) ? plain[0]!.toUpperCase() + plain.slice(1).toLowerCase() : null;
}

/** Words that open sentences or name months, countries and the like more often than people. */
const NOT_NAMES = new Set(
  `a an and as at but by can for he her his i if in is it may my no not of on or our she so some that the their then there they
  this to we will with you june april august july march monday friday sunday an al bin ben de la le el van von der den da dos
  do di du san los las`.split(/\s+/),
);

/** Writes src/lexicon/data/person-names.bin. */
export function compilePersonNames(): void {
  const entries: [number, number][] = [];
  for (const [name, parts] of listedPersonNames()) {
    for (const form of spellingsOf(name)) if (!NOT_NAMES.has(form)) entries.push([hashOf(form), parts]);
  }
  const folder = new URL('../../../src/lexicon/data/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('person-names.bin', folder), bytesOfTable(hashTableOf(entries)));
}

/** Each word of the name in lower case, with its accents and without. */
function spellingsOf(name: string): string[] {
  const forms = new Set<string>();
  for (const word of name.toLowerCase().replaceAll('’', "'").split(' ')) {
    if (word.length < 2) continue;
    forms.add(word);
    forms.add(transliterate(word));
  }
  return [...forms];
}
