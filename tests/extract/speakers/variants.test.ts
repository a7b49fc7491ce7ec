import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'descriptions before and after the name': [
    ['The 62-year-old cobbler said he would fight on. / Anton Reisz, 62, opened the shop.', 'fight on', 'Anton Reisz'],
    [
      'Fiona Mackay, 44, a former nurse, was elected. / The former nurse said nights were long.',
      'nights',
      'Fiona Mackay',
    ],
    ['The runner, Femi Oyelaran, won. / “The track was fast,” the runner said.', 'track', 'Femi Oyelaran'],
    ['Tom Hale, 31, a plumber, saw it. / The 31-year-old said the wall moved.', 'wall moved', 'Tom Hale'],
    ['Vantage, the carmaker, blamed the weather. / The carmaker said sales would recover.', 'sales', 'Vantage'],
    ['Lena Ostrova is a baker. Ewan Bell is a joiner. / The baker said the oven was cold.', 'oven', 'Lena Ostrova'],
  ],
  'the sentence before tells who speaks': [
    ['The ferry owner, Pieter Vlaar, shook his head. “We sailed at nine.”', 'sailed', 'Pieter Vlaar'],
    ['Ann Lee said no. / The shopkeeper, Sheila Dray, shrugged. “Buses are late.”', 'Buses', 'Sheila Dray'],
    ['Ann Lee said no. / The clerk, Noel Pike, sighed. “It is always so.”', 'always', 'Noel Pike'],
    ['His predecessor, Honor Quill, disagreed: “It was found in May.”', 'found in May', 'Honor Quill'],
    [
      'Weir said the money was gone. His deputy, Joan Pettifer, objected: “It is in the bank.”',
      'bank',
      'Joan Pettifer',
    ],
    ['Coxswain Ewan Strachan put it simply: “He was the best of us.”', 'best of us', 'Ewan Strachan'],
  ],
  'a couple named together, then by forms of address': [
    ['Piet and Susan Marden run the farm. “It is hard,” said Mr Marden.', 'hard', 'Piet Marden'],
    ['Jim and Pat Lee own it. “No,” said Mr Lee. “Yes,” said Mrs Lee.', 'Yes', 'Pat Lee'],
    ['Jim and Pat Lee own it. “No,” said Mr Lee. “Yes,” said Mrs Lee.', 'No', 'Jim Lee'],
  ],
  'kin called like a month': [
    ['Vic Sadler runs the bar. His wife, June, was less gloomy. “We will manage.”', 'manage', 'June'],
    ['Vic Sadler runs the bar. His sister, May, said: “We will manage.”', 'manage', 'May'],
  ],
  'verbs that look like nouns behind an aside': [
    ['Dr Priya Melin, of the mill school, estimates that a third of the hives died.', 'a third', 'Priya Melin'],
    ['The warden, Ann Lee, claims that the gate was shut.', 'the gate', 'Ann Lee'],
    ['He denied the charges, claims that surfaced in May.', 'surfaced', 'no quote'],
    ['“Marvellous day,” beamed winner Doris Pym.', 'Marvellous', 'Doris Pym'],
  ],
  'words told as all that somebody said': [
    ['“No comment,” was all that Mr Harker, the treasurer, would say.', 'No comment', 'Harker'],
    ['Ann Lee left. “Ask my clerk,” was all she said.', 'Ask my clerk', 'Ann Lee'],
    ['To quote the late Ernest Bright, “a town without a mill is a barn”.', 'a barn', 'Ernest Bright'],
  ],
  'lines that introduce': [
    ['Head teacher Olive Renwick had this to say: “Our children deserve a roof.”', 'roof', 'Olive Renwick'],
    ['In a letter to parents, Hamish Bell wrote: / “The roof will be mended.”', 'mended', 'Hamish Bell'],
    ['The MP for the islands, Calum Ross, took to Twitter: “Shambles on the quay.”', 'Shambles', 'Calum Ross'],
    ['Asked whether buses would run, Fiona Mackay said: “Most of them.”', 'Most of them', 'Fiona Mackay'],
    ['Her predecessor, Dougal Reid, told the BBC: “I warned them in May.”', 'warned them', 'Dougal Reid'],
    ['Dick Dever, who was on the list, told Radio Forth, “I like the bridge best.”', 'bridge best', 'Dick Dever'],
    ['As Martin Rosevear, a tax lawyer, recently put it, “Did they pay?”', 'Did they pay', 'Martin Rosevear'],
  ],
  'two people in one sentence': [
    [
      'The crowd booed, and when Rubio Hart said it was good to be home, a man said, “Stay there!”',
      'Stay there',
      'man',
    ],
    [
      'So when Brackwater Shipping signalled that it would sell, Joan Barrow said, “we were floored.”',
      'floored',
      'Joan Barrow',
    ],
    [
      'However fair the aim, the fee “is a clumsy remedy,” said Ivor Renshaw, who runs the shop.',
      'clumsy',
      'Ivor Renshaw',
    ],
    [
      'Bill Oates warned that drivers “will not be pushed around”, while his deputy urged talks.',
      'pushed',
      'Bill Oates',
    ],
    ['“I don’t believe it,” Ann Lee said. “Nor do I,” her neighbour, Sandra Kerr, added.', 'Nor do I', 'Sandra Kerr'],
    ['Colson “is the only one who has the patience,” retired pilot Lloyd Penrose said.', 'patience', 'Lloyd Penrose'],
  ],
  'families and letters': [
    [
      'Mr Harrow’s brother, James, told the coroner: “I found him.” / James Harrow, 61, wept.',
      'found him',
      'James Harrow',
    ],
    ['His son Paul Harrow said his father “never rested”.', 'never rested', 'Paul Harrow'],
    [
      'DA Stephan said no charges would follow. / District Attorney Summer Stephan spoke.',
      'no charges',
      'Summer Stephan',
    ],
    ['Sir Nigel Thorpe KC, for the family, said the delay was “inexcusable”.', 'inexcusable', 'Nigel Thorpe'],
    ['Rosa Ibarra and her brother, Luis Ibarra, spoke. Luis said the van was red.', 'red', 'Luis Ibarra'],
    ['Councillor Maureen Yates (Lab, Eastgate) asked: “Where did the money go?”', 'money', 'Maureen Yates'],
  ],
  'names of other shapes': [
    ['Park Ji-won welcomed it. / “It is late, but it is justice,” Park said.', 'justice', 'Park Ji-won'],
    ['Nguyen Thi Lan, who runs the café, came. / “It came too late,” Lan said.', 'too late', 'Nguyen Thi Lan'],
    ['João Alves Pereira spoke. / “We wait,” Alves Pereira said.', 'We wait', 'João Alves Pereira'],
    ['Björk Jónsdóttir, the geologist, said the hill would move.', 'hill', 'Björk Jónsdóttir'],
    ['Fatima Sabbagh, a doctor, was there. / “I saw the boat,” Sabbagh said.', 'boat', 'Fatima Sabbagh'],
    ['Summer Price swims for her town. / Price said she was glad.', 'glad', 'Summer Price'],
  ],
  'single quotation marks': [
    ['‘It’s a scandal,’ said pensioner Mavis Pryce, ‘and nobody’s listening.’', 'scandal', 'Mavis Pryce'],
    ['‘It’s a scandal,’ said pensioner Mavis Pryce, ‘and nobody’s listening.’', 'listening', 'Mavis Pryce'],
    ['‘We’ll see,’ Ewan Bell said. ‘The boats’ owners won’t pay.’', 'owners', 'Ewan Bell'],
    ['Joan Hall said: ‘He told me, “Go home,” and I went.’', 'I went', 'Joan Hall'],
    ['‘If you want a bus,’ Sheila Dray joked, ‘buy one.’', 'buy one', 'Sheila Dray'],
    ['‘The last thing we need,’ wrote Morag Bain, ‘is a report.’', 'a report', 'Morag Bain'],
  ],
  'datelines before an apposition': [
    [
      'PORTREE, June 3 (Reuters) - Schools will open, the minister, Fiona Mackay, said in a statement.',
      'Schools',
      'Fiona Mackay',
    ],
    ['PORTREE - The bridge will close on Tuesday, Ewan Bell, the harbour-master, said.', 'bridge', 'Ewan Bell'],
    ['OSLO (AP) — The court will rule on Monday, the judge, Ann Lee, said.', 'court', 'Ann Lee'],
    ['LONDON, Friday - The tax will rise, the chancellor, Hugh Vane, said.', 'tax', 'Hugh Vane'],
    ['LERWICK, May 2 - The boats are safe, the coxswain, Ian Rae, said.', 'boats', 'Ian Rae'],
    ['PORTREE, June 3 - Nobody was hurt, a nurse, Joan Hall, told reporters.', 'hurt', 'Joan Hall'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('headlines', () => {
  const BODY = 'The clinic will stay open, Mike Pence said on Monday. He met Elizabeth Warren and the Harbour Board.';
  test.each([
    ['Pence: the clinic won’t close before May', 'won’t close', 'Mike Pence'],
    ['Poll: most voters want the bridge mended', 'most voters', 'Poll'],
    ['Warren slams bank: ‘You should be ashamed’', 'ashamed', 'Elizabeth Warren'],
    ['The clinic may close, Pence says', 'may close', 'Mike Pence'],
    ['Pence urges calm before the vote', 'calm', 'Mike Pence'],
    ['Mike Pence on the clinic: the trends are terrifying', 'terrifying', 'Mike Pence'],
    ['Minister: schools will open on Monday', 'schools will open', 'Minister'],
  ])('%s', (headline, words, speaker) => expect(speakerOf(foundIn(BODY, headline), words)).toBe(speaker));

  test.each([
    'Live: all the results as they come in',
    'Video: the bridge as it fell into the sea',
    'CLINIC: NOBODY KNOWS',
    'Trends on Tuesday: five ideas for the harbour',
    'Harbour Board: how it began and what it does',
    'Harbour Board: reaching the public by text',
    'Harbour Board Podcast: a guide for sailors',
    'Harbour Board’s newest pages: a guide for sailors',
    'Using Maps Helps People Find Their Way',
  ])('that label nobody: %s', (headline) => {
    const { quotes, paragraphs } = foundIn(BODY, headline);
    expect(quotes.filter(({ start }) => start < paragraphs[0]!.end)).toEqual([]);
  });
});

test('a cue inserted in what somebody else’s verb reports does not make that verb part of what was said', () => {
  const { quotes } = foundIn(
    'Mayor Jonas Weir said Miss Brackwater had been right about the bar, and, he admitted, right about him.',
  );
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jonas Weir']);
  expect(quotes[0]!.text).toMatch(/^Miss Brackwater had been right about the bar/);
});

describe('nobody speaks', () => {
  test.each([
    'The firm did not respond to requests for comment.',
    'Neither the council nor the firm responded to requests for comment.',
    'Workers in Mobile were told on Friday.',
    'Asked what it would cost, he walked away.',
    'The cat did not reply to a letter.',
    'Ann Lee thinks :-) .',
    'There are a few bugs that testers should be aware of: / Berth Five leaks.',
    'The board didn’t respond to questions.',
  ])('%s', (text) => expect(foundIn(text).quotes.map((quote) => quote.text)).toEqual([]));
});

describe('what is beside a name', () => {
  test.each([
    ['Shipping firm Northlink welcomed the plan.', 'Northlink'],
    ['“No,” wrote the Herald’s editor, Morag Bain.', 'Herald'],
    ['Ferry operator Calmar said so.', 'Calmar'],
  ])('shows a firm: %s', (text, firm) => {
    expect(organisationsOf(foundIn(text))).toContain(firm);
    expect(peopleOf(foundIn(text))).not.toContain(firm);
  });

  test.each([
    ['James Harrow, 61, of Corfe, said the door was locked.', 'Corfe'],
    ['Ships from Rotterdam and Antwerp bring timber to Saltmarsh and take away coal.', 'Antwerp'],
  ])('shows a place: %s', (text, place) => expect(placesOf(foundIn(text))).toContain(place));

  test('shows somebody: an office held now', () => {
    const record = foundIn('Weir, now mayor, said he would wait. The boats are late, and the pilots are angry.');
    expect(peopleOf(record)).toContain('Weir');
  });

  test('a verb is no role', () => {
    const record = foundIn('The owner, Pieter Vlaar, shook his head. His brother, James, told the coroner so.');
    expect(record.people.map(({ role }) => role)).not.toContain('shook his head');
    expect(record.people.map(({ role }) => role)).not.toContain('told the coroner');
  });
});
