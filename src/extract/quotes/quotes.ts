import type { Article } from '../../article/article.js';
import type { Cues } from '../../lexicon/cues.js';
import type { Words } from '../../lexicon/load-words.js';
import { type Prose, Shape } from '../../text/prose.js';
import { type ParsedText, parsedTextOf } from '../syntax/parsed-text.js';
import type { Attribution } from './attribution.js';
import { attributionsIn } from './find-attributions.js';

/** A text read for its clauses, and the attributions found in it. */
export interface Attributions {
  readonly reading: ParsedText;
  readonly list: readonly Attribution[];
}

/** Finds who said what in the paragraphs of role `text`; never throws. What has no word, as “:-)”, nobody said. */
export function findAttributions(prose: Prose, article: Article, words: Words, cues: Cues): Attributions {
  const reading = parsedTextOf(prose, words, cues);
  const saysWords = ({ content }: Attribution): boolean =>
    content.some(({ first, last }) => {
      for (let i = first; i < last; i++) if (prose.shapes[i]! & (Shape.word | Shape.number)) return true;
      return false;
    });
  return { reading, list: attributionsIn(reading, cues, article.paragraphs).filter(saysWords) };
}
