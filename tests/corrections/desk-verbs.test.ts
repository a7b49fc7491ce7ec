import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/archive-of.js';
import { correcting } from '../../src/corrections/apply.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { pagesOf } from '../../src/page/pages.js';
import { editionFor } from '../page/sample-editions.js';
import { storyOf } from '../page/story.js';

/** A captain of 1953 and one of 1967 who have one name, a mayor with two spellings, and a London that is two places. */
const stories = [
  storyOf({
    id: 'flood',
    date: '1953-02-04',
    lines: ['Flood', '“Cut the ropes,” Captain Tidewell said. He wanted boats. London sent none.'],
    people: { 'Lorcan Tidewell': {} },
    places: { London: { at: [51.5, -0.13], country: 'GB' } },
    quotes: [
      ['“Cut the ropes,”', 'Lorcan Tidewell', 'said'],
      ['boats', 'Lorcan Tidewell', 'said'],
    ],
  }),
  storyOf({
    id: 'key',
    date: '1967-06-14',
    lines: ['Key', 'Lorcan Tidewell, 31, came from London.'],
    people: { 'Lorcan Tidewell': {} },
    places: { London: { at: [51.5, -0.13], country: 'GB' } },
  }),
  storyOf({ id: 'gale', date: '1968-01-02', lines: ['Gale', 'L. Tidewell spoke.'], people: { 'L. Tidewell': {} } }),
];

function corrected(yaml: string) {
  const { corrections, problems } = correctionsOf(yaml);
  const { records, editor, outcome } = correcting(stories, corrections);
  const archive = archiveOf(records, editor);
  const result = outcome();
  return {
    archive,
    told: [...problems, ...result.problems].map(({ message }) => message),
    former: result.former,
    inForce: result.inForce,
  };
}

const named = (list: Archive['people']): string[] =>
  list.map(({ name, appearances }) => `${name} ${appearances.length}`).sort();

describe('two of one name', () => {
  test('are told apart by the article', () => {
    const { archive, told } = corrected('- {rename: Lorcan Tidewell, as: Lorcan Tidewell Jr., in: key}');
    expect(told).toEqual([]);
    const names = named(archive.people);
    expect(names).toEqual(['Lorcan Tidewell 2', 'Lorcan Tidewell Jr. 1']);
    expect(archive.people.find(({ name }) => name === 'Lorcan Tidewell')?.quotes).toHaveLength(2);
  });

  test('who were taken for one are parted, and no longer said to be alike', () => {
    expect(named(archiveOf(stories).people)).toEqual(['Lorcan Tidewell 3']);
    const { archive, told } = corrected('- apart: [Lorcan Tidewell, L. Tidewell]');
    expect(told).toEqual([]);
    expect(named(archive.people)).toEqual(['L. Tidewell 1', 'Lorcan Tidewell 2']);
    expect(archive.people.flatMap(({ seeAlso }) => seeAlso)).toEqual([]);
  });

  test('that are apart already bear on nothing when one of them is not there', () => {
    expect(corrected('- apart: [Lorcan Tidewell, Nobody Atall]').told).toHaveLength(1);
  });
});

describe('another place of a name', () => {
  const yaml = (article: string): string =>
    `- {place: "London, Ontario", of: London, at: [42.98, -81.23], country: CA, region: Ontario, geonames: 6058560${article}}`;

  test('in one article leaves the other London where it is', () => {
    const { archive, told } = corrected(yaml(', in: key'));
    expect(told).toEqual([]);
    const places = archive.places.map(({ name, place }) => [name, place.country, place.lat]);
    expect(places).toContainEqual(['London', 'GB', 51.5]);
    expect(places).toContainEqual(['London', 'CA', 42.98]);
    expect(archive.records.find(({ id }) => id === 'key')!.places[0]).toMatchObject({
      confidence: 1,
      region: 'Ontario',
    });
  });

  test('everywhere moves it', () => {
    const { archive } = corrected(yaml(''));
    expect(archive.places.filter(({ name }) => name === 'London').map(({ place }) => place.country)).toEqual(['CA']);
  });
});

describe('one quotation alone', () => {
  test('gets its speaker, and leaves the “said” that it shared', () => {
    const { archive } = corrected('- {speaker: Ada Brackwater, quote: boats, in: flood, only: true}');
    const { quotes } = archive.records[0]!;
    expect(quotes.map(({ speaker, cue }) => [speaker?.name, cue?.text])).toEqual([
      ['Lorcan Tidewell', 'said'],
      ['Ada Brackwater', undefined],
    ]);
  });

  test('is confirmed, and nothing else', () => {
    const before = archiveOf(stories).records[0]!.quotes;
    const { archive, told } = corrected('- {confirm: Lorcan Tidewell, quote: cut the ropes, in: flood, only: true}');
    expect(told).toEqual([]);
    expect(archive.records[0]!.quotes).toEqual([{ ...before[0], confidence: 1 }, before[1]]);
  });

  test('of another speaker is not confirmed: that bears on nothing', () => {
    expect(corrected('- {confirm: Ada Brackwater, quote: cut the ropes, in: flood}').told).toHaveLength(1);
  });
});

test('a person, a place and the lack of a date are confirmed, which readers are not told', () => {
  const { archive, told, inForce } = corrected(
    '- {confirm: Lorcan Tidewell}\n- {confirm: London, kind: place}\n- {confirm: key, kind: article}',
  );
  expect(told).toEqual([]);
  const { people, places } = archive.records[0]!;
  expect(people[0]!.mentions.every(({ confidence }) => confidence === 1)).toBe(true);
  expect(places[0]!.confidence).toBe(1);
  expect(inForce).toEqual([]);
});

test('another headline is shown; what was printed stays in the text', () => {
  const { archive, told } = corrected('- {headline: The Flood of 1953, of: flood}');
  expect(told).toEqual([]);
  const page = pagesOf(editionFor(archive.records, { archive })).find(({ path }) => path === 'articles/flood.html')!;
  const html = String(page.bytes());
  expect(/<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1]).toBe('The Flood of 1953');
  expect(html).toContain('>Flood<');
  expect(archive.records[0]!.text).toBe(stories[0]!.text);
});

describe('what is gone leaves a page', () => {
  test('that leads from the old name to the new one', () => {
    const { former } = corrected('- {rename: Lorcan Tidewell, as: Captain Lorcan Tidewell}');
    expect(former).toEqual([{ kind: 'person', id: 'lorcan-tidewell', name: 'Captain Lorcan Tidewell' }]);
    const { archive } = corrected('- {rename: Lorcan Tidewell, as: Captain Lorcan Tidewell}');
    const edition = {
      ...editionFor(archive.records, { archive }),
      gone: { withheld: ['put-away'], former: former as never },
    };
    const pages = new Map(pagesOf(edition).map((page) => [page.path, page]));
    const moved = String(pages.get('people/lorcan-tidewell.html')!.bytes());
    expect(moved).toContain('<meta http-equiv=refresh content="0; url=../people/captain-lorcan-tidewell.html">');
    const withheld = String(pages.get('articles/put-away.html')!.bytes());
    expect(withheld).toContain('withheld by the editor');
    expect(withheld).toContain('noindex');
  });

  test('but never in the place of another', () => {
    const { archive, former } = corrected('- {merge: [L. Tidewell], as: Lorcan Tidewell}');
    const edition = { ...editionFor(archive.records, { archive }), gone: { withheld: [], former: former as never } };
    const paths = pagesOf(edition).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
