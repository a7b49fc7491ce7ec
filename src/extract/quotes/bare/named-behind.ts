import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { Shape } from '../../../text/prose.js';
import { isQuoteMark, isStop, type ParsedText, quoteEnd, quoteStart, sentenceEnd } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { Introduction } from './introductions.js';

const NOUN_REACH = 8; // tokens between a quotation and the noun that tells what it is

/**
 * Who speaks by the words right behind a quotation that have no verb of saying: “Did you go?” was the first question asked by Mr. Lee. |
 * “Never,” was the reply of Dr. Roe. | “Nothing to say,” Captain Harry Hale. Null where they name nobody.
 */
export function namedBehind(reading: ParsedText, quote: Quoted): Introduction | null {
  const behind = quoteEnd(quote);
  if (!quote.closed || behind >= reading.prose.size) return null;
  return /^(?:was|is|were|waa)$/.test(reading.prose.lower[behind]!)
    ? calledBy(reading, behind)
    : alone(reading, quote, behind);
}

/** was | the first question | asked by Mr. Lee */
function calledBy(reading: ParsedText, behind: number): Introduction | null {
  const { prose, marks, classes } = reading;
  const limit = sentenceEnd(reading, behind);
  for (let i = behind + 1; i < limit && i <= behind + NOUN_REACH; i++) {
    if (isQuoteMark(reading, i)) return null;
    if (!isWhatWasSaid(reading, i)) continue;
    let by = i + 1;
    if (classes[by] === Class.participle || classes[by] === Class.past) by++;
    if (!/^(?:by|of|from)$/.test(prose.lower[by] ?? '')) return null;
    const source = marks[by]! & WordFeature.according ? null : subjectAfter(reading, by + 1, limit);
    return source && holdsName(reading, source.first, source.last)
      ? { source, cue: { first: behind, last: by + 1 } }
      : null;
  }
  return null;
}

const isWhatWasSaid = ({ prose }: ParsedText, i: number): boolean =>
  /^(?:question|reply|answer|response|retort|comment|verdict|explanation|rejoinder)$/.test(prose.lower[i]!);

/** “Nothing to say,” | Captain Harry Hale. / */
function alone(reading: ParsedText, quote: Quoted, behind: number): Introduction | null {
  const { prose, classes } = reading;
  const from = quoteStart(quote);
  const ends = classes[behind - 2] === Class.comma || (reading.scan !== null && isStop(reading, behind - 2));
  if (!ends || !(prose.shapes[from]! & Shape.opens) || prose.paragraphOf[behind] !== prose.paragraphOf[from])
    return null;
  if (!(prose.shapes[behind]! & Shape.capital)) return null;
  const limit = sentenceEnd(reading, behind);
  const source = subjectAfter(reading, behind, limit);
  if (!source || !holdsName(reading, source.first, source.last)) return null;
  if (!isStop(reading, source.last) && reading.scan === null) return null;
  let next = source.last;
  while (next < prose.size && !(prose.shapes[next]! & (Shape.word | Shape.opens))) next++;
  if (next < prose.size && !(prose.shapes[next]! & Shape.opens)) return null;
  return { source, cue: { first: behind - 2, last: behind - 1 } };
}

function holdsName({ classes, prose }: ParsedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (classes[i] === Class.name && prose.shapes[i]! & Shape.capital) return true;
  return false;
}
