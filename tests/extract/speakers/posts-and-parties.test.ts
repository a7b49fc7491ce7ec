import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'by party': [
    [
      'Roads Minister Hugo Melsham spoke. / “This is no game,” the Conservative told the house.',
      'no game',
      'Hugo Melsham',
    ],
    [
      'Labour’s Ann Leith asked. Roads Minister Hugo Melsham rejected it. / “This is no game,” the Conservative said.',
      'no game',
      'Hugo Melsham',
    ],
    ['Senator Paul Roe spoke first. / “It is a bad bill,” the Republican said.', 'bad bill', 'Paul Roe'],
    ['Senator Paul Roe (D) spoke. / “It is a bad bill,” the Republican said.', 'bad bill', 'Republican'],
  ],
  'by children': [
    [
      'Barber Mehmet Aydan said it drew rats. / “I’d take a circus,” said the father of four.',
      'circus',
      'Mehmet Aydan',
    ],
    ['Widow Jean Holt, 80, wept. / “It is home,” the grandmother of six said.', 'is home', 'Jean Holt'],
    [
      'Barber Mehmet Aydan said it drew rats. / “I’d take a circus,” said a father of four.',
      'circus',
      'father of four',
    ],
  ],
  'by other words for an office, an age, a given name': [
    ['Pope Leon met them. The pontiff said war was “madness”.', 'madness', 'Leon'],
    ['Queen Margrethe opened it. The monarch called it “splendid”.', 'splendid', 'Margrethe'],
    ['Joe Brade, 22, and Lee Marsh, 30, met. The 30-year-old told police: “I snapped.”', 'snapped', 'Lee Marsh'],
    ['Joe Brade, 22, and Lee Marsh, 30, met. The 41-year-old told police: “I snapped.”', 'snapped', '41-year-old'],
    ['Retired nurse Peg Hollis won. The great-grandmother said she would “buy a hat”.', 'buy a hat', 'Peg Hollis'],
    ['Brothers Tom and Jack Reeve farm here. Jack said it was “worse”.', 'worse', 'Jack Reeve'],
  ],
  'by other names': [
    [
      'Mr Outhwait’s widow, Pauline, said she still laid the table. Mrs Outhwait wept.',
      'laid the table',
      'Pauline Outhwait',
    ],
    [
      'Desmond Outhwait was killed. His widow, Pauline, wept. “He left,” said Mrs Outhwait.',
      'He left',
      'Pauline Outhwait',
    ],
    ['Desmond Outhwait was killed. His widow, Pauline, wept. “He left,” said Pauline.', 'He left', 'Pauline'],
    [
      'Its chairman, Joaquim Font, whom the whole isle calls Nico Quim, came. “It drank it,” said Nico Quim.',
      'drank',
      'Joaquim Font',
    ],
    ['Edward Crane, known to all as Digger, came. “It is late,” said Digger.', 'is late', 'Edward Crane'],
    ['Edward Crane came as Digger left. “It is late,” said Digger.', 'is late', 'Digger'],
  ],
  'by rank, by counsel’s letters, by what watches': [
    [
      'Major Guy Levans, J.P., saw that drink had fallen. “I am no lover of it,” added the Major.',
      'no lover',
      'Guy Levans',
    ],
    [
      'Defending, Hugo Stain KC said she was sorry. Marsh was “haunted”, the barrister told the court.',
      'haunted',
      'Hugo Stain',
    ],
    [
      'Hugo Stain, prosecuting, said so. The judge, Ann Roe, nodded. “It was vile,” the prosecutor added.',
      'vile',
      'Hugo Stain',
    ],
    ['The Rents Authority wrote to the firm. The watchdog said it was “watching”.', 'watching', 'Rents Authority'],
    ['The baker wrote to the firm. The watchdog said it was “watching”.', 'watching', 'watchdog'],
    [
      'A spokeswoman for the Department for Mills, Weirs and Boats said it was “following this”.',
      'following this',
      'spokeswoman for the Department for Mills, Weirs and Boats',
    ],
    [
      'Paul Hess came. “You turn it,” he said, holding one up on a video call, “and it clicks.”',
      'it clicks',
      'Paul Hess',
    ],
  ],
  'no subject of a verb': [
    ['She had them printed on silk, and added a train that lights up.', 'a train', null],
    ['The paper met Tom Lee. It quoted him as saying the weir was shut.', 'weir was shut', 'Tom Lee'],
    ['Ann Lee had them printed. She added that the train lights up.', 'lights up', 'Ann Lee'],
  ],
  'they, of a body right before': [
    [
      'Three reports by growers said so. It rained. The day was dull. It went on. / The Quay Council was shocked. On their blog they wrote, “The growth is large.”',
      'growth is large',
      'Quay Council',
    ],
  ],
  'who interrupts a meeting': [
    [
      'The vicar spoke. It rained. / Mr. Garbett: How many come to mine? / Mrs. Dent: All seven. That is why. / The clerk read a letter.',
      'All seven',
      'Dent',
    ],
    [
      'The vicar spoke. / A Voice: Shame on you! / Mr. Garbett: No, no. / The clerk read a letter.',
      'No, no',
      'Garbett',
    ],
    [
      'Best Team: Goes to the team that joins. / First Penguin: Goes to whoever fails. / Mr. Lee won.',
      'joins',
      'no quote',
    ],
    ['Colonel the Hon. Piers Warcup, M.P., who regretted that he was ill, wrote.', 'he was ill', 'Piers Warcup'],
    ['Colonel the Hon. Piers Warcup came. The Colonel said that he had voted.', 'had voted', 'Piers Warcup'],
  ],
  'whom a letter is to is not who writes it': [
    [
      'The chief, Lindsay Corran, will come. In a letter to Ms Farnham, seen by the paper, she said it “fell short”. Odile Farnham is an MP.',
      'fell short',
      'Lindsay Corran',
    ],
    [
      'Ann Lee leads the union. Odile Farnham leads the board. In an email to Ms Farnham, she said the talks were “dead”.',
      'dead',
      'Ann Lee',
    ],
    ['Odile Farnham leads the board. On the way to town she said the talks were “dead”.', 'dead', 'Odile Farnham'],
  ],
  'a body is not its spokesman': [
    [
      'Brandi Lund, a spokesperson for Canyon School District, said staff acted. / The district now says it will refund the ticket.',
      'will refund',
      'Canyon School District',
    ],
    [
      'Ann Lee, head of the Quay Council, said no. / The council later said it would wait.',
      'would wait',
      'Quay Council',
    ],
    ['Ann Lee, leader of the Quay Council, said no. / The leader later said it would wait.', 'would wait', 'Ann Lee'],
  ],
  'who is told of before the name': [
    ['A 44-year-old from Hull says he was sacked. / Tom Pell, who worked at the mill, hummed.', 'sacked', 'Tom Pell'],
    ['A woman says she was sacked. / Tom Pell, who worked at the mill, hummed.', 'sacked', 'woman'],
    [
      'The mill is shut, says a man who goes by the name “Shorty”. / Tom Pell, who worked at the mill, hummed.',
      'mill is shut',
      'man',
    ],
  ],
  'posts as pages embed them': [
    [
      'Her date, Mateo Irigo, drove. / they said her dress was too bright so here it is / — Mateo Irigo (@mateoirigo) May 8, 2016 / It rained.',
      'here it is',
      'Mateo Irigo',
    ],
    ['Dear mill: I have worn worse. / — Gail Petty (@GailOrbit) May 8, 2016', 'worn worse', 'Gail Petty'],
    ['“Rules are rules, dear,” replied one user, @desertfan.', 'Rules are', '@desertfan'],
    ['The town was quiet. / — Gail Petty, York', 'quiet', 'no quote'],
  ],
  'asides between verb and clause': [
    ['Wyvern Water confirmed yesterday (Friday) that it would appeal.', 'would appeal', 'Wyvern Water'],
    ['Denholm Brath wrote in his memoirs, Fire Underfoot, that the lake was cold.', 'lake was cold', 'Denholm Brath'],
    ['Captain Gask was confident, however, that the ship had run for shelter.', 'run for shelter', 'Gask'],
    ['She was seconded by Cllr Jack Bidford (Green), who asked why there was no home.', 'no home', 'Jack Bidford'],
    ['The papers further state that the clerk forged the names.', 'forged', 'papers'],
    ['The report calls for a ban on kites near wires.', 'a ban', 'report'],
    ['The phone calls for the mayor went unanswered.', 'mayor', null],
  ],
  'whose letter it is': [
    [
      'A telegram received this afternoon from the Rev. Albert Hume, of the Bay Mission, states that two men are safe.',
      'two men',
      'Albert Hume',
    ],
    ['A report published in 2011 by the Quay Council found that the signals were old.', 'signals', 'Quay Council'],
    ['A letter received on Monday said that two men are safe.', 'two men', 'letter'],
  ],
  'a view, and words within what another tells': [
    ['Dr Singer’s view is that the tests are “worthless”.', 'worthless', 'Singer'],
    ['In the words of its founder, Ada Crisp, the club is “a second home”.', 'second home', 'Ada Crisp'],
    ['Ms Ortez testified that Mr Bell had told her, “Keep quiet.”', 'Keep quiet', 'Bell'],
    ['Police said Mr Bell shouted “I am sorry” before he ran.', 'I am sorry', 'Bell'],
    ['Ms Ortez said Mr Bell had “no idea”.', 'no idea', 'Ortez'],
    ['Neither Mr Cole nor Ms Vance would say whether they had “made up”.', 'made up', 'no quote'],
  ],
  'one who keeps a thing and puts it so': [
    [
      'Frieda Kell runs the ferry. / Frieda, who carries the bottles, put it more simply: “She listened.”',
      'She listened',
      'Frieda Kell',
    ],
  ],
};

describe('speakers told by party, by children, by the letter they wrote', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });

  const DECKED =
    '“It is longer than his coat,” she told us. / Posted May 11, 2016 / By Corey Vander / Yasmin Tekri, a pupil at the mill school, sewed it. Tekri smiled.';
  test('a deck before the byline speaks of the one whom the text names first', () => {
    const record = foundIn(DECKED);
    expect(record.deck).toBe('“It is longer than his coat,” she told us.');
    expect(record.byline).toEqual(['Corey Vander']);
    expect(speakerOf(record, 'longer than')).toBe('Yasmin Tekri');
  });

  test.each([
    ['Roads: “Nobody is at the wheel”, say MPs as wait grows', 'Nobody is', 'MPs'],
    ['“We are lost”, says mayor', 'We are lost', 'mayor'],
    ['“We are lost” Bridge plan thrown out', 'We are lost', 'no quote'],
  ])('a headline: %s', (headline, words, speaker) => {
    expect(speakerOf(foundIn('It rained all day.', headline), words)).toBe(speaker);
  });

  test('an obituary goes on with the one whose life it tells', () => {
    const record = foundIn(
      'Sigrid Hall, who has died aged 84, was a chemist. / Born in Wick, she was the younger daughter of a cook. / “She burned off her eyebrows,” said Steina Hall, a retired midwife. / At Leeds she met Aubrey Kell, a potter. “I keep my name,” she used to say.',
      'Sigrid Hall, chemist, dies aged 84',
    );
    expect(speakerOf(record, 'keep my name')).toBe('Sigrid Hall');
    expect(speakerOf(record, 'eyebrows')).toBe('Steina Hall');
  });
});

describe('what nobody says in a text that explains', () => {
  const EXPLAINS = 'You can moor your boat at the quay. Bring your papers with you.';

  test.each([
    [`${EXPLAINS} We hope the rope will hold.`, 'rope', 'no quote'],
    [`${EXPLAINS} It seems that the tide will do its work.`, 'tide will do', 'no quote'],
    [`${EXPLAINS} If you want a berth, ask.`, 'a berth', 'no quote'],
    ['It rained. If you want a berth, ask.', 'a berth', 'no quote'],
    ['It rained. We hope the rope will hold.', 'rope', null],
    [`${EXPLAINS} Ann Lee hopes the rope will hold.`, 'rope', 'Ann Lee'],
    [`${EXPLAINS} We said, “the rope will hold.”`, 'rope', null],
  ])('%s … %s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});
