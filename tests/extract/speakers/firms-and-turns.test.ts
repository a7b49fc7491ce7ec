import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf, placesOf, rolesOf, speakerOf } from '../found.js';

describe('the firm, when a union has spoken', () => {
  test.each([
    [
      'Dunmarrow Catering, which holds the contract, lost it in May. / The GMB, which represents its cooks, was glad. Its organiser, Ann Lee, said there was one cook. / The company, based in Leeds, has denied cutting portions.',
      'cutting portions',
      'Dunmarrow Catering',
    ],
    [
      'Brackmoor Homes was fined in June. / The tenants are angry, and the union Usdaw said it was late. / The firm, founded in 1961, insisted that it had paid.',
      'that it had paid',
      'Brackmoor Homes',
    ],
    // nor is it whom somebody names while speaking
    [
      'Dunmarrow Catering, which holds the contract, lost it in May. / “The RSPCA would be round,” said Ann Lee, a cook. / The company, based in Leeds, has denied cutting portions.',
      'cutting portions',
      'Dunmarrow Catering',
    ],
    // nor a trust
    [
      'Dunmarrow Catering, which holds the contract, lost it in May. / The Fairlight Kitchen Trust told ministers on Monday that it would leave. / The company has denied cutting portions.',
      'cutting portions',
      'Dunmarrow Catering',
    ],
    // a union alone is no firm
    ['The union Usdaw said it was late. / The company denied cutting portions.', 'cutting portions', 'company'],
    // "it" is the body that the sentence before is about, unless it adds
    [
      'The union Usdaw said it was late. / In a statement, Brackmoor Homes rejected that. The firm had paid its staff, it said.',
      'had paid its staff',
      'Brackmoor Homes',
    ],
    [
      'The union Usdaw said it was late. Brackmoor Homes is near Leeds. The pay was low, it added.',
      'pay was low',
      'Usdaw',
    ],
    // what firms of a kind have in their names
    [
      'Braeside Distillers has a licence, and its chairman, Tom Hale, likes it. / That was a dig at Northmoor Water, which has a works there. / The utility admitted two spills.',
      'two spills',
      'Northmoor Water',
    ],
    [
      'Garbutt Foods was fined, and Merle Airways was not. / Its pilots were pleased. / The airline insisted that it was safe.',
      'that it was safe',
      'Merle Airways',
    ],
    // a subject behind what it is
    [
      'The chain, based in Leeds, has sought money since its lender, Norrbank, refused to extend a loan.',
      'to extend',
      'Norrbank',
    ],
    [
      'The mill has been shut for weeks after its operator, Harbour Lane Mining, threatened to sue.',
      'to sue',
      'Harbour Lane Mining',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('headlines', () => {
  const text = 'Ida Moss won in May. Nobody saw Ida Moss go home, and the prize was a goat.';
  test.each([
    ['“I had no shoes”: Ida Moss on winning', 'no shoes', 'Ida Moss'],
    ['“I had no shoes. I had a goat”: Ida Moss on winning', 'no shoes', 'Ida Moss'],
    ['“I had no shoes”: ten minutes with Ida Moss', 'no shoes', 'Ida Moss'],
    ['“I had no shoes”: a night at the races for Ida Moss', 'no shoes', 'no quote'],
    ['Old bridge to stay shut till Easter, say engineers', 'stay shut', 'engineers'],
    ['Two men to be tried for theft of goat, says prosecutor', 'tried for theft', 'prosecutor'],
  ])('%s', (headline, words, speaker) => expect(speakerOf(foundIn(text, headline), words)).toBe(speaker));
});

describe('who said it', () => {
  test.each([
    ['They owe a supplier, Quarle Coatings, whose owner, Mo Dash, says he is poor.', 'he is poor', 'Mo Dash'],
    ['They owe a bank, whose chairman, Tom Hale, said it was late.', 'it was late', 'Tom Hale'],
    ['They owe a bank, whose vaults are deep, Tom Hale said.', 'They owe a bank', 'Tom Hale'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test.each([
    ['The Parish Council warned the cuts had left it with a hole in the roof.', 'the cuts had left', 'Parish Council'],
    ['The Parish Council cautioned the roof would fall in by May.', 'the roof would fall', 'Parish Council'],
    ['The Parish Council warned the farmers of floods.', 'floods', 'Parish Council'],
    ['Prosecutor Ann Lee announced that Tom Hale, 57, of Leeds, pleaded guilty to theft.', 'pleaded guilty', 'Ann Lee'],
    ['Ann Lee said that Tom Hale, a baker from Leeds, stole a bun.', 'stole a bun', 'Ann Lee'],
    [
      'Chairman Tom Hale called the wait “lamentable”, adding that letters to the mill had gone unanswered.',
      'lamentable',
      'Tom Hale',
    ],
    [
      'Chairman Tom Hale called the wait “lamentable”, adding that letters to the mill had gone unanswered.',
      'had gone unanswered',
      'Tom Hale',
    ],
    // between dashes
    [
      'The Parish Council has confirmed — to the one paper that asked — that llamas may use the path.',
      'llamas may use',
      'Parish Council',
    ],
    ['Tom Hale said — twice, and with some heat -- that the goat was his.', 'the goat was his', 'Tom Hale'],
    ['The Council agreed — to some relief — to meet. The roof, Ann Lee said, was old.', 'was old', 'Ann Lee'],
    // to whom it is left to speak
    [
      'Ruth Bell wept and it was left to the captain, Ida Moss, to speak. / “It cost us,” she told the BBC.',
      'cost us',
      'Ida Moss',
    ],
    ['Ruth Bell wept, and it fell to Ida Moss to speak. / “It cost us,” she said.', 'cost us', 'Ida Moss'],
    ['Ruth Bell sat beside Ida Moss to speak. / “It cost us,” she said.', 'cost us', 'Ruth Bell'],
    // records that show
    [
      'She got records from the Quay Bank and the Hale Trust, which showed that he had paid.',
      'that he had paid',
      'records',
    ],
    ['She got emails from Harbour Lane Ltd, which showed that he had paid.', 'that he had paid', 'emails'],
    ['She wrote to the Quay Bank, which said that he had paid.', 'that he had paid', 'Quay Bank'],
    // nobody
    ['Nobody is sure, and no court has decided who owns the goat.', 'who owns', 'no court'],
  ])('%s: %s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('interviews whose answers are on the line of their questions', () => {
  const asked = (layout: readonly string[]): string =>
    ['The potter Wanda Treloar has shut her shop. She talked to us.', ...layout].join(' / ');
  test.each([
    [
      [
        'Q: How did it begin? A: In a shed. I was six.',
        'Q: Why did it end? A: My knees asked me.',
        'Q: And now? A: I sleep, mostly.',
      ],
      ['I was six', 'My knees', 'I sleep'],
    ],
    [
      [
        '**How did it begin?** In a shed. I was six.',
        '**Why did it end?** My knees asked me.',
        '**And now?** I sleep, mostly.',
      ],
      ['I was six', 'My knees', 'I sleep'],
    ],
  ])('%s', (layout, words) => {
    const found = foundIn(asked(layout), 'Six questions for Wanda Treloar');
    for (const each of words) expect(speakerOf(found, each)).toBe('Wanda Treloar');
  });

  test('what is put to somebody is no question', () => {
    const found = foundIn(
      asked([
        'Does it sting?',
        'It does. I keep a tally on the door.',
        'You’ve said that people talk rubbish about bees.',
        'They do! I hear it on the bus, and I get off.',
        'What is the threat?',
        'Lawns. I dream of them.',
        'And now?',
        'I sleep, mostly.',
      ]),
      'Four questions for Wanda Treloar',
    );
    for (const words of ['I keep a tally', 'I hear it on the bus', 'I dream of them', 'I sleep'])
      expect(speakerOf(found, words)).toBe('Wanda Treloar');
  });

  test.each([
    [
      'Q: One critic, Hugh Vane, called your pots “a crime against tea”. Did you mind?',
      'a crime against tea',
      'Hugh Vane',
    ],
    ['Q: The Courier wrote that you “never smiled in forty years”. Is it true?', 'never smiled', 'Courier'],
    ['Q: Did you say that you “never smiled in forty years”, as I heard it?', 'never smiled', null],
  ])('whose words a question has: %s', (question, words, speaker) => {
    const found = foundIn(asked([question, 'A: I sent him a mug.', 'Q: And now?', 'A: I sleep, mostly.']));
    expect(speakerOf(found, words)).toBe(speaker);
    expect(speakerOf(found, 'I sent him')).toBe('Wanda Treloar');
  });

  test('a grade is nobody’s answer', () => {
    const found = foundIn('The school had a grade A: inspectors liked it. / Its roof has a grade B: nobody minded.');
    expect(found.quotes.filter(({ rule }) => rule === 'interview')).toEqual([]);
  });

  test.each([
    [
      'Major P. Q. Dorne-Vane (Hale Dredging, Ltd.): May I ask who pays? / The Chairman: We do. / Major Dorne-Vane: Then I second it.',
      'I second it',
      'P. Q. Dorne-Vane',
    ],
    [
      'Mr. Lowther (Hale): I wish to know who pays. / Mr. Garth (Moss): I do not. / Mr. Lowther: Then I shall ask.',
      'I shall ask',
      'Lowther',
    ],
  ])('whom somebody speaks for, in a label: %s', (text, words, speaker) =>
    expect(speakerOf(foundIn(`They met on Monday. / ${text}`), words)).toBe(speaker),
  );
});

describe('names and roles', () => {
  test.each([
    ['It was begun by brothers Neville and Ivo Larch.', ['Ivo Larch', 'Neville Larch']],
    ['Warsame Sheikh Liban, who chairs it, wept.', ['Warsame Sheikh Liban']],
    ['President Sheikh Liban wept.', ['Liban']],
    ['Her pupil Alby Thorle, 7, is not so sure.', ['Alby Thorle']],
  ])('%s', (text, names) => expect(peopleOf(foundIn(text)).sort()).toEqual(names));

  test.each([
    ['Garbutt Homes, whose chief executive, Bola Adeyi, sits on the board, has left.', 'Bola Adeyi: chief executive'],
    ['The mill, whose owner, Ida Moss, is 90, has shut.', 'Ida Moss: owner'],
    ['Tom Hale, who for nine years was treasurer of the club, wept.', 'Tom Hale: treasurer of the club'],
    ['Tom Hale, who until May was mayor of Leeds, wept.', 'Tom Hale: mayor of Leeds'],
    ['Tom Hale, who for nine years was in prison, wept.', 'Tom Hale: null'],
    ['Its coach, Dermot Quill, a man not given to cheering, smiled.', 'Dermot Quill: coach'],
    ['Jock Leckie, a ghillie, has counted the fish.', 'Jock Leckie: ghillie'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));

  test.each([
    ['It would pay for walls at places like Frinton, Mudeford and Abersoch.', ['Frinton', 'Mudeford', 'Abersoch']],
    ['They went to towns such as Brecon, Wick and Hale.', ['Brecon', 'Wick', 'Hale']],
    ['A cow cost 40,000 shillings (about US$390) in May.', []],
  ])('%s', (text, places) => expect(placesOf(foundIn(text))).toEqual(places));
});
