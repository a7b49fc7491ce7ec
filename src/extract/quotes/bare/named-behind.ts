import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { Shape } from '../../../text/prose.js';
import {
  Any,
  isQuoteMark,
  isStop,
  type ParsedText,
  quoteEnd,
  quoteStart,
  sentenceEnd,
} from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { Introduction } from './given-words.js';

const OFFICE_BEHIND = 10; // tokens that tell what somebody is
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
    : (behindDirt(reading, behind) ?? alone(reading, quote, behind));
}

/** “Nobody has been paid.” | .. . . said the overseer of the mill: what a machine has read before the verb in a scan. */
function behindDirt(reading: ParsedText, behind: number): Introduction | null {
  const { prose, marks, scan } = reading;
  if (!scan) return null;
  let verb = behind;
  while (verb < prose.size && verb < behind + MOST_DIRT && /^(?:\p{L}|[^\p{L}\p{N}]+)$/u.test(prose.lower[verb]!))
    verb++;
  if (verb === behind || prose.paragraphOf[verb] !== prose.paragraphOf[behind]) return null;
  if (!(marks[verb]! & WordFeature.asks) || prose.shapes[verb]! & Shape.capital) return null;
  const source = subjectAfter(reading, verb + 1, sentenceEnd(reading, verb));
  return source && { source, cue: { first: verb, last: verb + 1 } };
}

const MOST_DIRT = 7; // tokens

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
  const mayHaveOffice = reading.scan !== null && prose.lower.slice(behind, next + 1).includes(',');
  const limitOfOffice = mayHaveOffice ? source.last + OFFICE_BEHIND : next;
  while (
    next < limitOfOffice &&
    next < prose.size &&
    !Any.finite[classes[next]!] &&
    !(prose.shapes[next]! & Shape.opens)
  )
    next++;
  while (next < prose.size && !(prose.shapes[next]! & (Shape.word | Shape.opens))) next++;
  if (next < prose.size && !(prose.shapes[next]! & Shape.opens)) return null;
  return { source, cue: { first: behind - 2, last: behind - 1 } };
}

function holdsName({ classes, prose }: ParsedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (classes[i] === Class.name && prose.shapes[i]! & Shape.capital) return true;
  return false;
}
