import type { ArticleRecord } from '../../src/article/record.js';
import { loadKnowledge, recordOf } from '../../src/extract/extract.js';
import { parseMarkdown } from '../../src/formats/markdown/markdown.js';
import { parseText } from '../../src/formats/text/text.js';
import { articleOf, isArticle } from '../../src/seed/parse.js';

const settings = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };
const known = loadKnowledge();

/** What is found in a text, whose paragraphs `/` parts; a headline goes before it. */
export function foundIn(text: string, headline = 'A day in the life of the town'): ArticleRecord {
  const draft = { ...parseText(`${headline}\n\n${text.split(' / ').join('\n\n')}\n`) };
  const article = articleOf(draft, { id: 'a', seed: 'a', sha256: '' }, settings);
  if (!isArticle(article)) throw new Error('refused');
  return recordOf(article, known, settings);
}

/** What is found in a Markdown file. */
export function foundInMarkdown(body: string): ArticleRecord {
  const draft = parseMarkdown(body);
  if (!('blocks' in draft)) throw new Error('refused');
  const article = articleOf(draft, { id: 'a', seed: 'a.md', sha256: '' }, settings);
  if (!isArticle(article)) throw new Error('refused');
  return recordOf(article, known, settings);
}

/** The speaker of the quote that holds some words; "no quote" where there is none. */
export function speakerOf({ quotes }: ArticleRecord, words: string): string | null {
  const found = quotes.filter(({ text }) => text.includes(words));
  if (found.length === 0) return 'no quote';
  const names = found.map(({ speaker }) => speaker?.name ?? null);
  return names.length === 1 ? names[0]! : names.join(' + ');
}

export const peopleOf = ({ people }: ArticleRecord): string[] => people.map(({ name }) => name);
export const organisationsOf = ({ organisations }: ArticleRecord): string[] => organisations.map(({ name }) => name);
export const rolesOf = ({ people }: ArticleRecord): string[] => people.map(({ name, role }) => `${name}: ${role}`);
export const placesOf = ({ places }: ArticleRecord): string[] => places.map(({ name }) => name);
