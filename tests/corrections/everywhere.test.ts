import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/archive-of.js';
import { correcting } from '../../src/corrections/apply.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { tablePages } from '../../src/export/tables.js';
import { pagesOf } from '../../src/page/pages.js';
import { IndexReader } from '../../src/search/index-reader.js';
import { searchIndexOf } from '../../src/search/indexing/index-of.js';
import { editionFor } from '../page/sample-editions.js';
import { storyOf } from '../page/story.js';

/** Ada Brackwater under three names in four articles, another of her family, and a quotation that names nobody. */
const stories = [
  storyOf({
    id: 'council',
    date: '1954-03-17',
    lines: [
      'Council Meets',
      'Ada Brackwater spoke. “The bar is shallow,” Ada Brackwater said.',
      'Netherquay heard it.',
    ],
    people: { 'Ada Brackwater': { role: 'harbour-master' } },
    places: { Netherquay: { at: [53.6, -0.1], country: 'GB' } },
    quotes: [['“The bar is shallow,”', 'Ada Brackwater', 'said']],
  }),
  storyOf({
    id: 'gulls',
    date: '1954-04-01',
    lines: ['Gulls', 'A. Brackwater fed the gulls at Netherquay.'],
    people: { 'A. Brackwater': { role: 'clerk' } },
    places: { Netherquay: { at: [53.6, -0.1], country: 'GB' } },
  }),
  storyOf({
    id: 'flood',
    date: '1954-05-01',
    lines: ['Flood', 'Miss Brackwatter rowed. “Bring rope,” Miss Brackwatter said.'],
    people: { 'Miss Brackwatter': {} },
    quotes: [['“Bring rope,”', 'Miss Brackwatter', 'said']],
  }),
  storyOf({
    id: 'night',
    date: '1954-06-01',
    lines: ['Night Watch', '“The light is out,” the keeper said. “It was out at ten.” Jory Weir slept.'],
    people: { 'Jory Weir': {} },
    quotes: [
      ['“The light is out,”', 'the keeper', 'said'],
      ['“It was out at ten.”', 'the keeper', 'said'],
    ],
  }),
];

function corrected(yaml: string): { archive: Archive; told: readonly string[] } {
  const { corrections, problems } = correctionsOf(yaml);
  const { records, editor, outcome } = correcting(stories, corrections);
  const archive = archiveOf(records, editor);
  return { archive, told: [...problems, ...outcome().problems].map(({ message }) => message) };
}

const htmlOf = (archive: Archive, path: string): string => {
  const page = pagesOf(editionFor(archive.records, { archive })).find((one) => one.path === path);
  return page === undefined ? 'no such page' : String(page.bytes());
};
const pageOf = (archive: Archive, path: string): string =>
  htmlOf(archive, path)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

const addresses = {
  article: (i: number) => `a${i}`,
  authority: ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`,
};
const csvOf = (archive: Archive, name: string): string =>
  String(
    tablePages(archive, addresses)
      .find(({ path }) => path === `data/${name}.csv`)!
      .bytes(),
  );

async function searchedSpeaker(archive: Archive, id: string, quote: number): Promise<string | undefined> {
  const { shards } = searchIndexOf(archive, (record) => record.id);
  const reader = new IndexReader(async (name) => JSON.parse(JSON.stringify(shards.get(name))));
  const article = archive.records.findIndex((record) => record.id === id);
  const { quotes } = await reader.story(article);
  return quotes[quote]?.speaker;
}

describe('what is said of a person holds in every article that is filed under her', () => {
  test('a role', () => {
    const { archive, told } = corrected('- {role: keeper of the light, of: Ada Brackwater}');
    expect(told).toEqual([]);
    const roles = archive.records.flatMap(({ people }) => people.map(({ name, role }) => `${name}: ${role}`));
    expect(roles).toEqual([
      'Ada Brackwater: keeper of the light',
      'A. Brackwater: keeper of the light',
      'Miss Brackwatter: null',
      'Jory Weir: null',
    ]);
    expect(pageOf(archive, 'articles/gulls.html')).toContain('keeper of the light');
    expect(csvOf(archive, 'people')).toContain('keeper of the light');
    expect(csvOf(archive, 'people')).not.toContain('clerk');
  });

  test('a role in one article stays there', () => {
    const { archive } = corrected('- {role: keeper, of: Ada Brackwater, in: gulls}');
    expect(archive.records.map(({ people }) => people[0]!.role)).toEqual(['harbour-master', 'keeper', null, null]);
  });

  test('a merge, then a rename: one page with all that she said', () => {
    const { archive, told } = corrected(
      '- {merge: [Miss Brackwatter], as: Ada Brackwater}\n- {rename: Ada Brackwater, as: Dame Ada Brackwater}',
    );
    expect(told).toEqual([]);
    expect(archive.people.map(({ name, quotes, appearances }) => [name, quotes.length, appearances.length])).toEqual([
      ['Dame Ada Brackwater', 2, 3],
      ['Jory Weir', 0, 1],
    ]);
    expect(archive.sources.filter(({ is }) => is?.kind === 'person').map(({ name }) => name)).toEqual([
      'Dame Ada Brackwater',
    ]);
    expect(csvOf(archive, 'quotes')).not.toContain('Brackwatter,');
  });

  test('a drop', () => {
    const { archive, told } = corrected('- {drop: Ada Brackwater}');
    expect(told).toEqual([]);
    expect(archive.people.map(({ name }) => name)).toEqual(['Miss Brackwatter', 'Jory Weir']);
  });

  test('a pin', () => {
    const { archive } = corrected('- {pin: [52.1, 1.5], of: Netherquay}');
    expect(archive.places[0]!.place).toMatchObject({ lat: 52.1, lon: 1.5 });
    expect(archive.records.slice(0, 2).map(({ places }) => places[0]!.lat)).toEqual([52.1, 52.1]);
  });
});

describe('a corrected speaker', () => {
  const yaml = '- {speaker: Ada Brackwater, quote: the light is out, in: night}';

  test('is on the page of the person of that name, never beside it, though the article does not name her', () => {
    const { archive, told } = corrected(yaml);
    expect(told).toEqual([]);
    const ada = archive.people.filter(({ name }) => name === 'Ada Brackwater');
    expect(ada).toHaveLength(1);
    expect(ada[0]!.quotes.map(({ article }) => archive.records[article]!.id)).toEqual(['council', 'night', 'night']);
    expect(archive.sources.filter(({ name }) => name === 'Ada Brackwater')).toHaveLength(1);
    expect(pageOf(archive, `people/${ada[0]!.id}.html`)).toContain('The light is out');
  });

  test('is in the margin, the table and the search alike, for both halves of what was said', async () => {
    const { archive } = corrected(yaml);
    expect(htmlOf(archive, 'articles/night.html')).toMatch(
      /<div class=voices>\n<p>[^<]*<a href="\.\.\/people\/ada-brackwater\.html">Ada Brackwater<\/a>/,
    );
    const rows = csvOf(archive, 'quotes')
      .split('\r\n')
      .filter((row) => row.startsWith('night,'));
    expect(rows.map((row) => /Ada Brackwater/.test(row) && /correction/.test(row))).toEqual([true, true]);
    expect(await searchedSpeaker(archive, 'night', 0)).toBe('Ada Brackwater');
    expect(await searchedSpeaker(archive, 'night', 1)).toBe('Ada Brackwater');
  });

  test('who is nowhere in the archive gets a page', () => {
    const { archive } = corrected('- {speaker: Silas Pilotson, quote: the light is out, in: night}');
    expect(archive.people.find(({ name }) => name === 'Silas Pilotson')?.quotes).toHaveLength(2);
  });

  test('may be the one whom the article names otherwise, or an unnamed source of another article', () => {
    const { archive } = corrected(
      '- {speaker: Ada Brackwater, quote: bring rope, in: flood}\n- {speaker: the keeper, quote: shallow, in: council}',
    );
    expect(archive.people.find(({ name }) => name === 'Ada Brackwater')?.quotes).toHaveLength(1);
    const keeper = archive.sources.filter(({ name }) => name === 'the keeper');
    expect(keeper.map(({ kind, quotes, is }) => [kind, quotes.length, is])).toEqual([['source', 3, null]]);
  });
});

test('a source that is no person is renamed and dropped by the archive’s name for it', () => {
  const { archive, told } = corrected('- {rename: the keeper, as: the lighthouse keeper, kind: source}');
  expect(told).toEqual([]);
  expect(archive.sources.map(({ name }) => name)).toContain('the lighthouse keeper');
  const dropped = corrected('- {drop: the keeper, kind: source}');
  expect(dropped.archive.sources.map(({ name }) => name)).not.toContain('the keeper');
  expect(dropped.archive.records.find(({ id }) => id === 'night')!.quotes[0]!.speaker).toBeNull();
});
