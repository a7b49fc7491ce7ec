import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/extract/extract.js';
import { findNames } from '../../../src/extract/names/recognise.js';
import { findPlaceNames } from '../../../src/gazetteer/gazetteer-matches.js';
import { marked } from '../marked.js';

const known = loadKnowledge();
const LETTERS = { person: 'p', place: 'l', organisation: 'o', other: 'x' } as const;

/** The text with the names that were found in it: "{p Pat Lee} of {l Oldtown}". */
function found(source: string): string {
  const { prose, article } = marked(source);
  let out = '';
  let at = 0;
  for (const { start, end, type } of findNames(prose, findPlaceNames(prose, known.gazetteer), null, known)) {
    out += `${article.text.slice(at, start)}{${LETTERS[type]} ${article.text.slice(start, end)}}`;
    at = end;
  }
  return out + article.text.slice(at);
}

describe('names', () => {
  test.each([
    // people
    'Commissioner {p Ted Haskell} said the bridge would close.',
    '{p Priya Raman}, the county engineer, told the board that {p Raman} and Co. was a joke.',
    'Former Prime Minister {p Yusuf al-Karadi} met {p Ludovic van der Heyde} on Tuesday.',
    '"It rained," said {p T.J. Marrow}. {p Marrow}, 41, is a farmer.',
    'He thanked Mrs. {p Odell} and the Rev. {p Tobias Grant}.',
    'The council heard {l Pellbridge} Harbour-Master {p Tom Oakes} on Monday, and nobody else that day.',
    // places
    'The train from {l Paris} to {l Dayton}, {l Ohio}, was late.',
    'A woman on {l Dock Street} saw the fire from {l Marlow County}.',
    // organisations
    'The {o Marlow County Sheriff’s Office} and {o Eastfield High School} were closed.',
    'She works at {o Trinity Lutheran Church} and the {o Eastfield Rotary Club}.',
    'Somebody thanked the children of {o Gull Lane School}, who gave three pounds in pennies.',
    '{o British Airways} and {o Tindall Lumber Co.} cut fares.',
    '{o Hamburg} 0 {o Leverkusen} 2',
    'The {o International Monetary Fund} lent {l Zambia} $40 million, the {o IMF} said.',
    'He is deputy head of the {o Russian Center for Repair of the Opposing Sides}, which met last week.',
    'The {o Department of Health and Human Services} said so on Monday.',
    'She studied at the {o University of Saltmarsh at Netherquay} and left.',
    'Members of the {o Sparrow River Watershed Council} met on Tuesday and voted to clean it up.',
    'The official news agency {o SAMA} said that it had rained.',
    'An analyst with {o Bear, Stearns} said the loans of {o Morgan Stanley} and {o Goldman Sachs and Co} were safe.',
    'Shares of {o Mudlark Pharmaceuticals} <MDLK> and of {o Otterby Resources Inc} rose.',
    'The bonds were sold by {o Mudlark, Otterby and Co Inc}, the company said.',
    'Officials of {o Mudlark}, {o Otterby} and {o Lanyard Motors Corp} met in the town.',
    'The law firm of {o Mudlark, Otterby & Lanyard} wrote to the board.',
    // neither
    'Nobody knew on Tuesday what the council wanted in October.',
    'The market opened at 9 a.m. and closed at noon.',
    'Qtly div 12 cts vs 12 cts prior\nPay April 10\nRecord March 27',
  ])('%s', (text) => {
    expect(found(text)).toBe(text);
  });

  test('never overlap, and stand in order, whatever the text', () => {
    const text =
      'A B. C d’E F-G (H) “I” J/K & L, M.N. O’P! Q… R\nS T U V W X\n\nYZ. \u{1F600} Ünal Ñandú İzmir ﬀ ß\u0000';
    const { prose } = marked(text);
    let behind = 0;
    for (const { start, end, first, last, confidence } of findNames(prose, [], null, known)) {
      expect(start).toBeGreaterThanOrEqual(behind);
      expect(end).toBeGreaterThan(start);
      expect(last).toBeGreaterThan(first);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      behind = end;
    }
  });
});

describe('within one article', () => {
  test('a surname that stands alone is the person of that name', () => {
    const text =
      'Senator {p Walter Dunmore} spoke in {l Iowa}. Rivals of {p Dunmore} were silent. {p Dunmore} won, and the {p Dunmore} team cheered.';
    expect(found(text)).toBe(text);
  });

  test('a month is a surname where someone is called so', () => {
    const text = '{p Theodora May} left {l London} in May. "I am tired," {p May} said.';
    expect(found(text)).toBe(text);
  });

  test('what its own initials in brackets abbreviate is an organisation', () => {
    expect(found('The group Harakat Nur al-Watan (HNW) took the road. Harakat Nur al-Watan has 200 men.')).toBe(
      'The group {o Harakat Nur al-Watan} ({o HNW}) took the road. {o Harakat Nur al-Watan} has 200 men.',
    );
  });

  test('a lawmaker’s place is read from behind the party’s letter', () => {
    expect(found('State Sen. Walt Ridley, R-Mason City, laughed.')).toBe(
      'State Sen. {p Walt Ridley}, R-{l Mason City}, laughed.',
    );
  });
});
