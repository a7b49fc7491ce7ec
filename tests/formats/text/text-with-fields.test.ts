import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';

const BODY =
  'SALTMARSH, March 19. -- The ferry came back to the quay on Friday, and the people of the harbour waved to her from the mole.';

async function read(text: string): Promise<Article> {
  const [article] = (await allParsed('1954-03-20-ferry.txt', text)).filter(isArticle);
  if (article === undefined) throw new Error('there is no article');
  return article;
}

describe('fields above a plain text', () => {
  test.each([
    ['front matter', '---\ntitle: Ferry Returns\npublisher: The Quay Post\npeople: [Ada Brackwater]\n---\n'],
    ['TOML', '+++\ntitle = "Ferry Returns"\npublisher = "The Quay Post"\npeople = ["Ada Brackwater"]\n+++\n'],
    ['a head', 'Title: Ferry Returns\nPublisher: The Quay Post\nPeople: Ada Brackwater\n'],
  ])('%s', async (_, head) => {
    const article = await read(`${head}\nBy Edda Fathomly\n\n${BODY}\n`);
    expect(article).toMatchObject({
      headline: 'Ferry Returns',
      publisher: 'The Quay Post',
      listedPeople: ['Ada Brackwater'],
      byline: ['Edda Fathomly'],
      date: '1954-03-20',
    });
    expect(laidOut(article)).toEqual([
      ['headline', 'Ferry Returns'],
      ['byline', 'By Edda Fathomly'],
      ['text', BODY],
    ]);
  });

  test('without a title leave the headline on the first line of the text', async () => {
    const article = await read(`---\npublisher: The Quay Post\n---\nFerry Returns\n\n${BODY}\n`);
    expect(article).toMatchObject({ headline: 'Ferry Returns', publisher: 'The Quay Post' });
    expect(laidOut(article)).toHaveLength(2);
  });

  test('withhold the article', async () => {
    expect(await allParsed('a.txt', `---\ntitle: Ferry\ndraft: true\n---\n${BODY}`)).toMatchObject([
      { severity: 'withheld' },
    ]);
  });

  test('are no fields where there are rules only', async () => {
    expect(laidOut(await read(`---\nFerry Returns\n---\n\n${BODY}\n`)).map(([, text]) => text)).toContain(
      'Ferry Returns',
    );
  });
});
