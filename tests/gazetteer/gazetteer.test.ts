import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GAZETTEER_FILE, loadGazetteer } from '../../src/gazetteer/load-gazetteer.js';
import { foldName, NameHash } from '../../src/gazetteer/name-key.js';

const gazetteer = loadGazetteer();

/** The first place of a name: "Aleppo, SY region". */
function first(name: string, kind?: string): string | undefined {
  const place = gazetteer.placesNamed(name).find((one) => kind === undefined || gazetteer.kind(one) === kind);
  if (place === undefined) return undefined;
  return `${gazetteer.name(place)} ${gazetteer.country(place)} ${gazetteer.kind(place)}`;
}

describe('the gazetteer', () => {
  it('is no larger than 8 MB', () => {
    expect(statSync(GAZETTEER_FILE).size).toBeLessThan(8_000_000);
  });

  it.each([
    ['Syria', 'Syria SY country'],
    ['Holland', 'Netherlands NL country'],
    ['U.K.', 'Britain GB country'],
    ['UK', 'Britain GB country'],
    ['the West Bank', 'West Bank PS region'],
    ['Palestinian territories', 'Palestinian territories PS country'],
    ['USSR', 'Soviet Union SU historic'],
    ['Zaire', 'Zaire ZR historic'],
    ['East Germany', 'East Germany DD historic'],
    ['Czechoslovakia', 'Czechoslovakia CS historic'],
    ['Calif.', 'California US region'],
    ['B.C.', 'British Columbia CA region'],
    ['Laurel County', 'Laurel County US county'],
    ['West Asia', 'West Asia null world-region'],
    ['the Gulf', 'Gulf null world-region'],
    ['South-East Asia', 'Southeast Asia null world-region'],
    ['Strait of Hormuz', 'Strait of Hormuz null water'],
    ['Mount Zawiya', 'Mount Zawiya SY mountain'],
    ['Tskhinvali', 'Tskhinvali GE city'],
  ])('knows %s', (name, expected) => {
    expect(first(name)).toBe(expected);
  });

  it.each([
    ['Peking', 'Beijing CN city'],
    ['Calcutta', 'Kolkata IN city'],
    ['Köln', 'Cologne DE city'],
    ['Cologne', 'Cologne DE city'],
    ['Hama', 'Hama SY city'],
    ['Hamah', 'Hama SY city'],
    ['Zuerich', 'Zürich CH city'],
    ['Saint Louis', 'St. Louis US city'],
    ['St Louis', 'St. Louis US city'],
    ['Winston Salem', 'Winston-Salem US city'],
    ['Coeur d’Alene', "Coeur d'Alene US city"],
  ])('finds the city %s in other spellings', (name, expected) => {
    expect(first(name, 'city')).toBe(expected);
  });

  it('has no place of a made-up name', () => {
    expect(gazetteer.placesNamed('Marlowbridge-on-Quill')).toEqual([]);
    expect(gazetteer.placesNamed('')).toEqual([]);
  });

  it('tells where a place lies', () => {
    const london = gazetteer.placesNamed('London').find((place) => gazetteer.regionCode(place) === 'US.KY')!;
    expect(gazetteer.name(gazetteer.countyPlace(london))).toBe('Laurel County');
    expect(gazetteer.name(gazetteer.regionPlace(london))).toBe('Kentucky');
    expect(gazetteer.name(gazetteer.countryPlace(london))).toBe('United States');
    expect(gazetteer.lat(london)).toBeCloseTo(37.13, 1);
    expect(gazetteer.lon(london)).toBeCloseTo(-84.08, 1);
    expect(gazetteer.geonames(london)).toBe(4298960);
    expect(Math.abs(gazetteer.population(london) - 8126)).toBeLessThan(20);
  });

  it('knows when states were', () => {
    expect(gazetteer.years(gazetteer.placesNamed('Zaire')[0]!)).toEqual([1971, 1997]);
    expect(gazetteer.years(gazetteer.placesNamed('Syria')[0]!)).toBeNull();
  });
});

describe('the openings of names', () => {
  const mayOpen = (words: string): boolean => {
    const hash = new NameHash();
    hash.reset();
    hash.add(words);
    return gazetteer.mayOpen(hash);
  };

  it.each(['Palestinian territories', 'Strait of Hormuz', 'St. Louis', 'Coeur d’Alene', 'Winston-Salem'])(
    'know each step of %s',
    (name) => {
      const words = foldName(name).split(' ');
      for (let i = 1; i < words.length; i++) {
        expect(mayOpen(`${words.slice(0, i).join(' ')} `)).toBe(true);
        expect(mayOpen(` ${words[i]!}`)).toBe(true);
      }
    },
  );

  it('tell most other words apart', () => {
    const words = Array.from({ length: 500 }, (_, i) => `qx${i}zw`);
    expect(words.filter((word) => mayOpen(`${word} `)).length).toBeLessThan(150);
  });
});

describe('misspelt cities', () => {
  const like = (name: string): string[] => gazetteer.misspellings.citiesLike(name).map((city) => gazetteer.name(city));

  it.each([
    ['Damacus', 'Damascus'],
    ['Tehrran', 'Tehran'],
    ['Lodnon', 'London'],
    ['Karochi', 'Karachi'],
  ])('finds %s as %s', (name, city) => {
    expect(like(name)).toContain(city);
  });

  it('leaves short words and numbers alone', () => {
    expect(like('Pars')).toEqual([]);
    expect(like('Tehran 22')).toEqual([]);
  });
});

describe('folding', () => {
  it.each([
    ['Şanlıurfa', 'sanliurfa'],
    ["Martha's Vineyard", 'marthas vineyard'],
    ['St. John’s', 'saint johns'],
    ['Ft. Worth', 'fort worth'],
    ['Al-Hasakah', 'al hasakah'],
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['  ', ''],
  ])('folds %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each(['st.', 'st', "o'fallon", 'mt.', 'u.s.', 'kraków', 'louis', 'stone'])(
    'hashes the word %s as its folded form',
    (word) => {
      const [a, b] = [new NameHash(), new NameHash()];
      a.reset();
      b.reset();
      a.addWord(word);
      b.add(foldName(word));
      expect([a.slot, a.proof]).toEqual([b.slot, b.proof]);
    },
  );
});
