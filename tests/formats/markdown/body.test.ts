import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { article } from '../parse.js';

const read = (body: string): Article => article('x1.md', `# Ferry\n\n${body}\n`);
/** Paragraphs below the headline: text, role, form. */
const blocks = (body: string): (string | undefined)[][] => {
  const { text, paragraphs } = read(body);
  return paragraphs.slice(1).map(({ start, end, role, form }) => [text.slice(start, end), role, form]);
};

describe('the body of Markdown', () => {
  test('tables are rows of cells', () => {
    const table = '| Year | Vessel |\n| ---- | ------ |\n| 1954 | *Osprey* |\n|  | Heron |';
    const html =
      '<table><tr><th>Year</th><th>Vessel</th></tr><tr><td>1954</td><td>Osprey</td></tr><tr><td></td><td>Heron</td></tr></table>';
    const rows = [
      ['Year\tVessel', 'text', 'table-row'],
      ['1954\tOsprey', 'text', 'table-row'],
      ['\tHeron', 'text', 'table-row'],
    ];
    expect(blocks(table)).toEqual(rows);
    expect(blocks(html)).toEqual(rows);
  });

  test('lists, quotations and code have a form', () => {
    expect(blocks('- one\n- two\n\n1. first\n2. second\n\n> She came back.\n\n```sh\nls -l\n```')).toEqual([
      ['one', 'text', 'list-item'],
      ['two', 'text', 'list-item'],
      ['first', 'text', 'numbered-item'],
      ['second', 'text', 'numbered-item'],
      ['She came back.', 'text', 'block-quote'],
      ['ls -l', 'note', 'preformatted'],
    ]);
  });

  test('numbers that do not count from one are words of the text', () => {
    expect(blocks('4. The ferry\n5. The quay')).toEqual([
      ['4. The ferry', 'text', undefined],
      ['5. The quay', 'text', undefined],
    ]);
  });

  test('footnotes are notes, and their marks are no part of a word', () => {
    expect(
      blocks(
        'She came back.[^1] The duties<sup>2</sup> on salt; 40 m<sup>2</sup>; the 4<sup>th</sup>.\n\n[^1]: Log, p. 3.',
      ),
    ).toEqual([
      ['She came back. [1] The duties [2] on salt; 40 m²; the 4th.', 'text', undefined],
      ['[1] Log, p. 3.', 'note', 'footnote'],
    ]);
  });

  test('lines of verse are lines, and a break in a sentence is none', () => {
    expect(blocks('Roses are red,  \nthe marquee is blue.').map(([text]) => text)).toEqual([
      'Roses are red,',
      'the marquee is blue.',
    ]);
    const long =
      'The harbour office said on Tuesday that the ferry, which had been gone since the autumn, would  \nbegin again.';
    expect(blocks(long).length).toBe(1);
  });

  test('paragraphs that are indented are paragraphs, and code is code', () => {
    expect(blocks('    The **mayor** said that she had [seen](https://a.example/) it&nbsp;all.')).toEqual([
      ['The mayor said that she had seen it all.', 'text', undefined],
    ]);
    expect(blocks('    for (i = 0; i < 3; i++) { print(i); }')).toEqual([
      ['for (i = 0; i < 3; i++) { print(i); }', 'note', 'preformatted'],
    ]);
  });

  test('Markdown between tags is Markdown', () => {
    expect(blocks('<table>\n<tr>\n<td>**Name:** [Jonas](https://a.example/)</td>\n</tr>\n</table>')).toEqual([
      ['Name: Jonas', 'text', 'table-row'],
    ]);
  });

  test('bold words that the rules of Markdown would not see have no marks', () => {
    expect(blocks('**Few needed—**A walk; **Stephan: **No.')[0]).toEqual([
      'Few needed—A walk; Stephan: No.',
      'text',
      undefined,
    ]);
  });

  test('every link has its words and its address', () => {
    const { text, links } = read(
      `See [the *log*](https://a.example/log), [first][f], <https://b.example/>, www.c.example, [post](mailto:p@a.example),
[here](#foot), [no](javascript:x), <a href="//d.example/x">there</a> [two](https://e.example/a b), [three](https://e.example/c "A "quoted" title").

[f]: https://a.example/first "First"`,
    );
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['the log', 'https://a.example/log'],
      ['first', 'https://a.example/first'],
      ['https://b.example/', 'https://b.example/'],
      ['www.c.example', 'http://www.c.example'],
      ['post', 'mailto:p@a.example'],
      ['there', 'https://d.example/x'],
      ['two', 'https://e.example/a%20b'],
      ['three', 'https://e.example/c'],
    ]);
    expect(text).toContain('here, no, there two, three.');
  });

  test('links in list items with numbers have their places', () => {
    const { text, links } = read('3. See [the log](https://a.example/log).');
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['the log']);
  });

  test('a long text has all its paragraphs and links', () => {
    const paragraphs = Array.from({ length: 2000 }, (_, i) => `Paragraph ${i} has a [link][l] to follow.`);
    const made = read(`${paragraphs.join('\n\n')}\n\n[l]: https://a.example/l`);
    expect(made.paragraphs.length).toBe(2001);
    expect(made.links.length).toBe(2000);
  });

  test('twenty thousand underlined headings are headings', () => {
    expect(read('Heading\n===\n\n'.repeat(20_000)).paragraphs.length).toBeGreaterThan(19_000);
  });

  test.each([
    ['[![The ferry at noon](a.jpg)](https://ferry.example/)', 'The ferry at noon'],
    ['<a href="https://ferry.example/"><img src="a.jpg" alt="600-x-450-ferry"></a>', 'ferry.example/'],
  ])('a link around a picture is a caption with the link: %s', (picture, words) => {
    const made = read(`She came back.\n\n${picture}\n\nHe did not.`);
    expect(made.text).toBe(`Ferry\nShe came back.\n${words}\nHe did not.`);
    expect(made.paragraphs[2]).toMatchObject({ role: 'caption' });
    expect(made.links).toMatchObject([{ url: 'https://ferry.example/' }]);
    expect(made.text.slice(made.links[0]!.start, made.links[0]!.end)).toBe(words);
  });

  test('a link of a picture to the picture itself is left out', () => {
    const made = read('[![The ferry](small.jpg)](large.jpg)\n\nShe came back.');
    expect([made.text, made.links]).toEqual(['Ferry\nShe came back.', []]);
  });

  test.each([
    ['### \\***\\*Q & A with [Ann](https://a.example/)\\****', 'Q & A with Ann'],
    ['[![](a.jpg)\n\nShe came.\n\nSee the [log](https://a.example/) here.](/b.jpg)', 'She came.\nSee the log here.'],
    ['The [codec](https://a.example/LC3_(codec); a new one.', 'The codec; a new one.'],
    ['Ann wrote f**k in the log.', 'Ann wrote f**k in the log.'],
  ])('slips leave no marks: %s', (body, words) => {
    expect(read(body).text).toBe(`Ferry\n${words}`);
  });

  test('an address that lacks a bracket at its end keeps its own', () => {
    expect(read('The [codec](https://a.example/LC3_(codec); a new one.').links).toMatchObject([
      { url: 'https://a.example/LC3_(codec)' },
    ]);
  });

  test('a headline that is repeated below a kicker is there once', () => {
    const made = article('x1.md', '---\ntitle: Ferry Returns\n---\nHARBOUR NEWS\n\nFERRY RETURNS.\n\nShe came back.\n');
    expect(made.text).toBe('Ferry Returns\nHARBOUR NEWS\nShe came back.');
  });

  test.each([
    ['FLAT RACES', 'subhead'],
    ['**And what is new?**', 'subhead'],
    ['**1. Boats / Crews**', 'subhead'],
    ['**She came back on Friday.**', 'text'],
    ['**(From Our Own Correspondent)**', 'text'],
    ['**By Edda Fathomly**', 'text'],
    ['**Boats:** two', 'text'],
    ['UNESCO', 'text'],
    ['- **Boats**', 'text'],
  ])('the line %s between paragraphs is %s', (line, role) => {
    expect(blocks(`She came back.\n\n${line}\n\nThe crew slept.`)[1]![1]).toBe(role);
  });

  test('a bold line above the rest of its paragraph is a subhead', () => {
    expect(blocks('**Boats and crews**\nTwo boats came.\n\n**Boats** came.')).toEqual([
      ['Boats and crews', 'subhead', undefined],
      ['Two boats came.', 'text', undefined],
      ['Boats came.', 'text', undefined],
    ]);
  });

  test('stray marks around quotations are no text', () => {
    const [[text]] = blocks('_ "She came back,"_ said the mayor._ "At last the ferry is whole."_') as [[string]];
    expect(text).toBe('"She came back," said the mayor. "At last the ferry is whole."');
  });

  test('a deck that begins with the headline is what follows it', () => {
    const made = article(
      'x1.md',
      '---\ntitle: Ferry Returns\ndeck: "**Ferry Returns**&mdash;The crew is well."\n---\nShe came back.\n',
    );
    expect(made.deck).toBe('The crew is well.');
  });
});
