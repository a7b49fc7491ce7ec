import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { article, inked, laidOut, parsed, refusal } from './parse.js';

const messages = (path: string, content: string): string[] =>
  article(path, content).problems.map(({ message }) => message);

describe('Markdown', () => {
  test('front matter says what the article is; the text becomes plain paragraphs', () => {
    const read = article(
      'light.md',
      `---
title: Coldharbour Light Dark for a Night
author: [Piers Lanyard, Edda Fathomly]
date: 1957-11-02
publisher: The Saltmarsh Courier
language: en-GB
url: https://courier.example/light
---

The light at **Coldharbour** was dark, the [Pilotage Board](https://board.example/) heard
on Friday.

## The keeper's account

> I rang the bell.

- one
- two
`,
    );
    expect(read).toMatchObject({
      headline: 'Coldharbour Light Dark for a Night',
      byline: ['Piers Lanyard', 'Edda Fathomly'],
      date: '1957-11-02',
      publisher: 'The Saltmarsh Courier',
      language: 'en-GB',
      url: 'https://courier.example/light',
      problems: [],
    });
    expect(laidOut(read)).toEqual([
      ['headline', 'Coldharbour Light Dark for a Night'],
      ['byline', 'Piers Lanyard'],
      ['byline', 'Edda Fathomly'],
      ['text', 'The light at Coldharbour was dark, the Pilotage Board heard on Friday.'],
      ['subhead', "The keeper's account"],
      ['text', 'I rang the bell.'],
      ['text', 'one'],
      ['text', 'two'],
    ]);
  });

  test('without front matter the first heading is the headline', () => {
    expect(article('ferry.md', '# Ferry *Returns*\n\nIt came back.').headline).toBe('Ferry Returns');
  });

  test('a heading that repeats the title is not printed twice', () => {
    const read = article('ferry.md', '---\ntitle: Ferry Returns\n---\n# Ferry Returns\n\nIt came back.');
    expect(laidOut(read).map(([role]) => role)).toEqual(['headline', 'text']);
  });

  test('HTML is taken out and its words are kept; what only looks like HTML stays', () => {
    const read = article(
      'ferry.md',
      '# Ferry\n\nShares of <IBM> and <GBTY.L> <b onclick="x()">rose</b>.\n\n<iframe src="//evil.example">no frames</iframe>\n\n<!-- hidden -->',
    );
    expect(laidOut(read).slice(1)).toEqual([
      ['text', 'Shares of <IBM> and <GBTY.L> rose.'],
      ['text', 'no frames'],
    ]);
    expect(read.problems.map(({ message }) => message)).toEqual([
      'HTML left out, its words kept: <iframe>',
      'HTML comments left out',
    ]);
  });

  test('a year at the start of a line keeps its number', () => {
    expect(laidOut(article('x.md', '# X\n\n1984. It was a year.')).at(-1)).toEqual(['text', '1984. It was a year.']);
  });

  test.each([
    ['two thousand >', '>'.repeat(2000)],
    ['runs of backticks', Array.from({ length: 3000 }, (_, i) => '`'.repeat(i % 50)).join(' ')],
    ['20,000 brackets', '['.repeat(20_000)],
    ['emphasis on and on', 'a**b'.repeat(5000)],
    ['a list 500 deep', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['markers 500 deep', `${'- '.repeat(500)}x`],
  ])('%s: published as plain text', (_, body) => {
    const read = article('x.md', `# Ferry\n\n${body}`);
    expect(inked(read.text)).toBe(inked(`# Ferry${body}`));
    expect(read.problems.map(({ message }) => message).join()).toMatch(/read as plain text/);
  });

  test('the words of any plain sentence come through', () => {
    const word = fc.stringMatching(/^[A-Za-zé“”’,;()%$€£]{1,10}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(inked(article('x.md', `# T\n\n${words.join(' ')}`).text)).toBe(inked(`T${words.join('')}`));
      }),
    );
  });
});

declare global {
  var ran: boolean | undefined;
}

describe('front matter', () => {
  afterEach(() => {
    globalThis.ran = undefined;
  });

  test.each(['js', 'javascript', 'JS ', 'coffee', 'cson', 'ruby'])(
    'in %s is refused and not run, at every reading',
    (language) => {
      const seed = `---${language}\n{ title: (globalThis.ran = true) }\n---\nThe ferry came back.`;
      for (let i = 0; i < 2; i++) expect(refusal('x.md', seed)).toMatch(/front matter in the language “.*” is refused/);
      expect(globalThis.ran).toBeUndefined();
    },
  );

  test.each([
    ['a: b: c', 'title: Ferry: gone\nauthor: Edda Fathomly', 2, 'Ferry: gone'],
    ['a tab', 'title: Ferry\n\tauthor: Edda Fathomly', null, 'Ferry'],
    ['two of one name', 'title: x\ntitle: Ferry\nauthor: Edda Fathomly', 3, 'Ferry'],
  ])('%s: told with its line, at every reading, and all fields stay', (_, yaml, line, headline) => {
    const seed = `---\n${yaml}\n---\n# Other\n\nIt came back.`;
    const first = article('x.md', seed);
    expect(first.headline).toBe(headline);
    expect(first.byline).toEqual(['Edda Fathomly']);
    if (line !== null)
      expect(first.problems[0]).toMatchObject({ line, message: expect.stringMatching(/^front matter: /) });
    expect(article('x.md', seed)).toEqual(first);
  });

  test.each([
    ['a word', 'ferry'],
    ['a list', '- ferry\n- pilot'],
    ['a sentence', 'The ferry came back.'],
    ['a sentence with a colon', 'The mayor said: the ferry is back, and she will stay.'],
  ])('that is %s is text', (_, between) => {
    expect(inked(article('x.md', `---\n${between}\n---\n# Ferry\n\nIt came back.`).text)).toContain(
      inked(between.replace(/^- /gm, '')),
    );
  });

  test('fields of the wrong kind are told one by one', () => {
    const told = messages(
      'x.md',
      '---\ntitle: [a]\nauthor: {a: b}\ndate: {}\nlanguage: klingon!\nurl: "javascript:alert(1)"\n---\n# Ferry\n\nIt came back.',
    );
    expect(told).toEqual([
      'front matter: “title” should be one line of text; left out',
      'front matter: “author” should be a name or a list of names; left out',
      'front matter: “date” should be one line of text; left out',
      'front matter: “klingon!” is no language tag; left out',
      'front matter: “javascript:alert(1)” is no web address; left out',
    ]);
  });

  test.each(['2024-02-30', '2024-13-01', '00/00/0000', '1e9', 'yesterday', '0', '-44', '12/31/24', '2024-01-01 24:00'])(
    'the date %s is told and never rolled over',
    (date) => {
      const read = article('x.md', `---\ntitle: Ferry\ndate: ${date}\n---\nIt came back.`);
      expect(read.date).toBeNull();
      expect(read.problems).toMatchObject([
        { line: 3, message: expect.stringContaining('no date that the calendar has') },
      ]);
    },
  );

  test.each([
    ['2024-11-29T23:30:00-08:00', '2024-11-29'],
    ['2024-03-31 02:30', '2024-03-31'],
    ['9999-12-31', '9999-12-31'],
    ['2016-12-31T23:59:60Z', '2016-12-31'],
    ['1987', '1987'],
  ])('the date %s is printed as the day %s, whatever the zone', (written, date) => {
    expect(article('x.md', `---\ntitle: Ferry\ndate: ${written}\n---\nIt came back.`).date).toBe(date);
  });

  test('not closed: the body is whole', () => {
    const source = '---\nThe ferry came back on Tuesday.\n\nNobody had missed it.';
    expect(inked(article('x.md', source).text)).toContain(
      inked('The ferry came back on Tuesday.Nobody had missed it.'),
    );
  });

  test('a dateline behind a rule of hyphens is text', () => {
    expect(article('x.md', '--- SALTMARSH, Feb. 4 --- The ferry came back.').text).toContain('SALTMARSH, Feb. 4');
  });

  test('a second block is text', () => {
    const read = article('x.md', '---\ntitle: Ferry\n---\n---\ntitle: Other\n---\n\nIt came back.');
    expect(read.headline).toBe('Ferry');
    expect(read.text).toContain('title: Other');
  });

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])(
    'a key %s harms nothing',
    (key) => {
      const read = article('x.md', `---\ntitle: Ferry\n${key}: {polluted: yes}\n---\nIt came back.`);
      expect(read.headline).toBe('Ferry');
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test.each([
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    ],
    ['10,000 brackets', `a: ${'['.repeat(10_000)}`],
    ['too many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['a function', 'a: !!js/function "function () { globalThis.ran = true }"'],
    ['binary data', 'a: !!binary aGVsbG8='],
  ])('%s harms nothing, and the article stays', (_, yaml) => {
    const read = article('x.md', `---\n${yaml}\n---\n# Ferry\n\nIt came back.`);
    expect(read.headline).toBe('Ferry');
    expect(globalThis.ran).toBeUndefined();
  });

  test('a draft is not published', () => {
    expect(refusal('x.md', '---\ntitle: Ferry\ndraft: true\n---\nIt came back.')).toBe('is marked as a draft');
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parsed('x.md', `---${text}`)));
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parsed('x.md', `---\n${text}\n---\n${text}`)));
  });
});
