import { cutText } from '../../article/cut.js';
import { counted } from '../../theme/helpers.js';
import type { Match } from '../asking/match.js';
import type { QuotationResult } from '../asking/quotation-search.js';
import type { SearchResult } from '../asking/search.js';

/** What is said of a search, as pieces of a sentence: the strong one first. */
export interface FoundWords {
  readonly strong: string;
  readonly rest: string;
}

export function wordsOfArticles(found: SearchResult): FoundWords {
  const total = found.articles.length;
  const notes = guessNotes(found.matches);
  if (found.missing.length > 0) notes.push(`${quoted(found.missing)} is in no article`);
  if (found.partial && total > 0) notes.push('no article has all of these words, these have most of them');
  return sentence(total === 0 ? 'Nothing found' : counted(total, 'article', 'articles'), notes);
}

export function wordsOfQuotations(found: QuotationResult): FoundWords {
  const total = found.quotes.length;
  const notes = guessNotes(found.matches);
  if (found.readAsSpeaker.length > 0) {
    notes.push(`${quoted(found.readAsSpeaker)} is taken as the speaker; in quotation marks it is looked for as a word`);
  }
  if (found.partial && total > 0) notes.push('no quotation has all of these words, these have most of them');
  return sentence(total === 0 ? 'No quotation found' : counted(total, 'quotation', 'quotations'), notes);
}

export function wordsOfNames(total: number): FoundWords {
  return sentence(total === 0 ? 'No such name' : counted(total, 'name', 'names'), []);
}

function guessNotes(matches: readonly Match[]): string[] {
  return matches.flatMap(({ term, guessed, words, articles }) => {
    if (!guessed || articles.length === 0) return [];
    const others = term.words.length > 1 ? [words.map((choice) => choice[0]).join(' ')] : words[0]!;
    return [`nothing has ${quoted([term.text])}, so ${quoted(others)} was looked for`];
  });
}

const sentence = (strong: string, notes: readonly string[]): FoundWords => ({
  strong,
  rest: notes.length === 0 ? '' : `: ${notes.join('; ')}`,
});

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${cutText(word, 60)}”`).join(' or ');
}
