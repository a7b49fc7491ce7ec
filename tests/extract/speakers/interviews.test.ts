import { describe, expect, test } from 'vitest';
import { foundIn, foundInMarkdown, speakerOf } from '../found.js';

/** A headline, a text, words of a quote, and whose they are. */
type Row = readonly [headline: string, text: string, words: string, speaker: string | null];

const QUESTIONS =
  'When did you start? / In 2001. I learned Pascal with Pascal. / How do you take part? / I mend the nets with Pascal. / What moves you? / The great sea.';
const KESSEN = 'Who keeps the nets of the harbour? Here is Torvald Kessen - net keeper and founder!';
const WATCHERS =
  'The four of us—Ana Quill, Isolde Venn, Minna Harrow, and Sami Dorn—joined the harbour watch. / Where were you? / Ana: / I was in Varn with Ana and John Alder. / Isolde: / I was at school. / Minna: / I was idle. / What do you do? / Minna and Ana: / The two of us mill. / Sami: / I test pumps. / What is a day like? / Editor’s note: Watchers may sleep from home. / Ana: / I wake at seven. / Jo and Minna: / The lake is ours.';
const MILLS =
  'Let us look at two. / Q & A with Edda Marsh, Ph.D., MBA, Miller (VTB) / How did you find water? / “I think mills sit in a busy stream. They are tools. / “A mill will work if it rests upon rock. I built one.” / How was it used? / “The mill was shown to guests.” / Q & A with Kari Mossling, Mill Manager (VHB) / How did you find water? / “The two of us pulled together maps.” / What was hard? / “What is hard is the desire to mill. We wept.” / A mill is a tool for all.';
const REEF_NEWS =
  'We talked with the developer Dario do Vale Pinto. / Reef News: Do you have tips? / Dario do Vale Pinto: Yes, I do have some. / Reef News: And for beginners? / Dario do Vale Pinto: Start with one file.';

const BELLING =
  'This week we meet Marta Belling of the rope loft. / Nickname: Mab / Motto: “Row first, ask later.” / Please introduce yourself! / Orle is where I grew up on boats. / When did you join the loft? / In spring, when my uncle retired. / Three words for the harbour? Or make up a slogan! / “Wet but cheerful.” / What do you like best there? / The smell of tar. / What is missing? / I would like a roof. / Who taught you to splice? / My uncle did. / What do you do when it rains? / Why would anyone care? / Whom would you like to meet? / None at all. / You would be lost without… / Tea and a dry coat. / Which question was the hardest? / “Whom would you like to meet?” / What do you tell your pupils? / “A rope that is never dry will rot.” (Jonas Quill)';
const FOUND_OUT =
  'I keep a list of what we ask a mill. / How old is the wheel? / Who turns it? / What does the miller want? / When is it shut? / Where does the flour go? / Who buys it? / How is it weighed? / What is it worth? / We ask it all, and I write it down.';

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'who is named in the answers only answers nothing': [
    [
      'A day at the mill',
      'Q: When did you start? / A: In the spring. / Q: And who taught you? / A: My uncle Bert.',
      'In the spring',
      null,
    ],
    [
      'A day with Ann Lee',
      'Q: When did you start? / A: In the spring. / Q: And who taught you? / A: My uncle Bert.',
      'In the spring',
      'Ann Lee',
    ],
  ],
  'a label in initials is whose label they shorten': [
    [
      'Three boats fewer',
      'The Courier: What went wrong? / Dana Whitlow: All of it. / TC: And now? / DW: Now we have two. / TC: Will it do? / DW: It must.',
      'And now?',
      'The Courier',
    ],
    [
      'Three boats fewer',
      'The Courier: What went wrong? / Dana Whitlow: All of it. / TC: And now? / DW: Now we have two. / TC: Will it do? / DW: It must.',
      'have two',
      'Dana Whitlow',
    ],
    [
      'Three boats fewer',
      'The Courier: What went wrong? / Dana Whitlow: All of it. / RB: And now? / DW: Now we have two.',
      'And now?',
      'RB',
    ],
  ],
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
  'answers in marks': [
    ['Two mills', MILLS, 'busy stream', 'Edda Marsh'],
    ['Two mills', MILLS, 'upon rock', 'Edda Marsh'],
    ['Two mills', MILLS, 'shown to guests', 'Edda Marsh'],
    ['Two mills', MILLS, 'pulled together', 'Kari Mossling'],
    ['Two mills', MILLS, 'desire to mill', 'Kari Mossling'],
    ['Two mills', MILLS, 'tool for all', 'no quote'],
    [
      'People of Reef: Klas Ostrander',
      'Klas Ostrander sails. / What do you learn? / Knowing how to swim. / What would you do? / I have time for my boat. / Which is your favourite scene? / "It\'s a hundred miles to Varn, we\'ve got a full tank." / And what do you eat? / Green curry.',
      'hundred miles',
      'Klas Ostrander',
    ],
    [
      'What they said at the fair',
      'Ann Lee was asked it all. / Who came? / “Nobody came,” she said. / What did it cost? / “It cost me a lot,” she said. / Why? / “I do not know,” said Paul Roe.',
      'do not know',
      'Paul Roe',
    ],
  ],
  'answers that are questions, requests before the first question, and a motto': [
    ['Faces of the Quay: Marta Belling', BELLING, 'Row first', 'Marta Belling'],
    ['Faces of the Quay: Marta Belling', BELLING, 'grew up on boats', 'Marta Belling'],
    ['Faces of the Quay: Marta Belling', BELLING, 'Wet but', 'Marta Belling'],
    ['Faces of the Quay: Marta Belling', BELLING, 'Or make up', 'no quote'],
    ['Faces of the Quay: Marta Belling', BELLING, 'anyone care', 'Marta Belling'],
    ['Faces of the Quay: Marta Belling', BELLING, 'None at all', 'Marta Belling'],
    ['Faces of the Quay: Marta Belling', BELLING, 'lost without', 'no quote'],
    ['Faces of the Quay: Marta Belling', BELLING, 'dry coat', 'Marta Belling'],
    ['Faces of the Quay: Marta Belling', BELLING, 'never dry', 'Jonas Quill'],
    [
      'Faces of the Quay: Marta Belling',
      BELLING.replace('later.”', 'later.” (Evan Brook Hale)'),
      'Row first',
      'Evan Brook Hale',
    ],
    ['What we ask', FOUND_OUT, 'write it down', 'no quote'],
    ['What we ask', FOUND_OUT, 'turns it', 'no quote'],
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

  const headed = (questions: number): string =>
    `# Faces of the Quay: Marta Belling\n\nThis week we meet Marta Belling.\n\n### Please introduce yourself!\n\nI was born in Orle. Did you know?\n\nWe had a boat there.\n\n${[
      'When did you join?',
      'Why?',
      'What is missing?',
      'Who taught you?',
      'What comes next?',
      'Do you swim?',
      'Whom would you meet?',
      'What else?',
      'Where is the loft?',
    ]
      .slice(0, questions)
      .map((question, n) => `### ${question}\n\nI mend net ${n}.\n`)
      .join('\n')}`;
  test.each([
    [9, 'born in Orle', 'Marta Belling'],
    [9, 'had a boat', 'Marta Belling'],
    [9, 'mend net 7', 'Marta Belling'],
    [9, 'introduce yourself', 'no quote'],
    [3, 'mend net 1', 'no quote'],
  ])('of %i questions that are subheads: %s', (questions, words, speaker) => {
    expect(speakerOf(foundInMarkdown(headed(questions)), words)).toBe(speaker);
  });
});
