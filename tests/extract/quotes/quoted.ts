import type { Article, ParagraphRole } from '../../../src/article/article.js';
import { quoteKindOf } from '../../../src/extract/quotes/quote-kind.js';
import { findAttributions } from '../../../src/extract/quotes/quotes.js';
import type { TokenSpan } from '../../../src/extract/syntax/parsed-text.js';
import { readCues } from '../../../src/lexicon/cues.js';
import { loadWords } from '../../../src/lexicon/load-words.js';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';
import { linesOf } from '../../../src/text/prose.js';
import { makeArticle } from '../../make-record.js';

const words = loadWords();
const cues = readCues();

/** An attribution in the words of the text. */
export interface Said {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly kinds: readonly string[];
  readonly family: string;
}

/** An article whose lines are its paragraphs, all of role `text` but those given. */
export function articleOf(text: string, roles: readonly ParagraphRole[] = []): Article {
  return makeArticle({ text, paragraphs: linesOf(text).map((line, i) => ({ ...line, role: roles[i] ?? 'text' })) });
}

/** Everything attributed in a text, in the order of the cues. */
export function saidIn(text: string, roles: readonly ParagraphRole[] = []): Said[] {
  const article = articleOf(text, roles);
  const { reading, list } = findAttributions(proseOf(text, article.paragraphs), article, words, cues);
  const { starts, ends } = reading.prose;
  const wordsOf = ({ first, last }: TokenSpan): string => text.slice(starts[first]!, ends[last - 1]!);
  return list.map(({ source, cue, content, family }) => ({
    source: source && wordsOf(source),
    cue: cue && wordsOf(cue),
    content: content.map(wordsOf),
    kinds: content.map((part) => quoteKindOf(reading, part)),
    family,
  }));
}
