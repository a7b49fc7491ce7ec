import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf } from '../found.js';

describe('places that the words in them or beside them tell', () => {
  test.each([
    ['The owls were put up in Lower Hatherby by a farmer.', ['Lower Hatherby']],
    ['He kept bees at Nether Quillow until May.', ['Nether Quillow']],
    ['The choir sang at Brodwick Castle in May.', ['Brodwick Castle']],
    ['The kites were flown at Kirkdale Priory, near the wall.', ['Kirkdale Priory']],
    ['A heron was seen near Cooper’s Mill on Sunday.', ['Cooper’s Mill']],
    ['It swam in the Tweed and then on the Tyne.', ['Tweed', 'Tyne']],
    ['They knitted for years in Leeds and Ebbw Vale.', ['Ebbw Vale', 'Leeds']],
  ])('%s', (text, places) => expect(placesOf(foundIn(text)).sort()).toEqual(places));

  test.each([
    'The Upper House and the Upper Tribunal sat until noon.',
    'A vote for Barbara Castle was lost.',
    'The band’s sixth album, Slow Harbour, was made in a barn.',
    'Her debut novel, Marlow Bay, was praised.',
    'The boats run from Whitsun. They end at Michaelmas.',
    'The Tyne-class boat was old.',
  ])('none in: %s', (text) => expect(placesOf(foundIn(text))).toEqual([]));
});

describe('bodies that the words in them or beside them tell', () => {
  test.each([
    ['The potter sold mugs to Galerie Noord for years.', ['Galerie Noord']],
    ['The sailor wrote to Fondazione Mare Vivo for help.', ['Fondazione Mare Vivo']],
    ['Her uncle was a nurse at Mercy General for years.', ['Mercy General']],
    ['The boy was treated at Riverside Methodist for burns.', ['Riverside Methodist']],
    ['The farmer accused Labour of a muddle.', ['Labour']],
    ['The study was published today in Tidal Geology.', ['Tidal Geology']],
    ['The bells were hung by the Kent firm Marlow Trees.', ['Marlow Trees']],
    ['The Glasgow duo Paper Herons will sing there.', ['Paper Herons']],
    ['The kite was lent by her son’s school, Holland Hall.', ['Holland Hall']],
    ['The supper was held by St. Brendan’s Parish on Friday.', ['St. Brendan’s Parish']],
    [
      'The goalkeeper played in the league and in the cup match. The striker, a signing from Melksham, scored.',
      ['Melksham'],
    ],
  ])('%s', (text, bodies) => expect(organisationsOf(foundIn(text)).sort()).toEqual(bodies));

  test.each([
    'The nurse wrote to the Attorney General in May.',
    'The paper was published in March. The study was published in English.',
    'GARDEN PARTY AT NOON. / Mrs. Hollis sang.',
    'The KM Bunga Tenang left at noon.',
    'The Labour Day kites were red.',
    'The school, Copper Hill, is old.',
  ])('none in: %s', (text) => expect(organisationsOf(foundIn(text))).toEqual([]));

  test('a county’s officer is no body', () => {
    const record = foundIn('The Union County Coroner, Dr. Ellen Whitlow, was not called.');
    expect(organisationsOf(record)).toEqual([]);
    expect(rolesOf(record)).toEqual(['Ellen Whitlow: Union County Coroner']);
  });
});

describe('people beside words that are none of their names', () => {
  test.each([
    ['Mayor Pro Tem Lucille Ortega will row.', ['Lucille Ortega: Mayor Pro Tem']],
    ['Council President Pro Tem Raymond Ochs said the town was wet.', ['Raymond Ochs: Council President Pro Tem']],
    ['Her agent, Ann Hollis of Tarrow Books in Leeds, compares her with a heron.', ['Ann Hollis: agent']],
    ['The barge’s owner, Tom Penrose of Marlow Freight at Hull, says so.', ['Tom Penrose: barge’s owner']],
    ['Pro rower Ann Hollis sat.', ['Ann Hollis: Pro rower']],
  ])('%s', (text, roles) => expect(rolesOf(foundIn(text))).toEqual(roles));

  test('a sentence ends behind an island that ends like a province’s short form', () => {
    expect(proseOf('He rowed for the Isle of Man. She sang.').sentences).toHaveLength(3);
    expect(proseOf('He rowed in Churchill, Man. and sang.').sentences).toHaveLength(2);
  });

  test('a country is no scorer', () =>
    expect(
      peopleOf(foundIn('The goalkeeper left the league. Kent beat Essex in the match, with England scoring twice.')),
    ).toEqual([]));
});
