import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/page/pages.js';
import { searchPages } from '../../src/search/search-pages.js';
import type { Theme } from '../../src/theme/theme.js';
import { namesGiven, namesUsed } from '../theme/names.js';
import { sampleEditions, shippedTheme } from './sample-editions.js';

/** What each template was given, over all sample editions. */
function namesGivenByCode(): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  const theme: Theme = {
    ...shippedTheme,
    render(template, data) {
      given.set(template, namesGiven(data, '', given.get(template)));
      return shippedTheme.render(template, data);
    },
  };
  for (const edition of sampleEditions(theme)) {
    const pages = [...pagesOf(edition), ...searchPages(edition)];
    for (const page of pages) if (page.path.endsWith('.html')) page.bytes();
  }
  return given;
}

/**
 * The names in the first cells of the tables of docs/templates.md, by the template or thing that their section is about.
 * A cell "`rows[]` *Tally*" stands for the names of the section "Tally", each behind `rows[].`.
 */
function namesDocumented(): Map<string, Set<string>> {
  const cells = new Map<string, string[]>();
  let section: string[] = [];
  for (const line of readFileSync(join(import.meta.dirname, '../../docs/templates.md'), 'utf8').split('\n')) {
    const title = /^##+ (?:`([\w-]+)\.hbs`|(\w+))/.exec(line);
    if (title !== null) {
      section = [];
      cells.set(title[1] ?? title[2]!, section);
    }
    const cell = /^\| ([`*].*?) \|/.exec(line)?.[1];
    if (cell !== undefined) section.push(cell);
  }
  const namesIn = (title: string): string[] =>
    (cells.get(title) ?? []).flatMap((cell) => {
      const alone = /^\*(\w+)\*$/.exec(cell)?.[1];
      if (alone !== undefined) return namesIn(alone);
      const names = [...cell.matchAll(/`([^`]+)`(?: \*(\w+)\*)?/g)];
      return names.flatMap(([, name, thing]) =>
        thing === undefined ? [name!] : namesIn(thing).map((inner) => `${name}.${inner}`),
      );
    });
  return new Map([...cells.keys()].map((title) => [title, new Set(namesIn(title))]));
}

const given = namesGivenByCode();
const documented = namesDocumented();
const templates = [...given.keys()].sort();

/** Names that hold no others. Those below `page` are the layout's. */
const leaves = (names: ReadonlySet<string>): string[] =>
  [...names]
    .filter((name) => ![...names].some((other) => other.startsWith(`${name}.`) || other.startsWith(`${name}[]`)))
    .sort();
const ofLayout = (name: string): boolean => name.startsWith('page.');

const layout = new Set([...given.values()].flatMap((names) => [...names].filter(ofLayout)));

/** Whether a name lies in one of these, which may be null or empty in all samples. */
const isBelow = (name: string, names: ReadonlySet<string>): boolean =>
  [...name.matchAll(/(?:\[\])?\.|\[\]/g)].some(({ index }) => names.has(name.slice(0, index)));
/** Whether documented names tell a name, or what is below it. */
const tells = (docs: readonly string[], name: string): boolean =>
  docs.some((doc) => doc === name || doc.startsWith(`${name}.`) || doc.startsWith(`${name}[`));
const docsOf = (template: string): ReadonlySet<string> => documented.get(template) ?? new Set();

describe('names in templates', () => {
  test.each(templates)('%s.hbs asks only for what it is given', (template) => {
    const names = new Set([...given.get(template)!, ...layout]);
    const docs = [...docsOf(template)];
    const unknown = namesUsed(shippedTheme.templates.sources, template).filter(({ path }) => {
      const name = path.replace(/\.length$/, '');
      return !names.has(name) && !(isBelow(name, names) && tells(docs, name));
    });
    expect(unknown.map(({ path, template, line }) => `${template}.hbs:${line}: ${path}`)).toEqual([]);
  });

  test.each(templates)('docs/templates.md tells what %s.hbs is given, and nothing else', (template) => {
    const names = given.get(template)!;
    const docs = [...docsOf(template)].sort();
    expect(leaves(names).filter((name) => !ofLayout(name) && !tells(docs, name))).toEqual([]);
    expect(docs.filter((doc) => !names.has(doc) && !isBelow(doc, names))).toEqual([]);
  });

  test('docs/templates.md tells what every page is given', () => {
    expect([...(documented.get('layout') ?? [])].sort()).toEqual(leaves(layout));
  });

  test('every template is used', () => {
    const parts = [...shippedTheme.templates.sources].flatMap(([, source]) => [
      ...source.matchAll(/\{\{~?#?> ?([\w/-]+)/g),
    ]);
    const used = new Set([...templates, ...parts.map(([, name]) => name!)]);
    expect([...shippedTheme.templates.sources.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  test('only names that end in Html stand unescaped', () => {
    for (const [name, source] of shippedTheme.templates.sources) {
      const bare = [...source.matchAll(/\{\{\{~?\s*([\w./]+)/g)].map((match) => match[1]!);
      expect(
        bare.filter((path) => !/(?:^html|Html)$/.test(path.split(/[./]/).at(-1)!)),
        `${name}.hbs`,
      ).toEqual([]);
    }
  });
});
