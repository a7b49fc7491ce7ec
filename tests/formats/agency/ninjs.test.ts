import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, article, laidOut, refusal } from '../parse.js';

const ITEM = {
  uri: 'https://quay.example/f',
  type: 'text',
  versioncreated: '1954-03-17T23:30:00-11:00',
  headline: 'Ferry returns',
};
const read = (fields: object) => article('ferry.json', JSON.stringify({ ...ITEM, body_text: 'It came.', ...fields }));
const refused = (fields: object) => refusal('ferry.json', JSON.stringify({ ...ITEM, ...fields }));

describe('an item in ninjs', () => {
  test('version 1: flat fields; of two forms of a body one is the text', () => {
    const story = read({
      byline: 'By Edda Fathomly and Jory Keelby',
      body_html: '<p>It came.</p><p>It waits.</p>',
      body_text: 'It came. It waits.',
      description_text: 'All is well.',
      located: 'Saltmarsh',
      person: [{ name: 'Ada Brackwater' }],
      place: [{ name: 'Quay' }],
      subject: [{ name: 'ferries', rel: 'about' }],
      source: 'dpa',
      language: 'en-GB',
      pubstatus: 'usable',
    });
    expect(story).toMatchObject({
      id: 'ferry',
      byline: ['Edda Fathomly', 'Jory Keelby'],
      date: '1954-03-17',
      deck: 'All is well.',
      publisher: 'dpa',
      language: 'en-GB',
      listedPeople: ['Ada Brackwater'],
      listedPlaces: ['Saltmarsh', 'Quay'],
      tags: ['ferries'],
      url: 'https://quay.example/f',
      status: 'usable',
      problems: [],
    });
    expect(laidOut(story).slice(-2)).toEqual([
      ['text', 'It came.'],
      ['text', 'It waits.'],
    ]);
  });

  test('versions 2 and 3: lists of headlines and bodies with roles, in small letters or camel case', () => {
    const two = {
      uri: 'urn:q:1',
      versioncreated: '1954-03-17T10:00:00Z',
      headlines: [
        { role: 'sub', value: 'Quay waits' },
        { role: 'main', value: 'Ferry returns' },
      ],
      bodies: [
        { role: 'main', contenttype: 'text/plain', value: 'It came.' },
        { role: 'main', contenttype: 'text/html', value: '<p>It <b>came</b>.</p>' },
      ],
      by: 'Von Edda Fathomly, dpa',
      people: [{ name: 'Ada Brackwater' }],
    };
    expect(article('f.json', JSON.stringify(two))).toMatchObject({
      headline: 'Ferry returns',
      deck: 'Quay waits',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      listedPeople: ['Ada Brackwater'],
    });
    const three = {
      uri: 'urn:q:2',
      versionCreated: '1954-03-17',
      pubStatus: 'usable',
      headlines: [{ value: 'Ferry' }],
      bodies: [{ contentType: 'text/html', value: 'One\n  line.' }],
    };
    expect(laidOut(article('f.json', JSON.stringify(three)))).toEqual([
      ['headline', 'Ferry'],
      ['text', 'One line.'],
    ]);
  });

  test('the names of 1.4, headline_main and body_main, are read', () => {
    const story = { uri: 'urn:q:3', headline_main: 'Ferry', body_main: 'It came.\n\nIt waits.' };
    expect(laidOut(article('f.json', JSON.stringify(story))).map(([, text]) => text)).toEqual([
      'Ferry',
      'It came.',
      'It waits.',
    ]);
  });

  test('lists, answers and Superdesk’s resources have an article an item, by its uri or guid', async () => {
    const items = [
      { ...ITEM, uri: 'a', body_text: 'One.' },
      { ...ITEM, uri: undefined, guid: 'b', body_text: 'Two.' },
    ];
    const ids = async (value: unknown) =>
      (await allParsed('f.json', JSON.stringify(value))).map((each) => (isArticle(each) ? each.id : each.message));
    expect(await ids(items)).toEqual(['f#a', 'f#b']);
    expect(await ids({ total: 2, item: items })).toEqual(['f#a', 'f#b']);
    expect(await ids({ _items: items })).toEqual(['f#a', 'f#b']);
    expect(await ids({ data: { items: items.map((item) => ({ item })) } })).toEqual(['f#a', 'f#b']);
  });

  test('writers are authors where there is no byline, and editors are not', () => {
    const authors = [
      { name: 'Jory Keelby', role: 'editor' },
      { name: 'Edda Fathomly', role: 'writer' },
    ];
    expect(read({ authors }).byline).toEqual(['Edda Fathomly']);
  });

  test('pictures beside it are its images, in their largest rendition', () => {
    const picture = {
      type: 'picture',
      description_text: 'The bell',
      byline: 'P. Lanyard',
      renditions: {
        small: { href: 'https://quay.example/s.jpg', width: 80, mimetype: 'image/jpeg' },
        large: { href: 'https://quay.example/l.jpg', width: 800, mimetype: 'image/jpeg' },
      },
    };
    expect(read({ associations: { main: picture } }).images).toEqual([
      { src: 'https://quay.example/l.jpg', alt: null, caption: 'The bell', credit: 'P. Lanyard' },
    ]);
  });

  test('an embargo is a day before which it is not published; withheld, canceled and killed stories never are', async () => {
    expect(read({ embargoed: '1954-03-20T02:30:00+00:00' }).publishFrom).toBe('1954-03-20');
    for (const fields of [{ pubstatus: 'withheld' }, { pubStatus: 'canceled' }, { state: 'killed' }]) {
      const [story] = await allParsed('f.json', JSON.stringify({ ...ITEM, ...fields, body_text: 'It came.' }));
      expect(story).toMatchObject({ severity: 'withheld' });
    }
  });

  test('what is no text is refused by its name; a composite with a body is read', () => {
    expect(refused({ type: 'picture', body_text: 'A caption.' })).toBe(
      '“Ferry returns” is a picture (ninjs), without text',
    );
    expect(refused({ type: 'planning' })).toBe('“Ferry returns” is a plan of coverage (ninjs), without text');
    expect(refused({ type: 'composite' })).toBe('“Ferry returns” is a package of other items (ninjs), without text');
    expect(refused({ renditions: { nitf: { href: 'https://quay.example/n' } } })).toBe(
      '“Ferry returns” is metadata of AP, without the text of the article',
    );
    expect(read({ type: 'composite' }).headline).toBe('Ferry returns');
  });

  test('JSON that is broken or too deep is refused', () => {
    expect(refusal('f.json', '{"versioncreated": "x", ')).toMatch(/^is not JSON/);
    expect(refusal('f.json', `{"versioncreated": ${'['.repeat(100_000)}`)).toMatch(/^is not JSON/);
    expect(refusal('f.json', '{"pubstatus": 1, "data": 7}')).toMatch(/without text$/);
  });
});
