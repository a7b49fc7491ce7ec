import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/article/record.js';
import { findDateline } from '../../../src/extract/dateline/dateline.js';
import { findPlaces } from '../../../src/extract/places/places.js';
import { findPlaceNames } from '../../../src/gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../../../src/gazetteer/load-gazetteer.js';
import { marked } from '../marked.js';

const gazetteer = loadGazetteer();

function placesIn(source: string, home: string | null = null) {
  const { prose, article, names } = marked(source);
  const placeNames = findPlaceNames(prose, gazetteer);
  const dateline = findDateline(article, placeNames, gazetteer);
  const settings = { language: 'en', publisher: null, year: null, home, now: null, encoding: null };
  const found = findPlaces({ prose, paragraphs: article.paragraphs, names, placeNames, dateline }, settings, gazetteer);
  for (const { mentions } of found.places) {
    for (const { start, end, text } of mentions) expect(prose.text.slice(start, end)).toBe(text);
  }
  return found;
}

/** "aleppo-sy: Aleppo, Aleppo" */
const told = ({ id, mentions }: Place): string =>
  `${id}: ${mentions.map(({ text, demonym }) => (demonym ? `${text}*` : text)).join(', ')}`;

const ids = (source: string, home?: string): string[] => placesIn(source, home).places.map(told);

describe('which place', () => {
  it.each([
    ['The mayor of {l London}, {l Ky.}, spoke.', ['london-ky-us: London', 'kentucky-us: Ky.']],
    ['The mayor of {l London} spoke.', ['london-gb: London']],
    ['Ex-{l New York} Gov. {p Pat Lee} spoke.', ['new-york-us: New York']],
    ['{l Washington} Governor {p Pat Lee} spoke.', ['washington-us: Washington']],
    ['They moved to {l Portland}, {l Maine}.', ['portland-me-us: Portland', 'maine-us: Maine']],
    ['They moved to {l Portland}, {l ME}.', ['portland-me-us: Portland', 'maine-us: ME']],
    ['He was born in {l Paris} ({l Texas}).', ['paris-tx-us: Paris', 'texas-us: Texas']],
    [
      'From {l Paris}, {l Texas}, to {l Paris}, {l France}.',
      ['paris-tx-us: Paris', 'texas-us: Texas', 'paris-fr: Paris', 'france: France'],
    ],
    [
      'It has offices in {l London}, {l Canada} and {l Japan}.',
      ['london-gb: London', 'canada: Canada', 'japan: Japan'],
    ],
    ['In {l Russia}, {l U.S.} officials said.', ['russia: Russia', 'united-states: U.S.']],
    ['It rained in {l Mexico}, {l Mo.}, too.', ['mexico-mo-us: Mexico', 'missouri-us: Mo.']],
    ['The {l Georgia} governor flew to {l Atlanta}.', ['georgia-us: Georgia', 'atlanta-ga-us: Atlanta']],
    [
      '{l Georgia} and {l Armenia} signed in {l Tbilisi}.',
      ['georgia: Georgia', 'armenia: Armenia', 'tbilisi-ge: Tbilisi'],
    ],
    ['{l Idlib} province and the city of {l Hama} in {l Syria}.', ['idlib-sy: Idlib', 'hama-sy: Hama', 'syria: Syria']],
    ['{l Mudburg}, {l Ky.}, is small.', ['mudburg: Mudburg', 'kentucky-us: Ky.']],
    ['{l New York} and {l Washington} agree.', ['new-york-ny-us: New York', 'washington-dc-us: Washington']],
    ['Call {l London} police at 519-555-0143.', ['london-ca: London']],
    ['Call {l London} police at (519) 555-0143.', ['london-ca: London']],
    ['Call {l London} police at 555-0143.', ['london-gb: London']],
    ['Call 1-519-555-0143 in {l London}.', ['london-ca: London']],
    ['Call 1-800-555-0143 in {l London}.', ['london-gb: London']],
    [
      'The mills of {l Ashton-under-Lyne} closed, and {l Ashton} was silent.',
      ['ashton-under-lyne-gb: Ashton-under-Lyne, Ashton'],
    ],
    ['{l Albany}, {l New York}, agrees.', ['albany-ny-us: Albany', 'new-york-us: New York']],
  ])('%s', (source, expected) => {
    expect(ids(source)).toEqual(expected);
  });

  it('takes one sense for an article, the one the dateline gives', () => {
    expect(ids('# Mill burns\nLONDON, Ky. -- A mill burned in {l London} on Monday.')).toEqual([
      'london-ky-us: LONDON, London',
      'kentucky-us: Ky.',
    ]);
  });

  it('takes towns for neighbours rather than for their large namesakes', () => {
    const found = ids(
      'Roads are closed in {l Lamar County}, {l Texas}. Crews from {l Paris}, {l Reno} and {l Blossom} help.',
    );
    expect(found).toEqual([
      'lamar-county-tx-us: Lamar County',
      'texas-us: Texas',
      'paris-tx-us: Paris',
      'reno-tx-us: Reno',
      'blossom-tx-us: Blossom',
    ]);
  });

  it('takes a name for the one near the paper’s home', () => {
    expect(ids('A mill burned in {l Springfield}.', 'Springfield, Ill.')).toEqual(['springfield-il-us: Springfield']);
    expect(ids('A mill burned in {l Chatham}.', 'Springfield, Ill.')).toEqual(['chatham-il-us: Chatham']);
  });

  it('keeps rivals, and sets no pin where it cannot tell', () => {
    const [place] = placesIn('A mill burned in {l Washington County}.').places;
    expect(place).toMatchObject({ kind: 'county', country: 'US', lat: null, lon: null });
    expect(place!.confidence).toBeLessThan(0.4);
    expect(place!.rivals!.length).toBeGreaterThan(1);
  });

  it('has no pin for a place that the gazetteer has not, but the state behind it', () => {
    const [place] = placesIn('{l Mudburg}, {l Ky.}, is small.').places;
    expect(place).toMatchObject({ kind: 'other', country: 'US', region: 'Kentucky', lat: null, geonames: null });
  });

  it('says where a place lies', () => {
    const [place] = placesIn('Fighting goes on in {l Aleppo}.').places;
    expect(place).toMatchObject({ name: 'Aleppo', kind: 'city', country: 'SY', region: 'Aleppo', geonames: 170063 });
    expect(place!.lat).toBeCloseTo(36.2, 1);
    expect(place!.lon).toBeCloseTo(37.16, 1);
  });
});

describe('what is a place', () => {
  it.each([
    ['{x Syrian} and {x Russian} warplanes flew.', ['syria: Syrian*', 'russia: Russian*']],
    ['Many {x Britons} and {x Americans} agree.', ['britain: Britons*', 'united-states: Americans*']],
    [
      '{x Turkey-backed} allies of an {x American-Israeli} project.',
      ['turkey: Turkey', 'united-states: American*', 'israel: Israeli*'],
    ],
    ['The {o New York}-based firm and the {l U.S.}-led force.', ['united-states: U.S.']],
    ['A {l London}-based firm.', ['london-gb: London']],
    [
      'Talks in the {l Palestinian territories} and {l West Asia}.',
      ['palestinian-territories: Palestinian territories', 'west-asia: West Asia'],
    ],
    ['The {o City of Duluth} sued.', ['duluth-mn-us: Duluth']],
    ['{l North London} and {l Nazi Germany}.', ['london-gb: London', 'germany: Germany']],
    ['{l Qatar} and the {l UAE}.', ['qatar: Qatar', 'united-arab-emirates: UAE']],
    ['They met in the {l USSR} and in {l Zaire}.', ['soviet-union: USSR', 'zaire: Zaire']],
  ])('%s', (source, expected) => {
    expect(ids(source)).toEqual(expected);
  });

  it.each([
    '{p Paris Fathomly} met {p Ann London}.',
    '{o British Airways} and {o Hamburg} won.',
    '{o Bank of England} and {o Berlin Symphony}.',
    '{p Georgia Fathomly} won. Her coach praised Georgia.',
    'He speaks fluent French and teaches German.',
    'She shouted in Turkish.',
    'Nice weather came in March, and Reading helps.',
    'CAR SALES RISE',
    'The Same Was Mobile And Most Of It Orange.',
  ])('none in: %s', (source) => {
    expect(ids(source)).toEqual([]);
  });
});

describe('datelines among the places', () => {
  it('gives the ids of its places, and marks a mended one', () => {
    const { places, dateline } = placesIn('# Onslaught\nTEHRAN/DAMACUS -- {l Iran} backs {l Syria}.');
    expect(dateline!.places).toEqual([
      { name: 'Tehran', place: 'tehran-ir' },
      { name: 'Damascus', place: 'damascus-sy' },
    ]);
    const mended = places.find(({ id }) => id === 'damascus-sy')!.mentions[0]!;
    expect(mended).toMatchObject({ text: 'DAMACUS', rule: 'dateline-mended' });
    expect(mended.confidence).toBeLessThan(0.7);
  });

  it('keeps a village that the gazetteer has not, without a point', () => {
    const { dateline, places } = placesIn('# Mill burns\nZUGBRODE, Austria, May 3 - A mill burned.');
    expect(dateline!.places).toEqual([{ name: 'Zugbrode', place: 'zugbrode' }]);
    expect(places[0]).toMatchObject({ id: 'zugbrode', lat: null, geonames: null });
  });
});
