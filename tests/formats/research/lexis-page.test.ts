import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';

/** Classes are numbered as they come, so that the same class means something else in the next file. */
const page = (centre: string, bold: string): string => `<HTML><HEAD><STYLE TYPE="text/css"><!--
.c1 { font-size: 10pt; font-weight: normal; } .${centre} { text-align: center; } .${bold} { font-weight: bold; color: #CC0033; }
--></STYLE><TITLE>&nbsp;</TITLE></HEAD><BODY>
<A NAME="DOC_ID_0_0"></A><!-- <DOC NUMBER=1><DOCFULL> -->
<BR><DIV CLASS="${centre}"><P><SPAN CLASS="c1">7 of 9 DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="${centre}"><P><SPAN CLASS="c1">The Quay Post</SPAN></P></DIV>
<BR><DIV CLASS="${centre}"><P><SPAN CLASS="${bold}">March</SPAN><SPAN CLASS="c1"> 3, 1997, Monday, Late Edition - Final<BR>Correction Appended</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="c1">Bells at Sea;<BR>What the Divers Found</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="${bold}">BYLINE: </SPAN><SPAN CLASS="c1">By ADA BRACKWATER</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="${bold}">SECTION: </SPAN><SPAN CLASS="c1">Section B; Page 22, Column 2; Harbour Desk</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="${bold}">DATELINE: </SPAN><SPAN CLASS="c1">SALTMARSH, March 2</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="c1">The </SPAN><SPAN CLASS="${bold}">bell</SPAN><SPAN CLASS="c1"> rang.</SPAN></P><P><SPAN CLASS="c1">Language: it has none, said a diver.</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="${bold}">LANGUAGE: </SPAN><SPAN CLASS="c1">ENGLISH</SPAN></P></DIV>
<BR><DIV><P><SPAN CLASS="${bold}">GRAPHIC: </SPAN><SPAN CLASS="c1">The bell</SPAN></P></DIV>
<BR><DIV CLASS="${centre}"><P><SPAN CLASS="c1">Copyright 1997 The Quay Post</SPAN></P></DIV>
</BODY></HTML>`;

describe('LexisNexis Academic as HTML', () => {
  test.each([
    ['c2', 'c3'],
    ['c3', 'c2'],
  ])('is read by what the style sheet says of its classes: %s is centred', async (centre, bold) => {
    const read = await allParsed('post.html', page(centre, bold));
    const [article] = read.filter(isArticle);
    expect(read).toHaveLength(1);
    expect(article).toMatchObject({
      id: 'post#7',
      headline: 'Bells at Sea',
      deck: 'What the Divers Found',
      byline: ['ADA BRACKWATER'],
      date: '1997-03-03',
      publisher: 'The Quay Post',
      section: 'Harbour Desk',
      language: 'en',
    });
    expect(laidOut(article!).slice(3)).toEqual([
      ['dateline', 'SALTMARSH, March 2'],
      ['text', 'The bell rang.'],
      ['text', 'Language: it has none, said a diver.'],
      ['note', 'Late Edition - Final Correction Appended'],
      ['note', 'GRAPHIC: The bell'],
      ['note', 'Copyright 1997 The Quay Post'],
    ]);
  });

  test('in French, with labels that no list has', async () => {
    const label = (name: string, value: string): string =>
      `<DIV><P><SPAN CLASS="c3">${name}: </SPAN><SPAN CLASS="c1">${value}</SPAN></P></DIV>`;
    const french = page('c2', 'c3')
      .replace(/March<\/SPAN>.*?<\/SPAN>/, '</SPAN><SPAN CLASS="c1">Vendredi 20 Septembre 2013</SPAN>')
      .replace('BYLINE: ', 'AUTEUR: ')
      .replace(
        'SECTION: </SPAN><SPAN CLASS="c1">Section B; Page 22, Column 2; Harbour Desk',
        'RUBRIQUE: </SPAN><SPAN CLASS="c1">PORTS; Pg. 5',
      )
      .replace(
        /<BR><DIV><P><SPAN CLASS="c3">LANGUAGE.*?<\/DIV>/,
        label('DATE-CHARGEMENT', '21 Septembre 2013') +
          label('LANGUE', 'FRENCH; FRANÇAIS') +
          label('CODE-INCONNU', 'QU'),
      );
    const [article] = (await allParsed('quai.html', french)).filter(isArticle);
    expect(article).toMatchObject({ date: '2013-09-20', section: 'PORTS', language: 'fr', byline: ['ADA BRACKWATER'] });
    expect(article?.text).not.toContain('QU\n');
    expect(article?.problems.map(({ message }) => message)).toContain(
      'left out what the database adds: date-chargement, code-inconnu',
    );
  });

  test('a page that only has such an anchor is read as a page', async () => {
    const text = 'The ferry came back to the quay in the evening, and many people had come to see it. '.repeat(8);
    const [article] = (
      await allParsed(
        'page.html',
        `<html><head><title>Ferry</title></head><body><a name="DOC_ID_0"></a><h1>Ferry</h1><p>${text}</p></body></html>`,
      )
    ).filter(isArticle);
    expect(article?.headline).toBe('Ferry');
  });
});
