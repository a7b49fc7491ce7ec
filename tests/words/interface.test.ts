import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/record.js';
import type { Edition } from '../../src/page/edition.js';
import { pagesOf } from '../../src/page/pages.js';
import { searchPages } from '../../src/search/search-pages.js';
import { readTheme, type Theme, themeOf } from '../../src/theme/theme.js';
import type { Message } from '../../src/words/message.js';
import { type InterfaceWords, interfaceWords } from '../../src/words/words.js';
import { dredger, editionFor, sampleEditions, shippedTheme } from '../page/sample-editions.js';
import { storyOf } from '../page/story.js';
import { english, shippedWords } from './shipped-words.js';

/** The theme that ships, in other words. */
function themeSaying(words: InterfaceWords): Theme {
  const files = new Map(
    ['search.js', 'cite.js', 'names.js', 'style.css', 'site.js'].map((name) => [name, new Uint8Array()]),
  );
  return themeOf(shippedTheme.templates.sources, files, { words });
}

const htmlOf = (edition: Edition): { path: string; html: string }[] =>
  [...pagesOf(edition), ...searchPages(edition)]
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, bytes }) => ({ path, html: String(bytes()) }));

type Tree = ReturnType<typeof parseDocument>['children'][number];

const TOLD = ['aria-label', 'title', 'alt', 'placeholder', 'abbr'];

/** What a reader sees or hears of a page: texts and the attributes that are read out; not code, nor what is marked as of another language. */
function toldBy(
  nodes: readonly Tree[],
  skip: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.data];
    if (!('attribs' in node)) return [];
    if (skip(node.name, node.attribs)) return [];
    return [...TOLD.flatMap((name) => node.attribs[name] ?? []), ...toldBy(node.children, skip)];
  });
}

const isMachine = (name: string): boolean => name === 'script' || name === 'style' || name === 'code';
/** Single letters are those of the alphabet in indexes. */
const wordsOfText = (text: string): string[] => text.match(/[A-Za-z][A-Za-z’'-]+/g) ?? [];

/** All words of what an archive is made from. */
function vocabularyOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') for (const word of wordsOfText(value)) found.add(word.toLowerCase());
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) vocabularyOf(each, found);
  return found;
}

/** A language that has no letter of ours in it: whatever is left in Latin letters was never translated. */
const inNoLetters = (text: string): string =>
  text.replace(/\{[a-z-]+\}|\[|\]|\p{L}/gu, (found) => (/^\p{L}$/u.test(found) ? 'ξ' : found));
const FOREIGN = interfaceWords({
  tag: 'el',
  locale: 'el',
  messages: Object.fromEntries(
    Object.entries(english.list.messages).map(([key, message]): [string, Message] => {
      if (typeof message === 'string') return [key, inNoLetters(message)];
      const forms = Object.entries(message).map(([form, text]) => [form, inNoLetters(text)]);
      return [key, Object.fromEntries(forms) as Message];
    }),
  ),
});

/** What is named and not said: works, licences and formats, rules of finding as the records have them, keys of search. */
const NAMED = vocabularyOf([
  'Cuttings',
  'JSON',
  'nn',
  'q',
  'p',
  'others',
  'The Quay Cuttings',
  'tagger',
  'said-after',
  'said after',
]);

describe('an interface in another language', () => {
  const theme = themeSaying(FOREIGN);
  const editions = sampleEditions(theme);

  test.each(editions.map((edition, i) => [i, edition] as const))(
    'has no words of English on edition %i',
    (_, edition) => {
      const { archive, terms, account, site } = edition;
      const data = vocabularyOf([
        archive.records,
        archive.people,
        archive.places,
        archive.sources,
        site,
        account,
        terms,
      ]);
      const left = htmlOf(edition).flatMap(({ path, html }) => {
        const told = toldBy(
          parseDocument(html).children,
          (name, { class: look = '' }) => isMachine(name) || /\bthanks\b/.test(look),
        );
        return told
          .flatMap(wordsOfText)
          .filter((word) => !data.has(word.toLowerCase()) && !NAMED.has(word.toLowerCase()))
          .map((word) => `${path}: ${word}`);
      });
      expect([...new Set(left)].slice(0, 20)).toEqual([]);
    },
  );

  test('says so to the browser', () => {
    for (const { path, html } of htmlOf(editions[4]!)) expect(html.slice(0, 40), path).toContain('<html lang="el">');
  });
});

const GERMAN = shippedWords('de');
const article = (changes: Partial<ArticleRecord>): ArticleRecord =>
  storyOf({ id: 'hafen', date: '1954-03-17', lines: ['Der Hafen', 'Die Fahrrinne ist tief genug.'], changes });

describe('a German archive', () => {
  const edition = editionFor([article({ language: 'de' }), { ...article({ language: 'en' }), id: 'harbour' }], {
    theme: themeSaying(GERMAN),
  });
  const pages = new Map(htmlOf(edition).map(({ path, html }) => [path, html]));

  test('is in German', () => {
    const page = pages.get('articles/hafen.html')!;
    expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(page).toContain('17. März 1954');
    expect(page).toContain('>Nachweis</h2>');
    expect(page).toContain('„Der Hafen“, The Quay Cuttings, 17. März 1954. The Quay Cuttings, Datei hafen.txt.');
    expect(pages.get('dates/1954.html')).toContain('<th scope=col abbr="Montag">Mo</th>');
    expect(pages.get('dates/1954-03-17.html')).toContain('Mittwoch. 2 Artikel, 0 Zitate.');
    expect(pages.get('search.html')).toContain('>Suchen</button>');
  });

  test('has no message of English', () => {
    const messages = Object.entries(english.list.messages)
      .filter(([key, message]) => message !== GERMAN.list.messages[key])
      .flatMap(([, message]) => (typeof message === 'string' ? [message] : Object.values(message)))
      .filter((text) => !text.includes('{') && /\p{L}{3}/u.test(text) && !/[[\]]/.test(text));
    for (const [path, html] of pages) {
      const told = toldBy(parseDocument(html).children, isMachine).map((text) => text.trim());
      expect(
        messages.filter((text) => told.includes(text)),
        path,
      ).toEqual([]);
    }
  });

  test('marks English articles as such, and German ones not', () => {
    const list = pages.get('dates/1954-03.html')!;
    expect(list).toContain('<li><a href="../articles/hafen.html">');
    expect(list).toContain('<li lang="en"><a href="../articles/harbour.html">');
  });

  test('says in which language its notes on English articles are, and the article’s words in them', () => {
    const about = new Map(
      htmlOf(editionFor([dredger], { theme: themeSaying(GERMAN) })).map(({ path, html }) => [path, html]),
    );
    expect(about.get('articles/dredger/hired.html')).toMatch(
      /<div class=voices lang="de">\n<p>.*Edda Fathomly<\/(?:a|b)> <span lang="en">said<\/span><i>wörtlich; /,
    );
    expect(about.get('quotes/index.html')).toMatch(/Edda Fathomly.*<\/cite> <span lang="en">said<\/span>, in <a/);
  });
});

describe('an archive in a language from the right', () => {
  const hebrew = interfaceWords({ ...english.list, tag: 'he', locale: 'he' });
  const [page, foreign] = [article({ language: 'he' }), article({ language: 'en' })].map((record) => {
    const edition = editionFor([record], { theme: themeSaying(hebrew) });
    return htmlOf(edition).find(({ path }) => path === 'articles/hafen.html')!.html;
  });

  test('says so for the whole page', () => {
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(page).not.toContain('story" dir=');
    expect(page).not.toContain('<p dir="auto">');
  });

  test('lets articles of other languages run their own way', () => {
    expect(foreign).toContain('<p dir="auto">Die Fahrrinne ist tief genug.</p>');
    expect(foreign).toContain('lang="en"');
  });

  test('has a style sheet without left and right', () => {
    const theme = readTheme(join(import.meta.dirname, '../../templates'));
    const sheet = theme.assets.find(({ path }) => path.endsWith('.css'))!;
    const rules = Buffer.from(sheet.bytes())
      .toString('utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '');
    const physical = rules.match(
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float:\s*(?:left|right)|text-align:\s*(?:left|right))\b[^;]*/g,
    );
    expect(physical).toBeNull();
  });
});
