import type { Cues } from '../../gazetteer/cues.js';
import { Class } from '../../gazetteer/word-classes.js';
import { Any, isStop, type Reading, sentenceEnd } from './reading.js';

const FARTHEST = 250; // tokens of one clause

/** The token behind the clause that begins at `from` (what a cue before it attributes), without its closing stop. */
export function clauseEnd(reading: Reading, from: number, cues: Cues): number {
  const { classes, prose, quoteOf, quoted } = reading;
  let limit = Math.min(sentenceEnd(reading, from), from + FARTHEST);
  for (let i = from; i < limit; i++) {
    const inside = quoteOf[i]!;
    if (inside >= 0) {
      const quote = quoted[inside]!;
      const behind = quote.last + (quote.closed ? 1 : 0);
      if (behind > i) {
        i = behind - 1;
        if (behind > limit)
          limit =
            behind < prose.size && !startsAnew(reading, behind)
              ? Math.min(sentenceEnd(reading, behind - 1), from + FARTHEST)
              : behind;
        if (quote.closed && endsInStop(reading, quote.last - 1) && startsAnew(reading, behind)) return behind;
        continue;
      }
    }
    const c = classes[i]!;
    const word = prose.lower[i]!;
    if (word === ';') return i;
    if (c === Class.comma && endsAtComma(reading, i, limit, cues)) return i;
    if ((word === 'and' || word === 'but') && i > from + 1 && joinsCue(reading, i + 1, limit, cues))
      return classes[i - 1] === Class.comma ? i - 1 : i;
    if (word === 'according' && prose.lower[i + 1] === 'to') return classes[i - 1] === Class.comma ? i - 1 : i;
  }
  let end = limit;
  while (end > from && (isStop(reading, end - 1) || classes[end - 1] === Class.comma) && quoteOf[end - 1]! < 0) end--;
  return end;
}

const startsAnew = (reading: Reading, i: number): boolean =>
  i >= reading.prose.size || (reading.prose.shapes[i]! & 64) !== 0;
const endsInStop = (reading: Reading, i: number): boolean => isStop(reading, i) || reading.classes[i] === Class.comma;

/** Whether what follows the comma at `i` is no more of the clause. */
function endsAtComma(reading: Reading, i: number, limit: number, cues: Cues): boolean {
  const { classes, prose } = reading;
  let j = i + 1;
  if (j >= limit) return true;
  if (prose.lower[j] === 'according') return true;
  while (j < limit && Any.adverb[classes[j]!]) j++;
  if (classes[j] === Class.gerund) return cues.verbs.has(prose.lower[j]!);
  const word = prose.lower[j]!;
  if (
    word === 'while' ||
    word === 'although' ||
    word === 'though' ||
    word === 'but' ||
    word === 'and' ||
    word === 'even' ||
    word === 'as'
  ) {
    if (joinsCue(reading, j + 1, limit, cues)) return true;
    return cueClause(reading, j + 1, limit, cues);
  }
  return false;
}

/** "and | added that": a finite cue verb follows at once. */
function joinsCue(reading: Reading, i: number, limit: number, cues: Cues): boolean {
  let j = i;
  while (j < limit && j < i + 4 && (Any.adverb[reading.classes[j]!] || Any.auxiliary[reading.classes[j]!])) j++;
  const c = reading.classes[j];
  if (j >= limit || c === undefined || reading.quoteOf[j]! >= 0) return false;
  const verbal = c === Class.past || c === Class.third || (j > i && c === Class.participle);
  return verbal && cues.verbs.has(reading.prose.lower[j]!);
}

/** "but | her rival said": a new subject with a cue verb. */
function cueClause(reading: Reading, i: number, limit: number, cues: Cues): boolean {
  for (let j = i; j < limit && j < i + 12; j++) {
    const c = reading.classes[j]!;
    if (reading.quoteOf[j]! >= 0) return false;
    if (Any.finite[c] || c === Class.participle) {
      if (Any.auxiliary[c]) continue;
      return c !== Class.participle && cues.verbs.has(reading.prose.lower[j]!)
        ? true
        : Any.verb[c] === 1 && cues.verbs.has(reading.prose.lower[j]!);
    }
  }
  return false;
}
