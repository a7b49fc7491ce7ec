import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import { mentionsOf, organisation, person, place, recordWith } from './records.js';

const quote = (source: string) => ({
  id: 'q1',
  kind: 'direct' as const,
  text: 'No.',
  start: 0,
  end: 3,
  speaker: { name: null, source, text: null, start: null, end: null },
  cue: null,
  confidence: 1,
  rule: 'test',
});

const source = (id: string, name: string, kind: 'person' | 'media' | 'unnamed') => ({
  id,
  name,
  kind,
  anonymous: kind === 'unnamed',
  mentions: mentionsOf([name]),
});

const RECORDS = [
  recordWith({
    id: 'b',
    date: '1987-03-02',
    people: [person('Ada Brackwater', 'harbour-master', 'Ada Brackwater', 'Brackwater')],
    sources: [source('ada-brackwater', 'Ada Brackwater', 'person'), source('official', 'a senior official', 'unnamed')],
    quotes: [quote('ada-brackwater')],
    places: [
      place('Saltmarsh', 'city', 'GB', { region: 'England', geonames: 7 }),
      place('England', 'region', 'GB'),
      place('Britain', 'country', 'GB'),
    ],
    dateline: {
      text: 'SALTMARSH',
      start: 0,
      end: 9,
      places: [{ name: 'Saltmarsh', place: 'saltmarsh-gb' }],
      date: null,
      agency: null,
    },
  }),
  recordWith({
    id: 'a',
    date: '1987-03-01',
    people: [person('Ada Q. Brackwater')],
    organisations: [organisation('Harbour Trust Co.')],
    sources: [source('officials', 'senior officials', 'unnamed')],
  }),
  recordWith({ id: 'c', people: [person('Brackwater')], organisations: [organisation('The Harbour Trust Company')] }),
];

describe('archiveOf', () => {
  const archive = archiveOf(RECORDS);

  it('puts records in order of date, undated last, whatever order they come in', () => {
    expect(archive.records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const again = archiveOf([...RECORDS].reverse());
    expect(JSON.stringify(again)).toBe(JSON.stringify(archive));
  });

  it('files every form of a name under one person', () => {
    expect(archive.people).toHaveLength(1);
    const [ada] = archive.people;
    expect(ada).toMatchObject({ id: 'ada-brackwater', sortName: 'Brackwater, Ada Q.', seeAlso: [] });
    expect(ada?.forms.map(({ text, articles }) => [text, articles])).toEqual([
      ['Brackwater', [1, 2]],
      ['Ada Brackwater', [1]],
      ['Ada Q. Brackwater', [0]],
    ]);
    expect(ada?.roles).toEqual([{ text: 'harbour-master', articles: [1] }]);
    expect(ada?.quotes).toEqual([{ article: 1, quote: 0 }]);
  });

  it('files organisations without their legal form, and unnamed officials by their words', () => {
    expect(archive.organisations.map(({ id }) => id)).toEqual(['harbour-trust']);
    const official = archive.sources.find(({ anonymous }) => anonymous);
    expect(official?.appearances.map(({ article }) => article)).toEqual([0, 1]);
  });

  it('points from a source to the person it is', () => {
    expect(archive.authorityOf('source', 1, 'ada-brackwater')?.is).toEqual({ kind: 'person', id: 'ada-brackwater' });
  });

  it('puts a place within its region and country, and knows what is datelined there', () => {
    expect(archive.authorityOf('place', 1, 'saltmarsh-gb')).toMatchObject({ within: 'england-gb', datelined: [1] });
    expect(archive.authorityOf('place', 1, 'england-gb')?.within).toBe('britain-gb');
    expect(archive.authorityOf('place', 0, 'nowhere')).toBeUndefined();
  });
});
