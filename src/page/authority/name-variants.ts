import type { Archive, NameVariant } from '../../archive/archive.js';
import { type ArticleEntry, articleEntryOf } from '../entries.js';

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
export function formRows(archive: Archive, forms: readonly NameVariant[], root: string): FormRow[] {
  // a single form occurs where the page says that the name occurs
  const listed = forms.length === 1 ? 0 : MOST_LINKS;
  return forms.slice(0, MOST_VARIANTS).map(({ text, articles }) => ({
    text,
    count: articles.length,
    articles: articles.length > listed ? [] : articles.map((article) => articleEntryOf(archive, article, root)),
    span: articles.length > MOST_LINKS && forms.length > 1 ? spanOf(archive, articles, root) : null,
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

/** From the first to the last date of some articles in archive order; null when none is dated. */
export function spanOf(archive: Archive, articles: readonly number[], root: string): string | null {
  const dated = articles.filter((article) => archive.records[article]!.date !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = articleEntryOf(archive, first, root).date;
  const to = articleEntryOf(archive, last, root).date;
  return from === to ? from : `${from} to ${to}`;
}
