import { pageWords } from '../../words/page-words.js';
import type { Match } from '../asking/match.js';
import { markedQuote, markedText, type Snippet, snippetsOf } from '../asking/snippet.js';
import type { SearchDocument } from '../documents.js';
import { copyOf, fill } from './parts.js';

/** What the address of an article carries at most of the words that are to be marked there. */
const MOST_MARKED = 12;

/** The address of an article, with the words that its page marks. */
function markedHref({ path }: SearchDocument, matches: readonly Match[]): string {
  const words = [...new Set(matches.flatMap((match) => match.words.flat()))].slice(0, MOST_MARKED);
  return words.length === 0 ? encodeURI(path) : `${encodeURI(path)}?${new URLSearchParams({ mark: words.join(' ') })}`;
}

function showDate(date: HTMLTimeElement, story: SearchDocument): void {
  if (story.date === null || story.date.startsWith('--')) date.replaceWith(pageWords.date(story.date));
  else {
    date.dateTime = story.date;
    date.textContent = pageWords.date(story.date);
  }
}

/** An article as a result. @param versions how many articles report its story, itself included */
export function resultOf(story: SearchDocument, matches: readonly Match[], versions: number): HTMLElement {
  const entry = copyOf('entry');
  showDate(entry.part('date'), story);
  const href = markedHref(story, matches);
  const headline = entry.part<HTMLAnchorElement>('headline');
  headline.href = href;
  fill(headline, markedText(story.headline || pageWords.say('found.headless'), matches));
  const others = entry.part<HTMLAnchorElement>('versions');
  if (versions < 2) others.parentElement!.remove();
  else {
    others.href = `${encodeURI(story.path)}#versions`;
    others.textContent = pageWords.say('count.versions', { count: versions });
  }
  entry.part('snippets').replaceChildren(...snippetsOf(story, matches).map((snippet) => snippetItem(snippet, href)));
  return entry.root;
}

function snippetItem(snippet: Snippet, href: string): HTMLElement {
  const item = copyOf('snippet');
  const link = item.part<HTMLAnchorElement>('paragraph');
  if (snippet.anchor === null) link.removeAttribute('href');
  else link.href = `${href}#${encodeURIComponent(snippet.anchor)}`;
  if (snippet.paragraph !== null) {
    link.textContent = `¶${snippet.paragraph}`;
    link.setAttribute('aria-label', pageWords.say('found.paragraph', { number: String(snippet.paragraph) }));
  }
  fill(item.part('words'), snippet);
  return item.root;
}

/** A quotation as a result: what was said, by whom, in which article. @param quote its number in the article, from 0 */
export function quotationOf(story: SearchDocument, quote: number, matches: readonly Match[]): HTMLElement {
  const { id, speaker, cue } = story.quotes[quote]!;
  const entry = copyOf('saying');
  showDate(entry.part('date'), story);
  fill(entry.part('words'), markedQuote(story, quote, matches));
  entry.part('speaker').textContent = speaker || pageWords.say('found.nobody');
  entry.part('cue').textContent = cue;
  const link = entry.part<HTMLAnchorElement>('headline');
  link.href = `${markedHref(story, matches)}#${encodeURIComponent(id)}`;
  link.textContent = story.headline || pageWords.say('found.headless');
  return entry.root;
}
