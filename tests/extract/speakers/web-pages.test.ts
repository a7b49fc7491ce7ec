import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'words that tell which thing the noun behind them is': [
    ['The “turn when I say, not when I pull” rope would be a wonderful thing to own.', 'turn when', 'no quote'],
    ['All the “What is your tide...” questions were hard to answer.', 'your tide', 'no quote'],
    ['Because of some “it must be shut by noon” business, the gifts are late.', 'shut by noon', 'no quote'],
    ['The loft is growing to offer “voice of the rower” figures by the spring.', 'voice of', 'no quote'],
    [
      'There are talks with the wardens (“Ask us all of it” evenings, made popular by the guild).',
      'Ask us',
      'no quote',
    ],
    ['The old man laughed. “It must be shut by noon” was all he had to say, Ann Lee said.', 'shut by noon', 'Ann Lee'],
    ['Ann Lee took the floor. The “biggest blunder of my life” yesterday, she said, was hers.', 'blunder', 'Ann Lee'],
  ],
  'what is on a control or a label': [
    ['Click the panel, select the box beside it, and enable “Default gate view.” Then close it.', 'gate', 'no quote'],
    ['The wheel is slow to respond. Open the lid and check “Allow the lower wheels” at once.', 'lower', 'no quote'],
    ['A list of parts is on the shelf. (Just see the column labeled “Spare.”) It changes daily.', 'Spare', 'no quote'],
    ['The old view is there still, and the second will be moved to “other panels of the lock.”', 'other', 'no quote'],
    ['The union labelled the plan “an insult to all of us.”', 'insult', 'union'],
    ['Ann Lee checked the boat. “Allow the lower wheels to turn,” she said.', 'lower', 'Ann Lee'],
  ],
  'what a thing is known as': [
    ['Ruth Calder calls these “main hands.” They are also referred to as the “big four.”', 'big four', 'no quote'],
    ['Ruth Calder spoke of ropes. “We splice,” she said. They are known as “the long ones.”', 'long ones', 'no quote'],
    ['“Row first, ask later” is a phrase that has been heard on the quay for years.', 'Row first', 'no quote'],
    ['Make it a slogan like “Clear Eyes, Dry Boots, No Fear!” It helps.', 'Clear Eyes', 'no quote'],
    ['Lead with the storm (“Storm: strong wind today” or “Storm: high seas today”) and stop.', 'Storm', 'no quote'],
    ['“Row first, ask later,” is how Ruth Calder puts it.', 'Row first', 'Ruth Calder'],
  ],
  'words that the reader might say, and things in marks': [
    ['Provide a list of ropes and always answer “so what?”', 'so what', 'no quote'],
    ['Be plain. Don’t say: “there you have it.” Use instead: “the miller told me so.”', 'have it', 'no quote'],
    ['Be plain. Don’t say: “there you have it.” Use instead: “the miller told me so.”', 'told me', 'no quote'],
    ['You can make knots by joining “loops” and adding “hooks.” It is easy.', 'hooks', 'no quote'],
    ['The keepers smiled, for a trick that works is to “not speak rope.”', 'speak', 'no quote'],
    ['That is a learned way of saying, “Can it hold all the ropes in the loft?” It rains.', 'hold', 'no quote'],
    ['Ann Lee rose, adding “right now we’re short of rope.”', 'short of', 'Ann Lee'],
    ['Ann Lee was clear. And ask: “Who pays for this?” she added.', 'Who pays', 'Ann Lee'],
    ['A Vant article on the end of rowing talked about this: / “The oar is a threat.”', 'threat', 'Vant article'],
  ],
  'a pronoun with what hangs on it': [
    ['Those in the boat said it was “wet and far too cold.”', 'wet and', 'Those in the boat'],
    ['Some at the rope works said it was “wet and far too cold.”', 'wet and', 'Some at the rope works'],
    ['The men in the boat said it was “wet and far too cold.”', 'wet and', 'men in the boat'],
    ['There are those who say that the quay is “wet and far too cold.”', 'wet and', null],
    [
      'A local power company said the pumps were “off till noon.” / Orle Bank said nothing.',
      'off till',
      'local power company',
    ],
  ],
  'a statement of several paragraphs, and a mark written twice': [
    [
      'WICK – Senior Counsel Miles Lubeck has issued a statement on the ruling. / “We do not share that view. / We hold that the ruling is against the law. / Our clerks will choose for themselves. ” / It rains.',
      'ruling is against',
      'Miles Lubeck',
    ],
    [
      'WICK – Senior Counsel Miles Lubeck has issued a statement on the ruling. / “We do not share that view. / We hold that the ruling is against the law. / Our clerks will choose for themselves. ” / It rains.',
      'choose for',
      'Miles Lubeck',
    ],
    ['“We stay,” said Ann Lee. / “”I value the lead that Mr. Roe took,” added Tilda Keel.', 'value', 'Tilda Keel'],
    ['Miles Lubeck said: “We do not share it. / The quay was closed. / “We go,” said Ann Lee.', 'closed', 'no quote'],
  ],
  'a name behind an owner that has a preposition in its name': [
    ['In the words of Nets for Orle’s Kate Bram, “rowing is when we push a boat.”', 'push a boat', 'Kate Bram'],
    ['“Rowing is hard,” added Bread for Wick’s director Tom Hale.', 'Rowing', 'Tom Hale'],
    ['The Bank of Wick’s Ann Lee said, “Rates are low for all.”', 'Rates', 'Ann Lee'],
    [
      'A spokesman for Wick’s Labour group said, “Rates are low for all.”',
      'Rates',
      'spokesman for Wick’s Labour group',
    ],
  ],
  'whom "which" leads to': [
    ['The town is in the Orle Valley Region, which meteorologists fondly call “storm-rich.”', 'rich', 'meteorologists'],
    ['The line, which old archivists privately call “the slow worm,” opens in May.', 'slow worm', 'old archivists'],
  ],
  'who only sees somebody do it': [
    ['The keeper saw the ship “roll over and sink like a stone in the grey water” at dusk.', 'roll over', null],
    ['Two wardens ran. They watched the boy and saw him “go over the wall like a hare at night.”', 'hare', 'no quote'],
    ['Ann Lee saw the ship. It would “roll over and sink like a stone in the dusk,” she said.', 'stone', 'Ann Lee'],
  ],
};

describe('pages of the web', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });
});
