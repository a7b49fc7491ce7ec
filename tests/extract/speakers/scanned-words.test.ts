import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

const SCANNED: Readonly<Record<string, readonly Row[]>> = {
  'a verb of saying with a mark within': [
    ['Mr. Hale would not row. In the end he as(ed! - "Why should I row on such a day?"', 'such a day', 'Hale'],
    ['Mrs. Dowell slept. At noon Mrs. Dowell rep;ied - "The weir is open."', 'weir is open', 'Dowell'],
    ['Mr. Hale would not row. In the end by so(l! - "Why should I row on such a day?"', 'such a day', null],
  ],
  'half of a word amid what somebody is': [
    [
      '"They are all fond of eels." said the keepei Inwarder of the old weir I',
      'fond of eels',
      'keepei Inwarder of the old weir',
    ],
    [
      '"They are all fond of eels." said the wardei Inteuder of the mill.',
      'fond of eels',
      'wardei Inteuder of the mill',
    ],
    ['"They are all fond of eels." said the Tarn Guild of the mill.', 'fond of eels', 'Tarn Guild'],
  ],
  'one of those who are of a side': [
    ['"The hall will be full," said one Torvik-Vale? leader today.', 'hall will', 'one Torvik-Vale? leader'],
    ['"The hall will be full," said one Torvik-Vale leader today.', 'hall will', 'one Torvik-Vale leader'],
    ['"The hall will be full," said Torvik-Vale. Leader Roe left.', 'hall will', 'Torvik-Vale'],
  ],
  'an adverb behind a calling': [
    ['Plumber Coldly Says "I Wanted the Eels to Live."', 'the Eels', 'Plumber'],
    ['Baker Warmly Says "I Wanted the Eels to Live."', 'the Eels', 'Baker'],
    ['Miller Reilly says "I wanted the eels to live."', 'the eels', 'Miller Reilly'],
  ],
  'dirt in the name of a body': [
    ['"We own the weir," said the Torvik -H-Mining \' Company.', 'own the weir', 'Torvik Mining Company'],
    ['"We own the weir," said the Torvik Mining \' Company.', 'own the weir', 'Torvik Mining Company'],
  ],
  'the writer of a paper': [
    [
      'The Sentinel, in an editorial of this morning, is of another mind. In the end the writer says: "The weir is no palace."',
      'no palace',
      'Sentinel',
    ],
    [
      'The Sentinel in an-editorial printed today is of another mind. The weir is old. The writer says: "It is no palace."',
      'no palace',
      'Sentinel',
    ],
    ['The Sentinel was late. In the end the writer says: "The weir is no palace."', 'no palace', 'writer'],
  ],
  'somebody at the torn edge of a column': [
    ['Monday night a \'orvik wonan sat in the barn. "That is no eel," she said to Mr. Hale.', 'no eel', "'orvik wonan"],
    ['Monday night a Torvik woman sat in the barn. "That is no eel," she said to Mr. Hale.', 'no eel', 'Torvik woman'],
  ],
  'titles and words in marks that nobody says': [
    ['"O lVillow Mine" and "Harvest" were well played by Ida Hale.', 'Willow', 'no quote'],
    ['"Down the Old Weir", "Harvest" and the march were played by Ida Hale.', 'Old Weir', 'no quote'],
    ['The cars were guarded by "big J cats" at the mill gates.', 'big', 'no quote'],
    ['The gate was shut by a "Lark Eel" at the mill.', 'Lark', 'no quote'],
    ['"The wheel of the mill is down" and "Harvest" is over.', 'wheel', null],
  ],
  'somebody called by what he is in a heading': [
    [
      'HARBOUR NEWS AND EWAN TARN IN / TELLING OF HIS EELS / Plumber Coldly Says "I Wanted the Eels to Live." / Ewan Tarn, as if it were nothing, told the council of the weir.',
      'the Eels',
      'Ewan Tarn',
    ],
    [
      'EWAN TARN ADMITS / HE SOLD TIMBER / Baker Says "I Wanted the Eels to Live." / Ewan Tarn, as if it were nothing, told the council of the weir.',
      'the Eels',
      'Ewan Tarn',
    ],
    [
      'EWAN TARN FOUND / BESIDE THE WEIR / Plumber Says "I Wanted the Eels to Live." / Ewan Tarn was found at noon.',
      'the Eels',
      'Plumber',
    ],
  ],
  'a report whose words are parted': [
    ['The Danish mid day official report says: "By the lake we wait."', 'we wait', 'Danish mid day official report'],
    ['The Torvik over night report says: "On the lake we wait."', 'we wait', 'Torvik over night report'],
    ['The Danish, in the official report, say: "On the lake we wait."', 'we wait', 'Danish'],
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
