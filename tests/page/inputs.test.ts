import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/record.js';
import type { CorrectionInForce } from '../../src/corrections/apply.js';
import { pagesOf } from '../../src/page/pages.js';
import { makeRecord } from '../make-record.js';
import { editionFor } from './sample-editions.js';
import { storyOf } from './story.js';

const PEOPLE = ['Hester Quayle', 'Amos Windlass', 'Hester Windlass', 'Ned Fairlead', 'Quayle'] as const;
const PLACES = ['Netherquay', 'Saltmarsh', 'Saltland', 'Brackwater'] as const;
const BODIES = ['Light Board', 'Lamp Guild', 'Light Board Company'] as const;
const STANDING =
  'The pilots of the outer harbour waited through the night for the tide to turn while the dredger worked along the northern bar and the lamps of the breakwater were lit one after the other by the keepers of the old tower.';

/** What one made-up article is about. */
const about = fc.record({
  date: fc.constantFrom('1954-03-10', '1954-03-11', '1954-04-01', '1961-05-02', null),
  headline: fc.constantFrom('Light Lit', 'Dredger Hired', 'Ferry Late'),
  people: fc.subarray([...PEOPLE]),
  role: fc.constantFrom('keeper', 'pilot', null),
  places: fc.subarray([...PLACES]),
  country: fc.constantFrom('GB', 'NO'),
  bodies: fc.subarray([...BODIES]),
  speaker: fc.constantFrom(...PEOPLE, 'a clerk'),
  standing: fc.boolean(),
  words: fc.constantFrom('the lamp was lit', 'the bar is closed'),
  tag: fc.constantFrom('harbour', 'rowing', null),
  byline: fc.constantFrom('Perrin Oarsby', null),
});
type About = typeof about extends fc.Arbitrary<infer T> ? T : never;

const articles = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), about, { noNullPrototype: true });

function recordOfAbout(id: string, given: About): ArticleRecord {
  const { people, places, bodies, speaker, words, standing } = given;
  const names = [...people, ...places, ...bodies].join(', ');
  const story = storyOf({
    id,
    date: given.date,
    lines: [given.headline, `Of ${names}: “${words},” ${speaker} said.`, ...(standing ? [STANDING] : [])],
    people: Object.fromEntries(people.map((name) => [name, given.role === null ? {} : { role: given.role }])),
    places: Object.fromEntries(places.map((name, i) => [name, { at: [50 + i, i], country: given.country }])),
    organisations: bodies,
    quotes: [[`“${words},”`, speaker, 'said']],
    changes: { tags: given.tag === null ? [] : [given.tag], byline: given.byline === null ? [] : [given.byline] },
  });
  const [place] = story.places;
  const dateline =
    place === undefined
      ? null
      : {
          ...{ text: place.name, start: 0, end: 0, date: null, agency: null },
          places: [{ name: place.name, place: place.id }],
        };
  return {
    ...story,
    dateline,
    places: story.places.map((one) => (one.name === 'Saltland' ? { ...one, kind: 'country' } : one)),
  };
}

/** So many that what occurs once has no page of its own. */
const crowd: readonly ArticleRecord[] = Array.from({ length: 1999 }, (_, i) =>
  makeRecord({ id: `crowd/${String(i).padStart(4, '0')}`, date: '1930-01-01' }),
);

interface MadePage {
  readonly inputs: string;
  readonly bytes: string;
}

interface Setting {
  readonly given: Readonly<Record<string, About>>;
  readonly crowded: boolean;
  readonly corrected: readonly string[];
}

/** The pages whose inputs are known, but those of the crowd, by path. */
function pagesMade({ given, crowded, corrected }: Setting): Map<string, MadePage> {
  const records = Object.entries(given).map(([id, one]) => recordOfAbout(id, one));
  const corrections = corrected.map((words, i): CorrectionInForce => ({ line: i + 1, words, articles: ['a'] }));
  const edition = editionFor([...records, ...(crowded ? crowd : [])], {
    corrections,
    stamps: {
      stamp: '1',
      digestOf: (record) => createHash('sha256').update(JSON.stringify(record)).digest('hex'),
    },
  });
  const made = new Map<string, MadePage>();
  for (const { path, inputs, bytes } of pagesOf(edition)) {
    const digest = path.startsWith('articles/crowd') ? null : (inputs?.() ?? null);
    if (digest !== null) made.set(path, { inputs: digest, bytes: String(bytes()) });
  }
  return made;
}

/** Paths of pages that are made from the same and differ. */
const wronglyKept = (before: Map<string, MadePage>, after: Map<string, MadePage>): string[] =>
  [...after]
    .filter(([path, { inputs, bytes }]) => {
      const old = before.get(path);
      return old !== undefined && old.inputs === inputs && old.bytes !== bytes;
    })
    .map(([path]) => path);

const corrected = fc.subarray(['a person is another one', 'a place is elsewhere']);

describe('pages that are made from the same have the same bytes', () => {
  test('whatever changes in other articles of a small archive', () => {
    const setting = fc.record({ given: articles, crowded: fc.constant(false), corrected });
    fc.assert(
      fc.property(setting, setting, (before, after) => {
        expect(wronglyKept(pagesMade(before), pagesMade(after))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('when a single article changes, comes or goes', () => {
    fc.assert(
      fc.property(articles, about, fc.boolean(), corrected, (given, other, goes, words) => {
        const { a: _, ...rest } = given;
        const before = pagesMade({ given, crowded: false, corrected: [] });
        const after = pagesMade({ given: goes ? rest : { ...given, a: other }, crowded: false, corrected: words });
        expect(wronglyKept(before, after)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('when what one article named is named by another in a large archive', () => {
    fc.assert(
      fc.property(articles, about, (given, other) => {
        const before = pagesMade({ given, crowded: true, corrected: [] });
        const after = pagesMade({ given: { ...given, g: other }, crowded: true, corrected: [] });
        expect(wronglyKept(before, after)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

test('an article more leaves the pages as they are that do not show it', () => {
  const one: About = {
    ...{ date: '1954-03-10', headline: 'Light Lit', people: ['Ned Fairlead'], role: null, places: [], country: 'GB' },
    ...{ bodies: [], speaker: 'Ned Fairlead', standing: false, words: 'the lamp was lit', tag: null, byline: null },
  };
  const given: Readonly<Record<string, About>> = {
    b: one,
    c: { ...one, date: '1954-03-11' },
    d: { ...one, date: '1954-04-01', people: [] },
  };
  const early: About = { ...one, date: null, people: ['Amos Windlass'], speaker: 'Amos Windlass' };
  const before = pagesMade({ given, crowded: false, corrected: [] });
  const after = pagesMade({ given: { ...given, a: early }, crowded: false, corrected: [] });
  const same = [...before].filter(([path, { inputs }]) => after.get(path)?.inputs === inputs).map(([path]) => path);
  expect(same).toEqual([
    'articles/b.html',
    'articles/c.html',
    'people/ned-fairlead.html',
    'sources/ned-fairlead-xus413n8.html',
    'places/index.html',
    'organisations/index.html',
  ]);
});
