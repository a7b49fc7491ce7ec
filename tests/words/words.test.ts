import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { civilFormsOf } from '../../src/words/civil-forms.js';
import type { Message } from '../../src/words/message.js';
import { readWords } from '../../src/words/read-words.js';
import { interfaceWords, runsFromRight } from '../../src/words/words.js';
import { english, shippedWords } from './shipped-words.js';

const SHIPPED = join(import.meta.dirname, '../../templates/words');
const rooms: string[] = [];
afterAll(() => {
  for (const room of rooms) rmSync(room, { recursive: true, force: true });
});

/** A folder of words of one's own. */
function folderWith(files: Readonly<Record<string, string | object>>): string {
  const room = mkdtempSync(join(tmpdir(), 'words-'));
  rooms.push(room);
  const folder = join(room, 'words');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

const wordsIn = (tag: string, messages: Readonly<Record<string, Message>>) =>
  interfaceWords({ tag, locale: tag, messages });

describe('messages', () => {
  test('take the plural form of their language', () => {
    const polish = wordsIn('pl', {
      'a.b': { one: '{count} artykuł', few: '{count} artykuły', many: '{count} artykułów', other: '{count} artykułu' },
    });
    expect([1, 3, 5, 22, 1000].map((count) => polish.say('a.b', { count }))).toEqual([
      '1 artykuł',
      '3 artykuły',
      '5 artykułów',
      '22 artykuły',
      '1000 artykułów',
    ]);
  });

  test('write numbers as their language does, and texts as they are', () => {
    expect(english.say('range.part', { first: 1, last: 200, total: 12034 })).toBe('1–200 of 12,034');
    expect(shippedWords('de').say('range.part', { first: 1, last: 200, total: 12034 })).toBe('1–200 von 12.034');
    expect(english.say('title.page', { title: '{number}', number: '1954' })).toBe('{number}, page 1954');
  });

  test('part at their link', () => {
    expect(english.sayLink('home.unread', { files: '3 files' })).toEqual([
      '3 files could not be read: ',
      'which, and why',
      '.',
    ]);
    expect(english.sayLink('home.unread', { files: '[3]' })[0]).toBe('[3] could not be read: ');
    expect(() => english.sayLink('home.latest')).toThrow('no link');
  });

  test.each([
    ['home.nowhere', {}, 'has no words “home.nowhere”'],
    ['count.articles', {}, 'need a count'],
    ['title.page', { title: 'People' }, 'need a value for {number}'],
  ])('%s with %o is refused', (key, values, fault) => {
    expect(() => english.say(key, values)).toThrow(fault);
  });
});

describe('dates and numbers', () => {
  test.each([
    ['en', '17 March 1954', 'March 1954', '17 March, no year', 'Undated', 'Sep 1987'],
    ['en-US', 'March 17, 1954', 'March 1954', 'March 17, no year', 'Undated', 'Sep 1987'],
    ['de', '17. März 1954', 'März 1954', '17. März, ohne Jahr', 'Ohne Datum', 'Sep 1987'],
    ['de-AT', '17. März 1954', 'März 1954', '17. März, ohne Jahr', 'Ohne Datum', 'Sep 1987'],
  ])('of %s', (language, day, month, yearless, none, short) => {
    const words = shippedWords(language);
    expect(words.tag).toBe(language);
    expect(['1954-03-17', '1954-03', '--03-17', null].map(words.date)).toEqual([day, month, yearless, none]);
    expect(words.date('1954')).toBe('1954');
    expect(words.shortDate('1987-09')).toBe(short);
  });

  test.each(['en', 'en-US', 'de', 'fr', 'ca', 'pl', 'ja', 'ar-EG', 'fa', 'hi'])(
    'of %s are written by their forms as by the engine',
    (locale) => {
      const words = interfaceWords({ tag: locale, locale, messages: {} });
      const { dates } = civilFormsOf(locale);
      expect(dates).not.toBeNull();
      const told = interfaceWords({ tag: locale, locale, messages: {}, dates });
      for (const date of ['1954-03-17', '1987-10-01', '1954-08', '1954', '--02-29', '1066-10-14', 'soon'])
        expect([date, told.dayOfMonth(date)]).toEqual([date, words.dayOfMonth(date)]);
    },
  );

  test.each(['en-GB', 'de', 'fr', 'pl', 'ru', 'ar', 'lt', 'cs', 'ja', 'es', 'cy', 'de-CH', 'sl', 'he', 'ga'])(
    'and numbers of %s are written, and take plurals, by their forms as by the engine',
    (locale) => {
      const messages = {
        'all.forms': {
          zero: 'zero {count}',
          one: 'one {count}',
          two: 'two {count}',
          few: 'few {count}',
          many: 'many {count}',
          other: '{count}',
        },
      };
      const words = interfaceWords({ tag: locale, locale, messages });
      const { numbers } = civilFormsOf(locale);
      expect(numbers).not.toBeNull();
      const told = interfaceWords({ tag: locale, locale, messages, numbers });
      for (const count of [0, 1, 2, 5, 11, 21, 101, 102, 1000, 1001, 9999, 12034, 100_000, 1_000_000, 2_345_678, 1.5])
        expect(told.say('all.forms', { count })).toBe(words.say('all.forms', { count }));
    },
  );

  test('of figures in twos, as in India, are left to the engine', () => {
    const words = interfaceWords({ tag: 'en-IN', locale: 'en-IN', messages: {} });
    const forms = civilFormsOf('en-IN');
    expect(forms.numbers).toBeNull();
    expect(interfaceWords({ ...words.list, ...forms }).number(1_234_567)).toBe('12,34,567');
  });

  test('are civil dates, whatever the year', () => {
    expect(english.date('1066-10-14')).toBe('14 October 1066');
    expect(english.date('1582-10-10')).toBe('10 October 1582');
    expect(english.dayOfMonth('--02-29')).toBe('29 February');
    expect([english.month(1), english.month(12), english.weekday(0), english.weekday(6)]).toEqual([
      'January',
      'December',
      'Monday',
      'Sunday',
    ]);
  });

  test('have the figures that the rest of the page has', () => {
    const arabic = interfaceWords({ tag: 'ar', locale: 'ar-EG', messages: {} });
    expect(arabic.date('1954-03-17')).toMatch(/^17 .+ 1954$/);
    expect(arabic.number(12034)).toMatch(/^12.034$/);
    expect([0, 7, 999, 1000, 12034].map(english.number)).toEqual(['0', '7', '999', '1,000', '12,034']);
    expect([english.decimal(0.9), shippedWords('de').decimal(0.9)]).toEqual(['0.90', '0,90']);
  });

  test('of languages from the right', () => {
    expect(['ar', 'he-IL', 'fa', 'ur-PK'].map(runsFromRight)).toEqual([true, true, true, true]);
    expect(['de', 'en', 'arn', 'id'].map(runsFromRight)).toEqual([false, false, false, false]);
    expect(shippedWords('de').country('NL')).toBe('Niederlande');
    expect(shippedWords('de').country('ZZZ')).toBeNull();
  });
});

describe('the language of the interface', () => {
  const chosen = (set: string | null, language: string) =>
    readWords(SHIPPED, null, { interface: set, language }).words.tag;

  test('is the one that is set, else that of the articles, else English', () => {
    expect(chosen('de', 'en')).toBe('de');
    expect(chosen(null, 'de')).toBe('de');
    expect(chosen(null, 'de-CH')).toBe('de');
    expect(chosen('en', 'de')).toBe('en');
    expect(chosen(null, 'fi')).toBe('en');
  });

  test('is English when there are no words for the one that is set, which is told', () => {
    const { words, faults } = readWords(SHIPPED, null, { interface: 'fi', language: 'de' });
    expect(words.tag).toBe('en');
    expect(faults).toEqual([
      {
        path: 'archive.yaml',
        message: '“interface”: there are no words for “fi”; the English ones stand in',
        hint: 'there are de, en; docs/languages.md says how to add a language',
      },
    ]);
  });
});

describe('words of one’s own', () => {
  test('stand in place of the built-in ones', () => {
    const own = folderWith({ 'de.json': { home: { latest: 'Frisch eingetroffen' } } });
    const { words, faults } = readWords(SHIPPED, own, { interface: 'de', language: 'en' });
    expect(faults).toEqual([]);
    expect([words.say('home.latest'), words.say('home.articles')]).toEqual(['Frisch eingetroffen', 'Artikel']);
  });

  test('add a language; what it lacks is in English, and told with key and file', () => {
    const own = folderWith({ 'fi.json': { locale: 'fi', home: { latest: 'Uusimmat', latst: 'x' } } });
    const { words, faults } = readWords(SHIPPED, own, { interface: 'fi', language: 'en' });
    expect([words.say('home.latest'), words.say('home.articles'), words.date('1954-03-17')]).toEqual([
      'Uusimmat',
      'Articles',
      '17. maaliskuuta 1954',
    ]);
    const told = faults.map(({ path, message, hint }) => [path, message, hint]);
    expect(told).toContainEqual([join(own, 'fi.json'), '“list.comma” is missing; the English words stand in', null]);
    expect(told.map(([, message]) => message)).toContainEqual(
      expect.stringMatching(/^\d{3} more are missing; the English words stand in$/),
    );
    expect(told).toContainEqual([
      join(own, 'fi.json'),
      '“home.latst” is no word of the interface',
      'did you mean “home.latest”?',
    ]);
  });

  test.each([
    [{ title: { page: '{titel}, Seite {number}' } }, '“title.page” has {titel}, for which there is no value'],
    [{ home: { unread: '{files} nicht lesbar.' } }, '“home.unread” should have a part in square brackets'],
    [{ count: { articles: { one: 'x', various: 'y' } } }, '“count.articles” is no text'],
    [{ home: 'Artikel' }, '“home” should have keys below it'],
  ])('%o is told', (content, fault) => {
    const { faults } = readWords(SHIPPED, folderWith({ 'de.json': content }), { interface: 'de', language: 'en' });
    expect(faults.map(({ message }) => message).join('\n')).toContain(fault);
  });

  test('in English may be misspelled too', () => {
    const own = folderWith({ 'en.json': { home: { latest: 'Fresh', lastest: 'x' } } });
    const { words, faults } = readWords(SHIPPED, own, { interface: null, language: 'en' });
    expect(words.say('home.latest')).toBe('Fresh');
    expect(faults.map(({ path, message }) => [path, message])).toEqual([
      [join(own, 'en.json'), '“home.lastest” is no word of the interface'],
    ]);
  });

  test('that are no JSON end the build, with file and line', () => {
    const own = folderWith({ 'de.json': '{\n  "home": {\n    latest: 1\n' });
    expect(() => readWords(SHIPPED, own, { interface: 'de', language: 'en' })).toThrow(/de\.json:3: /);
    const odd = folderWith({ 'de.json': { locale: 'deutsch, bitte' } });
    expect(() => readWords(SHIPPED, odd, { interface: 'de', language: 'en' })).toThrow('“locale”');
  });
});
