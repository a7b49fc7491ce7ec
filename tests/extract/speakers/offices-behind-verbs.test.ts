import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, rolesOf, speakerOf } from '../found.js';

type Rows = readonly (readonly [text: string, words: string, speaker: string | null])[];

const KINDS: Readonly<Record<string, Rows>> = {
  'an office in -ing behind the verb': [
    ['Jory Penn is 24. “He never let it drop,” said sporting director Anne Krog.', 'let it drop', 'Anne Krog'],
    ['Ms Whitby wept. “They drowned in paper,” noted managing attorney Rhonda Still.', 'in paper', 'Rhonda Still'],
    ['“It broke,” said acting chief Joan Quill.', 'It broke', 'Joan Quill'],
    ['“It fell,” added operating officer Tom Pell.', 'It fell', 'Tom Pell'],
    ['“It fell,” said Tom Pell, acting chief of the yard.', 'It fell', 'Tom Pell'],
  ],
  'somebody told first by what he is': [
    ['Another passenger, La Ode Sabir, told the radio that nobody came.', 'nobody came', 'La Ode Sabir'],
    [
      'A survivor, schoolteacher Maruja Terro, told the radio she had jumped. “I swam,” she said.',
      'I swam',
      'Maruja Terro',
    ],
    ['One witness, baker Ansa Quorell, said it was late.', 'was late', 'Ansa Quorell'],
  ],
  'pointed out': [
    [
      'Chair Sunita Rahl spoke. City had sold three players, she pointed out, and would keep the rules.',
      'three players',
      'Sunita Rahl',
    ],
    ['The lock, Ann Quill pointed out, was old.', 'was old', 'Ann Quill'],
  ],
  'they of one, a post behind letters, and counsel': [
    [
      'Another Labour MP, who did not want to be named, was blunter. “She is decent,” they said.',
      'is decent',
      'Labour MP',
    ],
    [
      'A Department for Harbours (DfH) spokesperson said: “It was fair.”',
      'was fair',
      'Department for Harbours (DfH) spokesperson',
    ],
    ['Mr Tom Pell said his client was sorry. / “It was a lid,” counsel submitted.', 'a lid', 'Tom Pell'],
  ],
  'the 58-year-old behind any verb': [
    ['Harle boss Steve Ark was asked about it. / “He is quick,” grinned the 58-year-old.', 'is quick', 'Steve Ark'],
    ['Harle boss Steve Ark spoke. “He is quick,” shrugged the former striker.', 'is quick', 'Steve Ark'],
  ],
  'a letter, an intervention and a favourite': [
    [
      'In a letter to the board, Lori Beau wrote that it runs one bus. “I ask no more,” the letter said.',
      'ask no more',
      'Lori Beau',
    ],
    [
      'The judge had to intervene during the exchanges, reminding members that lying was “not in order”.',
      'not in order',
      'judge',
    ],
    ['Chiara Benet ran well. Favourite Benet had led, and conceded she was late.', 'was late', 'Chiara Benet'],
    [
      'The harbourmaster, who has not been named, was being questioned by police, the Harle Post reported.',
      'was being questioned',
      'Harle Post',
    ],
  ],
  'a verb behind a clause, and whose songs they are': [
    ['Gideon Park, who founded it in his room, confesses that he missed it.', 'missed it', 'Gideon Park'],
    [
      'Wren Hall sings. Simone Ache, a critic, doubts that it will last. Hall’s songs, she argues, are short.',
      'are short',
      'Simone Ache',
    ],
  ],
};

for (const [kind, rows] of Object.entries(KINDS))
  describe(kind, () => {
    test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
  });

test('a verb behind a quotation is no part of the office', () => {
  expect(rolesOf(foundIn('“It is late,” noted managing attorney Rhonda Still.'))).toEqual([
    'Rhonda Still: managing attorney',
  ]);
});

test('Irish counties, ranks and letters', () => {
  const found = foundIn(
    'Det Garda Sinéad Butt told Siobhán Lacey BL that she lives in Schull, Co Cork, and he in Co Mayo.',
  );
  expect(peopleOf(found)).toEqual(['Sinéad Butt', 'Siobhán Lacey']);
  expect(placesOf(found)).toEqual(expect.arrayContaining(['Schull', 'County Cork']));
  expect(organisationsOf(found)).toEqual([]);
});

test('a firm of two names is whole, a party is no town in Kansas', () => {
  expect(
    organisationsOf(foundIn('Dale Stickney, who owns Stickney Sand & Gravel, wants more. Pell & Roe agreed.')),
  ).toEqual(['Stickney Sand & Gravel', 'Pell & Roe']);
  expect(placesOf(foundIn('Liberal Democrat MP Priya Venn, whose Boston seat is wet, said so.'))).toEqual(['Boston']);
});

test('a text of our years is no scan for two old words', () => {
  const text =
    'Anil Deshmukh, hired in 2021, said afterward that it rained. / Roger Pell asked the crowd to hush. “This is no rink,” he said.';
  expect(peopleOf(foundIn(text))).toContain('Anil Deshmukh');
  expect(speakerOf(foundIn(text), 'no rink')).toBe('Roger Pell');
});
