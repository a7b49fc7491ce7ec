import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/page/pages.js';
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
  for (const edition of sampleEditions(theme)) for (const page of pagesOf(edition)) page.bytes();
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
    const cell = /^\| (`.*?) \|/.exec(line)?.[1];
    if (cell !== undefined) section.push(cell);
  }
  const namesIn = (title: string): string[] =>
    (cells.get(title) ?? []).flatMap((cell) => {
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

describe('names in templates', () => {
  test.each(templates)('%s.hbs asks only for what it is given', (template) => {
    const names = new Set([...given.get(template)!, ...layout]);
    const asked = namesUsed(shippedTheme.templates.sources, template);
    const unknown = asked.filter(({ path }) => !names.has(path.replace(/\.length$/, '')));
    expect(unknown.map(({ path, template, line }) => `${template}.hbs:${line}: ${path}`)).toEqual([]);
  });

  test.each(templates)('docs/templates.md tells what %s.hbs is given', (template) => {
    const told = [...(documented.get(template) ?? [])].sort();
    expect(told).toEqual(leaves(given.get(template)!).filter((name) => !ofLayout(name)));
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
