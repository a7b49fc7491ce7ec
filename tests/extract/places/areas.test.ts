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
  ['The seals were counted on Mull and on Tiree in the spring.', 'Mull island  GB'],
  ['A yacht was lost off Cape Wrath on Sunday.', 'Cape Wrath mountain  GB'],
  ['A fox lived for a week in a shed in Twickenham.', 'Twickenham city England GB'],
  ['A fox lived for a week in a shed in Headingley.', 'Headingley other England GB'],
  ['A choir sang in Trafalgar Square on Sunday.', 'Trafalgar Square other England GB'],
  ['The choir meets in Church Street, Edmonton, and was begun by a baker from Enfield.', 'Edmonton city England GB'],
  ['The County of Orange, California, was asked to pay.', 'Orange County county California US'],
  ['SANTA ANA, Calif. - The board sued the County of Marin.', 'Marin County county California US'],
  ['She lives in the County of Cork and works in Dublin.', 'County Cork county Munster IE'],
  ['Troops left Basra for Kut-el-Amara in the spring.', 'Kut city Wasit IQ'],
  ['American troops killed a bandit near Cruces. Mexico has protested.', 'Cruces other  '],
  ['A bandit was killed near Cruces, Cuba, on Monday.', 'Cruces city Cienfuegos Province CU'],
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

test.each([
  ['The beaches of Normandy were quiet in June.', 'Normandy region  FR'],
  ['She has grown olives in Andalusia since May.', 'Andalusia region  ES'],
  ['Both oars were carved in Goa.', 'Goa region  IN'],
  ['The plant in Hermosillo, Mexico, makes oars.', 'Mexico country  MX'],
  ['The port of Chittagong was shut.', 'Chattogram city Chittagong BD'],
  ['He grew oats in Devon for years.', 'Devon county England GB'],
  ['She was born in Essex and went to sea.', 'Essex county England GB'],
  ['Oats are milled in Norfolk, Va., and sold abroad.', 'Norfolk city Virginia US'],
])('a province or shire beside towns of its name: %s', (text, place) => expect(placesIn(text)).toContain(place));

test.each([
  ['A choir from Salisbury sang on Monday.', 'Salisbury city England GB'],
  ['She moved to Victoria in the spring.', 'Victoria region  AU'],
  ['Grain ships left Odessa on Monday.', 'Odesa city Odesa UA'],
  ['Envoys met in Berne on Monday.', 'Bern city Bern CH'],
])('by a former name, or by another spelling of its own: %s', (text, place) => expect(placesIn(text)).toContain(place));

test.each([
  ['Walkers were lost on Dartmoor for two nights.', 'Dartmoor region  GB'],
  ['Crofts in Connemara had no water.', 'Connemara region  IE'],
  ['Cows drowned in Gippsland on Friday.', 'Gippsland region  AU'],
  ['Boats were moored on the River Tyne.', 'River Tyne water  GB'],
  ['Two climbers fell in the Cairngorms.', 'Cairngorms mountain  GB'],
  ['Pilgrims walked to Lindisfarne at low tide.', 'Lindisfarne island  GB'],
  ['Mills stood along the Merrimack River.', 'Merrimack River water  US'],
])('a landscape: %s', (text, place) => expect(placesIn(text)).toContain(place));

test.each([
  ['Two men fell at Edgbaston on Friday.', 'Edgbaston other England GB'],
  ['The choir will sing at the Royal Albert Hall in May.', 'Royal Albert Hall other England GB'],
  ['A fire broke out at Sellafield on Friday.', 'Sellafield other England GB'],
  ['The band had the crowd at Madison Square Garden on its feet.', 'Madison Square Garden other New York US'],
  ['Geese were seen on the Champs-Elysees at dawn.', 'Champs-Élysées other Île-de-France FR'],
])('a venue or monument: %s', (text, place) => expect(placesIn(text)).toContain(place));

test.each([
  ['A barge sank at Hull on Friday.', 'Kingston upon Hull city England GB'],
  ['She ran a bakery in Newcastle for years.', 'Newcastle upon Tyne city England GB'],
])('called by the first or the last word of a name for short: %s', (text, place) =>
  expect(placesIn(text)).toContain(place),
);
