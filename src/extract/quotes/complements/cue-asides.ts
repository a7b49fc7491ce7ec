import { Class } from '../../../lexicon/word-classes.js';
import { phraseEnd, timeEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText } from '../../syntax/parsed-text.js';

/** Skips "in a statement", "on Friday", "last week" between a cue and its complement. */
export function skipAsides(reading: ParsedText, from: number, limit: number): number {
  const { prose, classes } = reading;
  let i = from;
  for (let hops = 0; hops < 7 && i < limit; hops++) {
    const time = timeEnd(reading, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (Any.adverb[classes[i]!]) {
      i++;
      continue;
    }
    const dashed = dashedEnd(reading, i, limit);
    if (dashed > i) {
      i = dashed;
      continue;
    }
    const bracket = bracketEnd(reading, i, limit);
    if (bracket > i) {
      i = bracket;
      continue;
    }
    // "cautioned, as did the mayor herself, | that"
    if (
      classes[i] === Class.comma &&
      prose.lower[i + 1] === 'as' &&
      /^(?:did|do|does|has|have|had)$/.test(prose.lower[i + 2] ?? '')
    ) {
      let end = phraseEnd(reading, i + 3, limit);
      if (/sel(?:f|ves)$/.test(prose.lower[end] ?? '')) end++;
      if (end > i + 3 && classes[end] === Class.comma) {
        i = end + 1;
        continue;
      }
    }
    // "said, however, | that", "wrote, in a letter to the mayor, | that"
    if (classes[i] === Class.comma) {
      const inner = skipAsides(reading, i + 1, limit);
      if (inner > i + 1 && classes[inner] === Class.comma && prose.lower[inner + 1] === 'that') {
        i = inner + 1;
        continue;
      }
      const isNamed =
        i > 0 && (classes[i - 1] === Class.name || isOf(reading, i - 1, 'document') || isOf(reading, i - 1, 'work'));
      const closing = isNamed ? appositionEnd(reading, i, limit) : -1;
      if (closing > 0) {
        i = closing + 1;
        continue;
      }
    }
    if (isOf(reading, i, 'aside-opener') && classes[i] !== Class.adjective) {
      const from = classes[i + 1] === Class.gerund ? i + 2 : i + 1; // said before leaving the hall that
      if (from === i + 2 && prose.lower[from] === 'that') {
        i = from; // told jurors in closing that
        continue;
      }
      const next = phraseEnd(reading, from, limit);
      if (next > from) {
        i = isOf(reading, next - 1, 'document') ? publishedEnd(reading, next, limit) : next;
        continue;
      }
    }
    if (classes[i] === Class.possessive || (prose.lower[i] === 'and' && i > from)) {
      const next = phraseEnd(reading, i + 1, limit);
      if (next > i + 1 && !(next < limit && Any.finite[classes[next]!])) {
        i = next;
        continue;
      }
    }
    break;
  }
  return i;
}

/** “…,” said Lee | from the pulpit |, “…”: the comma before the second part of a quotation; `from` where none follows a phrase of place or time. */
export function behindWhere(reading: ParsedText, from: number, limit: number): number {
  const { classes, quoteOf } = reading;
  const skipped = skipAsides(reading, from, limit);
  const end = skipped === from && classes[from] === Class.preposition ? phraseEnd(reading, from + 1, limit) : skipped;
  return end + 1 < limit && classes[end] === Class.comma && quoteOf[end + 1]! >= 0 ? end : from;
}

const LONGEST_BRACKET = 6; // tokens

/** "confirmed yesterday | (Wednesday) | that": the token behind a bracket. */
function bracketEnd({ prose: { lower } }: ParsedText, from: number, limit: number): number {
  if (lower[from] !== '(') return from;
  for (let i = from + 2; i < limit && i < from + LONGEST_BRACKET; i++)
    if (lower[i] === ')') return /^[,.]$/.test(lower[i + 1] ?? '') ? from : i + 1;
  return from;
}

const LONGEST_DASHED = 16; // tokens
const DASH_OF_ASIDE = /^(?:--?|[—–])$/;

/** "confirmed — to the only paper that asked — | that": the token after what is said between dashes; the first one where "that" does not follow. */
function dashedEnd({ prose: { lower }, quoteOf }: ParsedText, from: number, limit: number): number {
  if (!DASH_OF_ASIDE.test(lower[from]!)) return from;
  for (let i = from + 2; i + 1 < limit && i < from + LONGEST_DASHED && quoteOf[i]! < 0; i++)
    if (DASH_OF_ASIDE.test(lower[i]!)) return lower[i + 1] === 'that' ? i + 1 : from;
  return from;
}

const LONGEST_APPOSED = 10; // tokens

/** "told Ann Lee | , then health secretary, | that": the comma that closes what is said of the one who was told; -1 where there is none. */
function appositionEnd({ prose, classes, quoteOf }: ParsedText, comma: number, limit: number): number {
  for (let i = comma + 1; i + 1 < limit && i < comma + LONGEST_APPOSED; i++) {
    if (quoteOf[i]! >= 0 || Any.finite[classes[i]!]) return -1;
    if (classes[i] === Class.comma) return prose.lower[i + 1] === 'that' && i > comma + 1 ? i : -1;
  }
  return -1;
}

/** Skips "read to the court", "released on Tuesday" after "in a statement": how it was made known. */
function publishedEnd({ classes, ...reading }: ParsedText, from: number, limit: number): number {
  return classes[from] === Class.participle || PUBLISHED.test(reading.prose.lower[from] ?? '')
    ? Math.min(from + 1, limit)
    : from;
}

const PUBLISHED = /^(?:read|released|issued|sent|posted|published|emailed|given|obtained|seen)$/;
