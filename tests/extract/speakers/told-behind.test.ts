import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

const FARMER =
  'A doctor met a farmer. " Did you cure my cow ?" said the farmer. " No, (said the doctor) it was beyond my art." " Then, (said the farmer) you are owed nothing."';
const DOCK =
  '“I never touched the till,” Tarrow said on the stand. “Who did?” demanded Prosecutor Lyle. “Not me.” “Then who was it?” “The cat.”';
const PLAIN_DOCK =
  'Ned Tarrow stood in the dock. “Have you any children?” asked Ann Lee. “Six, madam.” “And a wife?” “Two, madam.”';
const RESIGNED =
  'The aldermen agreed that he should keep his house. The following is the letter which was read to the guild: / “My masters,—I am weary of the bells. / “I give up the keys to my nephew. / “Your old servant, / “Oswin Pell.”';
const SURRENDER =
  'The aldermen agreed that he should keep his house. The following is the act of surrender. / “I give up the mill to my cousin. / “I leave the bells to the town.”';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'what is called a message, an opinion or a statement of somebody': [
    ['“We have all we need,” was the message sent by Captain Hugh Rolfe to the owners.', 'all we need', 'Hugh Rolfe'],
    ['“Send boats,” came the reply from Captain Hugh Rolfe.', 'Send boats', 'Hugh Rolfe'],
    [
      '“There will be no strike this year.” This was the statement made late today by Olaf Renn of the carters.',
      'no strike',
      'Olaf Renn',
    ],
    ['“The roof must go,” such is the view of Alderman Piers Holm.', 'roof must', 'Piers Holm'],
    ['“There will be no strike.” So says Olaf Renn, who leads the carters.', 'no strike', 'Olaf Renn'],
    ['“A dog’s dinner,” is the way Olaf Renn put it today.', 'dog’s dinner', 'Olaf Renn'],
    ['“Not for gold,” was Olaf Renn’s curt answer.', 'Not for gold', 'Olaf Renn'],
    ['Ann Lee and Olaf Renn met. “Bleak House” was the message of the evening.', 'Bleak', 'no quote'],
    ['Ann Lee spoke. “It is late,” was a large part of Olaf Renn’s old complaints.', 'It is late', 'Ann Lee'],
  ],
  'an answer is not his who asked': [
    ['“Did you see the ferry?” asked Ann Lee. / “I did,” was the reply.', 'I did', null],
    ['“Who goes there?” called Ann Lee. “A friend,” came the answer.', 'A friend', null],
    ['“What is your name?” the clerk asked him. “Ned,” he replied.', 'Ned', null],
    ['Ned Tarrow looked up. “What is it?” asked Mr. Dowell. “You know it,” he replied.', 'You know', 'Ned Tarrow'],
    ['“It is late,” said Mr. Dowell. “Come home,” he replied.', 'Come home', 'Dowell'],
  ],
  'quotations side by side are two speakers’': [
    [DOCK, 'Not me', 'Tarrow'],
    [DOCK, 'Then who', 'Lyle'],
    [DOCK, 'The cat', 'Tarrow'],
    [PLAIN_DOCK, 'Six', null],
    [PLAIN_DOCK, 'a wife', 'Ann Lee'],
    [PLAIN_DOCK, 'Two', null],
    ['“Why now?” asked Ann Lee. “It makes no sense.” She left.', 'no sense', 'Ann Lee'],
  ],
  'a cue in brackets within the marks': [
    [FARMER, 'beyond my art', 'doctor'],
    [FARMER, 'owed nothing', 'farmer'],
    ['“I went (they said it was open) to the mill,” said Ann Lee.', 'the mill', 'Ann Lee'],
  ],
  'a letter is whose it is signed': [
    [RESIGNED, 'weary', 'Oswin Pell'],
    [RESIGNED, 'nephew', 'Oswin Pell'],
    [SURRENDER, 'the mill', null],
    [SURRENDER, 'the bells', null],
    ['Ann Lee was glad. “I met your best friend, Karl.”', 'best friend', 'Ann Lee'],
  ],
  'a title, a name and a colon': [
    ['Mr. Hobley: “I deny it.” Mr. Crewe: “You shall prove it.” (Laughter.)', 'deny it', 'Hobley'],
    ['Mr. Hobley: “I deny it.” Mr. Crewe: “You shall prove it.” (Laughter.)', 'prove it', 'Crewe'],
  ],
  'in closing the writer says': [
    ['Ann Lee left. In closing the speaker said: “The mill is shut.”', 'is shut', 'speaker'],
    ['Ann Lee left. In opening the fair, Olaf Renn said: “The mill is shut.”', 'is shut', 'Olaf Renn'],
  ],
  'has the following to say': [
    [
      'Ann Lee reads it. The Torvik Argus has the following to say in regard to the mayor: / “He has mended every pump.”',
      'every pump',
      'Torvik Argus',
    ],
  ],
};

describe('speakers who are told behind the words, or beside them', () => {
  for (const [kind, rows] of Object.entries(ROWS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });
});

const PAGE = `NETS FOR SALE / Clara Holm Tarrow will sell her nets on Monday. ${'The price of rope is up by a penny in the yard of the mill. '.repeat(110)} / TARROW TELLS OF HIS DEEDS / Tarrow Is On Witness Stand / Dr. Arthur Ned Tarrow told of the boat today. / Tarrow said he sank it. "I cut the rope," Tarrow said.`;

const SCANNED: Readonly<Record<string, readonly Row[]>> = {
  'a family name on a page of many stories': [[PAGE, 'cut the rope', 'Arthur Ned Tarrow']],
  'a company on a page of many stories': [
    [
      `The Torvik Gas Company met. ${'The price of rope is up by a penny in the yard of the mill. '.repeat(110)} / It was all told in a letter handed the Argus by the company today. / The statement is as follows: / "No boat may leave before the sixth of June."`,
      'sixth of June',
      'company',
    ],
  ],
  'marks that are lost before what tells more of the speaker': [
    ['"I had no idea it was loaded, said the boy as he wept. "It went off by itself."', 'loaded', 'boy'],
    ['"I will not sell. said Captain Holm, and shut the door.', 'not sell', 'Holm'],
    ['"I will not sell. said Captain Holm, and shut the door.', 'shut the door', 'no quote'],
  ],
  'a title and a name below': [
    [
      'The driver was asked. "No," said Olaf Renn. / "I know nothing of it." / Superintendent Paul Roe / The mill is shut today.',
      'know nothing',
      'Paul Roe',
    ],
    [
      'The driver was asked. "No," said Olaf Renn. / "I know nothing of it." / Superintendent Paul Roe went home.',
      'know nothing',
      'Olaf Renn',
    ],
  ],
  'a small letter opens no sentence': [
    [
      'The vicar, Ivo Holm, said the bells must stay. / Sellers moan at the hall. "the best barn in the world." With pride it was shut.',
      'best barn',
      null,
    ],
  ],
  'a line that points to a statement, its words misread': [
    [
      'It was all told in a letter handed the Argus by the Torvik Harbour Com pany today. / The letter Is as tollows: / -The company holds the reeds. / "No boat may leave before the sixth of June."',
      'sixth of June',
      'Torvik Harbour Company',
    ],
  ],
  'he and she are two': [
    [
      'Secretary Holm struck the table. "Never," he said. / A band played in the hall. "That is not the best bell," she said to Mrs. Back.',
      'best bell',
      null,
    ],
    [
      'Secretary Holm struck the table. "Never," he said. / Wednesday night a woman stood by the stove. "That is not the best bell," she said.',
      'best bell',
      'woman',
    ],
  ],
  'dirt before a name': [['The board met. i Dowell said it was late.', 'was late', 'Dowell']],
};

describe('speakers of scanned papers', () => {
  for (const [kind, rows] of Object.entries(SCANNED))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(SCAN + text), words)).toBe(speaker);
    });
});

test('a misread pronoun and a numeral are no names of a scanned paper', () => {
  const names = peopleOf(
    foundIn(
      `${SCAN}Captain Hugh Rolfe spoke of the brig. Ho also gave out the prizes. J. II. Vanderholm played a march.`,
    ),
  );
  expect(names).toContain('Hugh Rolfe');
  expect(names).not.toContain('Ho');
  expect(names).not.toContain('J. II');
});
