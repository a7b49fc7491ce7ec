import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const MISREAD: Readonly<Record<string, readonly Row[]>> = {
  'a letter that looks like another': [
    [
      'Captain Rufus Tavell of the tug came home. "It blew hard," said Mr. Tavell. "We lost the boat," said Mr. Taveli.',
      'lost the boat',
      'Rufus Tavell',
    ],
    [
      'Miss Ida Hornby keeps the light. Miss Hornby is deaf. "I saw it burn," said Miss Horuby.',
      'saw it burn',
      'Ida Hornby',
    ],
  ],
  'one misreading that comes back': [
    [
      'Amos Roger Waines kept the ferry. Dr. Wainos is tall. Wainos is deaf. Wainos is shy. "I wished to paint," said Wainos.',
      'to paint',
      'Amos Roger Waines',
    ],
    [
      'Amos Roger Waines left. Irma Waines left. Wainos is deaf. Wainos is shy. "I wished to paint," said Wainos.',
      'to paint',
      'Wainos',
    ],
    [
      'Amos Roger Brewer left. Mr. Brewor is deaf. Mr. Barton is shy. Barton sang. "It is red," said Barton.',
      'is red',
      'Barton',
    ],
  ],
  'more letters right behind the full name': [
    [
      'Dr. Amos Roger Waines took the stand. Walnos slept. Mrs. Wainct ate. Wainct is shy. Wainct is deaf. "I wished to paint," said Wainct.',
      'to paint',
      'Amos Roger Waines',
    ],
    ['Dr. Amos Waines took the stand. Dr. Waines slept. "No," said Dr. Wans, of the mill.', 'No', 'Amos Waines'],
    ['Dr. Amos Waines took the stand. Mr. Barton slept. Barton ate. Barton is. "No," said Barton.', 'No', 'Barton'],
  ],
  'an initial that was read as a figure': [
    ['Major Robert It. Tamblin came. It rained. "Go away," said Major Tamblin.', 'Go away', 'Robert Tamblin'],
    ['Harry 1. Tamblin is night porter. "Go away," said Tamblin.', 'Go away', 'Harry Tamblin'],
    ['Chairman Josef von L.. Marrow came. "We wait," said Marrow.', 'We wait', 'Josef von L. Marrow'],
    ['The fair is on June 1. Tamblin is night porter. "Go away," said Tamblin.', 'Go away', 'Tamblin'],
  ],
  'a short title': [
    ['Lieut. Clarence Dorrity left. Lieut. Dorrity ate. "I slept," said Lieut. Dnrrlty.', 'slept', 'Clarence Dorrity'],
    ['Sergt. Amos Roe left. It rained. "I slept," said Sergt. Roe of the guard.', 'slept', 'Amos Roe'],
  ],
  'a letter that is lost': [
    [
      'Everard Moyles mends clocks. Prof. Moyles is deaf. "I shall sleep," said Prof. Moles.',
      'shall sleep',
      'Everard Moyles',
    ],
  ],
  'more letters behind the same title': [
    [
      'Major Oswin Tolland spoke. Major Tolland is a farmer. "It is dry," said Major Tolmnd.',
      'is dry',
      'Oswin Tolland',
    ],
    ['Judge Abel Crowther sat. Judge Crowther is old. "Be still," said Judge Orowthcr.', 'Be still', 'Abel Crowther'],
  ],
  'a title that was misread': [
    ['King Osric opened the dock. The queen was absent. Kinq Osric said: "The dock is deep."', 'dock is deep', 'Osric'],
    ['King Osric opened the dock. The queen was absent. kImQ Osric said: "The dock is deep."', 'dock is deep', 'Osric'],
  ],
  'the same given names': [
    [
      'Nora B. Holmes left. Nora B. Holmes is a diver. Miss Holmes owns the boat. "It leaks," said Nora B Holnes.',
      'leaks',
      'Nora B. Holmes',
    ],
  ],
  'dirt behind a family name': [
    [
      'Ezra Tolland keeps tho gate. "I saw nothlng," Mr Tolland Vxk asked qo;rn.wLb~ tbo xrtn',
      'nothlng',
      'Ezra Tolland',
    ],
    ['Ezra Tolland keeps the gate. "I saw nothing," said Mr. Tolland Vxk of the mill.', 'nothing', 'Tolland Vxk'],
  ],
  'a misread title in an apposition': [
    [
      'Thereupon the delegates at Torvik, Cpt ~wb Paul Roe, leader of the party, said: "This is only a trick."',
      'only a trick',
      'Paul Roe',
    ],
    [
      'Of the new wells the dircctor of the Torvik Water Board said \' / "Nobody will be thirsty."',
      'be thirsty',
      'dircctor of the Torvik Water Board',
    ],
  ],
  'a name that a space parts': [
    ['The board met. "It blew," said Mr. Hen derson of tlie tug.', 'blew', 'Henderson'],
    ['Jotham P. Hem mings sailed. "It blew," said Mr. Hemmings.', 'blew', 'Jotham P. Hemmings'],
    ['Captain Harold Dunsmuir sailed. "It blew," said Mr. Duns muir of tlie tug.', 'blew', 'Harold Dunsmuir'],
    ['Captain Harold Dunsmuir sailed. It was dark. Duns tnuir aald: "It blew hard."', 'blew', 'Harold Dunsmuir'],
    ['Captain Harold Dunsmuir sailed. It was dark. On deck Dunsnmir aald: "It blew hard."', 'blew', 'Harold Dunsmuir'],
  ],
  'the word before a role': [
    ['John Tarn spoke. "It is late," said Tarn. "We go," continued the Zqmler nephew.', 'We go', 'John Tarn'],
  ],
  '“he” in a heading': [
    [
      'MAYOR ROE HOME / AFTER LONG TRIP / Missed The Fair In June / "I Got Lost," He Says. / BERGHOLT, May 2. Mayor Abel Roe, asked by John Tarn, told of the park.',
      'Got Lost',
      'Abel Roe',
    ],
    [
      'John Tarn left the mill on Sunday. / HOME AFTER TRIP / "I Got Lost," He Says. / Bergholt, May 2. The warden, Abel Roe, told of the timber of the park.',
      'Got Lost',
      'Abel Roe',
    ],
    [
      'John Tarn left the mill on Sunday. / "I had to," he says. / The warden, Abel Roe, was there.',
      'had to',
      'John Tarn',
    ],
  ],
  'a name in full with letters that it has nowhere else': [
    [
      'Rufus Tovuell was a pilot. Mr. Towell is deaf. Nobody saw Towell sail. "It blew hard," he said.',
      'blew hard',
      'Rufus Towell',
    ],
    [
      'Rufus Tovuell was a pilot. Ada Towell is deaf. Nobody saw Towell sail. "It blew hard," said Rufus Tovuell.',
      'blew hard',
      'Rufus Tovuell',
    ],
  ],
  'dirt before a speaker': [
    ['i louse members in their report denounce the bill of Mr. Lee.', 'the bill', 'no quote'],
    ['The members in their report denounce the bill of Mr. Lee.', 'the bill', 'members in their report'],
  ],
  'a figure in a word': [
    ['Blakeburof8 Message to the Town / "I like the mill and its wheel. It is an old mill."', 'like the mill', null],
  ],
  'a heading in capitals that prints the name': [
    [
      'TAVELL ADMITS / HE SOLD TIMBER / Captain Rufus Tavoll took the stand. Mr. Taveli is deaf. "I had to," said Mr. Taveli.',
      'had to',
      'Rufus Tavell',
    ],
    [
      'BLANDERTHWICK IS / HOME AGAIN / Mr. Illandcrthwick went to the lake. He is seventy. "It was cold," he said.',
      'was cold',
      'Blanderthwick',
    ],
    [
      'BLANDERTHWICK IS / HOME AGAIN / Blandcrthwickz Message to the Town / "I like the mill and its wheel." / Mr. Illandcrthwick went to the lake.',
      'like the mill',
      'Blanderthwick',
    ],
    [
      'HALM, ASKED ABOUT WEIR, / ONLY CHUCKLES / It was told in town that former Mayor Hnlm would row. "I never row," said Mayor Hnlm.',
      'never row',
      'Halm',
    ],
    [
      'TAVELI ADMITS / HE SOLD TIMBER / Captain Rufus Tavell took the stand. Tavell is deaf. "I had to," said Tavell.',
      'had to',
      'Rufus Tavell',
    ],
    [
      'STORES CLOSED / ALL OF MAY / Captain Rufus Stoves took the stand. Stovos is deaf. "I had to," said Stovos.',
      'had to',
      'Stovos',
    ],
  ],
  'several letters that look like others': [
    [
      'Lieut. Clarence Ruffands left. Lieut. Ruffands ate. Mr. Ruffands is tall. Hale says Itnffunds came in and exclaimed: "I slept."',
      'slept',
      'Clarence Ruffands',
    ],
    [
      'Captain Oswin Bellanger left. Captain Bellanger ate. Mr. Bellanger is tall. Hale says Dellunger came in and exclaimed: "I slept."',
      'slept',
      'Oswin Bellanger',
    ],
    [
      'Captain Oswin Bellanger left. Captain Bellanger ate. Mr. Bellanger is tall. Hale says Gallinger came in and exclaimed: "I slept."',
      'slept',
      'Gallinger',
    ],
  ],
  'a father who has a title': [
    [
      'Mr. Hale admitted that Ewan Waines did call his father, Dr. V\'alnes, to the mill. Dr. Waines gave more evidence on Friday. "It was dry," said Dr. Waines.',
      'was dry',
      'Waines',
    ],
    [
      'Ida Tavell ran to her father, Rev. T\'avcll, at noon. The Rev. Tavell came to the gate. "It was dry," said Rev. Tavell.',
      'was dry',
      'Tavell',
    ],
    [
      'Mr. Hale admitted that Ewan Waines did call his father, at the mill. Dr. Waines gave more evidence on Friday. "It was dry," said Dr. Waines.',
      'was dry',
      'Ewan Waines',
    ],
  ],
  'others whose names are only like it': [
    ['Mr. Amos Reade spoke. Mr. Reade is a cooper. "It leaks," said Mr. Rhode.', 'leaks', 'Rhode'],
    ['Captain Amos Morrow spoke. Captain Morrow is old. "It leaks," said Captain Malrae.', 'leaks', 'Malrae'],
    ['Mrs. Ada Tavell spoke. Mrs. Tavell is a widow. "It leaks," said Mr. Taveli.', 'leaks', 'Taveli'],
  ],
};

describe('names that a machine has misread', () => {
  for (const [kind, rows] of Object.entries(MISREAD))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(SCAN + text), words)).toBe(speaker);
    });

  test('stand among the mentions of whose they are, who keeps the printed name', () => {
    const { people } = foundIn(
      `${SCAN}Captain Tavcll sailed. Captain Tavell of the tug is back. Captain Tavell said the rope was cut.`,
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Tavell', 3]]);
  });

  test('are others in a text that was not scanned', () => {
    const { people } = foundIn('Captain Tavcll sailed. Captain Tavell of the tug is back. Captain Tavell said no.');
    expect(people.map(({ name }) => name)).toEqual(['Tavcll', 'Tavell']);
  });
});

test('a king is nobody of whose family name his own is', () => {
  const { people } = foundIn(
    'King Osric opened the dock on Monday. Harold Bell Osric, the minister, watched him. King Osric said it was deep.',
  );
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Osric', 2],
    ['Harold Bell Osric', 1],
  ]);
});
