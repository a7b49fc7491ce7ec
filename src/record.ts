import type { Article } from './article/article.js';
import type { ArticleRecord } from './article/record.js';
import type { ArticleSettings } from './article/settings.js';
import { proseOf } from './text/prose.js';

/** What the finders know beforehand; loaded once for each thread. */
export type Knowledge = Readonly<Record<string, never>>;

/** Loads what the finders know. Takes a while; done once for each thread. */
export function loadKnowledge(): Knowledge {
  return {};
}

/** Finds everything in one article. Pure; never throws on any text. */
export function recordOf(article: Article, _known: Knowledge, _settings: ArticleSettings): ArticleRecord {
  const _prose = proseOf(article.text, article.paragraphs);
  return {
    ...article,
    byline: [...article.byline],
    paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph })),
    problems: article.problems.map((problem) => ({ ...problem })),
    dateline: null,
    quotes: [],
    sources: [],
    people: [],
    places: [],
    organisations: [],
  };
}
