import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** A headline, a text, words of a quote, and whose they are. */
type Row = readonly [headline: string, text: string, words: string, speaker: string | null];

const QUESTIONS =
  'When did you start? / In 2001. I learned Pascal with Pascal. / How do you take part? / I mend the nets with Pascal. / What moves you? / The great sea.';
const KESSEN =
  'Who keeps the nets of the harbour? Here is Torvald Kessen - net keeper and founder!';
const WATCHERS =
  'The four of us—Ana Quill, Isolde Venn, Minna Harrow, and Sami Dorn—joined the harbour watch. / Where were you? / Ana: / I was in Varn with Ana and John Alder. / Isolde: / I was at school. / Minna: / I was idle. / What do you do? / Minna and Ana: / The two of us mill. / Sami: / I test pumps. / What is a day like? / Editor’s note: Watchers may sleep from home. / Ana: / I wake at seven. / Jo and Minna: / The lake is ours.';
const REEF_NEWS =
  'We talked with the developer Dario do Vale Pinto. / Reef News: Do you have tips? / Dario do Vale Pinto: Yes, I do have some. / Reef News: And for beginners? / Dario do Vale Pinto: Start with one file.';

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'whom the title or the first lines name answers, not somebody told of in an answer': [
    ['People of Reefside: Torvald Kessen', `${KESSEN} / ${QUESTIONS}`, 'mend the nets', 'Torvald Kessen'],
    ['People of Reefside: Torvald Kessen', `${KESSEN} / ${QUESTIONS}`, 'great sea', 'Torvald Kessen'],
    [
      'People of Reefside: Masolo Vergara',
      `This week 'People of Reefside' interviews Masolo 'Vee' Vergara - founder of the reef. / Please introduce yourself! / I have a child named Ibrim Castello. / ${QUESTIONS}`,
      'great sea',
      'Masolo Vergara',
    ],
    ['A day at the mill', `Ann Lee runs the mill. / ${QUESTIONS}`, 'mend the nets', 'Ann Lee'],
    ['Inside the mill, with Ann Lee', QUESTIONS, 'mend the nets', 'Ann Lee'],
  ],
  'labels of several, and of those whose whole name is above': [
    ['Four of us', WATCHERS, 'was idle', 'Minna Harrow'],
    ['Four of us', WATCHERS, 'two of us mill', 'Minna Harrow and Ana Quill'],
    ['Four of us', WATCHERS, 'test pumps', 'Sami Dorn'],
    ['Four of us', WATCHERS, 'wake at seven', 'Ana Quill'],
    ['Four of us', WATCHERS, 'Watchers may sleep', 'no quote'],
    ['Four of us', WATCHERS, 'lake is ours', 'Jo and Minna Harrow'],
  ],
  'labels with a particle': [
    ['A day at the reef', REEF_NEWS, 'I do have', 'Dario do Vale Pinto'],
    ['A day at the reef', REEF_NEWS, 'Start with', 'Dario do Vale Pinto'],
    ['A day at the reef', REEF_NEWS, 'for beginners', 'Reef News'],
  ],
};

describe('interviews', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    test.each(rows)(`${kind}: %s / %s … %s`, (headline, text, words, speaker) => {
      expect(speakerOf(foundIn(text, headline), words)).toBe(speaker);
    });
});
