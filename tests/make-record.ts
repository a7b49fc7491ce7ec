import type { Article } from '../src/article/article.js';
import { NO_METADATA } from '../src/article/metadata.js';
import type { ArticleRecord } from '../src/article/record.js';

/** What a test says of an article or a record; the rest is empty. */
export type Given<T> = Partial<T> & { readonly id?: string };

/** An article with what a test says of it. Without `paragraphs` its text is one. */
export function makeArticle(given: Given<Article> = {}): Article {
  const { id = 'a' } = given;
  const text = given.text ?? given.headline ?? id;
  return {
    id,
    seed: `${id}.txt`,
    sha256: 'ab'.repeat(32),
    text,
    ...NO_METADATA,
    language: 'en',
    paragraphs: [{ start: 0, end: text.length, role: 'text' }],
    links: [],
    problems: [],
    ...given,
  };
}

/** A record with what a test says of it, and nothing else found. */
export function makeRecord(given: Given<ArticleRecord> = {}): ArticleRecord {
  return {
    ...(makeArticle(given) as ArticleRecord),
    dateline: null,
    quotes: [],
    sources: [],
    people: [],
    places: [],
    organisations: [],
    ...given,
  };
}
