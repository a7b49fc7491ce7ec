import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf } from '../found.js';

describe('bodies that what stands beside them describes', () => {
  test.each([
    ['Suffolk brewer Tarn Ales has turned the bid down. Shares in Tarn fell.', ['Tarn Ales']],
    ['She is a partner at the Norwich law firm Probert Tye, which took the case.', ['Probert Tye']],
    ['Nell Wace, an analyst at Quill Hargrave, expects a second bid.', ['Quill Hargrave']],
    ['“Nobody can buy it,” said an analyst at broker Stroud & Lyle.', ['Stroud & Lyle']],
    ['Piers Oake, curator at the Tide Museum of Cornwall, opened the case.', ['Tide Museum of Cornwall']],
    ['The rider has left Team Larkspur. Team Larkspur say they will miss him.', ['Team Larkspur']],
    ['Save Our Lido, which brought the case, wept outside the court.', ['Save Our Lido']],
  ] as const)('%s', (text, bodies) => expect(organisationsOf(foundIn(text))).toEqual([...bodies]));

  test.each([
    ['The supermarket giant Peter Marlow built is to close.'],
    ['Dorset baker Ann Lee has retired.'],
    ['A cook at Ann Lee’s kitchen burned the pies.'],
    ['The firm Chief Executive Ann Lee left is to close.'],
    ['Team captain Ann Lee wept.'],
    ['Please save our old pier, Ann Lee wrote.'],
    ['A guard at Coldwater Prison fell.'],
  ])('no body is named in: %s', (text) => expect(organisationsOf(foundIn(text))).toEqual([]));

  test('the county before such a firm stays a place', () => {
    expect(placesOf(foundIn('Suffolk brewer Tarn Ales has turned the bid down.'))).toEqual(['Suffolk']);
  });
});

describe('people whom no list of names knows', () => {
  test.each([
    ['Shadow transport secretary Nuwala Prior said so.', ['Nuwala Prior']],
    ['Opposition politician Selmo Said Jumar, of the workers’ party, said so.', ['Selmo Said Jumar']],
    ['Messrs. Gopal Singh and Chew Wan Seng presided.', ['Gopal Singh', 'Chew Wan Seng']],
    ['The cups came from Messrs. H. T. Ryle, Osman and Chee Swee Lim.', ['H. T. Ryle', 'Osman', 'Chee Swee Lim']],
  ] as const)('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual([...people]));

  test.each([
    ['The official Harbour Review said so.'],
    ['Messrs. Harland Quill and Co. lent the tents.'],
    ['Messrs. Tarn Poole and Sons lent the tents.'],
  ])('nobody is named in: %s', (text) => expect(peopleOf(foundIn(text))).toEqual([]));
});

describe('titles that are names, and offices behind bodies', () => {
  test.each([
    ['The bird pecked associate dean Robert Quill. Dean Quill laughed.', ['Robert Quill: associate dean']],
    ['Robert Quill was bitten. Dean Quill laughed.', ['Robert Quill: null', 'Dean Quill: null']],
    ['Her solicitor, Imran Vane of the Mill Trust, said so.', ['Imran Vane: solicitor']],
    ['Her solicitor, Imran Vane of Cardiff law firm Probert Tye, said so.', ['Imran Vane: solicitor']],
    ['He met her solicitor, Imran Vane of the Mill Trust and others.', ['Imran Vane: null']],
  ] as const)('%s', (text, roles) => expect(rolesOf(foundIn(text))).toEqual([...roles]));
});

describe('what looks like a name of another kind', () => {
  test.each([
    ['The boat sailed from Dar es Salaam to the reef.', ['Dar es Salaam']],
    ['His Highness the Sultan gave the cup at Klang.', ['Klang']],
    ['The pier will be ready in Apri1, and the road in Ju1y.', []],
  ] as const)('%s', (text, places) => expect(placesOf(foundIn(text))).toEqual([...places]));

  test.each([
    ['Network Rail, which is building the line, blamed newts.', ['Network Rail']],
    ['It struck at 1840 UTC and sank.', []],
    ['The judge read the U.S. Sentencing Guidelines aloud.', []],
    ['The clinic is in the Eastern District of Kentucky.', []],
  ] as const)('%s', (text, bodies) => expect(organisationsOf(foundIn(text))).toEqual([...bodies]));
});

describe('clubs called by their towns', () => {
  const SPORT = 'The striker scored twice before the break in the league match. / ';
  test.each([
    [`${SPORT}Ashby City lost. The sack came after a defeat by Grimsby.`, ['Ashby City', 'Grimsby']],
    [`${SPORT}Ashby City lost. Former Ipswich and Norwich boss Nigel Vane wept.`, ['Ashby City', 'Ipswich', 'Norwich']],
    [`${SPORT}Ashby City lost. Nigel Vane wept in Grimsby.`, ['Ashby City']],
    ['The mayor wept after a defeat by Grimsby.', []],
    [`${SPORT}The England captain wept after a defeat by Scotland.`, []],
  ] as const)('%s', (text, bodies) => expect(organisationsOf(foundIn(text))).toEqual([...bodies]));
});

test('a station’s call sign is no sign of an old paper', () => {
  const text =
    'The striker scored twice before the break in the league match. He told BBC WM so. / He told BBC WM. / Ashby City left after a defeat by Grimsby.';
  expect(organisationsOf(foundIn(text))).toContain('Grimsby');
});

describe('bodies that were cut short or taken for others', () => {
  test.each([
    [
      'The work was done with help from the Coalition to Abolish Serfdom and Bondage.',
      ['Coalition to Abolish Serfdom and Bondage'],
    ],
    ['According to the Committee for a Sound Budget, it would fail.', ['Committee for a Sound Budget']],
    ['The ship’s agents were Messrs. Killick, Rowe and Co. of Penang.', ['Killick, Rowe and Co.']],
    ['Rivals Easyjet and Ryanair were little changed.', ['Easyjet', 'Ryanair']],
    ['Labour councillor Tricia Vane abstained.', ['Labour']],
    ['It was hard labour. The labour leader was ill.', []],
    ['Culture Secretary Fiona Vane said so.', []],
    ['Independent candidate Josiah Vane received two votes.', []],
    ['They were charged under the Penal Code in May.', []],
  ] as const)('%s', (text, bodies) => expect(organisationsOf(foundIn(text))).toEqual([...bodies]));

  test.each([
    ['Finn Juha Kantola won.', ['Juha Kantola']],
    ['Velu, a fireman, said that he saw it.', ['Velu']],
    ['Coal, a fuel, said nothing to him.', []],
  ] as const)('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual([...people]));

  test('an office of two words behind a name', () => {
    expect(rolesOf(foundIn('Mr. Henrik Aal, second mate, denied it.'))).toEqual(['Henrik Aal: second mate']);
  });
});

test('a club before initials is no part of the name', () => {
  expect(peopleOf(foundIn('For the Club N. H. P. Whitlow-Dane took four for 52.'))).toEqual(['N. H. P. Whitlow-Dane']);
});

test('a common word of a headline in capitals is no body', () => {
  expect(organisationsOf(foundIn('The match was lost.', 'ASHBY CRICKET CLUB BEATEN.'))).not.toContain('BEATEN');
});
