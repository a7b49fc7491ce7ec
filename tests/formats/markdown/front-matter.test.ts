import { describe, expect, test } from 'vitest';
import { article, inked, laidOut, refusal } from '../parse.js';

const BODY = '\nThe ferry came back on Tuesday.\n';

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: Ferry Returns\nauthor: Edda Fathomly\ndate: 1957-11-02\n---\n'],
    ['YAML that ends in ...', '---\ntitle: Ferry Returns\nauthor: Edda Fathomly\ndate: 1957-11-02\n...\n'],
    ['YAML that is not closed', '---\ntitle: Ferry Returns\nauthor: Edda Fathomly\ndate: 1957-11-02\n'],
    ['TOML', '+++\ntitle = "Ferry Returns"\nauthor = "Edda Fathomly"\ndate = 1957-11-02T10:00:00+01:00\n+++\n'],
    ['TOML of Zola', '+++\ntitle = "Ferry Returns"\ndate = 1957-11-02\n[extra]\nauthor = "Edda Fathomly"\n+++\n'],
    ['TOML between ---', '---toml\ntitle = "Ferry Returns"\nauthor = "Edda Fathomly"\ndate = 1957-11-02\n---\n'],
    ['TOML with a slip', '+++\ntitle = Ferry Returns\nauthor = "Edda Fathomly"\ndate = 1957-11-02\n+++\n'],
    ['JSON', '{\n  "title": "Ferry Returns",\n  "author": {"name": "Edda Fathomly"},\n  "date": "1957-11-02"\n}\n'],
    ['JSON between ;;;', ';;;\n{"title": "Ferry Returns", "author": "Edda Fathomly", "date": "1957-11-02"}\n;;;\n'],
    ['a head of Pelican', 'Title: Ferry Returns\nDate: 1957-11-02 10:20\nAuthor: Edda Fathomly\nCategory: Port\n'],
    ['a head of MultiMarkdown', 'Title:\tFerry\n\tReturns\nAuthor:\tEdda Fathomly\nDate:\t2 November 1957\n'],
    ['a head of Pandoc', '% Ferry Returns\n% Edda Fathomly\n% 2 November 1957\n'],
  ])('in %s', (_, head) => {
    const read = article('ferry.md', head + BODY);
    expect(read).toMatchObject({ headline: 'Ferry Returns', byline: ['Edda Fathomly'], date: '1957-11-02' });
    expect(laidOut(read).filter(([role]) => role === 'text')).toEqual([['text', 'The ferry came back on Tuesday.']]);
  });

  test.each([
    ['a colon', 'title: Ferry row: what next', 'Ferry row: what next', true],
    ['words after a quotation', 'title: "We will sue," says mayor', '"We will sue," says mayor', true],
    ['an apostrophe between apostrophes', "title: 'Don't close the quay'", "Don't close the quay", true],
    ['a star', 'title: *Exclusive* ferry returns', 'Exclusive ferry returns', true],
    ['a bracket', 'title: [Updated] Ferry returns', '[Updated] Ferry returns', true],
    ['an at', 'title: @harbour warns of storm', '@harbour warns of storm', true],
    ['a hyphen', 'title: - Ferry returns', '- Ferry returns', true],
    ['a number sign', 'title: Pier #3 closed', 'Pier #3 closed', true],
    ['a comment', 'title: Pier closed # the third', 'Pier closed', false],
    ['a word for no', 'title: No', 'No', false],
    ['an open quotation over lines', 'title: "The ferry,\nshe said, is back"', 'The ferry, she said, is back', false],
    ['a folded value', 'title: >-\n  The ferry\n  is back', 'The ferry is back', false],
  ])('%s in a value: all fields are read', (_, field, headline, isReported) => {
    const read = article('x.md', `---\nlayout: post\n${field}\nauthor: Edda Fathomly\ndate: 1957-11-02\n---\n${BODY}`);
    expect(read).toMatchObject({ headline, byline: ['Edda Fathomly'], date: '1957-11-02' });
    expect(read.problems.filter(({ line }) => line === 3).length > 0).toBe(isReported);
  });

  test('a list that is no YAML is read line by line', () => {
    const read = article('x.md', `---\ntitle: A: b\ntags:\n- ferry: new\n- "quay"\n- winter\n---\n${BODY}`);
    expect(read.headline).toBe('A: b');
    expect(read.tags).toContain('winter');
  });

  test('of a field that is given twice, the later counts, and it is reported', () => {
    const read = article('x.md', `---\ntags: canal\ntitle: Lock Gates\ntags: theft\n---\n${BODY}`);
    expect(read).toMatchObject({ headline: 'Lock Gates', tags: ['theft'] });
    expect(read.problems).toMatchObject([{ line: 4, message: expect.stringContaining('given twice') }]);
  });

  test.each([
    'Title of the play: unknown\n\nThe ferry came back.',
    'Date: a fruit of the palm\n\nThe ferry came back.',
    '{ not: json }\n\nThe ferry came back.',
    '+++ a great day +++\n\nThe ferry came back.',
  ])('text that only begins like fields is text: %j', (text) => {
    expect(inked(article('x.md', text).text)).toBe(inked(text));
  });

  test('ids of authors are looked up, and a withheld article is refused', () => {
    expect(refusal('x.md', `+++\ntitle = "Ferry"\ndraft = true\n+++\n${BODY}`)).toBe('is marked as a draft');
    expect(refusal('x.md', `---\ntitle: Ferry\npublished: false\n---\n${BODY}`)).toBe('is marked as not published');
    expect(refusal('x.md', `{"title": "Ferry", "status": "private"}\n${BODY}`)).toBe('has the status “private”');
  });

  test('a deck that repeats the text is left out', () => {
    const summary = (deck: string): string | null =>
      article('x.md', `---\ntitle: Ferry\nsummary: ${deck}\n---\n${BODY}`).deck;
    expect(summary('The ferry came back on …')).toBeNull();
    expect(summary('After a winter in the yard')).toBe('After a winter in the yard');
  });
});
