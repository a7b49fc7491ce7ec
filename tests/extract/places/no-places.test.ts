import { describe, expect, test } from 'vitest';
import { foundIn, foundInMarkdown, peopleOf, placesOf } from '../found.js';

type Row = readonly [text: string, places: readonly string[]];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a language and no country': [
    ['The page is read by non-English speakers in Cardiff.', ['Cardiff']],
    [
      'The site is available in seven languages: Arabic, Chinese, English, French, Portuguese, Russian, and Spanish.',
      [],
    ],
    ['Few games were shown in a language other than English.', []],
    ['Register your Spanish app with the board in Cardiff.', ['Cardiff']],
    ['We seek help from those with a good knowledge of (American) English in Cardiff.', ['United States', 'Cardiff']],
    ['More was said in English about the tide.', []],
    ['A Spanish miner came to Cardiff.', ['Spain', 'Cardiff']],
    ['She writes on birds in Audubon magazine in Cardiff.', ['Cardiff']],
    ['The Marines met in Cardiff.', ['Cardiff']],
    ['The leaflet is printed in both English (four pages) and Spanish (five pages).', []],
    ['Pupils with little English proficiency read it in Cardiff.', ['Cardiff']],
    ['He liked his English lessons and never learned to spell.', []],
    ['French, German, Italian and Spanish officials met in Vienna.', ['France', 'Germany', 'Italy', 'Spain', 'Vienna']],
  ],
  'a language that something is translated to': [
    ['The page was translated to German, Russian, Japanese, Spanish (delayed), Portuguese.', []],
    ['Translations into Georgian and Swedish are welcome.', []],
    ['Documentation is available in French and Polish.', []],
    ['The film was dubbed into Italian for a house in Cardiff.', ['Cardiff']],
    ['The maps are available in German shops.', ['Germany']],
    ['She moved from Polish farms to Cardiff.', ['Poland', 'Cardiff']],
  ],
  'a people of another land, and no people': [
    ['The American Indian museum opened in Tulsa.', ['United States', 'Tulsa']],
    ['An Indian reservation near Tulsa is closed.', ['Tulsa']],
    ['An Indian team came to Cardiff.', ['India', 'Cardiff']],
    ['The disks are made with KIWI images in Cardiff.', ['Cardiff']],
    ['DUTCH FLOODS WORSEN', ['Netherlands']],
    ['The new RSA key will be used from Cardiff.', ['Cardiff']],
    ['Malayan runners trained in Ipoh.', ['Malaysia', 'Ipoh']],
  ],
  'a district for a vote': [
    ['Supervisor Shawn Nolan (Fourth District) met them in Tulsa.', ['Tulsa']],
    ['The 2nd Ward voted no in Tulsa.', ['Tulsa']],
  ],
  'part of a hyphenated word': [
    ['The page is called How to Make a Site Mobile-Friendly, and it sells well.', []],
    ['The board wants Human-Centered Design, it said in Leeds.', ['Leeds']],
    ['A Human-Centered plan for the canal (HCP) is needed in Leeds.', ['Leeds']],
    ['The Industry Advisory Council (ACT-IAC) chose thirty projects.', []],
    ['The Paris-Nice race was won in France by a tenth of a second.', ['Paris', 'France']],
  ],
  'what is only spelt like a place': [
    ['Lee Yin Thong won the Pole vault at Ipoh on Saturday.', ['Ipoh']],
    ['He started from Pole position in Bahrain.', ['Bahrain']],
    ['He was a webmaster at S.u.S.E. in Nuremberg for two years.', ['Nuremberg']],
    ['In 1985 he used Basic and Assembler at home in Leeds.', ['Leeds']],
  ],
};

describe('what looks like a place', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    test.each(rows)(`${kind}: %s`, (text, places) => {
      expect(placesOf(foundIn(text)).sort()).toEqual([...places].sort());
    });
});

test('a place in a note is none of the story', () => {
  const record = foundInMarkdown(
    'The mayor of Leeds spoke in Cardiff.[^1]\n\n[^1]: Printed in Ipoh by the mayor of Leeds.\n',
  );
  expect(record.places.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Leeds', 1],
    ['Cardiff', 1],
  ]);
});

type ListRow = readonly [text: string, people: readonly string[], places: readonly string[]];

const LISTS: readonly ListRow[] = [
  [
    'The team will be chosen from A. Lingam, Henderson, Woodrow, R. S. Daubia, Edgar Silva, Saroop Singh and A. Thomas.',
    ['Henderson', 'Woodrow'],
    [],
  ],
  [
    'Messrs. Henderson and Woodrow are both members of harriers’ clubs in England.',
    ['Henderson', 'Woodrow'],
    ['England'],
  ],
  [
    'Prizes went to Ann Lee, Leeds; Paul Roe, York; Jim Poe, Exeter; and Mary Orr, Bath.',
    ['Ann Lee'],
    ['Bath', 'Exeter', 'Leeds', 'York'],
  ],
];

describe('a list of people', () => {
  test.each(LISTS)('%s', (text, people, places) => {
    const record = foundIn(text);
    expect(peopleOf(record)).toEqual(expect.arrayContaining([...people]));
    expect(placesOf(record).sort()).toEqual([...places]);
  });
});

describe('which of the places of one name', () => {
  test.each([
    ['The road between Halifax and Elland is closed until Friday, the council said.', 'Halifax', 'GB'],
    ['The library in Sudbury will open, and so will the one in Long Melford.', 'Sudbury', 'GB'],
    ['Pupils from Hatfield met others from Welwyn Garden City at a school on Friday.', 'Hatfield', 'GB'],
    ['A man from Richmond was seen in Catterick on Sunday.', 'Richmond', 'GB'],
    ['A bus from Halifax to Dartmouth hit a wall on Friday.', 'Halifax', 'CA'],
    ['The harbour at Halifax was quiet on Friday, the police said.', 'Halifax', 'CA'],
  ] as const)('the one beside the other: %s', (text, name, country) => {
    expect(foundIn(text).places.find((place) => place.name === name)?.country).toBe(country);
  });
});
