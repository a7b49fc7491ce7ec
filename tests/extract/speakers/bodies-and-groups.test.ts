import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** An article, words of a quotation in it, and who says them. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  '“the company” is the one that spoke last': [
    ['Harwick Foods Plc said it had sold its mill to Dunmore Ltd. / The company said the mill was old.', 'was old', 'Harwick Foods Plc'],
    ['Harwick Foods Plc said it had bought Dunmore Ltd from Kelby Corp. / The firm said the price was fair.', 'fair', 'Harwick Foods Plc'],
    ['Harwick Foods Plc has lost a mill to a rival. / Dunmore Ltd said it was glad. The company said it would mend the roof.', 'roof', 'Dunmore Ltd'],
    ['SELBY, June 2 - Kestrel Airways Ltd said it would buy jets from Wexley Aircraft Ltd. / “We like them,” the airline said.', 'like', 'Kestrel Airways Ltd'],
    ['Harwick Foods Plc said it had sued a rival. / Dunmore Ltd denied theft. / “It is a lie,” the company said.', 'lie', 'Dunmore Ltd'],
    ['Harwick Foods Plc met a rival, Dunmore Ltd of Kelby. / Joan Marl said the mill was old. / The company said it leaked.', 'leaked', 'company'],
  ],
  '“they” are people or a body that the sentence before is about': [
    ['Growers met in Selby on Monday. They said the dam was safe.', 'safe', 'Growers'],
    ['The growers went to Selby because they say the dam is safe.', 'dam is safe', 'growers'],
    ['Joan Marl and Tom Roper run the mill. / They say it will close.', 'close', 'Joan Marl and Tom Roper'],
    ['The Northern Rugby Board did not name the player. / They said he had been at the match.', 'been at', 'Northern Rugby Board'],
    ['Two divers said the wreck was near. / The Harbour Board has no map. They said it lay deep.', 'deep', 'Two divers'],
    ['The mill burned, firefighters said. They said it was quick.', 'quick', 'firefighters'],
    ['The kilns are cold. They said it was late.', 'late', null],
  ],
  'who was told by fuller words before': [
    ['A harbour spokesman said the crane was loose. / The spokesman said nobody was hurt.', 'hurt', 'harbour spokesman'],
    ['Northern diplomats said the talks were slow. / The ship sank. / The diplomats said it was old.', 'old', 'Northern diplomats'],
    ['A spokeswoman for the guild said it was late. / The guild spokeswoman said it would wait.', 'wait', 'spokeswoman for the guild'],
    ['A harbour official said it was late. / A customs official said it was not. / The official said he had looked.', 'looked', 'customs official'],
    ['A harbour official said it was late. / The customs official said it was early.', 'early', 'customs official'],
    ['A harbour official said it was early. / Officials said it was late.', 'late', 'Officials'],
    ['A senior harbour official said it was late. / An official said it was early.', 'early', 'official'],
  ],
  'people whom two nouns tell': [
    ['The fair will open on Monday, council and police sources said.', 'fair', 'council and police sources'],
    ['Grain and oil traders said the port was shut.', 'shut', 'Grain and oil traders'],
    ['Harbour or union leaders said the port was shut.', 'shut', 'Harbour or union leaders'],
    ['The council and two officials said the port was shut.', 'shut', 'council'],
    ['Divers and harbour leaders said the port was shut.', 'shut', 'Divers'],
    ['“It is shut,” port and railway officials said.', 'shut', 'port and railway officials'],
  ],
  'an officer of a body whose name has “of”': [
    ['Bank of Selby Governor Robin Marlow said the rate would rise.', 'rise', 'Robin Marlow'],
    ['University of Kelby professor Joan Marl said the dam was safe.', 'safe', 'Joan Marl'],
    ['“It is safe,” said Board of Rivers chairman Tom Roper.', 'safe', 'Tom Roper'],
    ['Guild of Ringers president Joan Marl said the bell was flat.', 'flat', 'Joan Marl'],
    ['Friends of Joan Marl said she was ill.', 'ill', 'Friends of Joan Marl'],
    ['The Bank of Selby said the rate would rise.', 'rise', 'Bank of Selby'],
  ],
  'who cannot speak is no source of a wish, a view or a praise': [
    ['New kilns encourage potters to stay in Selby.', 'potters', null],
    ['The lean years favoured the older mills of Selby.', 'older mills', null],
    ['The settlement terms opposed a rise in rents.', 'a rise', null],
    ['Potters in Selby opposed a rise in rents.', 'a rise', 'Potters in Selby'],
    ['Two-thirds of potters opposed a rise in rents.', 'a rise', 'Two-thirds'],
    ['A number of potters opposed a rise in rents.', 'a rise', 'number of potters'],
    ['About 70 percent of the clay opposed a rise in rents.', 'a rise', null],
    ['The survey opposed a rise in rents.', 'a rise', 'survey'],
  ],
}; // biome-ignore format: a row a line

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

test('a speaker told twice is one source', () => {
  const { sources } = foundIn('A harbour spokesman said the crane was loose. / The spokesman said nobody was hurt.');
  expect(sources.map(({ name, mentions }) => [name, mentions.length])).toEqual([['harbour spokesman', 2]]);
});

test.each([
  'Use the lamp as ever, so that we can mend it; let us know what fails.',
  'They made me feel welcome at the mill.',
])('“us” and “me” are no source: %s', (text) => {
  expect(foundIn(text).sources.map(({ name }) => name)).toEqual([]);
});
