import { describe, expect, test } from 'vitest';
import { foundIn, rolesOf, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a clause after another one': [
    ['Shares fell on Tuesday after Vantage warned that profits would be low.', 'profits', 'Vantage'],
    ['Vantage, the carmaker, is in Leeds. / Shares fell after the carmaker said sales were down.', 'sales', 'Vantage'],
    ['The council voted for the change, which officers say will save money.', 'will save', 'officers'],
    ['The fee, which Ann Lee said was fair, has gone.', 'was fair', 'Ann Lee'],
    ['Officer Tamika Rhodes said officers found cats in the oven.', 'officers found cats', 'Tamika Rhodes'],
    ['Maria Rosa, a teacher from York, described how the boat tilted.', 'the boat tilted', 'Maria Rosa'],
    ['The council said in a statement read to the court that signs had been stolen.', 'signs', 'council'],
    ['Ann Lee said in an email sent on Friday that the signs were old.', 'signs were old', 'Ann Lee'],
    ['Colonel R. B. Shaw, for the owners, regretted that cargoes had been lost.', 'cargoes', 'R. B. Shaw'],
  ],
  'what is set off by commas': [
    ['Mr Gale’s neighbour, retired dentist Howard Pym, told the court that he slept.', 'he slept', 'Howard Pym'],
    ['Her sister, noted pianist Olga Brandt, said the hall was cold.', 'hall was cold', 'Olga Brandt'],
    ['Giles Ferraby, prosecuting, said the cockerel, called Pavarotti, was loud.', 'was loud', 'Giles Ferraby'],
    ['Ann Lee said a horse named Dobbin, nicknamed Daisy, had bolted.', 'had bolted', 'Ann Lee'],
    ['Mr. Legge praised Mr. Whitty. He admired a man whose patience, he said, was endless.', 'endless', 'Legge'],
    [
      'Thomas Legge spoke. / He paid tribute to John Whitty, whose tact, he said, was rare.',
      'was rare',
      'Thomas Legge',
    ],
  ],
  'somebody told by what he is': [
    ['Joe Carrick scored twice. / “It went in,” said the Irishman.', 'went in', 'Joe Carrick'],
    ['Claire Dubois won the race. / “I was lucky,” the Frenchwoman said.', 'lucky', 'Claire Dubois'],
    ['Manager Steve Wardle was glad. / “He trains well,” said the former Norwich defender.', 'trains', 'Steve Wardle'],
    ['Polly Marsh wept. / “Gran liked songs,” said the 24-year-old.', 'songs', 'Polly Marsh'],
    ['Carla Benning spoke. U.S. Attorney Benning said the case was closed.', 'closed', 'Carla Benning'],
    [
      'Frank Tolliver, Special Agent in Charge, came. / “It is over,” Special Agent in Charge Tolliver said.',
      'over',
      'Frank Tolliver',
    ],
    ['Omar al-Masri is a surveyor. / “I measured both,” al-Masri said.', 'measured', 'Omar al-Masri'],
  ],
  'question and answer in a parliament': [
    [
      'Eleanor Rathlin rose. / Miss Rathlin: Will he see to it? / Mr. Brown: I must have notice.',
      'see to it',
      'Eleanor Rathlin',
    ],
    [
      'Edward Brown rose. / Miss Rathlin: Will he see to it? / Mr. Brown: I must have notice.',
      'notice',
      'Edward Brown',
    ],
    [
      'Sir Hugh Vane moved it. / Sir H. Vane: The sum is small. / Mr. Pike: It is not. / Noel Pike sat down.',
      'sum is small',
      'Hugh Vane',
    ],
    [
      'Sir Hugh Vane moved it. / Sir H. Vane: The sum is small. / Mr. Pike: It is not. / Noel Pike sat down.',
      'It is not',
      'Noel Pike',
    ],
    [
      'Colonel Ann Rae rose. / Colonel Rae: Is he aware of it? / Mr. Tom Lowe: I am, and I am sorry.',
      'I am sorry',
      'Tom Lowe',
    ],
    [
      'Colonel Ann Rae rose. / Colonel Rae: Is he aware of it? / Mr. Tom Lowe: I am, and I am sorry.',
      'aware of it',
      'Ann Rae',
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

test.each([
  'Lee, who asked not to be named, left at noon.',
  'The clerk asked not to be identified.',
  'A driver asked to remain anonymous.',
])('a wish for secrecy is no quotation: %s', (text) => expect(foundIn(text).quotes).toEqual([]));

test('a predecessor is one only beside another: no office', () =>
  expect(rolesOf(foundIn('The mayor’s predecessor, Honor Quill, left. His rival, Peter Lamb, wept.'))).toEqual([
    'Honor Quill: mayor’s predecessor',
    'Peter Lamb: null',
  ]));

test.each([
  ['Bettina Crowe, the singer known to all as the Lark, has died.', 'Bettina Crowe', 'singer'],
  ['Rolf Berg, the driver accused of the theft, was freed.', 'Rolf Berg', 'driver'],
  ['Her husband was there. The trombonist Paul Marsh played on.', 'Paul Marsh', 'trombonist'],
])('a participle does not end an office: %s', (text, name, role) =>
  expect(rolesOf(foundIn(text))).toContainEqual(`${name}: ${role}`),
);
