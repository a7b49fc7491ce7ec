import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, article, laidOut } from '../parse.js';

const [SYN, SOH, STX, ETX, EOT, US] = ['\x16', '\x01', '\x02', '\x03', '\x04', '\x1f'];

const telex = (text: string, { number = 'A2607', keyword = 'r a\x13\x11 BC-QUAY--Ferry   03-17 0093' } = {}): string =>
  `${SYN}${SYN}${SOH}${number}${US}-----\r\n${keyword}\r\n${STX}${text}\r\n\t   ${ETX}QP-WF-03-17-54 2330GMT<\r\n\r\n\f\r\n${EOT}`;

const STORY = `^BC-QUAY--Ferry, 1st Ld-Writethru,93<\r
^Ferry returns to the quay<\r
^QP Photo QQ101<\r
^Eds: Adds tide.<\r
^By EDDA FATHOMLY and JORY KEELBY=\r
^Quay Press Writer=\r
\t   SALTMARSH (QP) _ The ferry came \`\`at noon'' on Friday,\r
and it waits.\r
\r
\t   It is late.<`;

describe('a message after ANPA-1312', () => {
  test('has headline, byline and notes in lines with carets, and paragraphs that tabs open', () => {
    const story = article('ferry.tst', telex(STORY));
    expect(story).toMatchObject({
      id: 'ferry',
      byline: ['EDDA FATHOMLY', 'JORY KEELBY'],
      publisher: 'QP',
      problems: [],
    });
    expect(laidOut(story)).toEqual([
      ['headline', 'Ferry returns to the quay'],
      ['byline', 'EDDA FATHOMLY'],
      ['byline', 'JORY KEELBY'],
      ['byline', 'Quay Press Writer'],
      ['text', 'SALTMARSH (QP) — The ferry came “at noon” on Friday, and it waits.'],
      ['text', 'It is late.'],
      ['note', 'QP Photo QQ101'],
      ['note', 'Eds: Adds tide.'],
    ]);
  });

  test('has the date of its sending', () => {
    const sent = (day: string) => article('f.tst', telex(STORY).replace('03-17-54', day)).date;
    expect(sent('03-17-16')).toBe('2016-03-17');
    expect(sent('03-17-94')).toBe('1994-03-17');
    expect(sent('02-30-94')).toBeNull();
  });

  test('is told from plain text by its first bytes, under .txt too', () => {
    expect(article('ferry.txt', telex(STORY)).headline).toBe('Ferry returns to the quay');
    expect(article('ferry.txt', 'Ferry returns\n\nIt came.').headline).toBe('Ferry returns');
  });

  test('rows with semicolons are a table, and carets after the text are headings', () => {
    const table =
      '^BC-QUAY--Tides,<\r\n^Tides=\r\n\b^;High;Low\x10 \r\n\bSalt\x10marsh;3{;_\x10 \r\n\t   ___=\r\n^Monday=\r\n\t   None.<';
    const { paragraphs, text } = article('t.tst', telex(table));
    expect(paragraphs.map(({ role, form, start, end }) => [role, form, text.slice(start, end)])).toEqual([
      ['headline', undefined, 'Tides'],
      ['text', 'table-row', '\tHigh\tLow'],
      ['text', 'table-row', 'Saltmarsh\t3½\t–'],
      ['text', undefined, '___'],
      ['subhead', undefined, 'Monday'],
      ['text', undefined, 'None.'],
    ]);
  });

  test('without a headline the slug is used for it, and reported; a take is reported too', () => {
    const story = article('t.tst', telex('^BC-QUAY--Ferry Times,<\r\n\t   It came.<\r\n\t   (MORE)<'));
    expect(story.headline).toBe('Ferry Times');
    expect(laidOut(story).at(-1)).toEqual(['note', '(MORE)']);
    expect(story.problems.map(({ message }) => message)).toEqual([
      'no headline; its slug is used for it',
      'is one take of a longer story',
    ]);
  });

  test('several messages in a file are as many articles, by their numbers', async () => {
    const all = await allParsed('day.tst', telex(STORY) + telex(STORY, { number: 'A2608' }));
    expect(all.map((each) => isArticle(each) && each.id)).toEqual(['day#A2607', 'day#A2608']);
  });
});

const message = (head: string, body: string, header = 'eca062 4 i 93 ccccb   dpa 061'): string =>
  `${SOH}${header}\r\n\nSea Travel/FERRIES/Ferry-return/\r\n${STX}${head} =\r\n\r\n${body}\r\n${ETX}172330 GMT Mar 14 \r\n\x7f\n${EOT}`;

const BODY = `   Saltmarsh (dpa) - The ferry came back to the quay at noon on the day\r
after the storm, and it waits.\r
\r
   It is late.\r`;

describe('a message after IPTC 7901', () => {
  test('has its headline before the equals sign, and broken lines are paragraphs again', () => {
    const story = article('ferry.txt', message('Ferry returns', BODY));
    expect(story).toMatchObject({ id: 'ferry', publisher: 'dpa', date: '2014-03-17', problems: [] });
    expect(story.tags).toEqual(['Sea Travel', 'FERRIES']);
    expect(laidOut(story)).toEqual([
      ['headline', 'Ferry returns'],
      ['text', 'Saltmarsh (dpa) - The ferry came back to the quay at noon on the day after the storm, and it waits.'],
      ['text', 'It is late.'],
    ]);
  });

  test('a line “By …” below the headline is the byline, with the paper of its author', () => {
    const story = article('ferry.txt', message('Ferry returns\nBy Edda Fathomly, The Quay Post', BODY));
    expect(story).toMatchObject({ headline: 'Ferry returns', byline: ['Edda Fathomly'] });
    expect(laidOut(story)[2]).toEqual(['byline', 'The Quay Post']);
  });

  test('a notebook is notes, and what is not for publication is left out and counted', () => {
    const notebook =
      '# dpa NOTEBOOK\r\n\r\n## Note to editors\r\n- See tides\r\n\r\n* * * *\r\nThe following information is not for publication\r\n\r\n- Tel: Piers\r\n\r\ndpa ef jk';
    const story = article('ferry.txt', message('Ferry returns', `${BODY}\n\r\n${notebook}`));
    expect(laidOut(story).slice(-3)).toEqual([
      ['text', 'It is late.'],
      ['note', 'Note to editors'],
      ['note', 'See tides'],
    ]);
    expect(story.text).not.toContain('Piers');
    expect(story.problems.map(({ message }) => message)).toEqual([
      'left out 3 line(s) that are marked as not for publication',
    ]);
  });

  test('without its control characters it is read as well', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what stores take away
    const bare = message('Ferry returns', BODY).replace(/[\u0001-\u0004\u007f]/g, '');
    expect(article('ferry.txt', bare).headline).toBe('Ferry returns');
  });

  test('Latin-1 letters are read', () => {
    const story = Buffer.from(message('Fähre kehrt zurück', BODY), 'latin1');
    expect(article('ferry.txt', story).headline).toBe('Fähre kehrt zurück');
  });
});
