import { expect, test } from 'vitest';
import { foundIn } from '../found.js';

const placesIn = (text: string): string[] =>
  foundIn(text).places.map(({ name, kind, region, country }) => [name, kind, region, country].join(' '));

test.each([
  ['Oklahoma has dropped its school tests. Tulsa had asked for it.', 'Oklahoma region  US'],
  ['Utah voted on Tuesday. Nevada, Oklahoma and Washington vote next week.', 'Washington region  US'],
  ['Lawmakers in Washington voted on Tuesday on the bill.', 'Washington city District of Columbia US'],
  ['The mayor of New York spoke in London on Monday.', 'New York city New York US'],
  ['Cherries froze in Geneva, in upstate New York, on Monday.', 'New York region  US'],
  ['Cherries froze in Geneva, in upstate New York, on Monday.', 'Geneva city New York US'],
  ['GENEVA, May 3 (Reuters) - Envoys from New York met bankers.', 'Geneva city Geneva CH'],
  ['GENEVA, N.Y., May 3 (AP) - Cherries froze.', 'Geneva city New York US'],
  ['Depots in Richmond (Va.) are next.', 'Richmond city Virginia US'],
  ['Teams from Lincoln (Neb.) and Manchester (N.H.) came.', 'Lincoln city Nebraska US'],
  ['Play was stopped at Boston (Lincs.) and at Perth (W. Australia).', 'Boston city England GB'],
  ['Play was stopped at Boston (Lincs.), at Cambridge (N.Z.) and at Leeds.', 'Cambridge city Waikato Region NZ'],
  ['Tulsa and Norman had asked for it.', 'Norman city Oklahoma US'],
  ['A man from Quebec was held in Montreal on Monday.', 'Quebec region  CA'],
  ['The city of Quebec has three bridges.', 'Quebec City city Quebec CA'],
  ['Tickets are sold by the city of Lebanon in Wilson County, the sheriff said.', 'Lebanon city Tennessee US'],
  ['She lives in Perquimons county and was born in Perquimans county.', 'Perquimans County county North Carolina US'],
  ['The prince left Bohemia for Moravia in the spring.', 'Bohemia region  CZ'],
  ['Rubber from Malaya and Selangor was dear.', 'Malaya region  MY'],
  ['The ship left Constantinople for Smyrna on Monday.', 'Istanbul city Istanbul TR'],
  ['Letters from Petrograd and Dantzic are late.', 'Gdańsk city Pomerania PL'],
  ['He was born at Devizes, Wilts, in a barn.', 'Wiltshire county England GB'],
  ['They sailed from Havannah to Barbadoes in June.', 'Barbados country  BB'],
])('%s', (text, place) => expect(placesIn(text)).toContain(place));

test.each([
  ['A question was put by Eleanor Rathlin (Ind.), who sat down again.', 'Indiana'],
  ['The Rev. Hugh Pole, vicar of St. Mark’s, came to London.', 'Victoria'],
  ['She told Channel 8 that she was lonely.', 'English Channel'],
  ['Carla Benning, attorney for the Southern District of Ohio, spoke.', 'Southern District'],
])('no place: %s', (text, name) => expect(foundIn(text).places.map((place) => place.name)).not.toContain(name));

test.each([
  ['The dredger lay at the Fish Quay for a third week, waiting for a part.', 'Fish Quay'],
  ['A crowd met at the rally in Victoria Park Saturday and sang.', 'Victoria Park'],
])('a place by its last word: %s', (text, name) =>
  expect(foundIn(text).places.map((place) => place.name)).toContain(name),
);
