import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf } from '../found.js';

describe('bodies of which a word says what they are', () => {
  test.each([
    ['The report by the think tank Long Meadow says so. Long Meadow was founded in May.', ['Long Meadow']],
    ['According to the think tank Quiet Harbour, rents will fall.', ['Quiet Harbour']],
    ['The report was written by consultants Perrin Aldous. Perrin Aldous did not reply.', ['Perrin Aldous']],
    ['Figures from pollsters Hadley Stokes put the party on 30%.', ['Hadley Stokes']],
    ['Verity, the regulator, has fined them. A spokesman for Verity said so.', ['Verity']],
    ['Concord, the union, said its members would strike.', ['Concord']],
    ['Lena Marsh, whose company, Redfern, makes kites, was there. Redfern has 40 staff.', ['Redfern']],
    ['The trustee, whose firm, Long Pine, manages £4bn, has resigned.', ['Long Pine']],
    ['One of the brokers, Tripbuy, admitted the charge was wrong. Tripbuy has 12 staff.', ['Tripbuy']],
    ['Another of the chains, Fernhill, closed.', ['Fernhill']],
    ['The company’s shares fell. Rivals Penrith and Ogle also slipped.', ['Ogle', 'Penrith']],
    ['The Long Tide is released by Copper Lamp on 4 May. Copper Lamp has four staff.', ['Copper Lamp']],
    ['Cold Harbour is distributed by Silver Gate in March.', ['Silver Gate']],
    ['The burger chain Hopper will open there. Hopper said it was pleased.', ['Hopper']],
    ['The coffee chain Cup & Spoon will open in the old bank.', ['Cup & Spoon']],
    ['The goal won the match. They will play the holders, Durham Lynx, in the league final.', ['Durham Lynx']],
  ])('%s', (text, bodies) => expect(organisationsOf(foundIn(text)).sort()).toEqual(bodies));

  test.each([
    'The firm Tarn founded has closed.',
    'The company Christmas party was loud.',
    'Moreover, the union, which is small, said so.',
    'In Kent, the charity, which is old, has closed.',
    'One of the drivers, Hartley, was hurt.',
    'One of the makers, Smith, is dead.',
    'He was released by Mexico City on bail.',
    'Rivals Smith and Jones shook hands.',
    'It was said by the consultants Ann Lee and Bob Marsh.',
    'The work is done by the whole firm / Statistically, it is slow.',
  ])('none in: %s', (text) => expect(organisationsOf(foundIn(text))).toEqual([]));
});

describe('bodies that dealings tell', () => {
  test.each([
    ['The goatherds’ cooperative Queijos da Serra lost a barn.', ['Queijos da Serra']],
    ['It was made by a Zurich firm, Tonwerk.', ['Tonwerk']],
    ["The ushers' union, Voci di Platea, is less polite.", ['Voci di Platea']],
    ['The firm cut prices, and shares in the company fell. Now a rival, Ottling, is offering more.', ['Ottling']],
    ['She spent two seasons in Boston with Fernside Lyric, and was glad of it.', ['Fernside Lyric']],
    ['The school has hired vans from Harebell Coach, of Dunster.', ['Harebell Coach']],
    ['Speaking to Rádio Ribeira, a local station, he wept.', ['Rádio Ribeira']],
    ['“The cow complains,” she told Lusa.', ['Lusa']],
    ['Shares in Tarn Klimat rose 4% in Oslo.', ['Tarn Klimat']],
    [
      'Help came from the Ohio Department of Education and Great Plains Casualty.',
      ['Great Plains Casualty', 'Ohio Department of Education'],
    ],
    [
      'The money came from the International Federation of Lifeboat and Coastguard Societies.',
      ['International Federation of Lifeboat and Coastguard Societies'],
    ],
  ])('%s', (text, bodies) => expect(organisationsOf(foundIn(text)).sort()).toEqual(bodies));

  test.each([
    'A rival, Hartley, is expected to stand against her in the ward.',
    'She spent two seasons with Ann Lee and her dog.',
    'He bought a horse from Tom Garland, of Dunster.',
    'She told Lucia, who laughed.',
    'The navy sent a frigate, the Baluster, with tents.',
    'The Minister of Internal Waters, Ann Lobo, flew there.',
    'Jodie Marsh, 26, of Tilby Walk in the town, was fined.',
  ])('none in: %s', (text) => expect(organisationsOf(foundIn(text))).toEqual([]));
});

describe('people by other names and by lists of sources', () => {
  test.each([
    [
      'Wilfred Marsh, 71, known to generations of pupils as Mr Wilf, was in the road. “Go on,” said Mr Wilf.',
      ['Wilfred Marsh: null'],
    ],
    ['Their daughter, Kirsty Lyle, who is a plumber, wept.', ['Kirsty Lyle: plumber']],
    ['The tenor Owen Bascombe sang.', ['Owen Bascombe: tenor']],
    ['The vicar, Canon Aubrey Stavell, opposed it.', ['Aubrey Stavell: vicar']],
    ['It rained. / Orrin Haverkamp. "Rain in the hills" — Gazette, June 6', ['Orrin Haverkamp: null']],
  ])('%s', (text, roles) => expect(rolesOf(foundIn(text))).toEqual(roles));

  test.each([
    ['Wilfred Marsh, 71, spoke. A man known to police as Mr Tibbs did not.', ['Wilfred Marsh: null', 'Tibbs: null']],
  ])('%s', (text, roles) => expect(rolesOf(foundIn(text))).toEqual(roles));
});

describe('features that words tell', () => {
  test.each([
    ['Ash fell from Pico da Brasa, the highest volcano in the group.', ['Pico da Brasa']],
    ['The crater, Poço das Brumas, is known for its mist.', ['Poço das Brumas']],
    ['By noon the lava was approaching Sortelha at four yards an hour.', ['Sortelha']],
  ])('%s', (text, places) => expect(placesOf(foundIn(text))).toEqual(places));

  test.each([
    'On the island, Marsh, who is 40, met them.',
    'He spoke to Ann Lee, the village doctor.',
    'They were approaching Hartley at speed. Tom Hartley was asleep.',
    'THE VICAR AND THE CHOIR / The Vicar sang, and Colonel the Hon. Guy Lee did not.',
    "They met in St. Osyth's Hall.",
  ])('no place in: %s', (text) => expect(placesOf(foundIn(text))).toEqual([]));
});

describe('bodies with an owner in their names', () => {
  test.each([
    ['It was signed by the Irish Bus Drivers’ Fellowship.', ['Irish Bus Drivers’ Fellowship']],
    ["The Postal Workers' Solidarity walked out.", ["Postal Workers' Solidarity"]],
    [
      'It was left to the U.S. Department of Kelp’s Office of Inspector General.',
      ['Office of Inspector General', 'U.S. Department of Kelp'],
    ],
    [
      'He is from the Department of Ports’s Detroit Division and is called Ann Lee by none of them.',
      ['Department of Ports', 'Detroit Division'],
    ],
    ["The boats belong to the Sou'-East Fishing Company, Ltd., of Hobart.", ["Sou'-East Fishing Company, Ltd."]],
    ['The priest of the Swan Point Mission wrote to us.', ['Swan Point Mission']],
    ['Labour MP Ann Lee asked a question.', ['Labour']],
    ['She made a series, Deep Mud, for Channel 4, and was proud of it.', ['Channel 4']],
    ['The Inland Revenue wrote to her for years, and Northern Rock did not.', ['Inland Revenue', 'Northern Rock']],
  ])('%s', (text, bodies) => expect(organisationsOf(foundIn(text)).sort()).toEqual(bodies));

  test.each([
    'He spoke of the workers’ solidarity.',
    "The Miners' Strike ended.",
    'It flows beside the Harbrook Stream.',
    'The talk is in the Assembly Room.',
    'Madam Chairman, he said, was wrong.',
    'He swam across the Channel on 4 May.',
  ])('none in: %s', (text) => expect(organisationsOf(foundIn(text))).toEqual([]));
});

describe('ships', () => {
  test.each([
    'The missing boats are the Heron, the Kestrel, the Mary Quince and the Derwent. The Mary Quince drifted ashore.',
    'Three trawlers, the Ross Merlin, the Lowestoft and the Ann Carey, are overdue. The Ann Carey had nine men aboard.',
    'The luggers Ibis and Cygnet were wrecked. The Cygnet was new.',
    'He was taken off by the s.s. Barwon, which was late. The Barwon reached port at noon.',
    'He sailed in the schooner Rosalind. The Rosalind lost her mast.',
  ])('%s', (text) => {
    const found = foundIn(text);
    expect([...peopleOf(found), ...placesOf(found), ...organisationsOf(found)]).toEqual([]);
  });

  test.each([
    ['The towns are Ipswich and Delft. The boats left Whitby at noon.', ['Ipswich', 'Delft', 'Whitby']],
    ['The ships lay off Lowestoft and the Isle of Wight.', ['Lowestoft', 'Isle of Wight']],
  ])('none in: %s', (text, places) => expect(placesOf(foundIn(text))).toEqual(places));
});

describe('who is somebody, and who is not', () => {
  test.each([
    ['Off-spinner Winterbourne (4-31) took four. Full-back Dorchester scored.', ['Winterbourne', 'Dorchester']],
    ['The boat carried Constable Hurley as guard.', ['Hurley']],
    ['“Look for Bev,” said the captain. Bev was ill. / It was Beverley Shaw, 30, who won.', ['Beverley Shaw']],
    ['Anne-Marie Lee spoke to Ged Orme.', ['Anne-Marie Lee', 'Ged Orme']],
    ['Cllr Jill Tarn (Lib Dem, Wick North) said no. Cllr Bob Marsh (Green) said yes.', ['Jill Tarn', 'Bob Marsh']],
    ['Mr. Speaker called for order. Madam President, said Mr. Hale, was late.', ['Hale']],
    ['“Mamma cried,” she said. “Amma sang to us, and Nonna laughed.”', []],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));

  test('kin and parties are no bodies or places either', () => {
    const found = foundIn('“Mamma cried.” Cllr Bob Marsh (Green) said yes, and Cllr Ann Roe (Ind) said no.');
    expect([...organisationsOf(found), ...placesOf(found)]).toEqual([]);
  });
});

describe('places that the words beside them tell', () => {
  test.each([
    ['The train was bound for Daesong. The ship is bound for Larkhaven.', ['Daesong', 'Larkhaven']],
    ['They camped near Cape Dombey.', ['Cape Dombey']],
    ['He is pastor of a church in Sweetwater Crossing.', ['Sweetwater Crossing']],
    ['The ball flew into the River Yarrow. The River Tone rose.', ['River Yarrow', 'River Tone']],
    ['The gas came from Lake Tollo. Tollo has been quiet since.', ['Lake Tollo']],
    ['Her film, The Ash Lane, opens on Friday. His latest, The Dover Road, directed by Lena Vane, is long.', []],
    ['Dear Silver Canyon: I am sorry.', []],
    ['Three Malay divers were lost, and so were some Malay seamen.', []],
    ['The final at Lord’s was close.', []],
    ['RI: How did it begin? / NV: With a shed. / RI: And then? / NV: Two sheds. / RI: Why? / NV: Rain.', []],
    ['He is bound for glory. The Kings Road was shut.', ['Kings Road']],
  ])('%s', (text, places) => expect(placesOf(foundIn(text)).filter((name) => name !== 'Tollo')).toEqual(places));
});

describe('roles', () => {
  test.each([
    [
      'Helen Tarn took two wickets as Hull Gulls beat Leeds Kites. / The right-arm seamer, 22, was thrown the ball late.',
      ['Helen Tarn: right-arm seamer'],
    ],
    ['Nadira Tarn has broken plates for bones. The foley artist is glad of it.', ['Nadira Tarn: foley artist']],
    ['New Zealand international Maia Tarn made 40.', ['Maia Tarn: New Zealand international']],
    ['Australian opener Jodie Van Reen made 71.', ['Jodie Van Reen: Australian opener']],
    ['Its founder, 31-year-old Liam Marsh, said so.', ['Liam Marsh: founder']],
    [
      'Thailand’s Minister of Ports, Rail and Tourism, Suda Chai, said so.',
      ['Suda Chai: Thailand’s Minister of Ports, Rail and Tourism'],
    ],
    ['Her new film, Quiet Mud, directed by Lena Oakes, is long.', ['Lena Oakes: director']],
    ['He was directed by Ann Tarn to leave.', ['Ann Tarn: null']],
    ['The season opener Ann Tarn saw was long.', ['Ann Tarn: null']],
    ['Helen Tarn saw Ann Roe fall. / The right-arm seamer, 22, was hurt.', ['Helen Tarn: null', 'Ann Roe: null']],
    ['The town of Leeds, Hull and York, Ann Tarn said, were wet.', ['Ann Tarn: null']],
  ])('%s', (text, roles) => expect(rolesOf(foundIn(text))).toEqual(roles));
});
