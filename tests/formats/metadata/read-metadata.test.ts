import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../../src/formats/read-metadata.js';

const PLACES = { where: 'fields', lineOf: () => 1 };

const said = (fields: Readonly<Record<string, unknown>>, authors: ReadonlyMap<string, string> = new Map()) =>
  metadataOf(new Map(Object.entries(fields)), PLACES, authors);

const complaints = (fields: Readonly<Record<string, unknown>>): string[] =>
  said(fields).problems.map(({ message }) => message);

describe('authors', () => {
  test.each([
    ['Edda Fathomly', ['Edda Fathomly']],
    ['By Edda Fathomly and Piers Lanyard', ['Edda Fathomly', 'Piers Lanyard']],
    ['Edda Fathomly, Piers Lanyard Jr. and Tara Doe, MD', ['Edda Fathomly', 'Piers Lanyard Jr.', 'Tara Doe']],
    ['Ministry of Health and Welfare', ['Ministry of Health and Welfare']],
    [
      ['Edda Fathomly', 'Piers Lanyard'],
      ['Edda Fathomly', 'Piers Lanyard'],
    ],
    [{ name: 'Edda Fathomly', email: 'e@post.example' }, ['Edda Fathomly']],
    [
      [{ display_name: 'Edda Fathomly' }, { first_name: 'Piers', last_name: 'Lanyard' }],
      ['Edda Fathomly', 'Piers Lanyard'],
    ],
    ['edda@post.example (Edda Fathomly)', ['Edda Fathomly']],
    ['Edda Fathomly <edda@post.example>', ['Edda Fathomly']],
    ['efathomly', ['Edda Fathomly']],
    [
      ['EFathomly', 'Piers Lanyard'],
      ['Edda Fathomly', 'Piers Lanyard'],
    ],
  ])('%j: %j', (author, names) => {
    const { metadata, problems } = said({ author }, new Map([['efathomly', 'Edda Fathomly']]));
    expect(metadata.byline).toEqual(names);
    expect(problems).toEqual([]);
  });

  test('an id that nobody knows is no name, and is reported once', () => {
    const { metadata, problems } = said({ authors: ['e-fathomly', 'planyard', 'Tara Doe'] });
    expect(metadata.byline).toEqual(['Tara Doe']);
    expect(problems).toMatchObject([
      {
        message: 'fields: “e-fathomly”, “planyard” are ids and no names of authors; left out',
        hint: expect.any(String),
      },
    ]);
  });
});

describe('the publisher', () => {
  test.each([
    ['The Saltmarsh Courier, Page 15', 'The Saltmarsh Courier'],
    ['The Saltmarsh Courier, p. 3', 'The Saltmarsh Courier'],
    ['(Courier), Page (not visible)', 'Courier'],
    ['Saltmarsh Courier (pp. 3-4)', 'Saltmarsh Courier'],
    ['Turn the Page', 'Turn the Page'],
  ])('“%s” is %s', (source, publisher) => {
    expect(said({ source }).metadata.publisher).toBe(publisher);
  });

  test.each(['Source not visible', '(newspaper not visible), Page (not visible)', 'Unknown Newspaper', 'n/a', ''])(
    '“%s” is none',
    (publication) => {
      expect(said({ publication })).toMatchObject({ metadata: {}, problems: [] });
    },
  );

  test('an id is none, and is reported; an address is that of the article', () => {
    expect(complaints({ source: 'pilotage-board' })).toEqual([
      'fields: “pilotage-board” is an id and no name of a publisher; left out',
    ]);
    expect(said({ source: 'https://courier.example/light' }).metadata).toEqual({
      url: 'https://courier.example/light',
    });
  });
});

describe('dates', () => {
  test.each([
    [{ pub_date: '1861-04-12', date: '2025-10-09' }, '1861-04-12'],
    [{ date: '2025-10-09', 'Publication Date': '12 April 1861' }, '1861-04-12'],
    [{ date_text: '26 May 1916' }, '1916-05-26'],
    [{ pub_date: '(date not visible)', date: '2025-10-09' }, '2025-10-09'],
    [{ published: 'true', date: '2025-10-09' }, '2025-10-09'],
  ])('%j: %s', (fields, date) => {
    expect(said(fields)).toMatchObject({ metadata: { date, dateFrom: 'metadata' }, problems: [] });
  });

  test('that may be read two ways are unknown and reported', () => {
    expect(said({ date: '3/4/1916' }).metadata.date).toBeUndefined();
    expect(complaints({ date: '3/4/1916' })).toEqual(['fields: “3/4/1916” may be read as two dates; left out']);
  });
});

describe('what keeps an article from readers', () => {
  test.each([
    { draft: true },
    { draft: 'true' },
    { draft: 'yes' },
    { published: false },
    { published: 'false' },
    { status: 'draft' },
    { status: 'Private' },
    { post_status: 'pending' },
    { status: 'trash' },
    { status: 'future' },
    { pubStatus: 'stat:withheld' },
    { embargoed: true },
  ])('%j', (fields) => {
    expect(said(fields).withheld).toMatch(/^(?:is marked|has the status)/);
  });

  test.each([{ draft: 'false' }, { published: '2015-01-03' }, { status: 'publish' }, { published: 'true' }])(
    'not %j',
    (fields) => {
      expect(said(fields).withheld).toBeNull();
    },
  );

  test('days of release and expiry are handed on', () => {
    expect(said({ publishDate: '2030-01-02T00:00:00Z', expiryDate: new Date('2031-02-03') })).toMatchObject({
      withheld: null,
      metadata: { publishFrom: '2030-01-02', publishUntil: '2031-02-03' },
    });
    const { metadata } = said({ embargoed: '3 March 2030', expirydate: 'never' });
    expect(metadata.publishFrom).toBe('2030-03-03');
    expect(metadata.publishUntil ?? null).toBe(null);
  });
});

describe('the other fields', () => {
  test('are read under the names that people give them', () => {
    expect(
      said({
        title: 'The ferry wasn&#8217;t <em>late</em> &amp; **nobody** cared',
        kicker: 'Harbour',
        excerpt: 'A winter in the yard',
        categories: ['News', 'Ferries'],
        topics: ['harbour-office'],
        tags: 'winter, yard',
        series: ['The long winter'],
        people: ['Jonas Weir', '(name not visible)'],
        location: 'Saltmarsh, Kent',
        source_url: 'https://courier.example/ferry',
        locale: 'en_GB',
      }).metadata,
    ).toEqual({
      headline: 'The ferry wasn’t late & nobody cared',
      kicker: 'Harbour',
      deck: 'A winter in the yard',
      section: 'News',
      tags: ['winter', 'yard', 'harbour-office', 'Ferries'],
      series: 'The long winter',
      listedPeople: ['Jonas Weir'],
      listedPlaces: ['Saltmarsh, Kent'],
      url: 'https://courier.example/ferry',
      language: 'en-GB',
    });
  });

  test.each([
    [{ url: 'https://courier.example/a,_b_*c*_d_' }, 'https://courier.example/a,_b_*c*_d_'],
    [{ permalink: '/ferry/', link: 'https://courier.example/ferry' }, 'https://courier.example/ferry'],
    [{ permalink: 'https://courier.example/ferry' }, 'https://courier.example/ferry'],
    [{ url: '/ferry/' }, undefined],
  ])('the address of %j: %s', (fields, url) => {
    expect(said(fields)).toMatchObject({ problems: [] });
    expect(said(fields).metadata.url).toBe(url);
  });

  test('images with their words; ids of images are none', () => {
    expect(
      said({ cover: { image: 'ferry.jpg', alt: 'A ferry', caption: 'At the quay' }, featured_image: '/img/quay.png' })
        .metadata.images,
    ).toEqual([
      { src: '/img/quay.png', alt: null, caption: null, credit: null },
      { src: 'ferry.jpg', alt: 'A ferry', caption: 'At the quay', credit: null },
    ]);
    expect(said({ image: 'ferry.jpg', image_alt: 'A ferry', photo_credit: 'Edda Fathomly' }).metadata.images).toEqual([
      { src: 'ferry.jpg', alt: 'A ferry', caption: null, credit: 'Edda Fathomly' },
    ]);
    expect(said({ primary_image: 'ferry-at-quay' }).metadata.images).toBeUndefined();
  });
});
