import { describe, expect, it } from 'vitest';
import { wholeNames } from '../../../src/extract/names/boundaries.js';
import { PlaceBit } from '../../../src/gazetteer/gazetteer-matches.js';
import { marked } from '../marked.js';

function organisationsOf(source: string): string[] {
  const { prose, names } = marked(source);
  const countries = names
    .filter(({ type }) => type === 'place')
    .map(({ start, end, first, last }) => ({
      start,
      end,
      first,
      last,
      kinds: PlaceBit.country,
      demonym: false,
      candidates: [],
      own: 0,
    }));
  return wholeNames(prose, names, countries, null)
    .filter(({ type }) => type === 'organisation')
    .map(({ start, end }) => prose.text.slice(start, end));
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  [
    'He is deputy head of the {o Russian Center} for {o Repair} of the Opposing Sides in {l Syria}, which met last week',
    'Russian Center for Repair of the Opposing Sides in Syria',
  ],
  ['the {o Department of Health} and Human Services said', 'Department of Health and Human Services'],
  ['studied at the {o University} of {l Saltmarsh} at {l Netherquay}.', 'University of Saltmarsh at Netherquay'],
  ['{o University} of {l Saltmarsh} President {p Kit Hale} spoke', 'University of Saltmarsh'],
  ['members of the {l Sparrow River} Watershed Council met', 'Sparrow River Watershed Council'],
  ['taught swimming at the {l Saltmarsh} YMCA and died there', 'Saltmarsh YMCA'],
  ['the {p Hayat al-Bahr} (HAB) and later {p Hayat al-Bahr} alone', 'Hayat al-Bahr', 'Hayat al-Bahr'],
  ['the {o Security Council} on Friday said', 'Security Council'],
  ['shares of {p Quill} rose, and {o Quill Tool Co} said it would close', 'Quill', 'Quill Tool Co'],
  ['{p Kit Quill} founded it, and {p Quill} left {o Quill Tool Co} last year', 'Quill Tool Co'],
  ['underwriters are {p Mudlark} and Sons Inc and others of the town', 'Mudlark and Sons Inc'],
  ['bought by {p Morgan Stanley} for cash on the last day', 'Morgan Stanley'],
  ['the official news agency {x SAMA} said that it had rained', 'SAMA'],
  ['the official news agency SAMA said that it had rained', 'SAMA'],
  ['the shares of {p Dunn} <DNN> fell by a third last year', 'Dunn'],
  ['sold to Mudlark, {o Otterby and Co} for cash', 'Mudlark, Otterby and Co'],
  ['led by {p Mudlark}, Lanyard, {o Otterby and Co Inc} on Monday', 'Mudlark, Lanyard, Otterby and Co Inc'],
  ['bought by {p Mudlark}, {p Otterby} and {o Lanyard Inc} today', 'Mudlark, Otterby and Lanyard Inc'],
  ['sold by {p Mudlark}, {p Otterby} and {o Lanyard Securities Corp}', 'Mudlark, Otterby and Lanyard Securities Corp'],
  ['the law firm of {p Mudlark}, {p Otterby} and {p Lanyard} wrote', 'Mudlark, Otterby and Lanyard'],
  ['he went to {p Mudlark}, {p Otterby} & {p Lanyard} to ask', 'Mudlark, Otterby & Lanyard'],
  ['{o MUDLARK}, {p OTTERBY} AND CO TO SELL ITS FLEET', 'MUDLARK, OTTERBY AND CO'],
  [
    'it told {p Mudlark}, {o Otterby and Co} that. Later {p Mudlark}, {p Otterby} wrote',
    'Mudlark, Otterby and Co',
    'Mudlark, Otterby',
  ],
  ['{o Finch and Otter} cut it, and F and O said, F/O wrote, F&O told', 'Finch and Otter', 'F and O', 'F/O', 'F&O'],
  ['{o Finch and Otter} met {o F and O Ferries Ltd} on Monday', 'Finch and Otter', 'F and O Ferries Ltd'],
  ["{o Mudlark's Tea Rooms} opened, Mudlark's said, and Mudlark's Bakery", "Mudlark's Tea Rooms", "Mudlark's"],
  ["it was cut by Standard and {p Poor's} on Monday", "Standard and Poor's"],
  ['{p Banque Netherquay} lent it, {p Netherquay} said', 'Banque Netherquay', 'Netherquay'],
  ['shares of {p Mudlark Pharmaceuticals} and of {p Otter Resources}', 'Mudlark Pharmaceuticals', 'Otter Resources'],
  ['{o E.F. Mudlark and Co} rose, and {p Mudlark} said', 'E.F. Mudlark and Co', 'Mudlark'],
  ['{o E.F. Mudlark and Co} rose, {p Kit Mudlark} left, and {p Mudlark} said', 'E.F. Mudlark and Co'],
  ['loans of {p Sallie Mae} and {p Morgan Stanley} and Co Inc', 'Sallie Mae', 'Morgan Stanley and Co Inc'],
  ['an analyst with Bear, {p Stearns} said', 'Bear, Stearns'],
  ['it hired Goldman, {o Sachs and Co} and {o Finch Brothers}', 'Goldman, Sachs and Co', 'Finch Brothers'],
  [
    'officials of {o Mudlark}, {o Otterby} and {o Lanyard Motors Corp} met',
    'Mudlark',
    'Otterby',
    'Lanyard Motors Corp',
  ],
  ['shares of {o Mudlark}, {o Otterby and Co} and {o Lanyard}', 'Mudlark', 'Otterby and Co', 'Lanyard'],
  ['both {o MDLK}, {o Otterby and Co} and others', 'MDLK', 'Otterby and Co'],
  ['{p Kit Mudlark} met {p Jo Haleby}. {p Mudlark}, {p Haleby} and {o Lanyard Inc} agreed', 'Lanyard Inc'],
  ['In {l Saltmarsh}, {o Otterby and Co} rose', 'Otterby and Co'],
  ['However, {o Otterby and Co} rose. On Friday, {o Lanyard and Sons} fell', 'Otterby and Co', 'Lanyard and Sons'],
  ['of {p Kit Hale}, {o Otterby and Co} chairman', 'Otterby and Co'],
  ['the towns of {l Saltmarsh}, {l Hutchby} and {l Netherquay} met'],
  ['the {l Saltmarsh} council met in the hall and went home'],
  ['{l Saltmarsh} Council Delays Vote on Bridge'],
];

describe('names made whole', () => {
  for (const [source, ...found] of TABLE)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(organisationsOf(source)).toEqual(found));

  it('knows a hamlet from the firm of somebody named after it', () => {
    const { prose, names } = marked('an analyst with {l Hutchby}, {p Otterby} and Sons Ltd of the town');
    const found = wholeNames(prose, names, [], null).map(({ start, end }) => prose.text.slice(start, end));
    expect(found).toEqual(['Hutchby, Otterby and Sons Ltd']);
  });

  it('takes the town for the firm of that name where the article never places anything in it', () => {
    const typesOf = (source: string): string[] => {
      const { prose, names } = marked(source);
      return wholeNames(prose, names, [], null).map(({ type }) => type);
    };
    expect(typesOf('{o Hutchby Resources Inc} rose. The board of the firm told {l Hutchby} so.')).toEqual([
      'organisation',
      'organisation',
    ]);
    expect(typesOf('{o Hutchby Resources Inc} rose. It rained in {l Hutchby}.')[1]).toBe('place');
    expect(typesOf('{o Hutchby Resources Inc}, {l Hutchby}, Okla., rose.')[1]).toBe('place');
  });

  it('takes what the dateline gives as a place for a place', () => {
    const { prose, names } = marked('{o DAMACUS} -- It rained.');
    expect(wholeNames(prose, names, [], { start: 0, end: 7, places: [{ start: 0, end: 7 }] })[0]?.type).toBe('place');
  });
});
