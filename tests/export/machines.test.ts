import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/archive/archive.js';
import type { ArchiveDescription } from '../../src/archive/description.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { feedPages } from '../../src/export/feeds.js';
import { articleHead, authorityHead } from '../../src/export/head.js';
import { sitemapPages } from '../../src/export/sitemap.js';
import { tablePages } from '../../src/export/tables.js';
import { cellOf } from '../../src/text/csv-cell.js';
import { emptyRecord, sampleAddresses, sampleArchive } from './archive-sample.js';

const description: ArchiveDescription = {
  title: 'The Saltmarsh Courier',
  description: null,
  language: 'en',
  publisher: null,
  baseUrl: null,
};

const ada: Authority = {
  kind: 'person',
  id: 'ada-brackwater',
  name: 'Ada Brackwater',
  sortName: 'Brackwater, Ada',
  forms: [
    { text: 'Ada Brackwater', articles: [0] },
    { text: 'Miss Brackwater', articles: [0] },
  ],
  roles: [{ text: 'harbour-master', articles: [0] }],
  appearances: [{ article: 0, local: ['ada-brackwater'], mentions: 2 }],
  quotes: [{ article: 0, quote: 0 }],
  attitudes: [],
  seeAlso: [],
  lone: null,
};

const record = emptyRecord({
  headline: 'Price of <mud> & "silt" </script><!-- \u2028 up',
  date: '1954-03-17',
  byline: ['Edda Fathomly'],
  people: [{ id: 'ada-brackwater', name: 'Ada Brackwater', role: null, mentions: [] }],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      text: '“Ask the coal boats.”',
      start: 9,
      end: 14,
      speaker: { name: 'Ada Brackwater', source: null, text: 'she', start: 9, end: 10 },
      cue: null,
      confidence: 0.9,
      rule: 'said-after',
    },
  ],
});
const site = { archive: sampleArchive([record], [ada]), description, addresses: sampleAddresses };
const served = { ...site, description: { ...description, baseUrl: 'https://courier.example/archive/' } };
const bytesOf = (pages: readonly { path: string; bytes: () => string | Uint8Array }[], path: string): string =>
  String(pages.find((page) => page.path === path)?.bytes());

describe('the head of an article', () => {
  const head = articleHead(site, 0);

  test('its JSON-LD can end no script, and says what the article says of itself', () => {
    const { jsonLd } = articleHead(served, 0);
    expect(jsonLd).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(jsonLd)).toMatchObject({
      '@type': 'NewsArticle',
      headline: record.headline,
      datePublished: '1954-03-17',
      author: [{ '@type': 'Person', name: 'Edda Fathomly' }],
    });
  });

  test('what only search engines read is left out where the archive has no address on the web', () => {
    expect(head.jsonLd).toBe('');
    expect(head.properties).toEqual([]);
    expect(articleHead(served, 0).properties).toContainEqual({ property: 'og:title', content: record.headline });
  });

  test('it has the citation tags that reference managers read', () => {
    const names = Object.fromEntries(head.names.map(({ name, content }) => [name, content]));
    expect(names).toMatchObject({
      citation_title: record.headline,
      citation_author: 'Fathomly, Edda',
      citation_publication_date: '1954/03/17',
    });
    expect(names).not.toHaveProperty('citation_journal_title');
    expect(names).not.toHaveProperty('citation_public_url');
  });

  test('with a base URL every address is whole', () => {
    expect(JSON.parse(articleHead(served, 0).jsonLd).url).toBe('https://courier.example/archive/articles/0.html');
  });
});

test('a person is described with other names and roles', () => {
  expect(JSON.parse(authorityHead(served, ada).jsonLd)).toMatchObject({
    '@type': 'Person',
    alternateName: ['Miss Brackwater'],
    jobTitle: ['harbour-master'],
  });
});

describe('feeds', () => {
  const pages = feedPages(site);

  test('there is one of each kind for the archive; on the web also for who is in three articles', () => {
    expect(pages.map(({ path }) => path)).toEqual(['feed.atom', 'feed.json']);
    const often = { ...ada, appearances: [0, 1, 2].map((article) => ({ article, local: ['ada'], mentions: 1 })) };
    const archive = sampleArchive([record, record, record], [ada, { ...often, id: 'often' }]);
    expect(feedPages({ ...served, archive }).map(({ path }) => path)).toEqual([
      'feed.atom',
      'feed.json',
      'person/often.atom',
      'person/often.json',
    ]);
  });

  test('a headline is no markup in them, and links are relative without a base URL', () => {
    const atom = bytesOf(pages, 'feed.atom');
    expect(atom).toContain('<link href="articles/0.html"/>');
    expect(atom).not.toContain('archive.invalid');
    expect(atom).toContain('Price of &lt;mud&gt; &amp; &quot;silt&quot; &lt;/script&gt;');
    const json = JSON.parse(bytesOf(pages, 'feed.json'));
    expect(json.items[0]).toMatchObject({ title: record.headline, url: 'articles/0.html' });
  });

  test('an undated article is in the JSON Feed, and not in Atom, which would need a moment', () => {
    const archive = sampleArchive([
      emptyRecord({ headline: 'Undated' }),
      emptyRecord({ headline: 'Dated', date: '1954' }),
    ]);
    const both = feedPages({ ...site, archive });
    expect(bytesOf(both, 'feed.atom').match(/<title>[^<]*/g)).toEqual(['<title>The Saltmarsh Courier', '<title>Dated']);
    expect(bytesOf(both, 'feed.atom')).not.toContain('1970');
    expect(JSON.parse(bytesOf(both, 'feed.json')).items.map(({ title }: { title: string }) => title)).toEqual([
      'Dated',
      'Undated',
    ]);
  });

  test('both of a subject have the digest of its names and its articles', () => {
    const digestOf = ({ title }: { readonly title: string }, of: readonly ArticleRecord[]): string =>
      `${title}: ${of.map(({ headline }) => headline).join(', ')}`;
    expect(feedPages(site, digestOf).map(({ inputs }) => inputs?.())).toEqual([
      `The Saltmarsh Courier: ${record.headline}`,
      `The Saltmarsh Courier: ${record.headline}`,
    ]);
  });

  test('they are the same at each call', () => {
    expect(bytesOf(pages, 'feed.atom')).toBe(bytesOf(pages, 'feed.atom'));
  });
});

describe('tables', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['@cmd', "'@cmd"],
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    [-5.5, '-5.5'],
    [null, ''],
  ])('the cell of %j is %j', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });

  test('quotes.csv has a row for each quote', () => {
    const lines = bytesOf(tablePages(site.archive, sampleAddresses), 'data/quotes.csv').trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('“Ask the coal boats.”');
  });
});

describe('the sitemap', () => {
  test('lists pages, not the 404 or data', () => {
    const [page] = sitemapPages(['index.html', '404.html', 'feed.atom', 'a&b.html'], 'https://x.example/');
    expect(String(page?.bytes())).toContain('<loc>https://x.example/a&amp;b.html</loc>');
    expect(String(page?.bytes())).not.toMatch(/404|atom/);
  });

  test('is parted above 50,000 addresses', () => {
    const paths = Array.from({ length: 50_001 }, (_, i) => `p${i}.html`);
    expect(sitemapPages(paths, 'https://x.example/').map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
    ]);
  });
});
