import { cutText } from '../../article/cut.js';
import { dateInWords } from '../../article/date.js';
import { counted, grouped } from '../../theme/helpers.js';
import type { SearchDocument } from '../documents.js';
import type { Match } from '../match.js';
import type { SearchResult } from '../search.js';
import { markedText, type Snippet, snippetsOf } from '../snippet.js';
import { copyOf, fill } from './parts.js';

/** One result. */
export function resultOf(story: SearchDocument, matches: readonly Match[], said: boolean): HTMLElement {
  const entry = copyOf('entry');
  const date = entry.part<HTMLTimeElement>('date');
  if (story.date === null) date.replaceWith('Undated');
  else if (story.date.startsWith('--')) date.replaceWith(dateInWords(story.date));
  else {
    date.dateTime = story.date;
    date.textContent = dateInWords(story.date);
  }
  const href = encodeURI(story.path);
  const headline = entry.part<HTMLAnchorElement>('headline');
  headline.href = href;
  fill(headline, markedText(story.headline || 'Without a headline', matches));
  entry
    .part('snippets')
    .replaceChildren(...snippetsOf(story, matches, said).map((snippet) => snippetItem(snippet, href)));
  return entry.root;
}

function snippetItem(snippet: Snippet, href: string): HTMLElement {
  const item = copyOf('snippet');
  const link = item.part<HTMLAnchorElement>('paragraph');
  if (snippet.anchor === null) link.removeAttribute('href');
  else link.href = `${href}#${encodeURIComponent(snippet.anchor)}`;
  if (snippet.paragraph !== null) {
    link.textContent = `¶${snippet.paragraph}`;
    link.setAttribute('aria-label', `Paragraph ${snippet.paragraph}`);
  }
  const speaker = item.part('speaker');
  if (snippet.speaker === '') speaker.remove();
  else speaker.textContent = `${snippet.speaker} `;
  fill(item.part('words'), snippet);
  return item.root;
}

/** What is said of a search, as pieces of a sentence: the strong one first. */
export function wordsOfFound(found: SearchResult, said: boolean): { readonly strong: string; readonly rest: string } {
  const total = found.articles.length;
  const strong = total === 0 ? 'Nothing found' : counted(total, 'article', 'articles');
  const notes: string[] = [];
  if (total > 0)
    notes.push(found.matches.some((match) => match.articles.length > 0) ? 'best match first' : 'newest first');
  for (const { term, guessed, words, articles } of found.matches) {
    if (!guessed || articles.length === 0) continue;
    const others = term.words.length > 1 ? [words.map((choice) => choice[0]).join(' ')] : words[0]!;
    notes.push(`nothing has ${quoted([term.text])}, so ${quoted(others)} was looked for`);
  }
  if (found.missing.length > 0) notes.push(`${quoted(found.missing)} is in no article`);
  if (found.partial && total > 0) notes.push('no article has all of these words, these have most of them');
  if (said && total === 0 && found.everything > 0)
    notes.push(`${grouped(found.everything)} without “only what was said”`);
  const rest = notes.join('; ');
  return { strong, rest: rest === '' ? '' : `, ${rest}` };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${cutText(word, 60)}”`).join(' or ');
}
