import fc, { type Arbitrary } from 'fast-check';
import { PAYLOADS } from './payloads.js';

const NEWS = [
  ...[
    'Ada Brackwater',
    'Enoch Barnacle',
    'the Harbour Trustees',
    'Mr Barnacle',
    'Mayor Honor Quill',
    'O’Neil',
    'Reuters',
    'the Times',
  ],
  ...[
    'London',
    'New York',
    'Paris Hilton',
    'May',
    'Jordan',
    'U.S.',
    'LONDON, April 22 -- ',
    'NEW YORK (AP) -- ',
    'Mexico City',
    'the Channel',
  ],
  ...[
    'said',
    'said that',
    'told reporters',
    'according to',
    'asked',
    'he said',
    'she added',
    ', said',
    'wrote',
    'said:',
  ],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', '“The wall is whole.”', '"No," he said. "Never."', "'87", '5\' 10"'],
  ...[
    '.',
    '. ',
    ',',
    ', ',
    ';',
    ' -- ',
    '—',
    '-',
    '...',
    '…',
    '?',
    '!',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '(',
    ')',
    '[',
    ']',
  ],
  ...['the ferry came back', 'on Monday', '12 March 1954', '30', 'president of', 'a baker, 36,', 'who', 'and', 'but'],
];

const ODD = [
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u0301',
    '\u0323\u0301',
    '\u20dd',
    '\ufe0f',
  ],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '👩‍👩‍👧',
    '🇲🇹',
    'ﬁ',
    'Å',
    'ß',
    'İ',
    'ı',
    '𝒜𝒹𝒶',
    '漢字',
    'שלום',
    'العربية',
    'กำ',
    '\u2028',
    '\u0085',
    '\u0000',
    '\u001b',
  ],
];

const MARKUP = [
  ...[
    '---\n',
    '---',
    'title: ',
    'date: ',
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '![',
    '](',
    ')',
    '[',
    '|',
    '\n===\n',
    '~~~',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '<a href="',
    '">',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#x',
    ';',
    '<table><tr><td>',
    '<b',
    '<a x=',
  ],
  ...[
    '{',
    '}',
    '"',
    ':',
    ',',
    '[',
    ']',
    'null',
    '1e400',
    '\\u',
    '\\',
    '{"id":"a","text":"',
    '+++\n',
    '&a ',
    '*a ',
    '!!js/function ',
    '%',
    '@',
  ],
  ...[
    'From: a@quay.example\n',
    'Subject: ',
    '=?utf-8?B?',
    'Content-Type: text/html\n',
    '{\\rtf1 ',
    '\\par ',
    'WARC/1.0\r\n',
    'Content-Length: 9\r\n',
  ],
];

const joined = (pieces: Arbitrary<string>, most: number): Arbitrary<string> =>
  fc.array(pieces, { maxLength: most }).map((list) => list.join(''));

const some = (list: readonly string[]): Arbitrary<string> => fc.constantFrom(...list);

/** News with anything in it. */
export const newsText: Arbitrary<string> = joined(
  fc.oneof(
    { weight: 8, arbitrary: some(NEWS) },
    { weight: 3, arbitrary: some(NEWS).map((piece) => ` ${piece}`) },
    { weight: 2, arbitrary: some(ODD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: some(PAYLOADS) },
  ),
  60,
);

/** What readers of formats take to pieces. */
export const markup: Arbitrary<string> = joined(
  fc.oneof(
    { weight: 6, arbitrary: some(MARKUP) },
    { weight: 4, arbitrary: some(NEWS) },
    { weight: 2, arbitrary: some(ODD) },
    { weight: 1, arbitrary: some(PAYLOADS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  ),
  60,
);

/** Bytes of a text in one encoding or another, some of them wrong. */
export const bytes: Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(newsText, fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le'), fc.array(fc.nat(), { maxLength: 3 }))
    .map(([text, encoding, wrong]) => {
      const buffer = Buffer.from(text, encoding);
      for (const at of wrong) if (buffer.length > 0) buffer[at % buffer.length] = at & 0xff;
      return new Uint8Array(buffer);
    }),
);
