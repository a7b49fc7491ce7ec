import { describe, expect, test } from 'vitest';
import { foundIn } from '../found.js';

const placesIn = (text: string): string[] =>
  foundIn(text).places.map(({ name, kind, region, country }) => [name, kind, region, country].join(' '));

describe('towns that local papers name without their state', () => {
  test.each([
    ['Bakers came from Paris, Texas, from Bonham, Blossom, Roxton and Clarksville.', 'Clarksville city Texas US'],
    [
      'LEBANON, Pa. — A chase from Palmyra, Cleona and Myerstown ended in Jonestown, police said.',
      'Jonestown city Pennsylvania US',
    ],
    ['The driver was held in Columbus, Ga. Wick praised the police in Macon.', 'Columbus city Georgia US'],
    ['A Georgiana man was held near McKenzie, Ala., on Friday.', 'Georgiana city Alabama US'],
    ['She was flown to Hershey. The road to Harrisburg, Pa., was shut.', 'Hershey city Pennsylvania US'],
    ['He moved from Athens, Ga., and worked in Rome and Dalton before that.', 'Dalton city Georgia US'],
    ['Longmeadow residents drive to Enfield, Conn., to skate.', 'Longmeadow city Massachusetts US'],
    ['Volunteers from Bismarck, Mandan and Dickinson drove east.', 'Dickinson city North Dakota US'],
    ['Vernon, N.J., is just over the line.', 'Vernon other New Jersey US'],
  ])('%s', (text, place) => expect(placesIn(text)).toContain(place));
});

describe('a village that no list has, in a state that is told', () => {
  const VILLAGE = 'Pipes froze in Georgetown. ';
  test.each([
    [`${VILLAGE}Plumbers drove over from Moorhead and Hawley.`, 'Georgetown other Minnesota US'],
    [`${VILLAGE}The Minnesota Department of Health has sent tankers.`, 'Georgetown other Minnesota US'],
    [`${VILLAGE}Guyana seldom sees such cold; a team from Minnesota came.`, 'Georgetown city Demerara-Mahaica GY'],
    [VILLAGE, 'Georgetown city Demerara-Mahaica GY'],
    ['She flew from Moorhead and Hawley to Geneva in June.', 'Geneva city Minnesota US'],
  ])('%s', (text, place) => expect(placesIn(text)).toContain(place));
});

describe('counties in a list', () => {
  test.each([
    ['Deputies from Crenshaw, Covington and Conecuh counties in Alabama came.', 'Crenshaw County county Alabama US'],
    ['Deputies from Crenshaw, Covington and Conecuh counties in Alabama came.', 'Conecuh County county Alabama US'],
    ['Troopers from Dawsonville, Ga., and from Lumpkin and Dawson counties came.', 'Lumpkin County county Georgia US'],
    ['Crews from Ala. counties of Crenshaw and Conecuh came.', 'Conecuh County county Alabama US'],
  ])('%s', (text, place) => expect(placesIn(text)).toContain(place));

  test('a town before the list stays a town', () => {
    expect(placesIn('Crews came from Troy, Ala. Those of Crenshaw and Conecuh counties stayed.')).toContain(
      'Troy city Alabama US',
    );
  });
});

describe('a country whose capital is called so for short', () => {
  test.each([
    ['The bakery will move to Puebla, Mexico. A deal with Mexico made it cheaper.', 'Mexico country  MX'],
    ['Coffee from Guatemala is dear. It rained in Guatemala again.', 'Guatemala country  GT'],
    ['The talks in Mexico City went on.', 'Mexico City city Mexico City MX'],
  ])('%s', (text, place) => expect(placesIn(text)).toContain(place));
});

test.each([['The Robins family holds shares in the mill.', 'Robins']])('no town: %s', (text, name) =>
  expect(placesIn(text).filter((place) => place.startsWith(name))).toEqual([]),
);

test.each([
  ['The Marburg virus killed three people in Uige, Angola.', 'Marburg'],
  ['Lassa fever was found again in Nigeria.', 'Lhasa'],
  ['The Hong Kong flu of that year is half forgotten in Leeds.', 'Hong Kong'],
])('no place in the name of a disease: %s', (text, name) =>
  expect(placesIn(text).filter((place) => place.startsWith(name))).toEqual([]),
);

test('a disease at the beginning of a sentence is nobody', () => {
  const { people, organisations } = foundIn('Measles has closed two schools. Cholera came back to Goma.');
  expect([...people, ...organisations]).toEqual([]);
});
