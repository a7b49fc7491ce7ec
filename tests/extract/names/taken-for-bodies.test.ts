import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf } from '../found.js';

describe('what is taken for a body and is none', () => {
  test.each([
    ['The shop lost RM1,500 in May and Rs2,000 in June.'],
    ['She was appointed MBE in 1985, and her OBE came in 1990.'],
    ['“Fair play to her,” said the Corkwoman. The Dubliner laughed.'],
    ['He urged the Mentri Besar to act. The Menteri Besar declined.'],
    ['Higher National Insurance contributions cost him more.'],
    ['A K-9 named Diesel was not hurt.'],
  ])('%s', (text) => expect(organisationsOf(foundIn(text))).toEqual([]));

  test.each([
    ['She flew on a Harle Airlines Boeing 737 to York.', ['Harle Airlines']],
    ['A Delta Airbus A320 and a Ryanair Boeing 737 landed.', ['Delta', 'Ryanair']],
    ['She played at Table Bay Casino on Sunday.', ['Table Bay Casino']],
    ['Prices fell on the Kuala Lumpur Stock Exchange today.', ['Kuala Lumpur Stock Exchange']],
  ])('and what is one: %s', (text, bodies) => expect(organisationsOf(foundIn(text))).toEqual(bodies));

  test.each([
    ['Its communications head Puan Suhaila Mohd Noor said so.', 'Suhaila Mohd Noor'],
    ['Natural Resources Minister Datuk Seri Azhar Kamar said so.', 'Azhar Kamar'],
    ['Tan Sri Ahmad Faisal left.', 'Ahmad Faisal'],
    ['Town police chief Asst Comm Zaidi Hamzah spoke.', 'Zaidi Hamzah'],
  ])('somebody with a style: %s', (text, person) => expect(peopleOf(foundIn(text))).toContain(person));

  test('the streets of a corner are nobody', () => {
    expect(peopleOf(foundIn('It happened at the shop near 41st and Garnett. Ann Quill saw it.'))).toEqual([
      'Ann Quill',
    ]);
  });
});

describe('places', () => {
  test.each([
    ['The Aberystwyth-born cellist and the Harrogate-based firm met.', ['Aberystwyth', 'Harrogate']],
    ['A driver from Kampung Sidam Kiri spoke at Taman Ria Jaya.', ['Taman Ria Jaya']],
  ])('%s', (text, places) => expect(placesOf(foundIn(text))).toEqual(expect.arrayContaining(places)));
});

test('in an old paper somebody is of a place', () => {
  const text =
    'Dr. Fawcus deposed. The deceased, Messrs. Hale ult., was there in 1937. Sidney Hurd, of Rockwell Green, stated that it broke.';
  expect(organisationsOf(foundIn(text))).not.toContain('Rockwell Green');
});

test('a club is called City for short', () => {
  const text =
    'Wexbridge City have signed Jory Penn from Genk. City had sold three players. He arrives with City 19th.';
  expect(organisationsOf(foundIn(text))).toEqual(['Wexbridge City', 'Genk']);
  expect(peopleOf(foundIn(text))).toEqual(['Jory Penn']);
});

test('an office between commas is nobody', () => {
  expect(peopleOf(foundIn('William Marl, deputy Energy Secretary, said it was late.'))).toEqual(['William Marl']);
});
