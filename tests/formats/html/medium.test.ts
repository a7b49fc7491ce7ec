import { expect, test } from 'vitest';
import { allParsed } from '../parse.js';

const post = (
  footer: string,
): string => `<!DOCTYPE html><html><head><title>Ferry</title></head><body><article class="h-entry">
<header><h1 class="p-name">Ferry Returns</h1></header><section data-field="subtitle" class="p-summary">At last</section>
<section data-field="body" class="e-content"><p class="graf">It came back.</p></section><footer>${footer}</footer></article></body></html>`;

test('a post that Medium exports says of each part what it is, however short it is', async () => {
  const footer = `<p>By <a class="p-author h-card" href="https://m.example/@e">Edda Fathomly</a> on <time class="dt-published" datetime="1954-03-17T11:23:34.123Z">x</time></p>
    <a class="p-tag">Port</a><a class="p-canonical" href="https://m.example/ferry">Canonical link</a><p>Exported from Medium.</p>`;
  expect(await allParsed('2018.html', post(footer))).toMatchObject([
    {
      headline: 'Ferry Returns',
      deck: 'At last',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      tags: ['Port'],
      url: 'https://m.example/ferry',
      text: 'Ferry Returns\nAt last\nEdda Fathomly\nIt came back.',
    },
  ]);
});

test('a draft of Medium’s is withheld', async () => {
  expect(await allParsed('draft.html', post('<p>Exported from Medium.</p>'))).toMatchObject([{ severity: 'withheld' }]);
});
