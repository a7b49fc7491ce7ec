import type { Article } from '../article/article.js';
import type { Cues } from '../gazetteer/cues.js';
import type { Words } from '../gazetteer/load-words.js';
import type { Prose } from '../text/prose.js';
import type { Attribution } from './attributions/attribution.js';
import { attributionsIn } from './attributions/find.js';
import { type Reading, readingOf } from './grammar/reading.js';

/** A text read for its clauses, and the attributions found in it. */
export interface Attributions {
  readonly reading: Reading;
  readonly list: readonly Attribution[];
}

/** Finds who said what in the paragraphs of role `text`; never throws. */
export function findAttributions(prose: Prose, article: Article, words: Words, cues: Cues): Attributions {
  const reading = readingOf(prose, words, cues);
  const searched = article.paragraphs.map(({ role }) => role === 'text');
  return { reading, list: attributionsIn(reading, cues, searched) };
}
