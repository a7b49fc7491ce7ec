import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';

const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
const articles = async (path: string, text: string) =>
  (await allParsed(path, Buffer.from(text, 'latin1'))).filter(isArticle);

const HEADERS = `Received: by mx.quay.example; Tue, 5 May 2009 09:00:00 +0000
From: Edda Fathomly <edda@quay.example>
To: desk@quay.example
Subject: =?UTF-8?Q?Re:_F=C3=A4hre_returns?=
Date: Tue, 5 May 2009 23:30:00 -0700
Message-ID: <41@quay.example>
MIME-Version: 1.0
`;

describe('a message', () => {
  test('has its subject as headline, its sender as byline, the day of its sender as date', async () => {
    const [article] = await articles(
      'a.eml',
      crlf(`${HEADERS}Content-Type: text/plain; charset=ISO-8859-1
Content-Transfer-Encoding: quoted-printable

The ferry came back to Saltmarsh on Monday evening, and a crowd of people
had come to the quay. It was late, said a waiter of the Caf=E9.

She rang.
-- 
Edda Fathomly
The Quay Post
`),
    );
    expect(article).toMatchObject({
      id: 'a',
      headline: 'Fähre returns',
      byline: ['Edda Fathomly'],
      date: '2009-05-05',
    });
    expect(laidOut(article!).slice(2)).toEqual([
      [
        'text',
        'The ferry came back to Saltmarsh on Monday evening, and a crowd of people had come to the quay. It was late, said a waiter of the Café.',
      ],
      ['text', 'She rang.'],
      ['note', 'Edda Fathomly'],
      ['note', 'The Quay Post'],
    ]);
  });

  const multipart = (html: string): string =>
    crlf(`${HEADERS}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain

The ferry came back.

--c
Content-Type: text/html; charset=utf-8

${html}

--c--
--b
Content-Type: image/jpeg; name="bell.jpg"
Content-Disposition: attachment; filename="bell.jpg"
Content-Transfer-Encoding: base64

/9j/4AAQ
--b--
`);

  test('of two parts the one with paragraphs and links is read, once; attachments are counted', async () => {
    const [article] = await articles(
      'a.eml',
      multipart('<p>The <a href="https://quay.example">ferry</a> came back.</p>'),
    );
    expect(article?.text).toBe('Fähre returns\nEdda Fathomly\nThe ferry came back.');
    expect(article?.links).toHaveLength(1);
    expect(article?.problems.map(({ message }) => message)).toEqual([
      '1 attachment(s) of the message are left out: bell.jpg',
    ]);
  });

  test('that a database sends has the articles of the database', async () => {
    const document = (id: number): string =>
      `<a name="DocID_${id}"></a><p><b>Bells at Sea ${id}</b></p><p><b>Author: </b>Brackwater, Ada</p><p><b>Full text: </b>It rang.</p><p><b>Publication date: </b>Mar 10, 2022</p>`;
    const read = await articles('a.eml', multipart(document(7) + document(8)));
    expect(read.map(({ id, headline, byline, date }) => [id, headline, byline, date])).toEqual([
      ['a#7', 'Bells at Sea 7', ['Ada Brackwater'], '2022-03-10'],
      ['a#8', 'Bells at Sea 8', ['Ada Brackwater'], '2022-03-10'],
    ]);
  });

  test('that a database sends as plain text is read as its text', async () => {
    const document = (title: string): string =>
      `${'_'.repeat(60)}\n\n${title}\n\nAuthor: Brackwater, Ada\n\nPublication info: The Quay Post ; Saltmarsh 08 May 2010: 2.\n\nFull text: It rang.\n\nSubject: Bells\n\n`;
    const read = await articles('a.eml', crlf(`${HEADERS}\n${document('Bells at Sea')}${document('Ferry Returns')}`));
    expect(read.map(({ headline, date }) => [headline, date])).toEqual([
      ['Bells at Sea', '2010-05-08'],
      ['Ferry Returns', '2010-05-08'],
    ]);
  });

  test('that forwards another has the headline, the sender and the date of that; what is above it is a note', async () => {
    const [article] = await articles(
      'a.eml',
      crlf(`${HEADERS}
For the archive.

---------- Forwarded message ---------
From: Ada Brackwater <ada@quay.example>
Date: Mon, 3 Mar 1997 at 10:00
Subject: Bells at Sea
To: <edda@quay.example>

The bell rang.
`),
    );
    expect(article).toMatchObject({ headline: 'Bells at Sea', byline: ['Ada Brackwater'], date: '1997-03-03' });
    expect(laidOut(article!).slice(2)).toEqual([
      ['text', 'The bell rang.'],
      ['note', 'For the archive.'],
    ]);
  });

  test('of a form in JSON has the answers as fields', async () => {
    const form =
      '{"Headline":["Bells"],"Abstract":["Divers found one."],"Timestamp":["16/5/2016 14:11:44"],"Desk":["HARBOUR"],"Body":["It rang.\\n\\nIt rang for a day."]}';
    const [article] = await articles('a.eml', crlf(`${HEADERS}\n${form}`));
    expect(article).toMatchObject({
      headline: 'Bells',
      deck: 'Divers found one.',
      section: 'HARBOUR',
      date: '2016-05-16',
    });
    expect(article?.text).toContain('\nIt rang.\nIt rang for a day.');
  });

  test('without text is refused', async () => {
    expect((await allParsed('a.eml', crlf(`${HEADERS}\n\n`)))[0]).toMatchObject({ message: 'the message has no text' });
    expect((await allParsed('a.eml', ''))[0]).toMatchObject({ message: 'is empty' });
  });
});

describe('a mailbox', () => {
  const message = (id: number, body: string): string =>
    `From edda@quay.example Tue May  5 09:00:00 2009\n${HEADERS.replace('<41@', `<${id}@`)}\n${body}\n\n`;

  test('has its messages by their numbers; a quoted "From " is one of the text', async () => {
    const read = await articles(
      'box.mbox',
      message(1, 'The ferry came.\n\n>From the quay it was seen.') + message(2, 'It left.'),
    );
    expect(read.map(({ id }) => id)).toEqual(['box#1@quay.example', 'box#2@quay.example']);
    expect(read[0]?.text).toContain('\nFrom the quay it was seen.');
    expect(read[0]?.text).not.toContain('It left.');
  });

  test('is read piece by piece, also where a message begins at the end of a piece', async () => {
    const piece = 1024 * 1024;
    for (const over of [0, 2, 4, 6]) {
      const first = message(1, '');
      const fill = 'x '.repeat(piece).slice(0, piece - first.length - over);
      const read = await articles('box.mbox', first.trimEnd().concat('\n\n', fill, '\n') + message(2, 'It left.'));
      expect(read.map(({ id }) => id)).toEqual(['box#1@quay.example', 'box#2@quay.example']);
    }
  });
});
