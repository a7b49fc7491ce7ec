import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/formats/draft.js';
import { draftOfLine, linesOfStream } from '../../src/formats/ndjson.js';
import { isArticle } from '../../src/seed/parse.js';
import { allParsed, article } from './parse.js';

async function* chunks(...parts: string[]): AsyncGenerator<string> {
  yield* parts;
}

async function read(...parts: string[]): Promise<string[]> {
  const read: string[] = [];
  let number = 0;
  for await (const line of linesOfStream(chunks(...parts))) {
    number++;
    if (line?.trim() === '') continue;
    const draft = line === null ? { refused: 'is too long', line: number } : await draftOfLine(line, number);
    read.push(
      isRefusal(draft) ? `${draft.line}: ${draft.refused.split(':')[0]}` : `${draft.key}: ${draft.metadata.headline}`,
    );
  }
  return read;
}

describe('NDJSON', () => {
  test('lines in any chunks, CRLF, blank lines, no last line feed', async () => {
    const text = '{"id":"a/b.c","text":"Ferry"}\r\n\n{"id":"d","markdown":"# Ferry"}';
    for (const size of [1, 7, 1000]) {
      expect(await read(...(text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []))).toEqual([
        'a/b.c: Ferry',
        'd: Ferry',
      ]);
    }
  });

  test.each([
    ['cut off', '{"id":"a","te', 'is not JSON'],
    ['a number that JSON has not', '{"id":"a","text":NaN}', 'is not JSON'],
    ['no text', '{"id":"a"}', 'needs either “text” or “markdown”'],
    ['no id', '{"text":"x"}', '“id”'],
    ['too deep', '['.repeat(100_000), 'is not JSON'],
  ])('a line that is %s is reported, and the rest is read', async (_, line, message) => {
    expect(await read(`${line}\n{"id":"b","text":"x"}\n`)).toEqual([`1: ${message}`, 'b: x']);
  });

  test('a line of 20 MB is reported and not kept', async () => {
    const part = 'x'.repeat(1_000_000);
    expect(await read(...Array.from({ length: 20 }, () => part), '\n{"id":"b","text":"x"}')).toEqual([
      '1: is too long',
      'b: x',
    ]);
  });

  const file = (...lines: readonly object[]) =>
    allParsed('wire/day.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
  const ferry = { id: 'f 1', text: 'Ferry Returns\nIt came back.' };

  test('a file holds many articles, whose ids stay when others are added', async () => {
    const [first, second] = await file({ id: 'd/2', markdown: '# Dredger\n\nIt left.' }, ferry);
    expect([first, second]).toMatchObject([
      { id: 'wire/day#d/2', seed: 'wire/day.ndjson', headline: 'Dredger' },
      { id: 'wire/day#f 1', headline: 'Ferry Returns' },
    ]);
    expect((await file(ferry))[0]).toMatchObject({ id: 'wire/day#f 1' });
    expect((await file(ferry, ferry)).map((each) => (isArticle(each) ? each.id : each))).toEqual([
      'wire/day#f 1',
      'wire/day#f 1~2',
    ]);
  });

  test('what a line says of its article is checked as front matter is', async () => {
    const [said, wrong, draft] = await file(
      {
        ...ferry,
        Title: 'The Ferry',
        author: ['Edda Fathomly'],
        date: '1954-03-17',
        tags: 'harbour, ferries',
        section: 'Port',
        status: 'publish',
      },
      { ...ferry, date: '1954-02-30', url: 'javascript:alert(1)', title: { a: 1 } },
      { ...ferry, status: 'private' },
    );
    expect(said).toMatchObject({
      headline: 'The Ferry',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      section: 'Port',
      tags: ['harbour', 'ferries'],
      status: 'publish',
    });
    expect(wrong).toMatchObject({ headline: 'Ferry Returns', date: null, url: null });
    expect(
      (wrong as unknown as { problems: { line: number; message: string }[] }).problems.map(({ line, message }) => [
        line,
        message,
      ]),
    ).toEqual([
      [2, 'line: “title” should be one line of text; left out'],
      [2, 'line: “1954-02-30” is no date that the calendar has; left out'],
      [2, 'line: “javascript:alert(1)” is no web address; left out'],
    ]);
    expect(draft).toMatchObject({ severity: 'withheld', line: 3, message: 'has the status “private”' });
  });

  test('the same words as text, Markdown or a line give the same record but for where it came from', async () => {
    const plain = article('f.txt', 'Ferry Returns\nIt came back.\n');
    const [line] = await file({ id: 'f', text: 'Ferry Returns\nIt came back.\n' });
    const here = { id: 0, seed: 0, sha256: 0 };
    expect({ ...line, ...here }).toEqual({ ...plain, ...here });
    expect({ ...article('f.md', '# Ferry Returns\n\nIt came back.\n'), ...here }).toEqual({ ...plain, ...here });
  });

  test('objects of other JSON with articles are read as in a file of their own, with their own ids', async () => {
    const lines = [
      {
        uri: 'tag:a.example,1954:1',
        versionCreated: '1954-03-17T10:00:00Z',
        headline: 'Ferry Returns',
        body_text: 'She came back.',
      },
      { title: 'Gulls', text: 'Gulls sat on the mole.', url: 'https://a.example/gulls' },
      { title: 'A result without a text', url: 'https://a.example/result' },
      { id: 'own', text: 'Quay' },
    ];
    expect(await allParsed('w.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))).toMatchObject([
      { id: 'w#tag:a.example,1954:1', seed: 'w.jsonl', headline: 'Ferry Returns', date: '1954-03-17' },
      { id: 'w#https://a.example/gulls', headline: 'Gulls' },
      { severity: 'refused', line: 3, message: 'is JSON without articles in it' },
      { id: 'w#own', headline: 'Quay' },
    ]);
  });
});
