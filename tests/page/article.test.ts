import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/record.js';
import { pagesOf } from '../../src/page/pages.js';
import { articleUrl } from '../../src/page/urls.js';
import { editionFor } from './sample-editions.js';
import { storyOf } from './story.js';

function pageOf(records: readonly ArticleRecord[], wanted: ArticleRecord): string {
  const page = pagesOf(editionFor(records)).find(({ path }) => path === articleUrl(wanted));
  return String(page?.bytes());
}

/** What a reader sees of a stretch of HTML. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const light = storyOf({
  id: 'harbour/light',
  date: '1954-03-17',
  lines: [
    'kicker: Harbour',
    'Light <Out> Again',
    'byline: By Perrin Oarsby',
    'COLDHARBOR — “A light that is out is no light,” Ada Brackwater told the “Board” & others.',
    'subhead: The keeper',
    'She said the lamp was old. Brackwater had asked for oil at Netherquay, and Netherquay had none.',
    '“It burns,” the keeper said, “and it goes out.”',
  ],
  people: { 'Ada Brackwater': { role: 'harbour-master', forms: ['Brackwater'] } },
  places: { Coldharbour: { forms: ['COLDHARBOR'], at: [53.7, -0.3], country: 'GB' }, Netherquay: {} },
  quotes: [
    ['“A light that is out is no light,”', 'Ada Brackwater', 'told the “Board”'],
    ['the lamp was old', 'Ada Brackwater', 'said'],
    ['“It burns,”', 'the keeper', 'said,'],
    ['“and it goes out.”', 'the keeper', 'said,'],
  ],
});

describe('the page of an article', () => {
  const html = pageOf([light], light);
  const story = html.slice(html.indexOf('<h1'), html.indexOf('<aside'));

  test('has every paragraph of the text, in order and to the letter', () => {
    let from = 0;
    const shown = [...html.matchAll(/<(h1|h2|p)(?: [^>]*)?>(.*?)<\/\1>/gs)].map((match) => seen(match[2]!));
    for (const { start, end } of light.paragraphs) {
      const at = shown.indexOf(light.text.slice(start, end), from);
      expect(at, light.text.slice(start, end)).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  test('numbers its text paragraphs, and only those', () => {
    expect([...story.matchAll(/id="(p\d+)"/g)].map(([, id]) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  test('links the first mention in a paragraph to its page', () => {
    expect(story).toContain('<a href="../../people/ada-brackwater.html">Ada Brackwater</a>');
    expect(story).toMatch(/<a href="[^"]+">Netherquay<\/a>, and <span class="pl">Netherquay<\/span>/);
  });

  test('ties words to their speaker, and both halves of a quotation to one note', () => {
    expect(story).toContain('<span class="q direct" id="q1">“A light that is out is no light,”</span>');
    expect(story).toMatch(
      /<div class=voices>\n<p><a href="[^"]+">Ada Brackwater<\/a> told the “Board”<i>direct; said after, 0.95<\/i>/,
    );
    expect(story).toContain('<span class="q direct" id="q4">“and it goes out.”</span>');
    expect(story.match(/<p[^>]*>.*<i>[^<]+<\/i><\/p>/g)?.length).toBe(3);
    expect(story).toMatch(/class="unnamed" href="[^"]+">The keeper<\/a> said,/);
  });

  test('keeps a card of what was found', () => {
    const card = seen(html.slice(html.indexOf('<aside')).replace(/<i>.*?<\/i>/g, '')).replace(/\s+/g, ' ');
    expect(card).toContain('Ada Brackwater harbour-master said 2');
    expect(card).toContain('Coldharbour (printed COLDHARBOR), Netherquay 2.');
    expect(card).toContain('Sources 2, 1 unnamed Ada Brackwater. Unnamed: “the keeper”.');
    expect(card).toContain('SHA-256 abababab abababab');
    expect(html).toContain('<svg class="map"');
  });

  test('gives the section and the keywords that the file gives', () => {
    const changes = { publisher: 'The Saltmarsh Courier', section: 'Port', tags: ['lights', 'pilotage'] };
    const filed = storyOf({ lines: ['A Headline', 'Some text.'], changes });
    expect(seen(pageOf([filed], filed)).replace(/\s+/g, ' ')).toContain(
      'The Saltmarsh Courier, Port. Keywords lights and pilotage. No byline given.',
    );
    const other = storyOf({ lines: ['A Headline', 'Some text.'], changes: { section: 'Port' } });
    expect(seen(pageOf([other], other)).replace(/\s+/g, ' ')).toContain('Section Port. No byline, no publisher given.');
  });

  test('says what is not known', () => {
    const bare = storyOf({ lines: ['A Headline', 'Some text.'] });
    const page = seen(pageOf([bare], bare)).replace(/\s+/g, ' ');
    expect(page).toContain('Undated. No byline, no publisher given.');
    expect(page).toContain('No people, places or sources were found in this article.');
    expect(page).toContain('This is the archive’s only article.');
  });
});

test('two versions of one story show what changed', () => {
  const lines = [
    'Dredger Hired',
    'The council hired the dredger Patience on Monday for the north channel, where silt has closed the bar to coal boats since the winter gales.',
    'The work will take six weeks and cost the town four hundred pounds, which is to be paid out of the harbour fund as in former years.',
  ];
  const first = storyOf({ id: 'a', date: '1954-03-10', lines });
  const second = storyOf({
    id: 'b',
    date: '1954-03-11',
    lines: lines.map((line) => line.replace('six weeks', 'nine weeks')),
  });
  const html = pageOf([first, second], second);
  expect(html).toContain('per cent of the wording is the same');
  expect(html).toContain('<del>six</del> <ins>nine</ins>');
  expect(html).toMatch(/href="a\.html" rel=prev/);
});

test('a right-to-left article is set from the right', () => {
  const story = storyOf({ language: 'ar', lines: ['عنوان', 'نص المقال.'] });
  expect(pageOf([story], story)).toContain('<article class="main story" dir="rtl">');
});
