import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf, speakerOf } from '../found.js';

describe('whom the first paragraph tells without a name', () => {
  test.each([
    [
      'A former minister has accused the cabinet of “cowardice”. / Harriet Lee, who left in May, said so.',
      'cowardice',
      'Harriet Lee',
    ],
    [
      'A retired pilot has called the new road “a racetrack”. / Omar Bell, 71, lives beside it.',
      'racetrack',
      'Omar Bell',
    ],
    ['A coroner has called the death “avoidable”. / Kevin Hale, 43, drowned in May.', 'avoidable', 'coroner'],
    ['A teacher said the roof “leaked like a sieve”. / Ann Lee, the head, was away.', 'sieve', 'teacher'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test.each([
    [
      'A former minister has left the party. / Harriet Lee, who resigned in May, sat alone.',
      'Harriet Lee: former minister',
    ],
    ['A judge has fined a builder. / Tom Hale, 43, was not there.', 'Tom Hale: null'],
    ['A baker has won a prize. / Tom Hale, a widower, was not there.', 'Tom Hale: widower'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));
});

describe('offices beside ranks, letters and brackets', () => {
  test.each([
    ['Scotland’s fisheries secretary, Morven Gillies MSP, spoke.', 'Morven Gillies: Scotland’s fisheries secretary'],
    ['The home’s director, Col. Walter Prine, wept.', 'Walter Prine: home’s director'],
    ['“It went to sea,” said Special Agent in Charge Denise Cho.', 'Denise Cho: Special Agent in Charge'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));
});

describe('words for somebody already named', () => {
  test.each([
    ['Giorgos Manolas was cross. / “He is on the floor,” said the Greek.', 'floor', 'Giorgos Manolas'],
    ['Ingrid Dahl lost. / “I was slow,” the Norwegian said.', 'slow', 'Ingrid Dahl'],
    ['Jaylen Ortiz filmed it. / “My cousin saw it,” the eighth grader said.', 'cousin', 'Jaylen Ortiz'],
    ['Edna Moss has a dog. / “He bites,” the pensioner said.', 'bites', 'Edna Moss'],
    ['Capt. Hoste came from Malta. / “We were fired upon,” says that officer.', 'fired upon', 'Hoste'],
    [
      'The operator, Svaneti Ropeways LLC, issued a statement apologising for “the inconvenience”.',
      'inconvenience',
      'Svaneti Ropeways LLC',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('reports between the turns of a debate', () => {
  const DEBATE =
    'Austin Redmayne rose. / Mr. Redmayne: I have seen it. / Mr. Keir Dolan said there was no laughter in Buckie. / Mr. Dolan: Has he eaten one? / Mr. Redmayne: I have.';
  test.each([
    ['laughter', 'Keir Dolan'],
    ['have seen it', 'Austin Redmayne'],
    ['eaten one', 'Keir Dolan'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(DEBATE), words)).toBe(speaker));
});

test('lines of results are no interview', () =>
  expect(
    foundIn(
      'High Jump: 1 J. Lee, 5 ft. 2 B. Moore. / Shot Put: 1 M. Singh. 2 T. Rae. / High Jump: 1 Wong Kim. Height: 5 ft. / Mile: 1 Ann Bell.',
    ).quotes,
  ).toEqual([]));

describe('old reports', () => {
  test.each([
    ['The commander reports, that the Pacha has returned.', 'the Pacha has returned'],
    ['Letters from Smyrna, of the 14th inst., state that the plague has come back.', 'the plague has come back'],
    ['The manager accepted that the drain was blocked.', 'the drain was blocked'],
    ['Lee described swimming to the van in the dark.', 'swimming to the van'],
    ['The alderman promised a farewell concert.', 'a farewell concert'],
  ])('%s', (text, words) => expect(foundIn(text).quotes.some((quote) => quote.text.includes(words))).toBe(true));
});

describe('names that are no people', () => {
  test.each([
    'He rides a racehorse named Whistling Dixie.',
    'The carillon of St Rumbold’s tower is old.',
    'The steam-vessel Archduke John came in this morning.',
    'She fears for towns such as Newlyn and Brixham.',
  ])('%s', (text) => expect(peopleOf(foundIn(text))).toEqual([]));

  test('are places after such a word', () =>
    expect(placesOf(foundIn('She fears for towns such as Newlyn and Brixham.'))).toEqual(['Newlyn', 'Brixham']));

  test('forms of address are no bodies', () =>
    expect(organisationsOf(foundIn('He told MPs that Ms Desai was late. MPs laughed.'))).toEqual([]));
});

describe('the titles of other articles, which nobody says', () => {
  const LIST =
    '“We are dry,” said Ida Quill. / According to Ida Quill, it is over. / Sources / Omar Bell. “Ferry sinks off Tern” — Harbour News, June 21, 2011 / “Tern: ‘I swam for my life’”';
  test.each([
    ['Ferry sinks', 'no quote'],
    ['swam for my life', 'no quote'],
    ['are dry', 'Ida Quill'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(LIST), words)).toBe(speaker));

  test('a heading that is no list of articles', () => {
    const text = 'Ida Quill is cross. / Her sources / “I have three,” she said. “They are good.”';
    expect(speakerOf(foundIn(text), 'They are good')).toBe('Ida Quill');
  });
});

describe('a line that opens with an office and a name', () => {
  test.each([
    [
      'What they said / Rovers chairman Sir Keith Quill: “We had a bucket. It is for you all.”',
      'bucket',
      'Keith Quill',
    ],
    ['Omar Bell said it was late. / Rovers captain Tam Hale: “I have no words. Fair play.”', 'Fair play', 'Tam Hale'],
    ['Omar Bell said it was late. / Fun Facts: “Where Is My Coat” goes on to lead.', 'Coat', 'no quote'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('reports between the answers of an interview', () => {
  const LABELLED =
    'Five minutes with Thandi Quill / Q: Where were you? / A: In a queue. I could not shout. / Q: And your critics? / A: Piet marked my thesis. / We put this to Professor Piet Vos, who said it had been “torn from its context”. / Dame Nora Hale was blunter. “It took us nine minutes,” she wrote. / Q: What is next? / A: I want to sleep.';
  const BOLD =
    'Tam Quill kept the light. / **Did you ever leave?** / I wanted to be a vet. / **Was it lonely?** / I had a radio. / Quill has written a memoir. The novelist Cora Vane calls it “the driest book about water”. / **What did the engineer say?** / He said, “Not yet.” / **Do you miss it?** / I miss the fog.';
  test.each([
    [LABELLED, 'marked my thesis', 'Thandi Quill'],
    [LABELLED, 'torn from', 'Piet Vos'],
    [LABELLED, 'nine minutes', 'Nora Hale'],
    [LABELLED, 'to sleep', 'Thandi Quill'],
    [BOLD, 'be a vet', 'Tam Quill'],
    [BOLD, 'driest', 'Cora Vane'],
    [BOLD, 'He said, “Not', 'Tam Quill'],
    [BOLD, 'the fog', 'Tam Quill'],
  ])('%s: %s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('a witness whom the report of a trial calls so', () => {
  const INQUEST =
    'Mrs. Ellen Hale, the widow, said her husband left at five. / To Mr. Barlow: My husband did not drink. / The Coroner: Was the lamp old? / Witness: He said that it was. / The Coroner: And the rope? / Witness: It was new. / John Rudge, a fireman, said he had seen it. / Cross-examined, witness said that the gate was open.';
  test.each([
    ['did not drink', 'Ellen Hale'],
    ['He said that it was', 'Ellen Hale'],
    ['It was new', 'Ellen Hale'],
    ['gate was open', 'John Rudge'],
    ['Was the lamp', 'The Coroner'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(INQUEST), words)).toBe(speaker));

  const WITHOUT_WITNESS =
    'Mary Tull, a laundress, gave evidence. She said the lamp was old. / To Mr. Barlow: My husband mends nets. / By the Coroner: I saw it at ten. / Witness said the gate was open. / James Crane, a fireman, deposed that he came at eleven. / By a Juror: The rope was wet.';
  test.each([
    [WITHOUT_WITNESS, 'mends nets', 'Mary Tull'],
    [WITHOUT_WITNESS, 'at ten', 'Mary Tull'],
    [WITHOUT_WITNESS, 'rope was wet', 'James Crane'],
    ['To Mr. Barlow: two nets. / The nets are old, and I like them. / Ann Lee mends nets.', 'two nets', 'no quote'],
  ])('by whom it was asked: %s … %s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test('a witness who is somebody else', () => {
    const text = 'Ann Lee said it was late. / A witness said the gate was open.';
    expect(speakerOf(foundIn(text), 'gate was open')).toBe('witness');
  });
});

describe('several who speak together', () => {
  test.each([
    ['Ann Lee and Unison said the rates were broken.', 'Ann Lee and Unison'],
    ['Unison and Ann Lee said the rates were broken.', 'Unison and Ann Lee'],
    [
      'Dr. Alfred Cole, the president, and the Royal College of Nursing said the rates were broken.',
      'Alfred Cole and Royal College of Nursing',
    ],
    ['Ann Lee and Unison’s Tom Hale said the rates were broken.', 'Ann Lee'],
  ])('%s', (text, speaker) => expect(speakerOf(foundIn(text), 'broken')).toContain(speaker));

  test('each is a source', () => {
    const { sources } = foundIn('Ann Lee and Unison said the rates were broken.');
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ann Lee', 'person'],
      ['Unison', 'organisation'],
    ]);
  });

  test('a firm of two names is one source', () => {
    const { sources } = foundIn(
      'Hale and Wicksteed Computer Corp said it filed a registration statement covering 50 mln dlrs.',
    );
    expect(sources.map(({ name }) => name)).toEqual(['Hale and Wicksteed Computer Corp']);
  });
});

describe('whose life is told', () => {
  const LIFE =
    'Edith Marsh, who has died aged 91, captained a lifeboat. / She was born in Whitby, where her mother, Agnes Pole, kept a shop. / In the 1960s she campaigned for radios. “I shouted until they heard me,” she once said. / Her daughter, Ruth Lane, was proud. “She was strict,” she said. / She clashed with ministers, once telling Nell Hume, then health secretary, that they were “on the wrong ship”.';
  test.each([
    ['shouted until', 'Edith Marsh'],
    ['was strict', 'Ruth Lane'],
    ['wrong ship', 'Edith Marsh'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(LIFE), words)).toBe(speaker));

  test('in a report of a death the dead say nothing', () => {
    const text = 'Ann Hale, 23, died when a wall fell. / Her sister, Jo Hale, saw it. / “It fell at once,” she said.';
    expect(speakerOf(foundIn(text), 'at once')).toBe('Jo Hale');
  });
});

describe('kinds of firms', () => {
  test.each([
    [
      'Leeds-based grocer Hartwell Foods is to shut. / The Leeds-based grocer said it was sorry.',
      'sorry',
      'Hartwell Foods',
    ],
    ['The grocer Tom Hale is to shut. He sued Hartwell Foods. / The grocer said it was late.', 'late', 'Tom Hale'],
    ['Kestrel Foods fell. Rival Bromford said it was hiring.', 'hiring', 'Bromford'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test('a rival who is somebody', () => {
    expect(peopleOf(foundIn('Kestrel Foods fell. Rival Tom Hale said he was glad. Rival Hale laughed.'))).toEqual([
      'Tom Hale',
    ]);
    expect(organisationsOf(foundIn('Kestrel Foods fell. Rival Bromford said it was hiring.'))).toEqual([
      'Kestrel Foods',
      'Bromford',
    ]);
  });
});

describe('a subject that a clause with “who” parts from its verb', () => {
  test.each([
    [
      'Mr. de Vine, who said he spoke for many, declared that the stalls were “a nuisance to the nose”.',
      'nuisance',
      'de Vine',
    ],
    ['Ann Hale, who said she spoke for many, warned that the stalls were a danger.', 'danger', 'Ann Hale'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('whose words are told of within a sentence', () => {
  test.each([
    ['The figures were, in the words of Ann Lee, “not worth the paper”.', 'not worth', 'Ann Lee'],
    ['“It was a farce from the start,” in the words of Ann Lee.', 'a farce', 'Ann Lee'],
    ['The figures were, in the words of the song, “not worth the paper”. Ann Lee sang.', 'not worth', null],
  ])('%s', (text, words, speaker) =>
    speaker === null
      ? expect(speakerOf(foundIn(text), words)).not.toBe('Ann Lee')
      : expect(speakerOf(foundIn(text), words)).toBe(speaker),
  );

  test('nobody as the subject of what is said', () => {
    expect(speakerOf(foundIn('Archie Quill said nobody regretted it more than him.'), 'regretted')).toBe(
      'Archie Quill',
    );
  });
});

describe('labels of an interview in capitals', () => {
  const TALK =
    'Rosa Quill-Webb talked to Priya Vane. / THE LARDER: You cooked in a car park. / ROSA QUILL-WEBB: Behind a shop, yes. / TL: How did you get here? / RQW: I married a man. / Quill-Webb’s partner, the former banker Simon Alder, confirms this. “They wanted a rope,” he says, when I reach him. / TL: And the prices? / RQW: It is fair.';
  test.each([
    ['married a man', 'Rosa Quill-Webb'],
    ['wanted a rope', 'Simon Alder'],
    ['It is fair', 'Rosa Quill-Webb'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(TALK), words)).toBe(speaker));
});

test('a congresswoman is the representative who was named', () => {
  const text = 'Rep. Angela Quill was caught on tape. / “I was tired,” said the congresswoman.';
  expect(speakerOf(foundIn(text), 'tired')).toBe('Angela Quill');
});

describe('captions, offices alone, and “it”', () => {
  test.each([
    ['A committee chair said so. / Media caption Dame Frances Quill: “It beggars belief”', 'beggars', 'Frances Quill'],
    [
      'The Chief Minister, Mr. Fazal Quill, in the course of a long speech, said it was late.',
      'was late',
      'Fazal Quill',
    ],
    [
      'Harbour Watch said so. Rival group Mill Trust blamed owners, who it says have cut the path.',
      'cut the path',
      'Mill Trust',
    ],
    ['Harbour Watch is cross. Tarn Foods will sell its mill, it said.', 'its mill', null],
    [
      'Unite’s officer, Sandy Quill, called for pledges. He said: “They read it on their phones.”',
      'phones',
      'Sandy Quill',
    ],
    ['A judicial source stated there was “nothing against him”.', 'nothing against', 'judicial source'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test('a seat with its party is no body, and a party is no part of a name', () => {
    const found = foundIn(
      '“It is over,” the Labour MP for Hornsey said. Lib Dem Baroness Thorn-Pugh, a former member, agreed.',
    );
    expect(organisationsOf(found)).toEqual([]);
    expect(peopleOf(found)).toEqual(['Thorn-Pugh']);
  });
});

describe('styles', () => {
  const TOUR =
    'His Excellency the Governor, Sir Shelton Quill, arrived. An address was read by Lim Ah Sing. / His Excellency said that he was glad. “The road,” he added, “is nearly good.”';
  test.each([
    ['he was glad', 'Shelton Quill'],
    ['is nearly good', 'Shelton Quill'],
  ])('%s', (words, speaker) => expect(speakerOf(foundIn(TOUR), words)).toBe(speaker));

  test('are no part of the office', () => {
    expect(rolesOf(foundIn(TOUR))).toContain('Shelton Quill: Governor');
  });

  test('one that nobody bears is nobody named', () => {
    expect(speakerOf(foundIn('Ann Lee sang. Her ladyship said that it was late.'), 'was late')).not.toBe('Ann Lee');
  });
});
