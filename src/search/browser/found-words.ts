import { cutText } from '../../article/cut.js';
import { pageWords } from '../../words/page-words.js';
import type { Match } from '../asking/match.js';
import type { QuotationResult } from '../asking/quotation-search.js';
import type { SearchResult } from '../asking/search.js';

const { say } = pageWords;

/** What is said of a search, as pieces of a sentence: the strong one first. */
export interface FoundWords {
  readonly strong: string;
  readonly rest: string;
}

export function wordsOfArticles(found: SearchResult): FoundWords {
  const total = found.articles.length;
  const notes = guessNotes(found.matches);
  if (found.missing.length > 0) notes.push(say('found.in-none', { words: quoted(found.missing) }));
  if (found.partial && total > 0) notes.push(say('found.most-in-articles'));
  return sentence(total === 0 ? say('found.nothing') : say('count.articles', { count: total }), notes);
}

export function wordsOfQuotations(found: QuotationResult): FoundWords {
  const total = found.quotes.length;
  const notes = guessNotes(found.matches);
  if (found.readAsSpeaker.length > 0) {
    notes.push(say('found.as-speaker', { words: quoted(found.readAsSpeaker) }));
  }
  if (found.partial && total > 0) notes.push(say('found.most-in-quotations'));
  return sentence(total === 0 ? say('found.no-quotation') : say('count.quotations', { count: total }), notes);
}

export function wordsOfNames(total: number): FoundWords {
  return sentence(total === 0 ? say('found.no-name') : say('count.names', { count: total }), []);
}

function guessNotes(matches: readonly Match[]): string[] {
  return matches.flatMap(({ term, guessed, words, articles }) => {
    if (!guessed || articles.length === 0) return [];
    const others = term.words.length > 1 ? [words.map((choice) => choice[0]).join(' ')] : words[0]!;
    return [say('found.instead', { words: quoted([term.text]), others: quoted(others) })];
  });
}

const sentence = (strong: string, notes: readonly string[]): FoundWords => ({
  strong,
  rest: notes.length === 0 ? '' : say('found.notes', { notes: notes.join(say('found.note')) }),
});

function quoted(words: readonly string[]): string {
  return words.map((word) => say('found.word', { word: cutText(word, 60) })).join(say('found.or'));
}
