import { describe, expect, test } from 'vitest';
import { authoritiesById } from '../../src/page/authority/authority-page.js';
import { descriptionsIn } from '../../src/page/authority/name-variants.js';
import { personData } from '../../src/page/authority/person-page.js';
import { mostGivenRole, toldApart } from '../../src/page/authority/told-apart.js';
import { calendarOf } from '../../src/page/dates/calendar.js';
import { datesData, yearData } from '../../src/page/dates/date-pages.js';
import { letterOf } from '../../src/page/entries.js';
import { nameParts } from '../../src/page/index/authority-index.js';
import { letterSections } from '../../src/page/index/people-index.js';
import { pagesOf } from '../../src/page/pages.js';
import { searchPages } from '../../src/search/search-pages.js';
import { editionFor, sampleEditions, shippedTheme } from './sample-editions.js';
import { storyOf } from './story.js';

const keeper = (id: string, date: string | null, role: string, words: string) =>
  storyOf({
    id,
    date,
    lines: [`Of ${id}`, `The light burned. “${words}” Ruth Bollard said.`],
    people: { 'Ruth Bollard': { role }, 'Ned Fairlead': {} },
    quotes: [[`“${words}”`, 'Ruth Bollard', 'said']],
  });

const edition = editionFor([
  keeper('one', '1954-03-17', 'keeper', 'It burned.'),
  keeper('two', '1957-11-02', 'harbour-master', 'It went out.'),
  keeper('three', '1961', 'harbour-master', 'It burns.'),
  keeper('four', null, 'keeper', 'Some day it will not.'),
]);
const people = authoritiesById(edition.archive.people);
const ruth = personData(edition, people.get('ruth-bollard')!, people);

describe('the page of a person', () => {
  test('has what they said, newest first, the undated last, each with its cue and its sentence', () => {
    expect(ruth.said.items.map(({ date, sayings }) => [date, ...sayings.map(({ text }) => text)])).toEqual([
      ['1961', '“It burns.”'],
      ['2 November 1957', '“It went out.”'],
      ['17 March 1954', '“It burned.”'],
      ['Undated', '“Some day it will not.”'],
    ]);
    expect(ruth.said.items[2]!.sayings[0]).toMatchObject({
      cue: 'said',
      href: '../articles/one.html#q1',
      paragraph: 1,
      first: true,
    });
  });

  test('has the roles with their times, and the latest of the commonest in front', () => {
    expect(ruth.roles).toEqual([
      { text: 'keeper', when: '17 March 1954', count: 2 },
      { text: 'harbour-master', when: '2 November 1957 to 1961', count: 2 },
    ]);
    expect(mostGivenRole(people.get('ruth-bollard')!)).toBe('harbour-master');
    expect(ruth.facts).toBe('Harbour-master. 4 quotations in 4 articles, named in 4, from 17 March 1954 to 1961.');
  });

  test('has who appears with them', () => {
    expect(ruth.company.rows).toEqual([
      { name: 'Ned Fairlead', href: '../people/ned-fairlead.html', count: 4, unnamed: false },
    ]);
  });

  test('tells namesakes apart by their role, or by the only article that names them', () => {
    const namesakes = ['smith', 'roe'].map((name, index) =>
      storyOf({
        id: name,
        lines: [`The ${name} case`, `Pat Bollard came. ${index}`],
        people: { 'Pat Bollard': index === 0 ? { role: 'baker' } : {} },
      }),
    );
    const { archive } = editionFor(namesakes);
    expect(archive.people.map((person) => toldApart(archive.records, person))).toEqual(['baker']);
    const [lone] = editionFor([namesakes[1]!]).archive.people;
    expect(toldApart([namesakes[1]!], lone!)).toBe('The roe case');
  });

  test('of whom nothing is known says so', () => {
    const ned = personData(edition, people.get('ned-fairlead')!, people);
    expect(ned.facts).toBe('No role given. Named in 4 articles, from 17 March 1954 to 1961.');
    expect(ned.said.total).toBe(0);
    expect(ned.from).toBeNull();
  });
});

describe('descriptions of an unnamed source', () => {
  test('are one when only capitals differ, the commonest first, without pronouns', () => {
    const forms = [
      { text: 'they', articles: [1, 2, 3, 4] },
      { text: 'a pilot', articles: [1, 4] },
      { text: 'the pilots', articles: [2] },
      { text: 'The pilots', articles: [0, 2, 3] },
    ];
    expect(descriptionsIn(forms)).toEqual([
      { text: 'the pilots', articles: [0, 2, 3] },
      { text: 'a pilot', articles: [1, 4] },
    ]);
  });
});

describe('an index of names', () => {
  test.each([
    ['Araghchi, Abbas', 'A'],
    ['Łukasz', 'L'],
    ['Ångström', 'A'],
    ['‘Abd al-Rahman', 'A'],
    ['3Com', '#'],
    ['Иванов', '#'],
    ['', '#'],
  ])('files %s under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });

  test.each([
    ['Vesper Anchorell', 'Anchorell, Vesper', ['Vesper ', 'Anchorell', '']],
    ['Ann Bell Jr.', 'Bell, Ann, Jr.', ['Ann ', 'Bell', ' Jr.']],
    ['Pelé', 'Pelé', ['', '', 'Pelé']],
  ])('marks in %s what it is filed under', (name, sortName, parts) => {
    const { before, strong, after } = nameParts({ name, sortName });
    expect([before, strong, after]).toEqual(parts);
  });

  test('has each name under one letter, in order', () => {
    const sections = letterSections(edition.archive.people, edition.words);
    expect(sections.map(({ heading, authorities }) => [heading, ...authorities.map(({ name }) => name)])).toEqual([
      ['B', 'Ruth Bollard'],
      ['F', 'Ned Fairlead'],
    ]);
  });
});

describe('dates', () => {
  const calendar = calendarOf(edition.archive);

  test('lead from years to months, and tell of what has none', () => {
    const dates = datesData(edition, calendar);
    expect(dates.years.map(({ year, total }) => [year, total])).toEqual([
      ['1954', 1],
      ['1957', 1],
      ['1961', 1],
    ]);
    expect(dates.undated).toBe(1);
    expect(yearData(edition, calendar, '1961').sometime).toHaveLength(1);
    expect(
      yearData(edition, calendar, '1957')
        .months[0]!.weeks.flat()
        .find(({ href }) => href),
    ).toMatchObject({
      number: 2,
      href: '../dates/1957-11-02.html',
    });
  });
});

describe('the pages of an archive', () => {
  const sites = sampleEditions(shippedTheme).map((one) => {
    const pages = [...pagesOf(one), ...searchPages(one)];
    return { pages, paths: new Set(pages.map(({ path }) => path)) };
  });

  test('never share an address', () => {
    for (const { pages, paths } of sites) expect(paths.size).toBe(pages.length);
  });

  test('link only to pages and anchors that are there', () => {
    for (const { pages, paths } of sites) {
      const html = new Map(
        pages.filter(({ path }) => path.endsWith('.html')).map(({ path, bytes }) => [path, String(bytes())]),
      );
      const ids = new Map(
        [...html].map(([path, text]) => [
          path,
          new Set([...text.matchAll(/ id="?([^"\s>]+)/g)].map((match) => match[1]!)),
        ]),
      );
      const lost: string[] = [];
      for (const [path, text] of html) {
        for (const [, href] of text.matchAll(/ href="([^"]+)"/g)) {
          // pictures come from the folder of seeds, base maps and records are made when pages are written
          if (/^https?:|\.(?:atom|json|csv|xml|ndjson)$|^(?:\.\.\/)*(?:pictures|maps)\//.test(href!)) continue;
          const url = new URL(href!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='), `http://x/${path}`);
          const target = decodeURIComponent(url.pathname.slice(1));
          const anchor = decodeURIComponent(url.hash.slice(1));
          if (!paths.has(target)) lost.push(`${path}: ${href}`);
          // the fragment of the search page is a query: its subject has a page
          else if (target === 'search.html' && anchor.includes('=')) {
            const [[kind, id] = []] = new URLSearchParams(anchor);
            const shelf = { person: 'people', place: 'places', organisation: 'organisations' }[kind ?? ''];
            if (!paths.has(`${shelf}/${id}.html`)) lost.push(`${path}: ${href} (nobody)`);
          } else if (anchor !== '' && !ids.get(target)?.has(anchor)) lost.push(`${path}: ${href} (no such anchor)`);
        }
      }
      expect(lost).toEqual([]);
    }
  });

  test('have no id twice', () => {
    for (const { pages } of sites) {
      for (const { path, bytes } of pages.filter((page) => page.path.endsWith('.html'))) {
        const ids = [...String(bytes()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
        expect(
          ids.filter((id, i) => ids.indexOf(id) !== i),
          path,
        ).toEqual([]);
      }
    }
  });

  test('stay below 200 KB', () => {
    for (const { pages } of sites) {
      for (const { path, bytes } of pages.filter((page) => page.path.endsWith('.html'))) {
        expect(String(bytes()).length, path).toBeLessThan(200_000);
      }
    }
  });

  test('lead from the front to what somebody said in two clicks', () => {
    const { pages } = sites[1]!;
    const front = String(pages.find(({ path }) => path === 'index.html')!.bytes());
    expect(front).toContain('href="people/edda-fathomly.html"');
    const page = String(pages.find(({ path }) => path === 'people/edda-fathomly.html')!.bytes());
    expect(page).toContain('every penny of it needed');
  });
});
