import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/archive-of.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { organisation, person, place, recordWith } from './records.js';

const pageOf = (archive: Archive, record: string, local: string) => {
  const article = archive.records.findIndex(({ id }) => id === record);
  return archive.authorityOf('person', article, local)?.id;
};

/** `count` articles in which the person appears in the same company. */
function series(
  prefix: string,
  count: number,
  name: string,
  role: string,
  company: string,
  country: string,
): ArticleRecord[] {
  return Array.from({ length: count }, (_, i) =>
    recordWith({
      id: `${prefix}${i}`,
      people: [person(name, role)],
      organisations: [organisation(company)],
      places: [place(country, 'country', country)],
    }),
  );
}

/** Articles about other people and things, so that the company above is not everybody's. */
const OTHERS = Array.from({ length: 40 }, (_, i) => recordWith({ id: `z${i}`, people: [person(`Kit Hale${i}`)] }));
const TREASURY = series('t', 6, 'James Weir', 'Treasury Secretary', 'Mint', 'US');
const SENATE = series('s', 4, 'Howard Weir', 'former Senate leader', 'Senate', 'US');

describe('filing people', () => {
  it('gives a family name to the bearer whom role and company make likely, and else to none', () => {
    const archive = archiveOf([
      ...TREASURY,
      ...SENATE,
      ...OTHERS,
      recordWith({ id: 'x1', people: [person('Weir', 'Treasury Secretary')], organisations: [organisation('Mint')] }),
      recordWith({ id: 'x2', people: [person('Weir')], organisations: [organisation('Senate')] }),
      recordWith({ id: 'x3', people: [person('Weir')] }),
    ]);
    expect(pageOf(archive, 'x1', 'weir')).toBe('james-weir');
    expect(pageOf(archive, 'x2', 'weir')).toBe('howard-weir');
    expect(pageOf(archive, 'x3', 'weir')).toBe('weir');
    expect(
      archive.people
        .find(({ id }) => id === 'weir')
        ?.seeAlso.slice()
        .sort(),
    ).toEqual(['howard-weir', 'james-weir']);
  });

  it('gives a first name that stands alone to whom an article calls so beside the full name, not to one named only by it', () => {
    const archive = archiveOf([
      recordWith({ id: 'a', people: [person('Deng Rongji', 'leader', 'Deng Rongji', 'Deng')] }),
      recordWith({ id: 'b', people: [person('Deng', 'leader')] }),
      // “Franz and Christian Marl”
      recordWith({ id: 'c', people: [person('Franz Marl', null, 'Franz'), person('Christian Marl')] }),
      recordWith({ id: 'd', people: [person('Franz')] }),
    ]);
    expect(pageOf(archive, 'b', 'deng')).toBe('deng-rongji');
    expect(pageOf(archive, 'd', 'franz')).toBe('franz');
  });

  it('takes initials, middle names and short forms for one person, Senior and Junior for two', () => {
    const filed = (names: readonly string[]) =>
      archiveOf(names.map((name, i) => recordWith({ id: `a${i}`, people: [person(name)] }))).people.length;
    expect(filed(['Robert A. Weir', 'Robert Weir', 'Bob Weir', 'R. A. Weir'])).toBe(1);
    expect(filed(['Robert Weir Jr.', 'Robert Weir Sr.'])).toBe(2);
    expect(filed(['Robert A. Weir', 'Robert B. Weir'])).toBe(2);
  });

  it('keeps two of one name apart when callings and countries, or lifetimes, say so', () => {
    const archive = archiveOf([
      ...series('m', 2, 'Michael Weir', 'Finance Minister', 'Treasury', 'CA'),
      ...series('r', 2, 'Michael Weir', 'sprinter and runner', 'Games', 'GB'),
      recordWith({ id: 'old', date: '1880-01-01', people: [person('Ada Quill')] }),
      recordWith({ id: 'new', date: '1990-01-01', people: [person('Ada Quill')] }),
    ]);
    expect(new Set(['m0', 'm1'].map((id) => pageOf(archive, id, 'michael-weir'))).size).toBe(1);
    expect(pageOf(archive, 'm0', 'michael-weir')).not.toBe(pageOf(archive, 'r0', 'michael-weir'));
    expect(pageOf(archive, 'old', 'ada-quill')).not.toBe(pageOf(archive, 'new', 'ada-quill'));
  });

  it('keeps father and son apart when the ages that are printed say so, and a man of one year and the next together', () => {
    const captain = (id: string, date: string, name: string, behind: string) => {
      const text = `${name}${behind} took the boat out.`;
      return recordWith({
        id,
        date,
        headline: 'At sea',
        text,
        people: [
          { ...person(name, 'captain'), mentions: [{ ...person(name).mentions[0]!, start: 0, end: name.length }] },
        ],
      });
    };
    const archive = archiveOf([
      captain('a', '1953-02-04', 'Lorcan Tidewell', ', 58, who commands the cutter,'),
      captain('b', '1954-02-04', 'Lorcan Tidewell', ' (59)'),
      captain('c', '1967-06-14', 'Lorcan Tidewell Jr.', ', aged 31,'),
    ]);
    expect(pageOf(archive, 'a', 'lorcan-tidewell')).toBe(pageOf(archive, 'b', 'lorcan-tidewell'));
    expect(pageOf(archive, 'c', 'lorcan-tidewell-jr')).not.toBe(pageOf(archive, 'a', 'lorcan-tidewell'));
    expect(archive.people.map(({ seeAlso }) => seeAlso.length)).toEqual([1, 1]);
    const count = captain('d', '1953-02-04', 'Ada Quill', ', 58 votes to 40,');
    expect(archiveOf([count, captain('e', '1967-06-14', 'Ada Quill', ', 31,')]).people).toHaveLength(1);
  });

  it('proposes spellings of one sound, and merges them only where role and company agree', () => {
    const apart = archiveOf([
      recordWith({ id: 'a', people: [person('Abbas Rahagchi')] }),
      recordWith({ id: 'b', people: [person('Abbas Rahaqchi')] }),
    ]);
    expect(apart.people.map(({ id, seeAlso }) => [id, seeAlso])).toEqual([
      ['abbas-rahagchi', ['abbas-rahaqchi']],
      ['abbas-rahaqchi', ['abbas-rahagchi']],
    ]);
    const joined = archiveOf([
      ...series('p', 3, 'Abbas Rahagchi', 'Ruritanian Foreign Minister', 'Ruritanian Foreign Ministry', 'RT'),
      ...series('q', 1, 'Abbas Rahaqchi', 'Ruritanian Foreign Minister', 'Ruritanian Foreign Ministry', 'RT'),
      ...OTHERS,
    ]);
    expect(pageOf(joined, 'q0', 'abbas-rahaqchi')).toBe('abbas-rahagchi');
  });

  it('keeps a single name together when nobody of that name is known in full', () => {
    const archive = archiveOf(['a', 'b'].map((id) => recordWith({ id, people: [person('Sarmad')] })));
    expect(archive.people.map(({ id }) => id)).toEqual(['sarmad']);
  });

  it('gives a common name alone only to whom the article speaks for, and keeps two articles with it apart', () => {
    const filed = (people: readonly (readonly [string, string | null])[]) =>
      archiveOf(people.map(([name, role], i) => recordWith({ id: `a${i}`, people: [person(name, role)] }))).people.map(
        ({ name }) => name,
      );
    // a minister, and a girl of the town
    expect(filed([['Holen Baker', null], ['Baker', 'Secretary of War']])).toEqual(['Holen Baker', 'Baker']); // biome-ignore format: a list
    expect(filed([['Wilson', 'President'], ['Wilson', 'Director']])).toEqual(['Wilson', 'Wilson']); // biome-ignore format: a list
    expect(filed([['Wilson', 'President'], ['Wilson', 'President']])).toEqual(['Wilson']); // biome-ignore format: a list
    expect(filed([['Jakub', null], ['Jakub', null]])).toEqual(['Jakub', 'Jakub']); // biome-ignore format: a list
    expect(filed([['Holen Baker', 'Secretary of War'], ['Baker', 'Secretary']])).toEqual(['Holen Baker']); // biome-ignore format: a list
    expect(filed([['Ida Brockmeier', null], ['Brockmeier', 'editor']])).toEqual(['Ida Brockmeier']); // biome-ignore format: a list
  });

  it('names a few of those who share a common name as perhaps the same, however many there are', () => {
    const names = ['Holen Baker', ...Array.from({ length: 60 }, () => 'Baker')];
    const { people } = archiveOf(names.map((name, i) => recordWith({ id: `a${i}`, people: [person(name)] })));
    const also = people.map(({ seeAlso }) => seeAlso);
    expect(also).toHaveLength(61);
    expect(Math.max(...also.map((ids) => ids.length))).toBe(21);
    expect(also.slice(1).every((ids) => ids.includes('holen-baker'))).toBe(true);
    expect(also[0]).toHaveLength(20);
  });

  it('gives no king to somebody who has his given name for a family name', () => {
    const archive = archiveOf([
      ...series('g', 3, 'David Lloyd George', 'Minister', 'Cabinet', 'GB'),
      recordWith({ id: 'k', people: [person('George', 'King')], organisations: [organisation('Cabinet')] }),
      recordWith({ id: 'l', people: [person('George', 'King')] }),
    ]);
    expect(pageOf(archive, 'k', 'george')).toBe(pageOf(archive, 'l', 'george'));
    expect(pageOf(archive, 'k', 'george')).not.toBe(pageOf(archive, 'g0', 'david-lloyd-george'));
  });

  it('keeps those whom a court calls Jane Doe apart, and a wife under her husband’s name from him', () => {
    const filed = (names: readonly string[]) =>
      archiveOf(names.map((name, i) => recordWith({ id: `a${i}`, people: [person(name)] }))).people;
    expect(filed(['Jane Doe', 'Jane Doe', 'Jane Doe #2', 'John Doe'])).toHaveLength(4);
    expect(filed(['Mrs. George Crist', 'George Crist', 'Mrs George Crist']).map(({ sortName }) => sortName)).toEqual([
      'Crist, Mrs. George',
      'Crist, George',
    ]);
    const couple = archiveOf([
      recordWith({ id: 'a', people: [person('Mrs. Woodrow Hale')] }),
      recordWith({ id: 'b', people: [person('Hale', 'President')] }),
    ]);
    expect(couple.people).toHaveLength(2);
  });

  const names = [
    'James Weir',
    'Howard Weir',
    'Weir',
    'J. Weir',
    'Ada Quill',
    'Quill',
    'Ada Q. Quill',
    'Abbas Rahagchi',
    'Abbas Rahaqchi',
  ];
  const record = fc.record({
    people: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    role: fc.constantFrom(null, 'mayor', 'coach'),
    year: fc.constantFrom(null, '1900', '1987'),
  });

  it('does not depend on the order of the files, and files every finding once', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (given) => {
        const records = given.map(({ people, role, year }, i) =>
          recordWith({ id: `r${i}`, date: year, people: people.map((name) => person(name, role)) }),
        );
        const archive = archiveOf(records);
        expect(JSON.stringify(archiveOf([...records].reverse()))).toBe(JSON.stringify(archive));
        const filed = archive.people.flatMap(({ appearances }) =>
          appearances.flatMap(({ article, local }) => local.map((id) => `${article} ${id}`)),
        );
        expect(new Set(filed).size).toBe(filed.length);
        expect(filed.length).toBe(records.flatMap(({ people }) => people).length);
        for (const { id, seeAlso } of archive.people) expect(seeAlso).not.toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the addresses of others alone when an article comes', () => {
    const before = archiveOf([...TREASURY, ...SENATE]);
    const after = archiveOf([
      ...TREASURY,
      ...SENATE,
      recordWith({ id: 'zz', people: [person('James Weir'), person('Ada Quill')] }),
    ]);
    const ids = new Set(after.people.map(({ id }) => id));
    for (const { id } of before.people) expect(ids).toContain(id);
  });
});
