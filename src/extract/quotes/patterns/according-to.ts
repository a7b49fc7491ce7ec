import { Class } from '../../../lexicon/word-classes.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { type ParsedText, sentenceEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import type { CuedAttribution } from '../attribution.js';
import { holdsVerb, sentenceBefore, startOfClause } from '../clause-before.js';

/** "According to Lee, …" and "…, according to Lee". */
export function accordingTo(reading: ParsedText, i: number, floor: number): CuedAttribution | null {
  const { prose, classes } = reading;
  if (prose.lower[i] !== 'according' || prose.lower[i + 1] !== 'to') return null;
  if (isInsertedAfterThat(reading, i)) return null;
  const limit = sentenceEnd(reading, i);
  const source = subjectAfter(reading, i + 2, limit);
  if (!source) return null;
  const sentence = sentenceBefore(reading, i, floor);
  const cue = { first: i, last: i + 2 };
  let content: TokenSpan;
  let rest: TokenSpan | null = null;
  if (i - sentence >= 3 || (i > sentence && reading.quoteOf[i - 1]! >= 0)) {
    const first = startOfClause(reading, i, sentence);
    let last = i;
    while (last > first && reading.quoteOf[last - 1]! < 0 && classes[last - 1] === Class.comma) last--;
    content = { first, last };
    if (!holdsVerb(reading, first, last) && classes[source.last] === Class.comma && source.last + 2 < limit) {
      rest = { first: source.last + 1, last: clauseEnd(reading, source.last + 1) };
    }
  } else {
    let first = source.last;
    while (first < limit && (classes[first] === Class.comma || prose.lower[first] === ':')) first++;
    content = { first, last: first < limit ? clauseEnd(reading, first) : first };
  }
  return content.last > content.first
    ? { source, cue, content: rest ? [content, rest] : [content], family: 'speech', rule: 'according-to' }
    : null;
}

/** "Lee said that, according to the report, …": an aside within what another cue attributes. */
export const isInsertedAfterThat = ({ prose }: ParsedText, i: number): boolean =>
  i > 2 && prose.lower[i - 1] === ',' && prose.lower[i - 2] === 'that';
