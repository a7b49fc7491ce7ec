import { expect, test } from 'vitest';
import { foundIn, placesOf } from '../found.js';

test.each([
  ["The ferry stops in the town's Karvel district on Mondays.", 'Karvel'],
  ["Snow fell on Lyon's Morvane district.", 'Morvane'],
  ['Trams run again in the Karvel district, said the mayor.', 'Karvel'],
  ['A dam broke in Vossian county in Hunan.', 'Vossian'],
  ['Nobody lives in the village of Torvo now.', 'Torvo'],
  ["Bookshops line Lyon's leafy Saint-Morvane boulevard on Sundays.", 'Saint-Morvane'],
  ['The 31-year-old, of Colman Way, lost his van.', 'Colman Way'],
  ['Nobody lives in the village of Dovo Nahara now.', 'Dovo Nahara'],
  ['Boats go twice a day to the island of Vorn. They are full in May.', 'Vorn'],
  ['A trawler sank off Skarn Point in the night.', 'Skarn Point'],
  ['Two goats were seen near Hollow Crags at noon.', 'Hollow Crags'],
  ['A moose walked down Main Street before breakfast.', 'Main Street'],
  ['The yard is off Leddon Way, behind the bakery.', 'Leddon Way'],
  ['She keeps bees on Avenida Lirios, beside the tram.', 'Avenida Lirios'],
  ['The kiosk on Hollerplatz sells stamps and tea.', 'Hollerplatz'],
  ['The Skarrow burst its banks before dawn.', 'Skarrow'],
  ['Two boys fell into the Skarrow from a raft.', 'Skarrow'],
  ['In the morning they walked along the Trevell to the mill.', 'Trevell'],
  ['Mr. Roe, of Ottery Lodge, Honiton, grew the tallest hollyhock.', 'Ottery Lodge'],
  ['Residents of Pokrovsk and Zarnohrad have been told to leave.', 'Zarnohrad'],
])('%s', (text, name) => {
  expect(placesOf(foundIn(text))).toContain(name);
});

test.each([
  'The fire began in the Third district.',
  'He sat in the Vossian district court for an hour.',
  'The bells of the church of St. Mark and St. Paul rang.',
  'They drank Manhattan cocktails on the roof, and her Boston terrier barked.',
  'The school bought the Geneva computer system in the spring.',
  'The Reform MP slept, and a Liberal MP sang.',
  'He fell asleep in the Renault and drove along the coast.',
  'She said that the Marrow flooded the market with cheap umbrellas.',
  'He ate a bar on Milky Way night, and shares in Peach Point fell.',
  'The village of Sir Hugh Marrow won the cup.',
  'The Ashby sofa costs £899, and the Clifton lamp, £45, is sold out.',
])('%s: no place', (text) => {
  expect(placesOf(foundIn(text))).toEqual([]);
});
