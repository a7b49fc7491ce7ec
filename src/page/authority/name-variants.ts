import type { NameVariant } from '../../archive/archive.js';
import { type ArticleEntry, articleEntryOf, type ReadableArchive } from '../entries.js';
import { isBrief } from './brevity.js';

/** A form of a name, with where it occurs. What `parts/forms.hbs` gets, as an item of `forms`. */
export interface FormRow {
  readonly text: string;
  readonly count: number;
  /** the articles when they are few; otherwise none */
  readonly articles: readonly ArticleEntry[];
  /** “5 March 1954 to 1 May 1961”; null when the articles are listed, or undated */
  readonly span: string | null;
}

const MOST_LINKS = 3;
const MOST_VARIANTS = 40;

/** The forms of an authority's name, the commonest first, at most 40. */
export function formRows(readable: ReadableArchive, forms: readonly NameVariant[], root: string): FormRow[] {
  // a single form occurs where the page says that the name occurs, and the articles of a short list are on the page already
  const listed = forms.length === 1 || isBrief(readable) ? 0 : MOST_LINKS;
  return forms.slice(0, MOST_VARIANTS).map(({ text, articles }) => ({
    text,
    count: articles.length,
    articles: articles.length > listed ? [] : articles.map((article) => articleEntryOf(readable, article, root)),
    span: articles.length > MOST_LINKS && forms.length > 1 ? spanOf(readable, articles) : null,
  }));
}

/** What a page says of the forms of its name: nothing of a single one that is its heading, where it says other things. */
export function tellingForms(forms: readonly FormRow[], name: string, beside: boolean): readonly FormRow[] {
  return beside && forms.length === 1 && forms[0]!.text === name ? [] : forms;
}

const PRONOUN = /^(?:he|him|his|she|her|hers|they|them|their|it|its|who|we|i|you)$/i;

/** How a source without a name is described: wordings that differ in capitals are one, and pronouns describe nothing. */
export function descriptionsIn(forms: readonly NameVariant[]): NameVariant[] {
  const byWords = new Map<string, NameVariant>();
  for (const form of forms) {
    if (PRONOUN.test(form.text)) continue;
    const key = form.text.toLowerCase();
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, form);
    else byWords.set(key, { text: known.text, articles: mergedArticles(known.articles, form.articles) });
  }
  return [...byWords.values()].sort((a, b) => b.articles.length - a.articles.length);
}

function mergedArticles(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** The first and the last date of some articles in archive order, as they are read; null when none is dated. */
export function datesOf(
  { archive, words }: ReadableArchive,
  articles: readonly number[],
): readonly [from: string, to: string] | null {
  const dates = articles.map((article) => archive.records[article]!.date).filter((date) => date !== null);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? null : [words.date(first), words.date(last)];
}

/** From the first to the last date of some articles in archive order; null when none is dated. */
export function spanOf(readable: ReadableArchive, articles: readonly number[]): string | null {
  const dates = datesOf(readable, articles);
  if (dates === null) return null;
  const [from, to] = dates;
  return from === to ? from : readable.words.say('range.span', { from, to });
}
