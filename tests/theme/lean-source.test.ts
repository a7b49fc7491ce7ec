import { describe, expect, test } from 'vitest';
import { leanSource } from '../../src/theme/lean-source.js';

describe('a template as pages are made from it', () => {
  test('has no indents, and keeps its lines', () => {
    expect(leanSource('<ul>\n  {{#each boats}}\n    <li>{{name}}</li>\n  {{/each}}\n</ul>\n')).toBe(
      '<ul>\n{{#each boats}}\n<li>{{name}}\n{{/each}}\n</ul>\n',
    );
  });

  test('has no quotation marks around words that need none', () => {
    expect(leanSource('<main class="sheet" id="main">')).toBe('<main class=sheet id=main>');
    expect(leanSource('<a href="#main" rel="prev">')).toBe('<a href=#main rel=prev>');
  });

  test('keeps them around what needs them, or may', () => {
    for (const tag of [
      '<main class="sheet columns">',
      '<a href="{{href}}">',
      '<p id="p{{no}}">',
      '<path d="M0"/>',
      '<script type="application/ld+json">',
      '<meta content="width=device-width">',
      '<p title=\'a "b" c\'>',
    ])
      expect(leanSource(tag)).toBe(tag);
  });

  test('takes them away before attributes that are not always there, and not before a word that would join the value', () => {
    expect(leanSource('<p class="day"{{#if anchor}} id="{{anchor}}"{{/if}}>')).toBe(
      '<p class=day{{#if anchor}} id="{{anchor}}"{{/if}}>',
    );
    expect(leanSource('<p class="day"{{more}}>')).toBe('<p class="day"{{more}}>');
    expect(leanSource('<p class="day"{{#if late}}x{{/if}}>')).toBe('<p class="day"{{#if late}}x{{/if}}>');
  });

  test('leaves text and what Handlebars reads as they are', () => {
    for (const text of ['<p>class="a" is an attribute</p>', '{{> parts/said heading="no"}}', '{{t "a.b" x="y"}}'])
      expect(leanSource(text)).toBe(text);
  });
});
