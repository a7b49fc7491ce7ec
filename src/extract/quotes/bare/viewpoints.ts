import { Class } from '../../../lexicon/word-classes.js';
import { longPhraseEnd, phraseEnd, timeEnd } from '../../syntax/noun-phrases.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';

/**
 * Whose words a sentence has by its opening, up to a comma: "In the words of Ann Lee, …", "In Lee’s words, …", "For Lee, …". Null for
 * other openings.
 */
export function viewpointOf(reading: ParsedText, sentence: number, limit: number): TokenSpan | null {
  const { classes, prose } = reading;
  const { lower } = prose;
  const first = sentence + 1;
  if (lower[sentence] === 'in') {
    const of =
      lower[first] === 'the' && /^(?:words|phrase|view|opinion|eyes)$/.test(lower[first + 1] ?? '') ? first + 2 : -1;
    if (of > 0 && lower[of] === 'of')
      return upToComma(reading, { first: of + 1, last: longPhraseEnd(reading, of + 1, limit) });
    const end = phraseEnd(reading, first, limit);
    const owner = end - 2;
    if (classes[end] !== Class.comma || !/^(?:words|phrase|view|opinion)$/.test(lower[end - 1] ?? '')) return null;
    if (classes[owner] === Class.possessive) return owner > first ? { first, last: owner } : null;
    return end - first === 2 &&
      classes[first] === Class.determiner &&
      lower[first] !== 'the' &&
      lower[first] !== 'other'
      ? { first, last: first + 1 }
      : null;
  }
  if (lower[sentence] !== 'for' && lower[sentence] !== 'to') return null;
  if (timeEnd(reading, first) > first) return null;
  if (/^(?:him|her)$/.test(lower[first]!) && classes[first + 1] === Class.comma) return { first, last: first + 1 };
  const last = phraseEnd(reading, first, limit);
  // "For | shopkeeper Ann Lee, …"
  if (
    classes[first] !== Class.name &&
    (last - first < 3 ||
      classes[last - 1] !== Class.name ||
      classes[last - 2] !== Class.name ||
      !isOf(reading, first, 'role-head'))
  )
    return null;
  return upToComma(reading, { first, last });
}

/** "its founder", "its founder, Ann Lee": with a name that commas set off. */
function upToComma({ classes }: ParsedText, span: TokenSpan): TokenSpan | null {
  if (span.last <= span.first || classes[span.last] !== Class.comma) return null;
  let last = span.last + 1;
  while (classes[last] === Class.name) last++;
  const isNamed = classes[span.last - 1] !== Class.name && last > span.last + 1 && classes[last] === Class.comma;
  return isNamed ? { first: span.first, last } : span;
}
