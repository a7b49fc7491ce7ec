import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';

const PROSE = 'The ferry came back to Saltmarsh on Monday evening, and a crowd had come to the quay to see it.';
const rtf = (body: string): string =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\stylesheet{\s0 Normal;}}{\info{\title Ferry Log}{\author Edda Fathomly}}${body}}`;

const articles = async (body: string, path = 'ferry.rtf') => (await allParsed(path, rtf(body))).filter(isArticle);
const texts = async (body: string): Promise<string[]> => {
  const [article] = await articles(`{\\b Ferry returns}\\par ${PROSE}\\par ${body}\\par`);
  return laidOut(article!)
    .filter(([role]) => role === 'text')
    .slice(1)
    .map(([, text]) => text);
};

describe('Rich Text', () => {
  test('is paragraphs; the first in bold is the headline, the author that of its properties', async () => {
    const [article] = await articles(`\\pard{\\b Ferry returns}\\par\n${PROSE}\\par\n${PROSE}\\par`);
    expect(article).toMatchObject({ headline: 'Ferry returns', byline: ['Edda Fathomly'] });
    expect(laidOut(article!).map(([role]) => role)).toEqual(['headline', 'byline', 'text', 'text']);
  });

  test('characters: bytes of the code page, Unicode with what is there for old programs, marks, dashes', async () => {
    expect(
      await texts(String.raw`Caf\'e9 \u8220?fine\u8221? {\uc2\u8211--}\emdash\~a\_b \rquote s \{x\} \u-10179?\u-8704?`),
    ).toEqual(['Café “fine” –— a-b ’s {x} 😀']);
  });

  test('what is no text is left out: styles, headers, pictures, hidden words, unknown groups', async () => {
    expect(
      await texts(
        String.raw`It {\header Page 1}{\*\unknown {nested} no}{\v hidden}{\pict\pngblip 89504e47}{\*\generator Word;}rang.`,
      ),
    ).toEqual(['It rang.']);
  });

  test('binary data is passed over by its length, whatever braces are in it', async () => {
    expect(await texts('It {\\pict\\bin6 }}}{{{}rang.')).toEqual(['It rang.']);
  });

  test('links are kept', async () => {
    const [article] = await articles(
      String.raw`{\b Ferry returns}\par ${PROSE} {\field{\*\fldinst HYPERLINK "https://quay.example/log"}{\fldrslt its log}} tells.\par`,
    );
    expect(article?.links.map(({ url }) => url)).toEqual(['https://quay.example/log']);
  });

  test('groups without end, or far too many of them, do no harm', async () => {
    const [article] = await articles(`{\\b Ferry returns}\\par ${PROSE}\\par${'{'.repeat(50_000)} It rang.`);
    expect(article?.text).toContain('It rang.');
  });

  test('a text under its name is refused', async () => {
    const [read] = await allParsed('a.rtf', 'The ferry is back.');
    expect(read).toMatchObject({ severity: 'refused', message: 'is no Rich Text, whatever its name says' });
  });

  test('from Factiva has many articles, in rows of a table', async () => {
    const field = (code: string, value: string): string => String.raw`{\b ${code}}\cell ${value}\cell\row `;
    const story = (number: string): string =>
      field('HD', `Bells at Sea ${number}`) +
      field('WC', '60 words') +
      field('PD', '6 January 2015') +
      field('SN', 'The Quay Post') +
      field('LP', String.raw`The bell rang.\par For a day.`) +
      field('AN', `Document QUAYP00020150106eb16003b${number}`);
    const read = await articles(story('1') + story('2'));
    expect(read.map(({ headline, date, publisher }) => [headline, date, publisher])).toEqual([
      ['Bells at Sea 1', '2015-01-06', 'The Quay Post'],
      ['Bells at Sea 2', '2015-01-06', 'The Quay Post'],
    ]);
    expect(read[0]?.text).toBe('Bells at Sea 1\nThe bell rang.\nFor a day.');
  });
});
