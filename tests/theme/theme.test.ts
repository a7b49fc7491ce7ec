import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { builtInTemplatesCode } from '../../src/compile/compile-templates.js';
import type { builtInTemplates } from '../../src/theme/built-in-templates.js';
import { escapedInTemplate } from '../../src/theme/escape-template.js';
import type { TemplateRuntime } from '../../src/theme/template-runtime.js';
import { TemplateError } from '../../src/theme/templates.js';
import { readTheme, themeOf } from '../../src/theme/theme.js';

const themed = (sources: Record<string, string>) => themeOf(new Map(Object.entries(sources)));

describe('templates', () => {
  test('escape what they are given', () => {
    expect(themed({ a: '<p title="{{x}}">{{x}}</p>' }).render('a', { x: '<"&' })).toBe(
      '<p title="&lt;&quot;&amp;">&lt;&quot;&amp;</p>',
    );
  });

  test('escape as Handlebars does', () => {
    const values = [`&<>"'\`=a`, 'plain', '', 0, 12, true, null, undefined, '&amp;', ['<', 1]];
    for (const value of values) expect(escapedInTemplate(value)).toBe(Handlebars.escapeExpression(value as string));
  });

  test('that are built in are made beforehand, all of them and with the same bytes', () => {
    const code = builtInTemplatesCode().replace('export const builtInTemplates =', 'return');
    const made = new Function(code)() as typeof builtInTemplates;
    const { templates, words } = readTheme('templates');
    expect(made.words).toBe(JSON.stringify(words.list));
    expect([...made.templates].map(([name, { source }]) => [name, source])).toEqual([...templates.sources]);
    const runtime = { escape: escapedInTemplate, html: String } as unknown as TemplateRuntime;
    for (const { bind } of made.templates.values()) expect(typeof bind(runtime)).toBe('function');
  });

  test('may stand inside one another', () => {
    const theme = themed({
      layout: '<b>{{page.title}}</b>{{> @partial-block}}',
      'parts/row': '{{n}};',
      a: '{{#> layout}}{{#each rows}}{{> parts/row}}{{/each}}{{/layout}}',
    });
    expect(theme.render('a', { page: { title: 'T' }, rows: [{ n: 1 }, { n: 2 }] })).toBe('<b>T</b>1;2;');
  });

  test('count and compare', () => {
    const theme = themed({
      a: '{{number n}} {{plural n "page" "pages"}} {{plural 1 "page" "pages"}} {{#if (eq n 12034)}}same{{/if}}',
    });
    expect(theme.render('a', { n: 12034 })).toBe('12,034 12,034 pages 1 page same');
  });

  test('give the bytes that Handlebars gives', () => {
    const sources = new Map([
      ['part', '<i class="{{c}}">{{#each rows}}{{@index}}{{#if @last}}.{{else}}, {{/if}}{{../c}}{{/each}}</i>'],
      ['box', '[{{title}}{{#if more}}+{{/if}} {{> @partial-block}}]'],
      [
        'page',
        '{{#> box}}{{> part rows=list c="<\'`="}}{{#each list}}{{this}}{{~#unless @first}} {{number 1234}}{{/unless}}\n  {{{../title}}}{{else}}none{{/each}}{{/box}}',
      ],
    ]);
    const engine = Handlebars.create();
    engine.registerHelper('number', (n: number) => String(n).replace('1', '1,'));
    for (const [name, source] of sources) engine.registerPartial(name, engine.compile(source.replace(/^ +/gm, '')));
    for (const list of [['a', '&', 'c'], []])
      for (const more of [true, 0, [], 'x', null]) {
        const data = { title: 'A & "B"', more, list };
        expect(themeOf(sources).render('page', data)).toBe(engine.compile('{{> page}}')(data));
      }
  });

  test('say which line asks for a name that is not there, also in a part', () => {
    const theme = themed({ a: '{{x}}\n{{> parts/b}}', 'parts/b': '<p>\n\n{{nope}}' });
    expect(() => theme.render('a', { x: 1 })).toThrow(
      'parts/b.hbs:3: “nope” is not among the names this page is given',
    );
  });

  test('are refused with their line when they are not well formed', () => {
    expect(() => themed({ a: 'x\n{{#if a}}\n{{/each}}' })).toThrow(/^a\.hbs:2: /);
    expect(() => themed({ a: 'x\n{{shout a}}' })).toThrow(/^a\.hbs:2: .*shout/s);
  });

  test('cannot reach what is not data', () => {
    expect(() => themed({ a: '{{x.constructor.name}}' }).render('a', { x: {} })).toThrow(TemplateError);
  });
});

test('an asset’s path tells its content', () => {
  const css = (text: string) =>
    themeOf(new Map(), new Map([['style.css', new TextEncoder().encode(text)]])).asset('style.css');
  expect(css('a{}')).toMatch(/^assets\/style\.[0-9a-f]{10}\.css$/);
  expect(css('a{}')).not.toBe(css('b{}'));
  expect(() => themed({}).asset('nope.css')).toThrow('no asset “nope.css”');
});

test('the theme that ships is well formed', () => {
  const theme = readTheme(join(import.meta.dirname, '../../templates'));
  expect(theme.templates.sources.has('layout')).toBe(true);
  expect(theme.assets.map((asset) => asset.path.replace(/\..*\./, '.'))).toEqual([
    'assets/site.js',
    'assets/style.css',
  ]);
});
