import { expect, test } from 'vitest';
import { foundIn } from '../found.js';

test.each([
  ['VIENNA, August 16. The Emperor has left for Ischl.', 'Vienna'],
  ['LONDON, Monday.—The Rev. Jas. Thirkell waited upon the Mayor.', 'London'],
  ['Paris, Jan. 15— The minister has gone to Rouen.', 'Paris'],
  ['Whitehall, April 8. / The King has been pleased to appoint him.', 'Whitehall'],
  ['(From Our Own Correspondent.) / Kuala Lumpur, Feb. 1. / The race was run.', 'Kuala Lumpur'],
  ['(From Our Own Correspondent.)\nKuala Lumpur, Feb. 1. / The race was run.', 'Kuala Lumpur'],
  ['(From Our Own Reporter) / Ipoh, Wednesday. / The race was run.', 'Ipoh'],
  ['BERLIN, via London, Aug. 3. (UP)— The Kaiser spoke.', 'Berlin'],
  ['Kuala Lumpur. / The Harriers will be represented by nine runners.', 'Kuala Lumpur'],
  ['CROSS-COUNTRY RACE / Harriers For Ipoh / Kuala Lumpur. / The Harriers will run on Saturday.', 'Kuala Lumpur'],
  ['(From Our Own Correspondent) / Ipoh. The Harriers will run off the race today.', 'Ipoh'],
  [
    'For Immediate Release / Case # 07CF3123 / March 4, 2015 / Contact: / Ida Holm / Public Affairs Counsel / Office: 555-0143 / ' +
      'Cell: 555-0144 / MAN CHARGED WITH BREAKING INTO A HOME / SANTA ANA – A man was charged today.',
    'Santa Ana',
  ],
  ['PERTH, Monday, May 3 (A.A.P.).—Great concern is felt for the mail boat.', 'Perth'],
  ['SYDNEY, April 12, Tuesday (A.A.P.).—Great concern is felt for the mail boat.', 'Sydney'],
  ['DARWIN, Wed., June 2 (A.P.). — Great concern is felt for the mail boat.', 'Darwin'],
  ['LONDON, Tues. (A.P.).—The Mayor has a cold.', 'London'],
  ['NEW YORK, NY / NEWSWIRE / May 7, 2024 / Netcode Ltd opened a school.', 'New York'],
])('the place of: %s', (text, place) => expect(foundIn(text).dateline?.places[0]?.name).toBe(place));

test('a date alone before the name of a paper', () => {
  const { dateline, date } = foundIn('6 July 2019 (The Northern Post) – The record of 1976 has been broken.');
  expect([dateline?.places, date]).toEqual([[], '2019-07-06']);
});

test('a weekday behind the date', () => {
  expect(foundIn('SYDNEY, April 12, Tuesday (A.A.P.).—The boat is late.').dateline).toMatchObject({
    date: '--04-12',
    agency: 'A.A.P.',
  });
});

test.each([
  'The Mayor (A man of parts).—He is known to all the town.',
  'Officials met Ann Lee in London, Monday. The talks went on.',
  'From our window we saw the parade go by for hours.',
  'The King left Paris, May 3. He went home.',
  'Paris. The word alone makes the heart of a traveller beat.',
  'The runners are known. / Ipoh. / They will meet there.',
  'Salt. / It is what the town lived by.',
])('none in: %s', (text) => expect(foundIn(text).dateline).toBeNull());
