import { expect, test } from 'vitest';
import { foundIn } from '../found.js';

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

const speakers = (text: string, headline?: string): (string | null)[] =>
  foundIn(text, headline).quotes.flatMap(({ kind, speaker }) => (kind === 'direct' ? [speaker?.name ?? null] : []));

const TOLD = 'The ferry stopped at noon on Monday. / ';

test.each([
  ['“The rope was rotten”', `${TOLD}“The rope was rotten,” said Ann Colby, the mate.`, ['Ann Colby', 'Ann Colby']],
  [
    'Ferry stops: “It was rotten”',
    `${TOLD}“I say it was rotten, all of it,” said Ann Colby.`,
    ['Ann Colby', 'Ann Colby'],
  ],
  ['“The rope was rotten”', `${TOLD}“The rope was rotted,” said Ann Colby, the mate.`, ['Ann Colby']],
  [
    '“The rope was rotten”',
    `${TOLD}“The rope was rotten,” said Ann Colby. “The rope was rotten,” said Duncan Hale.`,
    ['Ann Colby', 'Duncan Hale'],
  ],
  ['“Why?”', `${TOLD}“Why?” said Ann Colby, the mate.`, ['Ann Colby']],
  ['New film: “Rotten Ropes”', `${TOLD}“I never saw Rotten Ropes, nor will I,” said Ann Colby.`, ['Ann Colby']],
])('a headline’s quotation is whose the same one is below: %s', (headline, text, names) => {
  expect(speakers(text, headline)).toEqual(names);
});

test.each([
  [
    'Told Miller to "Stop the Wheel Tonight." / The mill ran late. Ann Colby said, "Stop tho wheel tonlght!"',
    ['Ann Colby', 'Ann Colby'],
  ],
  ['"STOP THE WHEEL" / The mill ran late. Ann Colby said, "Stop the wheel!"', ['Ann Colby', 'Ann Colby']],
  ['Told Miller to "Stop the Wheel Tonight." / The mill ran late. Ann Colby said, "Start the wheel!"', ['Ann Colby']],
])('in a scan also with letters misread: %s', (text, names) => {
  expect(speakers(SCAN + text)).toEqual(names);
});
