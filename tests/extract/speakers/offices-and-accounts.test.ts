import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

type Rows = readonly (readonly [text: string, words: string, speaker: string | null])[];

const KINDS: Readonly<Record<string, Rows>> = {
  'an office told before its holder is named': [
    [
      'The ward is “safe”, Wales’s education secretary has insisted. / Education Secretary Mair Penhale told members that it would stay open.',
      'safe',
      'Mair Penhale',
    ],
    [
      'Ferry ‘will sail’, says transport minister / Transport Minister Joan Quill said so on Monday.',
      'will sail',
      'Joan Quill',
    ],
    [
      'Ferry ‘will sail’, says transport minister / Transport Minister Joan Quill met Shadow Transport Minister Tom Pell on Monday.',
      'will sail',
      'Joan Quill',
    ],
    [
      'Ferry ‘will sail’, says transport minister / A crew waited at the quay on Monday.',
      'will sail',
      'transport minister',
    ],
    ['A transport minister has said the ferry will sail. / The crew said no.', 'will sail', 'transport minister'],
  ],
  'a leader is of his own party': [
    [
      'Scottish Conservative leader Giles Orr accused ministers of waste. / First Minister Hew Drum said he was sorry. The SNP leader added that the board had its money.',
      'had its money',
      'Hew Drum',
    ],
    [
      'Labour leader Joan Quill spoke of waste. Prime Minister Tom Pell said he was sorry. The Labour leader said that sorry was late.',
      'sorry was late',
      'Joan Quill',
    ],
  ],
  'an account on a site is its owner’s': [
    [
      'Even Harle City joined in. “There is a seat for you,” the club’s official account tweeted.',
      'a seat',
      'Harle City',
    ],
    ['Harle City have lost again. “We hear you,” Harle City’s Twitter account said.', 'hear you', 'Harle City'],
    ['Ann Quill sings. “I hear you,” Ann Quill’s own Facebook page said.', 'hear you', 'Ann Quill'],
  ],
  'two relatives of one somebody': [
    [
      'A woman who opened the door at his home, and who said she was his aunt, declined to go on camera.',
      'was his aunt',
      'woman',
    ],
    ['A neighbour who saw it and who said the car was red would not give her name.', 'car was red', 'neighbour'],
    ['Joan Quill, who owns the mill and who said it would close, wept.', 'would close', 'Joan Quill'],
  ],
  'the police are they': [
    [
      'Troopers say he fled. / Police say Cody Vane told detectives he had been asleep. They also say they found a knife in the pond.',
      'found a knife',
      'Police',
    ],
    ['Staff said the shop was cold. They said it had no door.', 'had no door', 'Staff'],
  ],
  'a document speaks for itself': [
    [
      'The wing will shut, despite a leaked report suggesting that it could stay open.',
      'could stay open',
      'leaked report',
    ],
    ['Joan Quill was sacked over a memo claiming that the lock was safe.', 'lock was safe', 'memo'],
    ['Police are looking into a video alleging that votes were bought.', 'votes were bought', 'video'],
    ['Joan Quill hit back in a speech saying that the lock was safe.', 'lock was safe', 'Joan Quill'],
    [
      'Tom Pell, whose ward takes in Wick, has tabled a motion calling for the plan to be dropped.',
      'plan to be',
      'Tom Pell',
    ],
  ],
  'the jury has a foreman of its own': [
    [
      'The foreman of the yard, Tom Chard, was heard. The foreman of the jury said that they wished to hand over their fees.',
      'hand over',
      'foreman of the jury',
    ],
    ['The foreman, Tom Chard, was heard. The foreman of the yard said that he was sorry.', 'was sorry', 'Tom Chard'],
  ],
  'what is written on something that somebody holds': [
    [
      'The nurse, Flor Bell, wept. A woman beside the gate held up a sheet on which she had written “How many more?”',
      'How many',
      'woman',
    ],
    [
      'Flor Bell, a nurse, wept. She held up a sheet on which she had written “How many more?”',
      'How many',
      'Flor Bell',
    ],
  ],
  'a second part behind where it was said': [
    ['‘He was a quiet man,’ said the Vicar from the pulpit, ‘and he was right.’', 'was right', 'Vicar'],
    ['‘It is a poor show,’ said Mr. Lee at the dinner, ‘and we shall mend it.’', 'shall mend', 'Lee'],
    [
      '“It is a poor show,” said Joan Quill on the steps of the court, “and we shall mend it.”',
      'shall mend',
      'Joan Quill',
    ],
  ],
  'a post on a site': [
    [
      'The dog “did not like the swim,” the Harle Highway Patrol posted on Facebook.',
      'like the swim',
      'Harle Highway Patrol',
    ],
    ['The dog “did not like the swim,” Joan Quill tweeted on Monday.', 'like the swim', 'Joan Quill'],
  ],
  'somebody answers a door': [['Joan Quill answered the door at noon.', 'at noon', 'no quote']],
};

for (const [kind, rows] of Object.entries(KINDS))
  describe(kind, () => {
    test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
  });

test.each([
  ['Tulsa police: Man in costume fired shots', 'A man was shot in Tulsa on Monday.', 'fired shots', 'Tulsa police'],
  ['Orrick slams bank: It lent too much', 'Joan Orrick was cross on Monday.', 'lent too much', 'Joan Orrick'],
])('a colon in a headline: %s', (headline, text, words, speaker) =>
  expect(speakerOf(foundIn(text, headline), words)).toBe(speaker),
);
