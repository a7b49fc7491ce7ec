import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/formats/text/text.js';
import { article, inked, laidOut } from './parse.js';

describe('plain text', () => {
  test('one paragraph a line', () => {
    const read = article(
      'notices/ferry.txt',
      'Ferry Returns\nThe ferry came back on Tuesday.\nNobody had missed it.\n',
    );
    expect(read.id).toBe('notices/ferry');
    expect(read.headline).toBe('Ferry Returns');
    expect(laidOut(read)).toEqual([
      ['headline', 'Ferry Returns'],
      ['text', 'The ferry came back on Tuesday.'],
      ['text', 'Nobody had missed it.'],
    ]);
  });

  test('blank lines between paragraphs, lines broken at a margin', () => {
    const read = article(
      'ferry.txt',
      `
FERRY RETURNS

By Edda Fathomly

  The ferry came back on Tuesday after a winter in the yard,
and half the town stood on the quay to see it. The mayor, who
had promised it by Christmas, stood at the back with a Turkish-
backed umbrella.

  Nobody had missed it.
`,
    );
    expect(laidOut(read)).toEqual([
      ['headline', 'FERRY RETURNS'],
      ['byline', 'By Edda Fathomly'],
      [
        'text',
        'The ferry came back on Tuesday after a winter in the yard, and half the town stood on the quay to see it. The mayor, who had promised it by Christmas, stood at the back with a Turkish-backed umbrella.',
      ],
      ['text', 'Nobody had missed it.'],
    ]);
    expect(read.byline).toEqual(['Edda Fathomly']);
  });

  test('indents alone tell the paragraphs of a broken text', () => {
    const read = article(
      'ferry.txt',
      `Ferry Returns
    The ferry came back on Tuesday after a winter in the yard and
half the town stood on the quay to see it come in at last, late.
    The mayor, who had promised the town a boat by Christmas day,
stood at the back with his hat in his hand and said not a word.
`,
    );
    expect(read.paragraphs.length).toBe(3);
  });

  test('a list of short lines is not run together', () => {
    const lines = [
      'Regatta Results',
      'Osprey Maid, 1 hour 4 minutes',
      'Patience, 1 hour 9 minutes',
      'Gull, 2 hours, 1 minute',
      'Heron did not come back',
    ];
    expect(laidOut(article('regatta.txt', lines.join('\n'))).map(([, text]) => text)).toEqual(lines);
  });

  test('a first line that OCR made of specks is no headline', () => {
    for (const specks of ['C?c7', 'V- V.', 'feVr', '111 32', 'v']) {
      const { metadata, blocks } = parseText(`${specks}\n\nThe Tide Wheel turned again on Monday. It had stood.\n`);
      expect([specks, metadata.headline]).toEqual([specks, 'The Tide Wheel turned again on Monday.']);
      expect(blocks.map(({ text }) => text)).toContain(specks);
    }
    for (const line of ['Oil', 'ECB', 'iPhone', 'McCain', '北京', 'Ça va'])
      expect(parseText(`${line}\n\nThe Tide Wheel turned again on Monday.\n`).metadata.headline).toBe(line);
  });

  test('a headline alone is published, and said', () => {
    const read = article('ferry.txt', 'Ferry Returns\n\n');
    expect(read.headline).toBe('Ferry Returns');
    expect(read.problems.map(({ message }) => message)).toEqual(['has a headline and no text']);
  });

  test('a text without a headline has the words of its name, else its first sentence', () => {
    const body = `The ferry came back on Tuesday. ${'Half the town stood on the quay to see it. '.repeat(10)}`.trim();
    const named = article('1957-11-02-ferry-returns.txt', body);
    expect(named.headline).toBe('Ferry returns');
    expect(laidOut(named)).toEqual([['text', body]]);
    expect(named.problems[0]?.message).toMatch(/no headline; the words of the file’s name/);
    const numbered = article('000_db63.txt', body);
    expect(numbered.headline).toBe('The ferry came back on Tuesday.');
    expect(numbered.problems[0]?.message).toMatch(/no headline; its first sentence/);
  });

  test.each(['\r\n', '\r', '\u0085', '\u2028'])('line ends %j make the same article', (end) => {
    const lines = ['Ferry Returns', 'By Edda Fathomly', 'The ferry came back.', '', 'Nobody had missed it.'];
    const { sha256: _, ...read } = article('ferry.txt', lines.join(end));
    const { sha256: __, ...plain } = article('ferry.txt', lines.join('\n'));
    expect(read).toEqual(plain);
  });

  test('wire copy is not Markdown', () => {
    const body =
      'LONDON, April 22 - <IBM> rose.\n    Indented *stars* and _lines_.\n1984. It was a year.\n> not a quotation\n---';
    expect(inked(article('wire.txt', `Shares Rise\n${body}`).text)).toBe(inked(`Shares Rise${body}`));
  });

  test('a rule or a bracket of YAML in a text is text', () => {
    const text = '---\ntitle: none\n---\nThe ferry came back.';
    expect(inked(article('ferry.txt', text).text)).toBe(inked(text));
  });

  test('the article in seeds/ keeps every character', () => {
    const bytes = readFileSync(new URL('../../seeds/000_db635660ba0edfb4.txt', import.meta.url));
    const read = article('000_db635660ba0edfb4.txt', bytes);
    expect(inked(read.text)).toBe(inked(bytes.toString('utf8')));
    expect(read.headline).toBe('Resurgence of Takfiri Terrorism After Zionist Defeat');
    expect(read.problems).toEqual([]);
  });

  test('every character of every text is kept in order, and every paragraph is a line of it', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'ferry',
        'Saltmarsh',
        '“We',
        'won,”',
        '--',
        '-',
        'By',
        'é',
        '🚢',
        '\u200b',
        '<b>',
        'U+202E:\u202e',
      ),
      fc.string({ maxLength: 12 }),
    );
    const line = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    const text = fc.array(fc.oneof(line, fc.constant(''), fc.constant('  '), fc.constant('\t')), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const source = `Ferry\n${lines.join(end)}`;
        const read = article('ferry.txt', source);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are left out, and said
        expect(inked(read.text)).toBe(inked(source.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')));
        let at = 0;
        for (const { start, end } of read.paragraphs) {
          expect(start).toBe(at);
          expect(read.text.slice(start, end)).not.toMatch(/\n/);
          at = end + 1;
        }
        expect(at).toBe(read.text.length + 1);
      }),
    );
  });
});
