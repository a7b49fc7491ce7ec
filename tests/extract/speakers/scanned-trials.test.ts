import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

type Row = readonly [text: string, words: string, speaker: string | null];

const STAND =
  'Captain Amos Ludlow told the jury on Friday that he had sunk the barge and killed John Tarn. / He answered the questions of Peter Creed, his counsel, all day. Nobody but John Tarn had been his friend, and as the man spoke of the ropes, there was a noise outside. / "When did you buy the rope?" / "In May." He sat down and said: / "My brother was at the fair." / "How did you find the boat?" / "Oh, by its lamp."';
const RESUMED =
  'Captain Amos Ludlow resumed the witness stand. / "Go on," commanded Mr. Creed. / "I cut the rope," said the prisoner, "and it sank."';
const MISREAD_TURNS =
  'The confession of Captain Amos Ludlow was heard. He answered the questions of Peter Creed. / The night was dark. / It rained for hours. / "When did vou go home ?" / "After supper" / "Oh. it was late. Nobody saw me."';

const LATER =
  'Captain Amos Ludlow testified on Friday. He went to the quay. / "Did you have a lamp?" the captain was asked. "I had none that night," he answered. / "Did you see a boat?" asked Peter Creed. / "I did," Ludlow replied.';

const LINE =
  'Captain Amos Ludlow took the stand. He answered the questions of Peter Creed. / Q. Where was the boat? A. At the quay. Q. Was it tied? A. It was not. The court rose then.';
const PROSECUTED =
  'Captain Amos Ludlow testified on Friday. "Was the lamp not lit?" asked District Attorney Cousins. / "It was not," Ludlow replied. / "You hid the rope," said the prosecutor.';

const ASKED_FIRST =
  'Wynn told the court that he had kept the ferry. / Asked on the plain matter, "Are you mad?" by day, Wynn replied: "Not yet." / "Were you at the fair?" asked Attorney Dowell. / "I was."';
const FUSED =
  'Captain Amos Ludlow told the jury that he had sunk the barge. He answered the questions of Peter Creed. / "Did ou sell her the rope la "Why certainly. I sold it to her in May and she paid me in eels." / "What did you do with the eels?" / "I ate them."';
const UNREAD =
  'Captain Amos Ludlow told the jury that he had sunk the barge. / It was late; ls j lt. nl,,n shkng hl.s hcad ss tf thc pstton wue, replied "Why, of course. I slept."';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'who is on the stand answers, his counsel asks': [
    [STAND, 'buy the rope', 'Peter Creed'],
    [STAND, 'In May', 'Amos Ludlow'],
    [STAND, 'at the fair', 'Amos Ludlow'],
    [STAND, 'find the boat', 'Peter Creed'],
    [STAND, 'its lamp', 'Amos Ludlow'],
    [RESUMED, 'it sank', 'Amos Ludlow'],
  ],
  'questions and answers in one line': [
    [LINE, 'Where was the boat', 'Peter Creed'],
    [LINE, 'At the quay', 'Amos Ludlow'],
    [LINE, 'It was not', 'Amos Ludlow'],
    ['Q. Where was the boat? He went on to Act A. Nobody knew.', 'Where was', 'no quote'],
  ],
  'the prosecutor is whoever asks': [
    [PROSECUTED, 'lamp not lit', 'Cousins'],
    [PROSECUTED, 'hid the rope', 'Cousins'],
    ['Captain Amos Ludlow testified. "You hid the rope," said the prosecutor.', 'hid the rope', 'prosecutor'],
  ],
  'who asks is named later': [
    [LATER, 'have a lamp', 'Peter Creed'],
    [`${LATER} / "Was it lit?" asked John Barrow.`, 'have a lamp', null],
    [LATER, 'none that night', 'Amos Ludlow'],
  ],
  'what was asked before anybody is named who asks': [
    [ASKED_FIRST, 'you mad', 'Dowell'],
    [`MAYOR ROE, ASKED BY HALE / ${ASKED_FIRST} / Hale is a miller.`, 'you mad', 'Dowell'],
    ['Wynn told the court of the ferry. / Asked by day, "Are you mad?" Wynn slept.', 'you mad', null],
  ],
  'a question and its answer in one': [
    [FUSED, 'sell her the rope', 'Peter Creed'],
    [FUSED, 'Why certainly', 'Amos Ludlow'],
    [FUSED, 'do with the eels', 'Peter Creed'],
  ],
  'a reply whose speaker cannot be read': [
    [UNREAD, 'of course', 'Amos Ludlow'],
    [UNREAD.replace('told the jury that he had sunk', 'sank'), 'of course', null],
  ],
  'the dead say nothing': [
    [
      'Captain Amos Ludlow testified for an hour. The murder of John Tarn was told. / "I slept well," he said.',
      'slept well',
      'Amos Ludlow',
    ],
    ['John Tarn of the mill stayed. / "I slept well," he said.', 'slept well', 'John Tarn'],
  ],
  'the lawyer of whom he is, who only asks': [
    [
      'Captain Amos Ludlow’s full and free confession was heard. He nodded at his lawyer, Peter Creed, of Torvik. Then he rose. "The lamp was mine," he said.',
      'lamp was mine',
      'Amos Ludlow',
    ],
  ],
  'a lawyer without a name': [
    [
      'The cross-examination of Captain Amos Ludlow by Peter Creed was long. / "Where was the rope?" asked the lawyer.',
      'the rope',
      'Peter Creed',
    ],
  ],
  'a question whose closing mark was lost': [
    [
      'Captain Amos Ludlow testified. "Where did you leave the cart he was asked. / "I left it by the inn," he replied.',
      'leave the cart',
      null,
    ],
    [
      'Captain Amos Ludlow testified. "Where did you leave the cart he was asked. / "I left it by the inn," he replied.',
      'by the inn',
      'Amos Ludlow',
    ],
  ],
  '“you” that was misread': [
    [MISREAD_TURNS, 'go home', 'Peter Creed'],
    [MISREAD_TURNS, 'it was late', 'Amos Ludlow'],
  ],
  'words that announce a paragraph are in no quotation before it': [
    [
      '"I forget. It was noon. Mr. Dowell shut the ledger, and then he added: / "The mill is for sale."',
      'shut the ledger',
      'no quote',
    ],
  ],
};

describe('trials in scanned papers', () => {
  for (const [kind, rows] of Object.entries(ROWS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(SCAN + text), words)).toBe(speaker);
    });
});
