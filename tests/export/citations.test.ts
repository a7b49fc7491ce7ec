import { describe, expect, test } from 'vitest';
import type { ArchiveDescription } from '../../src/archive/description.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { cslNameOf } from '../../src/export/author-name.js';
import { bibtexOf, cslOf, formattedOf, risOf } from '../../src/export/citation-formats.js';
import { citedArticleOf } from '../../src/export/citations.js';
import { makeRecord } from '../make-record.js';
import { english } from '../words/shipped-words.js';

const archive: ArchiveDescription = {
  title: 'The Saltmarsh Courier',
  description: null,
  language: 'en',
  publisher: 'The Saltmarsh Courier',
  baseUrl: null,
};

const record = (changes: Partial<ArticleRecord> = {}): ArticleRecord =>
  makeRecord({
    id: '1954/ratepayers',
    headline: 'Ratepayers Press the Council',
    byline: ['Edda Fathomly', 'Piers van der Lanyard'],
    date: '1954-03-27',
    ...changes,
  });

const citationsOf = (article: ArticleRecord) => {
  const cited = citedArticleOf(article, archive, `articles/${article.id}.html`);
  return { formatted: formattedOf(cited, english), bibtex: bibtexOf(cited), ris: risOf(cited), csl: cslOf([cited]) };
};

describe('citations', () => {
  test('one sentence names author, headline, paper, date and file', () => {
    expect(citationsOf(record()).formatted).toBe(
      'Edda Fathomly and Piers van der Lanyard, “Ratepayers Press the Council,” The Saltmarsh Courier, 27 March 1954. The Saltmarsh Courier, file 1954/ratepayers.txt.',
    );
  });

  test('what is not known is left out, and an undated article says so', () => {
    const { formatted, ris, csl } = citationsOf(record({ byline: [], date: null }));
    expect(formatted).toMatch(/^“Ratepayers Press the Council,” The Saltmarsh Courier, undated\./);
    expect(ris).not.toContain('AU');
    expect(JSON.parse(csl)[0]).not.toHaveProperty('issued');
  });

  test('BibTeX escapes what TeX would run', () => {
    const { bibtex } = citationsOf(record({ headline: 'Price of {mud} up 5% & rising: \\input' }));
    expect(bibtex).toContain(
      'title = {{Price of \\textbraceleft{}mud\\textbraceright{} up 5\\% \\& rising: \\textbackslash{}input}}',
    );
    expect(bibtex).toContain('author = {Fathomly, Edda and van der Lanyard, Piers}');
  });

  test('a line feed in a headline cannot forge a RIS field', () => {
    const { ris } = citationsOf(record({ headline: 'One\r\nAU  - Forged, Name' }));
    expect(ris.split('\r\n').filter((line) => line.startsWith('AU'))).toHaveLength(2);
    expect(ris).toContain('TI  - One AU - Forged, Name\r\n');
  });

  test('a date of month and year stays one', () => {
    const { ris, csl } = citationsOf(record({ date: '1954-03' }));
    expect(ris).toContain('DA  - 1954/03/');
    expect(JSON.parse(csl)[0].issued['date-parts']).toEqual([[1954, 3]]);
  });
});

describe('cslNameOf', () => {
  test.each([
    ['Ada Brackwater', { given: 'Ada', family: 'Brackwater' }],
    ['Piers van der Lanyard', { given: 'Piers', family: 'van der Lanyard' }],
    ['Lorcan Tidewell Jr.', { literal: 'Lorcan Tidewell Jr.' }],
    ['From our own reporter', { literal: 'From our own reporter' }],
    ['Coastal Press', { literal: 'Coastal Press' }],
    ['Sarmad', { literal: 'Sarmad' }],
  ])('%s', (name, want) => {
    expect(cslNameOf(name)).toEqual(want);
  });
});
