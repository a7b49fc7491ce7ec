import { describe, expect, it } from 'vitest';
import { bylineNames, isByline, isBylineTail } from '../../src/formats/byline.js';
import { textLayoutOf } from '../../src/formats/text/text-layout.js';

const BYLINES: readonly (readonly [string, ...string[]])[] = [
  ['By Edda Fathomly', 'Edda Fathomly'],
  ['By Edda Fathomly and Piers Lanyard', 'Edda Fathomly', 'Piers Lanyard'],
  ['By Edda Fathomly at Marl Lane', 'Edda Fathomly'],
  ['By EDDA FATHOMLY, Courier Staff', 'EDDA FATHOMLY'],
  ['By Edda Fathomly, Staff Writer', 'Edda Fathomly'],
  ['by Edda Q. Fathomly Jr.', 'Edda Q. Fathomly Jr.'],
  ['Story by Jan van der Quay', 'Jan van der Quay'],
  ['EDDA FATHOMLY | Harbour Post', 'EDDA FATHOMLY'],
  ['Edda Fathomly / Courier Staff', 'Edda Fathomly'],
  ['Edda Fathomly, Associated Press', 'Edda Fathomly'],
  ['Edda Fathomly, Courier Staff Writer', 'Edda Fathomly'],
  ['By the Associated Press'],
  ['Staff report'],
  ['From staff and wire reports'],
  ['From our own reporter'],
  ['Special to the Harbour Post'],
];
const NO_BYLINES = [
  'By noon the water was gone.',
  'By Monday the road had been cleared',
  'By Air, Land and Sea, Help Comes to the Coast at Last',
  'By Hook or by Crook: How the Harbour Was Dredged',
  'Edda Fathomly, 36, of Saltmarsh, was arrested on Monday.',
  'Edda Fathomly wins the regatta',
  'W D L G / F G / A P',
  'Saltmarsh | 3 | 1',
  'The staff report was late.',
  'Staff shortage closes the ferry',
];

describe('bylines', () => {
  for (const [line, ...names] of BYLINES) {
    it(line, () => expect([isByline(line), bylineNames(line)]).toEqual([true, names]));
  }
  for (const line of NO_BYLINES) it(`no byline: ${line}`, () => expect(isByline(line)).toBe(false));
  for (const line of [
    'Of the Valley Ledger',
    'Courier Staff',
    'efathomly@courier.example',
    'Harbour Post Staff Writer',
    'Political reporter',
    'Chief education correspondent, Saltmarsh News',
  ]) {
    it(`below a byline: ${line}`, () => expect(isBylineTail(line)).toBe(true));
  }
  for (const line of [
    'Of the three boats that left one came back',
    'The staff of the school went home',
    'Nobody knew',
    'The reporter who never slept',
  ]) {
    it(`not below a byline: ${line}`, () => expect(isBylineTail(line)).toBe(false));
  }
});

const PROSE =
  'The sea wall held through the night, and the men who had held it went home in the morning to sleep. Few did.';

const LAYOUTS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'headline and text',
    [
      ['headline', 'Wall Holds'],
      ['text', PROSE],
    ],
  ],
  [
    'byline in two lines',
    [
      ['headline', 'Wall Holds'],
      ['byline', 'By EDDA FATHOMLY'],
      ['byline', 'Of the Valley Ledger'],
      ['text', PROSE],
    ],
  ],
  [
    'deck before a byline',
    [
      ['headline', 'Wall Holds'],
      ['deck', 'Council to meet on the damage'],
      ['byline', 'By Edda Fathomly'],
      ['text', PROSE],
    ],
  ],
  [
    'a deck alone',
    [
      ['headline', 'Wall Holds'],
      ['deck', 'Council to meet on the damage'],
      ['text', PROSE],
      ['text', PROSE],
    ],
  ],
  [
    'a section above the headline',
    [
      ['kicker', 'LOCAL NEWS'],
      ['headline', 'Sea Wall Holds Again'],
      ['text', PROSE],
    ],
  ],
  [
    'what a press office writes above its headline',
    [
      ['label', 'FOR IMMEDIATE RELEASE'],
      ['note', 'Tuesday, May 14, 2019'],
      ['headline', 'Eel Smuggler Pleads Guilty in Saltmarsh'],
      ['text', PROSE],
    ],
  ],
  [
    'whom reporters may ask, above a headline',
    [
      ['label', 'News Release'],
      ['note', 'Media Contact: Edda Fathomly'],
      ['note', '(555) 010-0199'],
      ['headline', 'Eel Smuggler Pleads Guilty in Saltmarsh'],
      ['text', PROSE],
    ],
  ],
  [
    'an embargo and a section above a headline',
    [
      ['label', 'Embargoed until 6 a.m.'],
      ['kicker', 'LOCAL NEWS'],
      ['headline', 'Sea Wall Holds Again'],
      ['text', PROSE],
    ],
  ],
  [
    'a press release is the headline where nothing else is',
    [
      ['headline', 'Press Release on the Sea Wall'],
      ['text', PROSE],
    ],
  ],
  [
    'date, agency, label',
    [
      ['headline', 'Wall Holds'],
      ['note', 'Posted: Tuesday, March 3, 2009 12:00 am'],
      ['byline', 'By Edda Fathomly'],
      ['agency', 'Coastal News Service'],
      ['label', 'News'],
      ['text', PROSE],
    ],
  ],
  [
    'subhead and notes',
    [
      ['headline', 'Wall Holds'],
      ['text', PROSE],
      ['subhead', 'The morning after'],
      ['text', PROSE],
      ['note', 'Reach Edda Fathomly at 555-0100 or efathomly@courier.example'],
      ['note', '-30-'],
    ],
  ],
  [
    'a dateline line is no deck',
    [
      ['headline', 'Wall Holds'],
      ['text', 'SALTMARSH, Ohio'],
      ['text', PROSE],
    ],
  ],
  [
    'a table stays text',
    [
      ['headline', 'Results'],
      ['text', 'Otters 3 Gulls 1'],
      ['text', 'Terns 2 Auks 2'],
      ['text', 'Played on Sunday at the old ground'],
    ],
  ],
  [
    'a byline far down is none',
    [
      ['headline', 'Wall Holds'],
      ['text', PROSE],
      ['subhead', 'By Monday Night'],
      ['text', PROSE],
    ],
  ],
];

describe('layout of plain text', () => {
  for (const [title, lines] of LAYOUTS) {
    it(title, () => expect(textLayoutOf(lines.map(([, text]) => text)).roles).toEqual(lines.map(([role]) => role)));
  }

  it('takes a date that a line gives in full, and no other', () => {
    expect(textLayoutOf(['Wall Holds', 'March 3, 2009', PROSE]).date).toBe('2009-03-03');
    expect(textLayoutOf(['Press Release', 'May 14, 2019', 'Sea Wall Holds Again', PROSE]).date).toBe('2019-05-14');
    expect(textLayoutOf(['For immediate release: May 14, 2019', 'Sea Wall Holds Again', PROSE]).date).toBe(
      '2019-05-14',
    );
    for (const line of [
      '3 March 2009 Last updated at 11:42 GMT',
      'Page last updated at 11:42 GMT, Tuesday, 3 March 2009',
      'Posted: 10:14 p.m. Tuesday, March 3, 2009',
      'Last updated on 3 March 2009',
    ])
      expect(textLayoutOf(['Wall Holds', line, PROSE]).date, line).toBe('2009-03-03');
    expect(textLayoutOf(['Wall Holds', 'By Edda Fathomly', 'Political reporter', '3 March 2009', PROSE]).date).toBe(
      '2009-03-03',
    );
    expect(textLayoutOf(['Wall Holds', 'Published 5:30 p.m., Friday, April 1', PROSE]).date).toBeNull();
    expect(textLayoutOf(['Wall Holds', 'March 3, 2009, was a wet day in Saltmarsh.', PROSE]).date).toBeNull();
  });
});
