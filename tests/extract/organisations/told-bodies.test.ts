import { describe, expect, test } from 'vitest';
import { areOneOrganisation } from '../../../src/extract/organisations/organisation-variants.js';
import { foundIn, organisationsOf, peopleOf, placesOf } from '../found.js';

const bodiesIn = (text: string, headline?: string): string[] => organisationsOf(foundIn(text, headline)).sort();

describe('bodies by the words of their names', () => {
  test.each([
    // what their names end in
    [
      'She rings the bells for the Fell Rescue Service and drives for the Upland Carers Network.',
      'Fell Rescue Service',
    ],
    ['He was at the Tinsmiths’ Guild when the roof came down on the cake.', 'Tinsmiths’ Guild'],
    ['Marla Stobbart of Brightfold Research shook her head at the price of eggs.', 'Brightfold Research'],
    ['The pies came from Dunmarrow Catering, and nobody was ill.', 'Dunmarrow Catering'],
    ['They lost 4-1 to Whinmoor RUFC on a pitch like soup.', 'Whinmoor RUFC'],
    ['The pupils of St Osyth’s Primary sang to the cows.', 'St Osyth’s Primary'],
    ['The bar belongs to VFW Post 4410 and is open to all.', 'VFW Post 4410'],
    ['He paid his dues to Teamsters Local 93 for thirty years.', 'Teamsters Local 93'],
    // for and on
    ['She read it to the Howlett League for Gentle Farming in the spring.', 'Howlett League for Gentle Farming'],
    ['It went to the Department for Roads and then to a drawer.', 'Department for Roads'],
    // "and" within them
    [
      'The Department for Ports, Rail and Coastal Affairs would not be drawn.',
      'Department for Ports, Rail and Coastal Affairs',
    ],
    ['Garbutt and Leeming Housing Association has bought the mill.', 'Garbutt and Leeming Housing Association'],
    ['Tenants were written to by Preston and Burnley Building Society in May.', 'Preston and Burnley Building Society'],
    ['Hobley and District Chamber of Trade wants a bench.', 'Hobley and District Chamber of Trade'],
    [
      'It was foreseen by the NSRO Flood Prediction and Applications Centre in May.',
      'NSRO Flood Prediction and Applications Centre',
    ],
    [
      'It was told to the Tidal Power Research and Development Agency in May.',
      'Tidal Power Research and Development Agency',
    ],
    [
      'It was foreseen by the Marsh Climate Modelling and Warning Agency in May.',
      'Marsh Climate Modelling and Warning Agency',
    ],
  ])('%s', (text, body) => expect(bodiesIn(text)).toContain(body));

  test.each([
    ['He spoke to Ann Lee and Marsh Housing Association tenants.', 'Lee and Marsh Housing Association'],
    ['The House Energy and Water committee met.', 'House Energy'],
    ['U.S. Electronics exports fell.', 'U.S. Electronics'],
    ['The Ministry of Health, Ann Lee and Bob Marsh said no.', 'Ministry of Health, Ann Lee and Bob Marsh'],
    ['The firm filed for Chapter 11 in May.', 'Chapter 11'],
    ['It was foreseen by the Home Office and Police Federation in May.', 'Home Office and Police Federation'],
    ['Waukeshim County Prosecuting Attorney Ann Lee spoke to the press about it on Friday.', 'Waukeshim County'],
  ])('no body of: %s', (text, none) => expect(bodiesIn(text)).not.toContain(none));
});

describe('bodies by how they are written and what is beside them', () => {
  test.each([
    // initials
    ['The meeting was long, and then TRWU general secretary Ann Lee rose to speak at last.', ['TRWU']],
    ['It is not the first time that the PWRC has warned about the state of the weir below the mill.', ['PWRC']],
    ['The new record is thin and sour, and KXM called it the sound of a fridge in love.', ['KXM']],
    ['He had a DNA test, and the CCTV was off, and the CEO said it was late in the day for him.', []],
    ['PETA, meanwhile, wants the hat gone, and so do most of those who have seen it.', ['PETA']],
    // where a firm is
    ['The Brighton-based Thimblekit has pulled its shirts from the shops for good.', ['Thimblekit']],
    ['The Brighton-based Ann Lee has pulled her shirts from the shops for good.', []],
    // two that the tagger joins, and a seat
    ['Unison and Usdaw were there, and so was the rain.', ['Unison', 'Usdaw']],
    ['Wharfedale MP Ann Lee was there, and so was the rain.', []],
    // firms behind their kind
    ['The shops passed to the private equity firm Harbour Lane in the spring.', ['Harbour Lane']],
    ['Its main lender, Norrbank, would not wait any longer for the money.', ['Norrbank']],
    ['The bill was sent on by accountants from Lomax Greave in the spring.', ['Lomax Greave']],
    ['His old friend, Leeds, would not wait any longer for the money.', []],
    ['Her book on eels is published by Marlow Crane this week.', ['Marlow Crane']],
    ['Her book on eels was published by Ida Moss’s aunt.', []],
    ['The bill came from the solicitors Addle Reave, and it was long.', ['Addle Reave']],
    ['The bill came from the solicitor Ann Reave, and it was long.', []],
    ['The buyer is Norheim Verft, a family-owned Danish yard that builds ferries.', ['Norheim Verft']],
    ['Shipbuilder Quarle Marine will close its yard in the spring.', ['Quarle Marine']],
    // where they are, and whose
    ['The roof was mended by Hessle Roofing of Mentor, which is cheap.', ['Hessle Roofing']],
    [
      'It was tagged by the University of Lampeter’s Institute of Fish in May.',
      ['Institute of Fish', 'University of Lampeter'],
    ],
    ['The money went to Warm Paws Rescue of Hale County, which feeds cats.', ['Warm Paws Rescue of Hale County']],
    // channels
    ['“We ran,” she told Mtavari 4 from her bed in the hospital.', ['Mtavari 4']],
    // a nation's sport
    ['The team was picked by Wales Netball on Friday night at last.', ['Wales Netball']],
  ])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual([...bodies].sort()));

  test('diseases are no bodies and no places', () => {
    const found = foundIn(
      'An outbreak of Umber Valley fever closed the market, and Lassa fever was feared in the north of Kenya.',
    );
    expect(organisationsOf(found)).toEqual([]);
    expect(placesOf(found)).toEqual(['Kenya']);
  });

  test.each([
    ['Umpire Cormac Dinnage defended the call.', 'Cormac Dinnage'],
    ['Referee Tiernan Gaughran blew early.', 'Tiernan Gaughran'],
  ])('somebody behind what he is: %s', (text, name) => expect(peopleOf(foundIn(text))).toContain(name));
});

describe('headlines in capitals', () => {
  const text =
    'Three charities have left the scheme, and the GMB opens a ballot of the staff of Varlow Catering on Friday. The firm, which is in Leeds, said that it was surprised by the ballot. Ann Lee of Usdaw was not.';

  test.each([
    ['CHARITIES LEAVE AS GMB BALLOTS VARLOW STAFF', ['GMB', 'Usdaw', 'Varlow Catering']],
    ['STAFF OF VARLOW TO VOTE ON FRIDAY', ['GMB', 'Usdaw', 'Varlow Catering']],
    ['VARLOW CATERING LOSES ITS CHARITIES', ['GMB', 'Usdaw', 'Varlow Catering']],
  ])('%s', (headline, bodies) => expect(bodiesIn(text, headline)).toEqual(bodies));

  test('a firm is called as the article writes it', () => {
    const told =
      'Pellmore said its profits rose in May. Shares in Pellmore fell, and analysts at Hale Group were not pleased by it.';
    expect(bodiesIn(told, 'PELLMORE PROFITS RISE AGAIN IN MAY')).toContain('Pellmore');
  });
});

test('a name with a legal form is no short form of another firm’s', () => {
  const initials: string[] = [];
  const places = new Set<string>();
  expect(areOneOrganisation({ short: 'lyle', bare: false, formed: true }, 'lyle energy', initials, places)).toBe(false);
  expect(areOneOrganisation({ short: 'lyle', bare: true, formed: false }, 'lyle energy', initials, places)).toBe(true);
});

describe('initials of terms', () => {
  test.each([
    ['Callers reach an automatic rope report (ARR) first. The ARR was built in May, and ARR staff answer.', 'ARR'],
    ['The crews share locally stored rowing records (LSRR). Ann Lee said that the LSRR was full.', 'LSRR'],
    ['The club signed terms of rowing (TOR) with the town. The TOR agreement ends in May.', 'TOR'],
    ['The file is in CSV, and the CSV was sent at 9 CEST by Ann Lee.', 'CSV'],
    ['The file is in CSV, and the CSV was sent at 9 CEST by Ann Lee.', 'CEST'],
  ])('are no bodies: %s %s', (text, initials) => expect(bodiesIn(text)).not.toContain(initials));

  test.each([
    ['The talk was on Improving the Use of Rope Media. Ann Lee said that rope media are of use.', 'Rope Media'],
    ['Services with Lake Media Ltd are few, and Lake Media pays late; lake media are rare.', 'Lake Media'],
  ])('two words that the text has without capitals too: %s %s', (text, name) =>
    expect(bodiesIn(text).some((body) => body.startsWith(name))).toBe(text.includes('Ltd')),
  );

  test.each([
    ['The regional rope authority (RRA) met in May. The RRA said that it would pay.', 'RRA'],
    ['The Regional Rope Trust (RRT) met in May. The RRT said that it would pay.', 'Regional Rope Trust'],
  ])('but are where they name one: %s', (text, name) => expect(bodiesIn(text)).toContain(name));
});
