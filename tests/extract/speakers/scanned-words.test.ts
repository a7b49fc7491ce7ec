import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

const SCANNED: Readonly<Record<string, readonly Row[]>> = {
  'a verb of saying with a mark within': [
    ['Mr. Hale would not row. In the end he sa(d! - "Why should I row on such a day?"', 'such a day', 'Hale'],
    ['Mrs. Dowell slept. At noon Mrs. Dowell rep;ied - "The weir is open."', 'weir is open', 'Dowell'],
    ['Mr. Hale would not row. In the end by so(l! - "Why should I row on such a day?"', 'such a day', null],
  ],
  'common words that a machine has misread': [
    ['Mrs. Dowell pointed to the weir as if a lamp were there ami shouted "Stop that boat!"', 'that boat', 'Dowell'],
    ['Mr. Hale of the ferry came home nnd remarked: "The rope is wet."', 'rope is wet', 'Hale'],
    ['Ami Dowell pointed to the weir. Ami shouted "Stop that boat!"', 'that boat', 'Ami Dowell'],
  ],
};

describe('scanned pages', () => {
  for (const [kind, rows] of Object.entries(SCANNED))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(SCAN + text), words)).toBe(speaker);
    });
});
