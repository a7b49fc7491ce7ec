import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf } from '../found.js';

const bodiesIn = (text: string): string[] => organisationsOf(foundIn(text)).sort();

describe('bodies of a list whose kind is told', () => {
  test.each([
    ['The county buys milk from processors such as Harrolane, Tivvit and Oxmoor.', ['Harrolane', 'Oxmoor', 'Tivvit']],
    ['Retailers like Pumblo, Quench and Boots may follow.', ['Boots', 'Pumblo', 'Quench']],
    ['He has worked for magazines including Granta and Vellumer.', ['Granta', 'Vellumer']],
    ['Restaurants including Tavolo and Zuma were full.', ['Tavolo', 'Zuma']],
    ['Harrolane and New Tivvit, the main processors, have cut their price.', ['Harrolane', 'New Tivvit']],
    ['The two insurers, Marlpit and Oakridge Mutual, paid nothing.', ['Marlpit', 'Oakridge Mutual']],
    ['He met politicians including Ann Lee and Bob Marsh.', []],
    ['Cities such as Leeds, Hull and Derby have them.', []],
    ['He leaves two daughters, Rose and Emily, the owners.', []],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});

describe('nobody of a list of things', () => {
  test.each([
    'She grows roses such as Lady Ashby, Prince Albert and Emma Hale.',
    'He sold varieties including Duke of Kendal and Arran Pilot to the shops.',
    'The songs, among them Sweet Caroline and Emily, were sung twice.',
    'His dogs, including Ben and Molly, were there.',
  ])('%s', (text) => expect(peopleOf(foundIn(text))).toEqual([]));
});

describe('firms by what is done to them or by them', () => {
  test.each([
    ['The house is owned by Viridane, which has three others.', ['Viridane']],
    ['The pier is operated by Hallory and Peel Water.', ['Hallory', 'Peel Water']],
    ['Shareholders of Glimmer voted on Monday.', ['Glimmer']],
    ['He sold his stake in Plinket for a pound.', ['Plinket']],
    ['A merger with Tolpuddle was called off.', ['Tolpuddle']],
    ['Plinket filed for bankruptcy in May.', ['Plinket']],
    ['She was finance director of Plinket for a year.', ['Plinket']],
    ['The Oslo broker Fjordwatch has sold it.', ['Fjordwatch']],
    ['It was printed by label printer Skimmo at Hale.', ['Skimmo']],
    ['The hall was designed by Bennet + Oake and opened in May.', ['Bennet + Oake']],
    ['The house is owned by Kumar, who lives in Leeds.', []],
    ['The minister spoke of a partnership with Ghana.', []],
    ['A statement from the builder Ann Lee said nothing.', []],
    ['Staff at Viridane were told on Monday.', ['Viridane']],
    ['According to Grundvik, prices will rise.', ['Grundvik']],
    ['A spokeswoman for Grundvik declined to comment.', ['Grundvik']],
    ['According to Piet Grundvik, it rained. A spokeswoman for Grundvik agreed.', []],
    ['According to Smith, prices will rise.', []],
    ['Solvane, which is based in Paris, lost money.', ['Solvane']],
    ['Zoltrac, which bought Bemis in 2019, fell.', ['Bemis', 'Zoltrac']],
    ['The estate, which bought Norfolk land, closed.', []],
    ['Gousto’s founder wept.', ['Gousto']],
    ['Castlebrook partner Rupa Lal said so. The owner is Castlebrook Capital.', ['Castlebrook Capital']],
    ['The broker Smith said nothing.', []],
    ['She saw the takeover of Kabul from her roof.', []],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});

describe('two bodies that "and" joins', () => {
  test.each([
    ['MTN and Airtel lost customers.', ['Airtel', 'MTN']],
    ['Tesco and Viridane fell.', ['Tesco', 'Viridane']],
    ['Marks and Spencer and Royal Dutch Shell fell.', ['Marks and Spencer', 'Royal Dutch Shell']],
    ['He works for Deloitte and Partners.', ['Deloitte and Partners']],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});

describe('a day or month before a name', () => {
  test.each([
    ['In February Otter Foods lost a customer.', 'Otter Foods'],
    ['In March Rocket Lab lost one satellite.', 'Rocket Lab'],
    ['Since Tuesday Marlpit Energy has been shut.', 'Marlpit Energy'],
  ])('%s', (text, body) => expect(bodiesIn(text)).toEqual([body]));
  test('somebody', () => expect(peopleOf(foundIn('On Monday Ann Lee said nothing.'))).toEqual(['Ann Lee']));
});

describe('an apostrophe within a name', () => {
  test.each([
    ['Governor Faith Chepng’etich opened the plant.', 'Faith Chepng’etich'],
    ['The farmer, Peter Ng’ang’a, has four cows.', 'Peter Ng’ang’a'],
  ])('%s', (text, person) => expect(peopleOf(foundIn(text))).toEqual([person]));
  test('a town', () => expect(placesOf(foundIn('They flew to Sana’a on Friday.'))).toEqual(['Sanaa']));
});

describe('houses of saints, orders and friends', () => {
  test.each([
    ['Nurses at St. Brendan’s had threatened to strike.', ['St. Brendan’s']],
    ['The head of St Hilda’s, who is 50, wept.', ['St Hilda’s']],
    ['She heads the Sisters of the Holy Lantern in Ohio.', ['Sisters of the Holy Lantern']],
    ['He joined the Daughters of the Tide in May.', ['Daughters of the Tide']],
    ['The Sons of Norway met on Friday.', ['Sons of Norway']],
    ['He died at St Vincent’s in Darlinghurst.', ['St Vincent’s']],
    ['He lives in St John’s, Newfoundland.', []],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});

describe('what tells that a name is a body’s', () => {
  test.each([
    ['Imports by Pearl Dairy, which sells butter, have doubled.', ['Pearl Dairy']],
    ['Jutland Pension, which owns a third of it, agreed.', ['Jutland Pension']],
    ['The nonprofit Hudson Cares paid the bill.', ['Hudson Cares']],
    ['She ran on an ODM ticket in May.', ['ODM']],
    ['WWF-UK sent a letter.', ['WWF-UK']],
    ['Jess Trumbauer of Spencer Stuart said so.', ['Spencer Stuart']],
    ['The price was high, said Ann Lee at Edward Dalton.', ['Edward Dalton']],
    ['Sternwerk Dynamics failed. It was an error that Sternwerk blamed on others.', ['Sternwerk Dynamics']],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});

describe('animals and plants', () => {
  test.each([
    'Rosie, a raspberry developed with the institute in Dundee, is red.',
    'Molly, a cocker spaniel, was found in the reeds.',
    'A labrador named Bruno barked all night.',
    'He planted a rose called Emma Hale and a tulip named Kate.',
    'The satellite Wren was lost.',
    'The firm showed its new range, Clarity, at a fair.',
    'A new lipstick, Scarlett, is sold in shops.',
    'His boat, Emily, sank.',
    'The boring machine, Dorothy, has stopped.',
  ])('%s', (text) => expect(peopleOf(foundIn(text))).toEqual([]));
  test.each([
    ['Ann Lee, a seal expert, spoke.', ['Ann Lee']],
    ['He praised the film, Ann Lee, its director, said.', ['Ann Lee']],
    ['Ann Lee made it. He praised the film, Lee, 54, said.', ['Ann Lee']],
    ['The owner, Rosie Marsh, a goat breeder, wept.', ['Rosie Marsh']],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));
});

describe('roles', () => {
  test.each([
    ['Rosa Vane’s coach is Ben Oake, who is 50.', 'Ben Oake: coach'],
    ['Retired seedsman Arthur Bunting spoke.', 'Arthur Bunting: Retired seedsman'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));
  test('one of several officers is no park', () =>
    expect(peopleOf(foundIn('It was tried by Attorneys Danielle Whitcombe and Joon Park of Newark.'))).toEqual([
      'Danielle Whitcombe',
      'Joon Park',
    ]));
});

describe('whom and what people beside a name tell', () => {
  test.each([
    ['Dylan Petrov, a boilermaker with Monadelph who rides, spoke.', ['Monadelph']],
    ['An engineer at Zoltrac said so.', ['Zoltrac']],
    ['He was a driver with Smith for a year.', []],
    ['A paper with Curtin’s Dr Beatrix Lunn is to appear.', ['Curtin']],
    ['The Nationals’ Merome Birch said no.', ['Nationals']],
    ['The find is awkward for Zoltrac and Iluka, whose road crosses it.', ['Iluka', 'Zoltrac']],
    ['The trade body Brewhale said so.', ['Brewhale']],
    ['It was paid for by Sport NI and Invest NI.', ['Invest NI', 'Sport NI']],
    ['Visitors to the Whitmarsh Gallery in Cardiff are handed slippers.', ['Whitmarsh Gallery']],
    ['He had a call from the Western Australian Herbarium.', ['Western Australian Herbarium']],
    ['He chairs the Tramways Committee of the Corporation.', ['Tramways Committee']],
    ['The applicants, Messrs. Pugh and Treharne, Limited, of Aberdare, won.', ['Pugh and Treharne, Limited']],
    ['Messrs. Spickett and Sons acted for them.', ['Spickett and Sons']],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
  test.each([
    ['The Nationals’ Merome Birch said no.', ['Merome Birch']],
    ['The elder, Aunty Roslyn Papertalk, said so.', ['Roslyn Papertalk']],
    ['She grows a wattle sold as Golden Winnie at Bunnings.', []],
    ['Mali, the gallery’s ginger cat, sleeps in a bowl.', []],
    ['Ann Lee, a dog walker, spoke.', ['Ann Lee']],
    ['Retired nurse Attracta Breen of Doonbeg got the biggest cheer.', ['Attracta Breen']],
    ['“It was a scam,” he said. “Bloke says he’s from the herbarium.”', []],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));
});

describe('towns of what stands there', () => {
  test.each([
    ['Staff at the firm’s Kilkee depot had lost a colleague.', ['Kilkee']],
    ['It is building a Swindon warehouse.', ['Swindon']],
    ['The Ford plant is shut.', []],
  ])('%s', (text, places) => expect(placesOf(foundIn(text))).toEqual(places));
});

describe('what others call somebody', () => {
  test.each([
    ['Josef Hermann came here in 1944 and stayed. The miners called him Joe Bach.', ['Josef Hermann']],
    ['Ann Lee wept. Tom Roe called her Mrs Pell, and she laughed.', ['Ann Lee', 'Tom Roe', 'Pell']],
    ['Imports by Pearl Dairy, which sells Lato, have doubled.', []],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));
});
