import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, rolesOf } from '../found.js';

describe('people by what is beside their names', () => {
  test.each([
    ['Sgt Mat Knowles and Insp Helen Dodds were commended.', ['Mat Knowles', 'Helen Dodds']],
    ['Torquil Reay MP called it thin. Bronwen Ifans MS said it was a start.', ['Torquil Reay', 'Bronwen Ifans']],
    ['Lady Olivia Stroud DBE was there with Sir Alan Coates QC.', ['Olivia Stroud', 'Alan Coates']],
    ['“I learned it here,” said Gwladys Prytherch, 76, the first in the water.', ['Gwladys Prytherch']],
    ['Halden’s chairman, Roald Vik, will retire.', ['Roald Vik']],
    ['Labour MP Dilys Corran sought an answer.', ['Dilys Corran']],
    ['She leaves her sons, Peter, Paul and Simon Marlow.', ['Peter Marlow', 'Paul Marlow', 'Simon Marlow']],
    ['The brothers Ivo and Karl Rusk will bake.', ['Ivo Rusk', 'Karl Rusk']],
    ['The guests were Jim and Pat Lee.', ['Jim Lee', 'Pat Lee']],
    ['On Sunday, Jim and Pat Lee sang.', ['Jim Lee', 'Pat Lee']],
    ['Her children Ann, Jo and Paul Rusk wept.', ['Ann Rusk', 'Jo Rusk', 'Paul Rusk']],
    // three friends are no family
    ['The club was led by Francis, Benjamin and Christian Rusk.', ['Francis', 'Benjamin', 'Christian Rusk']],
    ['Nora, Jim, and Pat Lee sang.', ['Nora', 'Jim', 'Pat Lee']],
    ['Anna Gray is here. Anna and John Rusk sang.', ['Anna Gray', 'John Rusk']],
    ['Mr. Tan Boon Keat spoke. “We have rubber,” Mr. Tan said.', ['Tan Boon Keat']],
    ['João Alves Pereira praised it. Alves Pereira said two in three had voted.', ['João Alves Pereira']],
    ['Daw Khin Myint, a lawyer, watched. Khin Myint said nobody was afraid.', ['Khin Myint']],
    ['Will Kerridge, NCA director, said so.', ['Will Kerridge']],
    ['Jordan Rivers, 22, and Georgia Lake, 19, were charged.', ['Jordan Rivers', 'Georgia Lake']],
    ['Lincoln City, 22, Boston United, 19, and Georgia State, 24, lead the table.', []],
    ['A. Roe, B. K. Dass and T. O’Hara were chosen.', ['A. Roe', 'B. K. Dass', 'T. O’Hara']],
    ['Jordan Rivers, of the union, drew up the contract.', ['Jordan Rivers']],
    ['Georgia Banks, who sang, laughed. Chelsea Barrow, of Leeds, wept.', ['Chelsea Barrow', 'Georgia Banks']],
    ['Björk Jónsdóttir, the geologist, and Suharto, the surveyor, have signed.', ['Björk Jónsdóttir', 'Suharto']],
    ['The chairman, Roald Vik, will retire after the harvest.', ['Roald Vik']],
    [
      'Georgia Stevens trains in Red Deer. Georgia skates every day, and Georgia’s father watches.',
      ['Georgia Stevens'],
    ],
    ['Enoch Brandle said no. Brandle, a ship’s chandler from Netherquay, left.', ['Enoch Brandle']],
    ['Enoch Brandle, a ship’s chandler from Netherquay, left.', ['Enoch Brandle']],
    ['Hwang Seo-yeon beat Park Dong-wook, a former prosecutor. Park wept.', ['Hwang Seo-yeon', 'Park Dong-wook']],
    ['We talked with the diver Amandil do Carmo Lira about the wreck.', ['Amandil do Carmo Lira']],
    ['President da Lira left with Rosa dos Anjos Melo.', ['Lira', 'Rosa dos Anjos Melo']],
    ['Huh Sun-yong will come. Huh said no, and so did deputy minister Lim In-taik.', ['Huh Sun-yong', 'Lim In-taik']],
    ['Shen Weiling will come. Shen did not say when.', ['Shen Weiling']],
    ['Xi Qiaoming said no. Xi left, and Yu Zhonghai stayed. Yu wept.', ['Xi Qiaoming', 'Yu Zhonghai']],
    ['Song Airlines sold it to Shen Group.', []],
    ['The plan was backed by Rosine Le Fay and by two councils. Le Fay left.', ['Rosine Le Fay']],
    ['Emrys ap Madog said that it would go ahead. Mr ap Madog left.', ['Emrys ap Madog']],
    ['Rhys ab Iorwerth sang, and so did Gwen Lloyd.', ['Rhys ab Iorwerth', 'Gwen Lloyd']],
    ['The Hong Kong-based firm sold it.', []],
    ['Wim van Eekelen came late. Van Eekelen said it was cold.', ['Wim van Eekelen']],
    ['U. S. Steel rose by two points, Mr. Brown said.', ['Brown']],
  ] as const)('%s', (text, people) => expect(peopleOf(foundIn(text)).sort()).toEqual([...people].sort()));

  test.each([
    ['Storm Brendan closed the course on Friday.', 'Brendan'],
    ['The trawler Mary Anning towed them in.', 'Anning'],
    ['Uncle Walter, a bay gelding owned by Hilda Crook, was lame.', 'Walter'],
    ['The favourite, Lucky Walter, was beaten, and the jockey fell.', 'Walter'],
    ['The band played “Eleanor Rigby” in the square.', 'Rigby'],
    ['The lifeboat Grace Darling stood by all night.', 'Darling'],
    ['All hands of the Kate Allen were saved.', 'Allen'],
    ['The Kate Allen was laid up for the winter.', 'Allen'],
    ['The horse Jolly Ben won the plate at Harle.', 'Ben'],
    ['The dog Bobby Hale died in March.', 'Hale'],
    ['The opera Peter Grimes was sung in the hall.', 'Grimes'],
    ['Hollis Motors will cut nine hundred jobs.', 'Hollis'],
    ['So would Lady Susan and Desert Tom, both trained by Nicky Stroud, have run on the course.', 'Susan'],
    ['Mason’s butcher’s shop closed in June.', 'Mason'],
    ['Drought has spread across the north. Drought orders may follow.', 'Drought'],
    ['Earnings rose in May. Earnings will fall in June.', 'Earnings'],
    ['Barley is late. Barley prices may rise, growers said.', 'Barley'],
    ['Tulsa and Norman had asked for it.', 'Norman'],
  ])('nobody is named in: %s', (text, word) => {
    expect(peopleOf(foundIn(text)).filter((name) => name.includes(word))).toEqual([]);
  });

  test('a surname that is in no list may open a sentence before “was”', () => {
    const text =
      'Ratepayers Press the Council\nWeir said the council "has nothing to hide." The treasurer called his answer an insult.\nBrackwater was not at the meeting. In a letter read out by the chair, she wrote that the survey would be published.';
    expect(peopleOf(foundIn(text))).toContain('Brackwater');
  });

  test('a prince is nobody of another surname', () => {
    expect(peopleOf(foundIn('Harry Potter fans cheered. Prince Harry waved.'))).not.toEqual(['Harry Potter']);
  });

  test('a headline in title case names nobody whom the article does not', () => {
    const text =
      'The chair of the Harbour Board, Lionel Stebbing, quit on Thursday after a row over fees, it said on Monday.';
    expect(peopleOf(foundIn(text, 'Harbour Board Chair Quits After Row Over Fees'))).toEqual(['Lionel Stebbing']);
  });
});

test.each([
  ['Dorothea Hahn, J.D., dean of the law school, came.', 'Dorothea Hahn: dean of the law school'],
  ['Valerie Berkovits, M.S., R.D., director of nutrition, said so.', 'Valerie Berkovits: director of nutrition'],
  ['Torquil Reay MP came by train.', 'Torquil Reay: MP'],
  ['Hwang Seo-yeon has been elected mayor of Incheon.', 'Hwang Seo-yeon: mayor of Incheon'],
  ['Councillor Bert Hallam, leader of the council, came.', 'Bert Hallam: leader of the council'],
  ['A nurse called Joan Tisdale laughed.', 'Joan Tisdale: nurse'],
])('the role in: %s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));

describe('organisations', () => {
  test.each([
    ['The Devon and Cornwall Police will move.', 'Devon and Cornwall Police'],
    ['Devon and Cornwall Police looked for an oar in Devon.', 'Devon and Cornwall Police'],
    ['The Hereford and Worcester Ambulance Service will move.', 'Hereford and Worcester Ambulance Service'],
    ['She joined the Norwich and Peterborough Building Society.', 'Norwich and Peterborough Building Society'],
    ['The Society of Motor Manufacturers and Traders agreed.', 'Society of Motor Manufacturers and Traders'],
    ['Hollis Motors will cut nine hundred jobs.', 'Hollis Motors'],
    ['Tidewright, the firm that designed it, was pleased.', 'Tidewright'],
    ['Hobday’s, a bakery, went in May.', 'Hobday’s'],
    ['Rival Brightwell hired him. Brightwell’s head of training said so.', 'Brightwell'],
    ['The Prospect union said it had no notice.', 'Prospect'],
    ['She was taken on at Garth and Daughter in May.', 'Garth and Daughter'],
    ['Audit Scotland is due to report.', 'Audit Scotland'],
    ['Rival Nexfab dropped 4% in Taipei.', 'Nexfab'],
    ['We asked Tarnwick Foods plc for a reply.', 'Tarnwick Foods plc'],
    ['We asked Tarnwick Foods corp for a reply.', 'Tarnwick Foods corp'],
    ['Otter Energy rose. Shares in Otter fell again.', 'Otter Energy'],
    ['Mason’s butcher’s shop closed in June.', 'Mason’s'],
    ['McAllister’s, the Glasgow department store, lent the money.', 'McAllister’s'],
    ['Marks and Spencer gave the sandwiches.', 'Marks and Spencer'],
    ['The Ministry of Agriculture, Fisheries and Food was told.', 'Ministry of Agriculture, Fisheries and Food'],
    [
      'Output rose, the Federal Office of Industry, Trade and Labour said.',
      'Federal Office of Industry, Trade and Labour',
    ],
    ['She wrote to the Department of Trade, Tourism and Sport.', 'Department of Trade, Tourism and Sport'],
    ['Rules may change, the pension fund Alecto said.', 'Alecto'],
    ['It is sold, the investment bank Morgan Grenfield said.', 'Morgan Grenfield'],
    ['Rates rise, said the hedge fund Bralda Capital Partners on Monday.', 'Bralda Capital Partners'],
    ['The insurer Bralda agreed with the lender Vexal.', 'Vexal'],
    ['He told the Arizona Republican so.', 'Arizona Republican'],
  ])('%s', (text, name) => expect(organisationsOf(foundIn(text))).toContain(name));

  const RELAY =
    'Relay: Ann Lee, Pat Roe, Jim Hale, Tom Poe, Bo Lind, Kit Moy and Dan Ash; Ida Fry, Orrendal, Sue Ray, Eva Tull.';
  test.each([
    ['Starters: Ann Lee, Pat Roe, Ho Sam Wei, Jim Hale and Tom Poe.', 'Ho Sam Wei'],
    [RELAY, 'Orrendal'],
    ['Messrs. Henderson and Woodrow are in the team.', 'Woodrow'],
    ['Chia Wen Hock mended the weir, and nobody saw him.', 'Chia Wen Hock'],
  ])('somebody in a list of entrants: %s', (text, name) =>
    expect(foundIn(text).people.map((person) => person.name)).toContain(name),
  );

  test.each([
    ['The All-Comers Cross-Country Race is on Monday at noon, and it is long.', 'All-Comers Cross-Country Race'],
    ['He ran at the Orrin Ladies Athletic Meet in June, and he fell there twice.', 'Orrin Ladies Athletic'],
    ['They play Hockey, Badminton and Chess in the hall on Sundays.', 'Badminton'],
    ['Surgeon Calmly Tells of Nets', 'Surgeon Calmly'],
    ['The page is at https://wharf.org/Portal and is new.', 'Portal'],
    ['Send the chart as PNG files to the clerk of the mill.', 'Papua New Guinea'],
    ['The Board of Wardens Unanimously Votes on the nets', 'Board of Wardens Unanimously Votes'],
    ['The server and its plugins are new. The browser is in Beta, and the Roadmap has a date.', 'Beta'],
    ['The server and its plugins are new. The browser has a Rope API, and the Wiki tells of it.', 'Rope API'],
    ['The server and its plugins are new. The browser has a Rope API, and the Wiki tells of it.', 'Wiki'],
  ])('what is no body and nobody: %s', (text, name) => {
    const { people, organisations, places } = foundIn(text);
    expect([...people, ...organisations, ...places].map((each) => each.name)).not.toContain(name);
  });

  test.each([['James Harrow, 61, Woking, was held on Friday.', 'Woking']])('a place: %s', (text, name) =>
    expect(foundIn(text).places.map((place) => place.name)).toContain(name),
  );

  test.each([
    ['“It rains,” said Naoki Arimoto. Kites were wet.', 'Naoki Arimoto'],
    ['Tariq Bensaleh told the choir to wait.', 'Tariq Bensaleh'],
    ['A letter from Wangari Mutheru was read.', 'Wangari Mutheru'],
  ])('somebody with a given name of another language: %s', (text, name) =>
    expect(foundIn(text).people.map((person) => person.name)).toContain(name),
  );

  test.each([
    ['Moreover, the company that built it has gone.', 'Moreover'],
    ['Hamish Dunnet, the MP for Caithness, came.', 'MP for Caithness'],
    ['It is sold, the bank Tuesday said.', 'Tuesday'],
    ['Sales at the supermarket Ann Lee owns fell.', 'Ann Lee'],
    ['Sen. Mark Hadfield of Oregon rose. “It is late,” the Oregon Republican said.', 'Oregon Republican'],
  ])('none called %s', (text, name) => expect(organisationsOf(foundIn(text))).not.toContain(name));
});

describe('whoever rides an animal, and whoever has an article for another reason', () => {
  test.each([
    ['The horse Ann Lee rode was lame.', ['Ann Lee']],
    ['The real Ann Lee was a nun.', ['Ann Lee']],
    ['The late Tom Pike was a dyer.', ['Tom Pike']],
  ])('%s', (text, names) => expect(peopleOf(foundIn(text))).toEqual(names));
});
