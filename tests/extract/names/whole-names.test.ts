import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf } from '../found.js';

/** How often each person is named. */
const counts = (text: string): string[] =>
  foundIn(text).people.map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('a bare surname', () => {
  test.each([
    [
      'Senator Ruth Calloway opened the fair. Calloway cut the ribbon. / A teacher, Ann Calloway, poured tea. / Calloway spoke for an hour.',
      ['Ruth Calloway 3', 'Ann Calloway 1'],
    ],
    [
      'Ivor Penhale won the vote. Penhale thanked the town. / Then his wife, Nora Penhale, sang. / Penhale wept. Penhale left at ten.',
      ['Ivor Penhale 4', 'Nora Penhale 1'],
    ],
    [
      'Ada Stroud leads the yard. Stroud has 40 men. / Her rival is Tom Stroud. / Stroud said the work would go on.',
      ['Ada Stroud 3', 'Tom Stroud 1'],
    ],
    [
      'Osric Vane wrote the play. Vane is 60. / The set was painted by Lena Vane. / The run ends in May, Vane said.',
      ['Osric Vane 3', 'Lena Vane 1'],
    ],
    // in the paragraph that names her it is she
    [
      'Osric Vane wrote the play. Vane is 60. / The set is by Lena Vane. It took a year. Vane used tar and sailcloth.',
      ['Osric Vane 2', 'Lena Vane 2'],
    ],
    // nobody was meant by it before
    ['Osric Vane wrote it. / Lena Vane painted it. / It took a year. Vane used tar.', ['Osric Vane 1', 'Lena Vane 2']],
  ])('%s', (text, people) => expect(counts(text)).toEqual(people));
});

describe('a short given name', () => {
  test.each([
    ['Joseph Marrack, the mayor, resigned. “Joe was tired,” the clerk said.', ['Joseph Marrack']],
    ['Daniel Oke scored twice. “Danny waited for that,” the coach said.', ['Daniel Oke']],
    ['Elizabeth Trew kept the inn. The guests knew Betty well, they said.', ['Elizabeth Trew']],
    ['William Sark and Anne Pell sang. “Bill sang louder,” the vicar said.', ['William Sark', 'Anne Pell']],
    // one sentence does not call one man by both
    ['Robert Veall, a vet, came with Bob, his driver, by boat.', ['Robert Veall', 'Bob']],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text)).sort()).toEqual([...people].sort()));
});

describe('names that the article has in full elsewhere', () => {
  test.each([
    ['Though Fenwick won, the court sat. Ada Fenwick, the reeve, said so. Nobody else came.', ['Ada Fenwick']],
    ['Chasing Fenwick was hard. The reeve, Ada Fenwick, runs every day. She won.', ['Ada Fenwick']],
    ['Ada Fenwick won. “I cannot say what Ada Fenwick will do,” the clerk said.', ['Ada Fenwick']],
    [
      'TEAL: You won? / FENWICK: I think so. / Ada Fenwick, the reeve, spoke to Hugh Teal.',
      ['Ada Fenwick', 'Hugh Teal'],
    ],
    ['The board told Carson no. Ben Carson, the reeve, had asked twice.', ['Ben Carson']],
    ['They gave it to Carson for luck. Ben Carson, the reeve, wept.', ['Ben Carson']],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text)).sort()).toEqual([...people].sort()));

  test('a town after “in” is a town', () => {
    expect(placesOf(foundIn('Ben Carson, the reeve, lives in Carson, Nev., and fishes.'))).toContain('Carson City');
  });
});

describe('bodies whose kind comes first', () => {
  test.each([
    ['Figures from the Office for National Statistics showed a fall.', 'Office for National Statistics'],
    ['A colonel of the Armed Forces of the Philippines asked for calm.', 'Armed Forces of the Philippines'],
    ['It wrote to the Office of the Director of River Traffic in June.', 'Office of the Director of River Traffic'],
    ['The reporter rang the Embassy of Romania, but nobody answered.', 'Embassy of Romania'],
    [
      'Her uncle had sat on the United States Court of Appeals and was feared by all who came there.',
      'United States Court of Appeals',
    ],
    ['He heads the National Centers for Coastal Information in Hull.', 'National Centers for Coastal Information'],
    ['The Board of Tide Appeals met. The Board of Directors of the mill did too.', 'Board of Tide Appeals'],
    ['It was the Bank of England Governor who once said that money is mostly trust.', 'Bank of England'],
    ['It asked the Office of the Inspector General for the file.', 'Office of the Inspector General'],
    ['The bill went to the Agriculture Committee on Monday.', 'Agriculture Committee'],
    ['The Pacific Storm Warning Center saw it first.', 'Pacific Storm Warning Center'],
    ['Shares in the furniture retailer Marlowe & Pike fell.', 'Marlowe & Pike'],
    ['Amnesty International’s Moldova director, Elena Rusu, wept.', 'Amnesty International'],
  ])('%s', (text, body) => expect(organisationsOf(foundIn(text))).toContain(body));

  test.each([
    ['On Valentine’s Day the ferry was full.', 'Valentine'],
    ['The Board of Directors of the mill met in May and said nothing.', 'Board of Directors of the mill'],
  ])('%s names no %s', (text, name) => {
    const found = foundIn(text);
    expect([...peopleOf(found), ...organisationsOf(found)]).not.toContain(name);
  });
});

describe('parties', () => {
  test.each([
    ['She has mistrusted the ageing Democratic Party since May, the clerk said.', 'Democratic Party'],
    ['They left the old Republican Party for good, the clerk said.', 'Republican Party'],
    ['The left wing of the Labour Party was against it, she said.', 'Labour Party'],
    ['It was the end of the Conservative Party there, she said.', 'Conservative Party'],
    ['She joined the local Green Party in May, and she left it in June.', 'Green Party'],
    ['A rift in the Democratic Party’s ranks was feared.', 'Democratic Party'],
  ])('%s', (text, party) => {
    const found = organisationsOf(foundIn(text));
    expect(found).toContain(party);
    expect(found).not.toContain('Party');
  });

  test('a super PAC is no body’s name', () => {
    const text = 'A super PAC that backs Ida Rowe bought time. Another PAC, and two super PACs, did too.';
    expect(organisationsOf(foundIn(text))).toEqual([]);
  });
});

test.each([
  ['Ida Lincoln spoke. The Lincoln-backing mayor did not.', 'Lincoln'],
  ['Ida Boston won. A Boston-endorsing paper was glad.', 'Boston'],
])('half a word that is somebody’s family name is no place: %s', (text, name) => {
  expect(placesOf(foundIn(text))).not.toContain(name);
});

describe('clubs', () => {
  const report = (words: string): string[] =>
    organisationsOf(
      foundIn(
        `Penfold Rovers beat Harbury Wanderers 2-1 in the league. The striker scored in the second half. ${words}`,
      ),
    );
  test.each([
    ['Rovers have now won four games in a row.', ['Penfold Rovers', 'Harbury Wanderers']],
    ['Penfold coach Marta Ilves praised her players.', ['Penfold Rovers', 'Harbury Wanderers']],
    ['They next meet Stoke City, Middlesbrough and Aston Villa.', ['Middlesbrough']],
    ['The winger is on loan from Middlesbrough until June.', ['Middlesbrough']],
    ['He joined from League Two side Ashby City in May.', ['Ashby City']],
    ['He was signed from Middlesbrough in May.', ['Middlesbrough']],
  ])('%s', (words, clubs) => {
    const found = report(words);
    for (const club of clubs) expect(found).toContain(club);
    for (const short of ['Rovers', 'Penfold', 'Wanderers']) expect(found).not.toContain(short);
  });
});

describe('a state in a short form', () => {
  test.each([
    ['Gov. Ann Lee (R-N.H.) spoke.', ['New Hampshire']],
    ['Rep. Ann Lee (D-S.C.) of the Elbonian-U.S. league sang of Sino-U.S. trade.', ['South Carolina', 'United States']],
    ['Sen. Ann Lee (D-Ky.) spoke.', ['Kentucky']],
    ['Rep. Ann Lee, R-W.Va., spoke.', ['West Virginia']],
    ['Rep. Ann Lee (D-Cal.) spoke.', ['California']],
    ['Rep. Ann Lee, R-Ala., spoke.', ['Alabama']],
    [
      'Jean Perrault of Superior, Wis., came with Ann Reed of Fargo, N.D.',
      ['Superior', 'Wisconsin', 'Fargo', 'North Dakota'],
    ],
    ['Ann Reed, a Neptune City, N.J., native, came.', ['Neptune City', 'New Jersey']],
  ])('%s', (text, places) => expect(placesOf(foundIn(text))).toEqual(places));
});

describe('roles', () => {
  test.each([
    ['“We want him,” sporting director Ana Belmar said.', 'Ana Belmar: sporting director'],
    ['Conservative leader Cllr Mark Hensall said no.', 'Mark Hensall: Conservative leader'],
    ['Police and crime commissioner Hugh Mallory asked for more.', 'Hugh Mallory: Police and crime commissioner'],
    ['The police and crime commissioner, Hugh Mallory, asked for more.', 'Hugh Mallory: police and crime commissioner'],
    ['Business and energy secretary Lena Frost resigned.', 'Lena Frost: Business and energy secretary'],
    ['Health and safety officer Jim Vale resigned.', 'Jim Vale: Health and safety officer'],
    ['Phaedra Kostas, is the chief tide officer at Acme.', 'Phaedra Kostas: chief tide officer at Acme'],
    ['Beth Marlow is a harbour lead at the Tide Office.', 'Beth Marlow: harbour lead at the Tide Office'],
    ['Owen Tsang, a senior fellow at the Tide Institute, agreed.', 'Owen Tsang: senior fellow at the Tide Institute'],
    ['He will face challenger Paul Nehring on Tuesday.', 'Paul Nehring: challenger'],
    [
      'William Oakes, who served as chief magistrate for almost seven months, wrote it.',
      'William Oakes: chief magistrate',
    ],
    ['Kari Vik, author of “The Salt Road,” spoke.', 'Kari Vik: author of “The Salt Road”'],
    ['Jim Vik, a father of four, spoke.', 'Jim Vik: father of four'],
    ['Mother-of-two Kari Vik spoke.', 'Kari Vik: Mother-of-two'],
    ['Left-back Tom Vassey scored.', 'Tom Vassey: Left-back'],
    ['Former first lady Kari Vik spoke.', 'Kari Vik: Former first lady'],
    ['Leader of the council Kari Vik spoke.', 'Kari Vik: Leader of the council'],
    ['Kari Vik serves as program manager at the mill.', 'Kari Vik: program manager at the mill'],
    ['Senator Kari Vik, Republican of Iowa, spoke.', 'Kari Vik: Senator'],
    ['Sen. Kari Vik (R-Ky.), chairman of the panel, spoke.', 'Kari Vik: chairman of the panel'],
    ['Harrow County District Attorney (HCDA) Tony Rusk spoke.', 'Tony Rusk: Harrow County District Attorney'],
    ['Lady Violet Ashcombe, codebreaker and gardener, was 97.', 'Violet Ashcombe: codebreaker and gardener'],
    ['She was the daughter of Brigadier Hugh Tarrant and his wife, Olive.', 'Olive: wife'],
    ['Survivors include his wife of 60 years, Dolores; and two sons.', 'Dolores: wife of 60 years'],
    ['Mayor of London Kari Vik spoke.', 'Kari Vik: Mayor of London'],
    ['Mr Justice Holroyd agreed.', 'Holroyd: Justice'],
    ['Susan Kettle / Public Affairs Officer / The board met on Tuesday.', 'Susan Kettle: Public Affairs Officer'],
    ['Farrah Oram / Spokeswoman / The board met on Tuesday.', 'Farrah Oram: Spokeswoman'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));
});

test.each([
  [
    'WASHINGTON Christopher Marsden, who keeps bees by the river, sold them in May. Marsden was glad.',
    ['Christopher Marsden'],
  ],
  ['On Sunday Pittsburgh QB Mason Ruddle threw twice and was hurt.', ['Mason Ruddle']],
  [
    'Grizzlies DL Owen Pellard sat out. CB Denis Marsh and RW Peter Vole were hurt.',
    ['Owen Pellard', 'Denis Marsh', 'Peter Vole'],
  ],
  ['Even Anne Marlby sang, and so did her fellow Kentuckian Paul Reed.', ['Anne Marlby', 'Paul Reed']],
  ['Quayline.gov has a map. Ann Marlby told Tidings.info that it rained.', ['Ann Marlby']],
  ['Sadly, it rained. Amid all this, Kit Marlby left. For Brooklynites, it was late.', ['Kit Marlby']],
  [
    'Owen Dempster told Gizmora in a recent telephone interview that he left. Gizmora has explained it.',
    ['Owen Dempster'],
  ],
  ['Owen Dempster told Marsh by email that he left. Ada Marsh has explained it.', ['Owen Dempster', 'Ada Marsh']],
  ['The union called Ann Leeward a liar.', ['Ann Leeward']],
  ['“It is much,” said Anne Marie Sandford. Anne Marie added that it was late.', ['Anne Marie Sandford']],
  ['A choir sings in the Gerald Oldham Building each May.', []],
])('%s', (text, people) => {
  expect(peopleOf(foundIn(text))).toEqual(people);
});

test.each([
  [
    'Ann Lee told The New York Times that it rained, as The Wall Street Journal reported.',
    ['New York Times', 'Wall Street Journal'],
  ],
  [
    'A tea company called Marlby Lane pays well, and so does a firm called Owen Street.',
    ['Marlby Lane', 'Owen Street'],
  ],
  [
    'The forces known as Maghwar al Thora fought a gang known locally as the Marsh Lanterns.',
    ['Maghwar al Thora', 'Marsh Lanterns'],
  ],
  ['A group called Rowers for Marlby met “Ada’s Army”, a charity.', ['Rowers for Marlby']],
])('%s', (text, bodies) => {
  const found = organisationsOf(foundIn(text));
  for (const body of bodies) expect(found).toContain(body);
});
