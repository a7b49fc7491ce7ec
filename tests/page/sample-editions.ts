import { join } from 'node:path';
import type { Archive } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/archive-of.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { openAtlas } from '../../src/map/atlas.js';
import { type MapDrawing, openDrawing } from '../../src/map/ordered-maps.js';
import type { Account } from '../../src/page/account.js';
import { type Edition, editionOf } from '../../src/page/edition.js';
import { finisherWith } from '../../src/page/finishing/finishing.js';
import type { PageStamps } from '../../src/page/inputs.js';
import type { Picture } from '../../src/page/picture.js';
import type { SitePath } from '../../src/page/urls.js';
import { readTheme, type Theme } from '../../src/theme/theme.js';
import { storyOf } from './story.js';

/** An article with all that paragraphs and pictures can be. */
export const regatta = storyOf({
  id: 'regatta',
  date: '1954-06-01',
  lines: [
    'Regatta Results',
    'The race was rowed on Monday, the club wrote.',
    'list-item: Osprey Maid, first',
    'list-item: Gull, second',
    'numbered-item: Steer by the bell.',
    'block-quote: We rowed.',
    'table-row: Boat\tTime',
    'table-row: Osprey Maid\t12 min',
    'caption: The boats at the start',
    'footnote: By the harbour clock.',
    'note: Printed by the Courier',
  ],
  changes: {
    byline: ['Edda Fathomly'],
    section: 'Sport',
    series: 'The Season',
    tags: ['rowing', 'harbour'],
    links: [{ start: 20, end: 28, url: 'https://club.example/regatta' }],
    images: [
      { src: 'boats.jpg', alt: 'Two boats', caption: 'The boats at the start', credit: 'Courier' },
      { src: 'https://club.example/far.jpg', alt: null, caption: 'Far away', credit: null },
    ],
    facsimiles: ['regatta.pdf', 'regatta.jpg'],
  },
});

const picture = (name: string, thumbnail: boolean): Picture => ({
  url: `pictures/${name}` as SitePath,
  thumbnail: thumbnail ? (`pictures/${name}.small.jpg` as SitePath) : null,
  width: 640,
  height: 480,
});

/** The theme that ships; of the scripts that are compiled only their names are needed here. */
export const shippedTheme = readTheme(join(import.meta.dirname, '../../templates'), {
  more: new Map(['search.js', 'cite.js'].map((name) => [name, new Uint8Array()])),
});

const face = {
  ...{ logo: null, favicon: null, socialImage: null },
  ...{ licence: 'CC BY 4.0', contact: 'https://quay.example/desk' },
};

interface EditionParts {
  /** as filed, when it is not to be filed anew from the records */
  readonly archive?: Archive;
  readonly theme?: Theme;
  readonly about?: string | null;
  readonly description?: string | null;
  readonly stamps?: PageStamps | null;
}

const atlas = openAtlas();
/** Maps depend on the words of a theme and on pins only: editions share what was drawn. */
const drawings = new Map<Theme, MapDrawing>();

/** An edition of made-up stories, in the theme that ships. */
export function editionFor(
  records: readonly ArticleRecord[],
  {
    theme = shippedTheme,
    archive = archiveOf(records),
    about = null,
    description = null,
    stamps = null,
    ...account
  }: Partial<Account> & EditionParts = {},
): Edition {
  const maps = drawings.get(theme) ?? openDrawing(theme.words, atlas);
  drawings.set(theme, maps);
  const edition = editionOf({
    archive,
    theme,
    about,
    stamps,
    pictures: new Map([
      ['boats.jpg', picture('boats.jpg', true)],
      ['regatta.jpg', picture('regatta.jpg', true)],
      ['regatta.pdf', picture('regatta.pdf', false)],
    ]),
    site: { title: 'The Quay Cuttings', description, language: 'en', publisher: null, baseUrl: null, face },
    gone: {
      withheld: ['put-away'],
      former: archive.people.slice(0, 1).map(({ name }) => ({ kind: 'person' as const, id: 'an-earlier-name', name })),
    },
    account: {
      articles: records.length,
      files: { published: records.length, withheld: 0, refused: account.refused?.length ?? 0, beside: 0 },
      refused: [],
      corrections: [],
      version: '1.0.0',
      ...account,
    },
  });
  const mapOf = edition.mapOf === edition.maps.mapOf ? maps.mapOf : edition.mapOf;
  return { ...edition, maps, mapOf, finisher: finisherWith(maps) };
}

const NAMES = [
  'Ada Brackwater',
  'Jory Mizzenworth',
  'Silas Pilotson',
  'Dorcas Keelby',
  'Wendell Saltby',
  'Una Lanternby',
  'Tamsin Vanebrook',
  'Lorcan Tidewell',
  'Perrin Oarsby',
  'Hester Quayle',
  'Amos Windlass',
  'Ruth Bollard',
  'Ned Fairlead',
  'Cora Bitterend',
];

const DREDGER = [
  'Dredger Hired',
  'NETHERQUAY — The council hired the dredger Patience on Monday for the north channel, where silt has closed the bar to coal boats since the gales.',
  'The work will take six weeks and cost four hundred pounds, “every penny of it needed,” said Councillor Edda Fathomly of the Harbour Board.',
  'A member of the board said the fund would bear it, and that Netherquay had waited long enough.',
];

/** A story with a finding of every kind. */
export const dredger = storyOf({
  id: 'dredger/hired',
  date: '1954-03-10',
  lines: DREDGER,
  people: { 'Edda Fathomly': { role: 'Councillor' } },
  places: { Netherquay: { forms: ['NETHERQUAY'], at: [53.6, -0.1], country: 'GB' } },
  organisations: ['Harbour Board'],
  quotes: [
    ['“every penny of it needed,”', 'Edda Fathomly', 'said'],
    ['the fund would bear it', 'A member of the board', 'said'],
  ],
  changes: {
    byline: ['Perrin Oarsby'],
    publisher: 'The Quay Courier',
    url: 'https://courier.example/1954/dredger',
    dateline: {
      text: 'NETHERQUAY',
      start: 14,
      end: 24,
      places: [{ name: 'Netherquay', place: 'netherquay' }],
      date: null,
      agency: null,
    },
    problems: [{ line: 9, column: null, message: 'a picture was left out', hint: null }],
  },
});

/** Another version of that story, a little later. */
export const dredgerAgain = storyOf({
  id: 'dredger/again',
  date: '1954-03-11',
  lines: DREDGER.map((line) => line.replace('six weeks', 'nine weeks')),
  people: { 'Edda Fathomly': { role: 'Councillor' } },
  places: { Netherquay: { at: [53.6, -0.1], country: 'GB' } },
});

/** Stories enough for every list to be cut: one a year, each with a place and a voice of its own, and an undated one. */
export const chronicle: readonly ArticleRecord[] = [
  ...Array.from({ length: 14 }, (_, i) =>
    storyOf({
      id: `chronicle/${1920 + i}`,
      date: `${1920 + i}-05-0${1 + (i % 9)}`,
      lines: [
        `Number ${i} in the Harbour`,
        `At Port${'abcdefghijklmn'[i]} the pilot ${NAMES[i]} spoke. “We wait for tide ${i},” ${NAMES[i]} said.`,
      ],
      people: { [NAMES[i]!]: { role: 'pilot' } },
      places: { [`Port${'abcdefghijklmn'[i]}`]: { at: [50 + i, i], country: 'GB' } },
      quotes: [[`“We wait for tide ${i},”`, NAMES[i]!, 'said']],
    }),
  ),
  storyOf({
    id: 'chronicle/undated',
    lines: ['A Leaf', 'subhead: Below the fold', 'It has no date.', 'note: Torn here.'],
  }),
];

/** A long run, for lists that go on over several pages: one keeper, quoted and named every month. */
const run: readonly ArticleRecord[] = Array.from({ length: 130 }, (_, i) =>
  storyOf({
    id: `run/${i}`,
    ...(i < 110
      ? { date: `${1930 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-0${1 + (i % 9)}` }
      : {}),
    lines: [
      `Light Number ${i}`,
      `NETHERQUAY — “The lamp was lit ${i} times,” said Hester Quayle of the Light Board at Netherquay, with Amos Windlass of the Lamp Guild.`,
      'A clerk said it cost too much.',
    ],
    people: { 'Hester Quayle': { role: i < 60 ? 'keeper' : 'chief keeper' }, 'Amos Windlass': {} },
    places: {
      Netherquay: { forms: ['NETHERQUAY', 'Netherquay'], at: [53.6, -0.1], country: 'GB' },
      'Great Britain': { at: [54, -2], country: 'GB' },
    },
    organisations: ['Light Board', 'Lamp Guild'],
    quotes: [
      [`“The lamp was lit ${i} times,”`, 'Hester Quayle', 'said'],
      ['it cost too much', 'A clerk', 'said'],
    ],
    changes: {
      dateline: {
        text: 'NETHERQUAY',
        start: 15,
        end: 25,
        places: [{ name: 'Netherquay', place: 'netherquay' }],
        date: null,
        agency: null,
      },
    },
  }),
);

/** Three who are named together twice. */
export const together: readonly ArticleRecord[] = ['one', 'two'].map((id) =>
  storyOf({
    id: `together/${id}`,
    lines: [`Meeting ${id}`, `${NAMES[0]}, ${NAMES[1]} and ${NAMES[2]} met.`],
    people: { [NAMES[0]!]: {}, [NAMES[1]!]: {}, [NAMES[2]!]: {} },
  }),
);

/** Editions that between them give every template every name it may get. */
export function sampleEditions(theme: Theme): readonly Edition[] {
  const refused = [
    {
      path: 'x/empty.txt',
      line: null,
      column: null,
      message: 'is empty',
      hint: 'put words in',
      severity: 'refused' as const,
    },
    {
      path: 'x/odd.xml',
      line: 88,
      column: 1,
      message: 'a tag is never closed',
      hint: null,
      severity: 'refused' as const,
    },
  ];
  const corrections = [{ line: 9, words: 'Miss Fathomly is Edda Fathomly', articles: ['dredger/hired'] }];
  return [
    editionFor([], { theme, refused }),
    editionFor([dredger], { theme }),
    editionFor([regatta], { theme }),
    editionFor([dredger, dredgerAgain], { theme, refused, corrections }),
    editionFor([...chronicle, dredger, dredgerAgain], { theme, refused, corrections }),
    editionFor([...chronicle, ...run], { theme }),
    editionFor(together, { theme }),
  ];
}
