import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { isForScripts } from '../../src/theme/script-words.js';
import { placeholdersIn } from '../../src/words/message.js';
import { readWords } from '../../src/words/read-words.js';
import { english, shippedWords } from './shipped-words.js';

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATES = join(ROOT, 'templates');
const filesBelow = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .map((path) => join(folder, path))
    .sort();

const templates = filesBelow(TEMPLATES, '.hbs');
const sources = ['page', 'map', 'export', 'search', 'words'].flatMap((room) =>
  filesBelow(join(ROOT, 'src', room), '.ts'),
);
const languages = readdirSync(join(TEMPLATES, 'words')).map((name) => name.replace('.json', ''));
const known = Object.keys(english.list.messages);
const sections = new Set(known.map((key) => key.split('.')[0]!));

/** Keys in a file; those that end in `*` stand for all that begin so. */
function keysIn(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.hbs')) return [...source.matchAll(/(?:\{\{~?#?|\()t "([^"]+)"/g)].map(([, key]) => key!);
  if (path.endsWith('site.js')) {
    const modes = [...source.matchAll(/'': '(\w+)', light: '(\w+)', dark: '(\w+)'/g)].flatMap(([, ...names]) => names);
    const said = [...source.matchAll(/\bsay\('([\w-]+)'/g)].map(([, key]) => key!);
    const others = [...source.matchAll(/\bwords\[(?:'([a-z.-]+)'|`([a-z.-]+)\$\{)/g)];
    return [
      ...[...said, ...modes].map((key) => `everywhere.${key}`),
      ...others.map(([, key, beginning]) => key ?? `${beginning}*`),
    ];
  }
  const literal = [...source.matchAll(/'([a-z-]+)\.([a-z-]+)'/g)]
    .filter(([, section, name]) => sections.has(section!) && !/^(?:js|ts|css|html|json)$/.test(name!))
    .map(([, section, name]) => `${section}.${name}`);
  const begun = [...source.matchAll(/say\(`([a-z-]+\.[a-z-]*)\$\{/g)].map(([, beginning]) => `${beginning}*`);
  return [...literal, ...begun];
}

const used = [...templates, ...sources, join(TEMPLATES, 'assets/site.js')].flatMap((path) =>
  keysIn(path).map((key) => ({ key, path: path.slice(ROOT.length + 1) })),
);
const covers = (key: string, name: string): boolean =>
  key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : key === name;

describe('the words that ship', () => {
  test.each(languages)('are the same keys in %s, with the same placeholders and links', (language) => {
    const { faults } = readWords(join(TEMPLATES, 'words'), null, { interface: language, language: 'en' });
    expect(faults).toEqual([]);
    const { messages } = shippedWords(language).list;
    const unsaid = known.filter((key) => {
      const said = placeholdersIn(messages[key]!);
      return [...placeholdersIn(english.list.messages[key]!)].some((name) => !said.has(name));
    });
    expect(unsaid).toEqual([]);
  });

  test.each(languages)('have all plural forms of %s', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const lacking = Object.entries(shippedWords(language).list.messages).filter(
      ([, message]) => typeof message !== 'string' && pluralCategories.some((form) => !(form in message)),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  test('are all there that templates, pages and scripts ask for', () => {
    expect(used.length).toBeGreaterThan(400);
    const missing = used.filter(({ key }) => !known.some((name) => covers(key, name)));
    expect(missing.map(({ key, path }) => `${path}: ${key}`)).toEqual([]);
  });

  test('are all used', () => {
    expect(known.filter((name) => !used.some(({ key }) => covers(key, name)))).toEqual([]);
  });

  test('of scripts are those that are sent to the browser, with what dates need', () => {
    const inBrowser = used.filter(({ path }) =>
      /(?:search|export)\/browser\/|export\/quotation-forms|site\.js$/.test(path),
    );
    expect(inBrowser.length).toBeGreaterThan(60);
    const sent = known.filter(isForScripts);
    const absent = inBrowser.filter(({ key }) => !sent.some((name) => covers(key, name)));
    expect(absent.map(({ key, path }) => `${path}: ${key}`)).toEqual([]);
    const idle = sent.filter((name) => !inBrowser.some(({ key }) => covers(key, name)));
    expect(idle).toEqual(['date.undated', 'date.no-year']);
  });

  test.each(languages)('have twelve months and seven weekdays in %s', (language) => {
    const words = shippedWords(language);
    expect(words.say('date.months').split(' ')).toHaveLength(12);
    expect(words.say('date.weekdays').split(' ')).toHaveLength(7);
  });
});

/** What a template has of its own: its text without markup, and what readers see or hear of attributes. */
function ownWords(source: string): string[] {
  const text = contentOf(Handlebars.parse(source));
  const told = [...text.matchAll(/\b(?:aria-label|title|alt|placeholder|abbr)="([^"]*)"/g)].map(([, value]) => value!);
  const between = text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#?\w+;/g, ' ')
    .split('\n');
  return [...told, ...between].map((words) => words.trim()).filter((words) => /\p{L}/u.test(words));
}

/** The text of a template; what is filled in is left out. */
function contentOf(program: hbs.AST.Program | undefined): string {
  return (program?.body ?? [])
    .map((statement) => {
      if (statement.type === 'ContentStatement') return (statement as hbs.AST.ContentStatement).original;
      const { program: inner, inverse } = statement as hbs.AST.BlockStatement;
      return contentOf(inner) + contentOf(inverse);
    })
    .join('');
}

describe('templates', () => {
  test.each(templates.map((path) => path.slice(TEMPLATES.length + 1)))('%s has no words of its own', (name) => {
    expect(ownWords(readFileSync(join(TEMPLATES, name), 'utf8'))).toEqual([]);
  });

  test('with words of their own would be found', () => {
    expect(ownWords('<p class="x">{{#if a}}Read on{{/if}}</p>')).toEqual(['Read on']);
    expect(ownWords('<nav aria-label="Letters">{{t "index.letters"}}</nav>')).toEqual(['Letters']);
    expect(ownWords('<p>{{t "index.letters"}} / {{letter}}&#160;¶</p>')).toEqual([]);
  });
});
