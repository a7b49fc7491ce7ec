import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';

const COVER = `Download Request: Selected Items: 1-2
Time Of Request: Monday, May 4, 2009

Terms: (ferry and harbour)


`;

/** One document in the layout of LexisNexis Academic. */
const document = (number: number, head: string, body: string, tail = ''): string => `
                               ${number} of 2 DOCUMENTS


${head}

${body}

LOAD-DATE: May 6, 2009

LANGUAGE: ENGLISH
${tail}
PUBLICATION-TYPE: Newspaper


                       Copyright 2009 Saltmarsh Press
                              All Rights Reserved
`;

const HEAD = `                            The Saltmarsh Courier

                              May 5, 2009 Tuesday
                                   Edition 1;
                                    Harbour

Ferry returns to the quay

BYLINE: BY EDDA FATHOMLY

SECTION: NEWS; Pg. 3

LENGTH: 40 words`;

const BODY = `The ferry came back to Saltmarsh on Monday evening after three weeks of work in
dry dock, and a crowd of two hundred people had come to the long stone quay to
see it.

"It is a fine old boat," said Piers Lanyard, the harbour master of a well-
known port.`;

async function read(text: string, path = 'courier.txt') {
  return (await allParsed(path, COVER + text)).filter(isArticle);
}

describe('LexisNexis Academic as text', () => {
  test('gives each document with its fields; lines of a column are paragraphs again', async () => {
    const [first, second, ...more] = await read(
      document(1, HEAD, BODY) + document(2, HEAD.replace('Ferry returns to the quay', 'Second story'), BODY),
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      id: 'courier#1',
      headline: 'Ferry returns to the quay',
      byline: ['EDDA FATHOMLY'],
      date: '2009-05-05',
      publisher: 'The Saltmarsh Courier',
      section: 'NEWS',
      language: 'en',
    });
    expect(laidOut(first!).slice(2)).toEqual([
      [
        'text',
        'The ferry came back to Saltmarsh on Monday evening after three weeks of work in dry dock, and a crowd of two hundred people had come to the long stone quay to see it.',
      ],
      ['text', '"It is a fine old boat," said Piers Lanyard, the harbour master of a well-known port.'],
      ['note', 'Edition 1; Harbour'],
      ['note', 'Copyright 2009 Saltmarsh Press All Rights Reserved'],
    ]);
    expect(second?.headline).toBe('Second story');
  });

  test('says what it leaves out', async () => {
    const [article] = await read(document(1, HEAD, BODY));
    expect(article?.problems.map(({ message }) => message)).toContain(
      'left out what the database adds: length, load-date, publication-type',
    );
  });

  test('a headline that holds a date is a headline', async () => {
    const [article] = await read(
      document(1, HEAD.replace('Ferry returns to the quay', 'July 4, 1998: a day at sea'), BODY),
    );
    expect(article).toMatchObject({ headline: 'July 4, 1998: a day at sea', date: '2009-05-05' });
  });

  test('a second part of a headline is the deck; what a picture showed and corrections are notes', async () => {
    const [article] = await read(
      document(
        1,
        HEAD.replace('Ferry returns to the quay', 'Ferry returns to the quay;\nThree weeks in dry dock'),
        BODY,
        '\nGRAPHIC: The ferry at the quay\n\nCORRECTION-DATE: May 9, 2009\n\nCORRECTION:\n\nThe crowd was of three hundred.\n',
      ),
    );
    expect(article).toMatchObject({ headline: 'Ferry returns to the quay', deck: 'Three weeks in dry dock' });
    expect(laidOut(article!).filter(([role]) => role === 'note')).toEqual([
      ['note', 'Edition 1; Harbour'],
      ['note', 'GRAPHIC: The ferry at the quay'],
      ['note', 'The crowd was of three hundred.'],
      ['note', 'Copyright 2009 Saltmarsh Press All Rights Reserved'],
    ]);
  });

  test('reads labels and counters of other languages', async () => {
    const german = `
                        1 von 1 DOKUMENTEN

                            Der Hafenbote

                            Dienstag 5. Mai 2009

Die Fähre ist zurück

AUTOR: Jory Keelby

RUBRIK: LOKALES; S. 7

LÄNGE: 12 Wörter

Die Fähre ist nach drei Wochen zurück.

UPDATE: 6. Mai 2009

SPRACHE: GERMAN; DEUTSCH
`;
    const [article] = (await allParsed('bote.txt', german)).filter(isArticle);
    expect(article).toMatchObject({
      headline: 'Die Fähre ist zurück',
      byline: ['Jory Keelby'],
      date: '2009-05-05',
      publisher: 'Der Hafenbote',
      section: 'LOKALES',
      language: 'de',
    });
    expect(laidOut(article!).filter(([role]) => role === 'text')).toEqual([
      ['text', 'Die Fähre ist nach drei Wochen zurück.'],
    ]);
  });

  test('labels may be in lower case, with “Body” before the text', async () => {
    const lower = HEAD.replace('BYLINE:', 'Byline:').replace('SECTION:', 'Section:').replace('LENGTH:', 'Length:');
    const [article] = await read(
      document(1, lower, `Body\n\nNote: the ferry is back, said the master.\n\n${BODY}`).replace(
        'LOAD-DATE',
        'Load-Date',
      ),
    );
    expect(article).toMatchObject({ byline: ['EDDA FATHOMLY'], section: 'NEWS', language: 'en' });
    expect(laidOut(article!).filter(([role]) => role === 'text')[0]).toEqual([
      'text',
      'Note: the ferry is back, said the master.',
    ]);
  });

  test('a document without labels before its text keeps headline and text apart', async () => {
    const [article] = await read(
      document(1, HEAD.slice(0, HEAD.indexOf('BYLINE')), 'The ferry came back to Saltmarsh on Monday evening.'),
    );
    expect(article).toMatchObject({ headline: 'Ferry returns to the quay' });
    expect(article?.text).toContain('\nThe ferry came back');
  });

  test('a text without counters is an ordinary text', async () => {
    const [article] = (await allParsed('plain.txt', 'Ferry returns\n\nBYLINE: nobody\n\nIt came back.')).filter(
      isArticle,
    );
    expect(article?.id).toBe('plain');
  });
});
