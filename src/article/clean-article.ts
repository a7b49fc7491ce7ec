import type { Article, ArticleProblem } from './article.js';

/** Controls that no text has a use for (C0 and C1 without tab, line feed and next line), and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const USELESS = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]|\p{Cs}/gu;
/** They turn all that follows around, so that a text shows other words than it has (Unicode TR 36, 2.3). */
const OVERRIDES = /[\u202d\u202e]/g;
/** Embeddings and isolates also: in a name or a title, which have no direction of their own within a line of ours. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * An article without characters that do harm on a page: controls, halves of surrogate pairs, and marks that turn the direction of
 * writing around. How many were left out is among its problems. Halves of characters become U+FFFD, so that their loss shows.
 */
export function cleanArticle(article: Article): Article {
  return isClean(article) ? article : withoutHarm(article);
}

/** Anything that may have to be left out, as a pattern that stops at the first. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Whether no text of a value may have to be cleaned: true of nearly every article, so nothing is copied to find out. */
function isClean(value: unknown): boolean {
  if (typeof value === 'string') return !HARMFUL.test(value) && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  for (const name in value) if (!isClean((value as Record<string, unknown>)[name])) return false;
  return true;
}

function withoutHarm(article: Article): Article {
  const { text, paragraphs, links, problems: ofReading, id: given, seed, sha256, ...fields } = article;
  const id = given.toWellFormed();
  let odd = id !== given;
  const counts = { useless: countIn(text, USELESS), turning: countIn(text, OVERRIDES) };
  const counted = (value: string): string => {
    counts.useless += countIn(value, USELESS);
    counts.turning += countIn(value, DIRECTIONS);
    return cleanWith(DIRECTIONS)(value);
  };
  const said = cleanValue(fields, counted);
  const problems = cleanValue(ofReading, (words) => {
    odd ||= countIn(words, USELESS) > 0;
    return cleanWith(OVERRIDES)(words);
  });
  if (counts.useless + counts.turning === 0 && !odd) return article;
  const body = wholeText(article, cleanWith(OVERRIDES));
  return { id, seed, sha256, ...said, ...body, problems: [...problems, ...problemsOfCleaning(counts)] };
}

interface CleanedCounts {
  readonly useless: number;
  readonly turning: number;
}

type Clean = (text: string) => string;

const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function cleanWith(directions: RegExp): Clean {
  return (text) =>
    text.replace(USELESS, (c) => (c >= '\ud800' && c <= '\udfff' ? '\ufffd' : '')).replace(directions, '');
}

/** Every text of a value, cleaned. What an article says of itself is a few levels deep. */
function cleanValue<T>(value: T, clean: Clean): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((each) => cleanValue(each, clean)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, cleanValue(held, clean)])) as T;
}

/** The text, paragraph by paragraph, with the spans of paragraphs and links moved. */
function wholeText(article: Article, clean: Clean): Pick<Article, 'text' | 'paragraphs' | 'links'> {
  const { text, paragraphs, links } = article;
  const cleaned = clean(text);
  if (cleaned === text) return { text, paragraphs, links };
  const places = offsetsAfter(text, clean);
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: places[span.start]!,
    end: places[span.end]!,
  });
  return {
    text: cleaned,
    paragraphs: paragraphs.map(moved).filter(({ start, end }) => end > start),
    links: links.map(moved).filter(({ start, end }) => end > start),
  };
}

/** Where each offset of a text is once it is clean. */
function offsetsAfter(text: string, clean: Clean): Uint32Array {
  const places = new Uint32Array(text.length + 1);
  let at = 0;
  let to = 0;
  for (const c of text) {
    for (let i = 0; i < c.length; i++) places[at + i] = to;
    at += c.length;
    to += clean(c).length;
  }
  places[text.length] = to;
  return places;
}

function problemsOfCleaning({ useless, turning }: CleanedCounts): ArticleProblem[] {
  const reported = (message: string): ArticleProblem => ({ line: null, column: null, message, hint: null });
  return [
    ...(useless === 0 ? [] : [reported(`control characters or halves of characters left out: ${useless}`)]),
    ...(turning === 0 ? [] : [reported(`marks that turn the direction of writing left out: ${turning}`)]),
  ];
}
