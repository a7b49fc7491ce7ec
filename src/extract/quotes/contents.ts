import { Class } from '../../lexicon/word-classes.js';
import { isTimeTo } from '../syntax/noun-phrases.js';
import { Any, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import type { CuedAttribution } from './attribution.js';

/**
 * An attribution without those parts of its content that say nothing by themselves: a pronoun, an article, an adverb or a time
 * ("They were backed by Lee", "orders issued last week"). Null when nothing else is left. What is in quotation marks stays.
 */
export function withContent(reading: ParsedText, attribution: CuedAttribution): CuedAttribution | null {
  const { content } = attribution;
  if (!content.some((part) => saysNothing(reading, part))) return attribution;
  const left = content.filter((part) => !saysNothing(reading, part));
  return left.length > 0 ? { ...attribution, content: left } : null;
}

function saysNothing(reading: ParsedText, { first, last }: TokenSpan): boolean {
  if (reading.quoteOf[first]! >= 0) return false;
  if (last - first === 1) return isMereWord(reading, first);
  return last - first < 5 && isTimeTo(reading, first, last);
}

/** "it", "which", "there", "last"; not "no" or "so", which are answers. */
function isMereWord({ classes, prose }: ParsedText, i: number): boolean {
  const word = prose.lower[i]!;
  if (/^(?:no|yes|so|nothing|everything|everyone|everybody|nobody)$/.test(word)) return false;
  const c = classes[i]!;
  return (
    c === Class.pronoun ||
    c === Class.wh ||
    c === Class.determiner ||
    c === Class.preposition ||
    Any.adverb[c] === 1 ||
    /^(?:that|this|these|those|which|who|there|last|first|however|same)$/.test(word)
  );
}
