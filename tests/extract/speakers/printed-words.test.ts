import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const PREAMBLE =
  'The nets were disowned by the guild of Torvik. Following is the preamble: / “Believing that the nets are ours; / “Remembering that they are old.”';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'a colon and a dash': [
    ['Ann Lee made a speech. She says:— / “We left the mill at noon.” / The mill is shut.', 'left the mill', 'Ann Lee'],
    ['Ann Lee replied as follows:— / “We left the mill at noon.”', 'left the mill', 'Ann Lee'],
    ['An old man plaintively asks:— / Suppose a boy reads a page about the nets.', '—', 'no quote'],
  ],
  'in the words of somebody': [
    [
      'This is best told in the following words of the Norse poet, Olaf Renn:— / “Ah, we know you! It is an old guild.”',
      'know you',
      'Olaf Renn',
    ],
    ['It is enough to reply in the words of Ann Lee: “They know too little of us.”', 'too little', 'Ann Lee'],
  ],
  'what a paper has, prints or says': [
    ['The Torvik Argus, of August 6, has the following:— / “We told of the nets.”', 'told of', 'Torvik Argus'],
    ['The Torvik Argus prints the following letter: / “We told of the nets.”', 'told of', 'Torvik Argus'],
    [
      'The Torvik Argus, under the heading “Nets Again,” speaks the following: / “There has been a wish to mend.”',
      'wish to mend',
      'Torvik Argus',
    ],
  ],
  'a paper whose name ends as a calling or a party does': [
    [
      'Bishop Ivo Fowler will preside. The Torvik Christian Advocate says: “This will open the fair.”',
      'open the fair',
      'Torvik Christian Advocate',
    ],
    [
      'The Springfield (Mass.) Republican, speaking of the fair, says: “The crowds were roaring.”',
      'roaring',
      'Springfield Republican',
    ],
    ['Paul Roe is the town advocate. The town advocate says: “This will open the fair.”', 'open the fair', 'Paul Roe'],
  ],
  'who is bidden to read says nothing': [
    ['Let us read the whole passage: “All the nets are given unto me.” It was so.', 'nets are', null],
    [PREAMBLE, 'nets are', null],
    [PREAMBLE, 'they are old', null],
  ],
  'yes and no in the next paragraph are not whose question it was': [
    ['“Isn’t that the way nowadays?” asked Harry Roe. / “Yes, and so many left.”', 'so many left', null],
    ['“That is the way nowadays,” said Harry Roe. / “Yes, and so many left.”', 'so many left', 'Harry Roe'],
  ],
};

describe('words that are printed from elsewhere', () => {
  for (const [kind, rows] of Object.entries(ROWS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });
});
