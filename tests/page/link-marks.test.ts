import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/page/article/highlight.js';
import { authorMarksOf, linkMarksOf } from '../../src/page/article/link-marks.js';
import { makeRecord } from '../make-record.js';

const text = 'The club wrote to Ada Brackwater.';
const all = { start: 0, end: text.length };
const name = {
  start: 18,
  end: 32,
  tag: 'a' as const,
  attributes: ' href="x.html"' as never,
  unlinked: ' class="pe"' as never,
  id: null,
};

const shown = (url: string, start = 4, end = 14): string =>
  String(highlight(text, all, linkMarksOf([{ start, end, url }], all, [name])));

describe('the links of an article', () => {
  test('lead off the archive, say so, and tell no one where they came from', () => {
    expect(shown('https://club.example/?a=1&b="2"')).toContain(
      '<a class="off" href="https://club.example/?a=1&amp;b=%222%22" rel="noreferrer nofollow">club wrote</a>',
    );
  });

  test('that a browser should not follow are no links', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '../elsewhere.html'])
      expect(shown(url)).not.toContain('class="off"');
  });

  test('over a name leave the name marked and not linked, since links cannot be in links', () => {
    const html = shown('https://club.example', 15, 32);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<span class="pe">');
  });
});

test('the names of a byline lead to their authors’ pages', () => {
  const record = makeRecord({ text: 'By EDDA FATHOMLY and Jory Keelby', byline: ['Edda Fathomly', 'Jory Keelby'] });
  const marks = authorMarksOf(record, { start: 0, end: record.text.length }, '../');
  expect(marks.map(({ start, end, attributes }) => [record.text.slice(start, end), attributes])).toEqual([
    ['EDDA FATHOMLY', ' href="../authors/edda-fathomly.html"'],
    ['Jory Keelby', ' href="../authors/jory-keelby.html"'],
  ]);
});
