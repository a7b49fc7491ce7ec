import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { Any, isStop, type ParsedText, quoteEnd, quoteStart, sentenceStart } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { isCapitalised, isWorkTitle } from '../work-titles.js';
import type { Introduction } from './given-words.js';
import { endsAt } from './introductions.js';
import { isAdvised, isAlternative, isAttributive, isCalledPhrase, isExample, namesControl } from './quoted-terms.js';
import { mayBeSomebody } from './subjects-ahead.js';

/** He answers letters as “the founder of the town”: what somebody is called, where the verb says nothing of it. */
export function isStyle(reading: ParsedText, quote: Quoted): boolean {
  if (quote.last - quote.first >= LONGEST_STYLE) return false;
  const { lower } = reading.prose;
  const from = quoteStart(quote);
  const at = /^(?:the|an?|his|her|its|their)$/.test(lower[from - 1] ?? '') ? from - 2 : from - 1;
  if (lower[at] !== 'as') return false;
  if (lower[at - 1] === 'known' || (lower[at - 1] === 'to' && /^(?:referred|refer|refers)$/.test(lower[at - 2] ?? '')))
    return true;
  return at === from - 1 && Any.nominal[reading.classes[from - 2]!] === 1;
}

const LONGEST_STYLE = 8; // tokens
/** Whether a quotation without a cue is speech: it makes a sentence of its own, or in double marks a long part of one. */
export function isSpoken(reading: ParsedText, quote: Quoted): boolean {
  const { prose } = reading;
  const from = quoteStart(quote);
  const length = quote.last - quote.first;
  if (prose.text[prose.starts[from]! - 1] === '=') return false; // markup: author="…"
  const behind = quoteEnd(quote);
  // “Forced labor” means work; the level Critical means “loss of data”: a term and its definition
  if (/^(?:means|includes)$/.test(prose.lower[behind] ?? '') || isDefinedBefore(prose, from)) return false;
  if (isAttributive(reading, quote) || namesControl(reading, from)) return false;
  if (isCalledPhrase(reading, behind) || isAlternative(reading, quote) || isExample(reading, from)) return false;
  if (isAdvised(reading, from)) return false;
  const isTurn = /^[.?!]$/.test(prose.lower[quote.last - 1]!); // “Six, sir.” “And a wife?”
  const isMark = (i: number): boolean => isTurn && i >= 0 && i < prose.size && (prose.shapes[i]! & Shape.quote) !== 0;
  const opens = (prose.shapes[from]! & Shape.first) !== 0 || isMark(from - 1);
  const closes = endsAt(reading, behind) || isMark(behind);
  if (opens && closes && (length >= 3 || (length === 2 && isStop(reading, quote.last - 1))))
    return (
      !quote.single ||
      /^[,.?!…]$/.test(prose.lower[isDoubleMark(prose.lower[quote.last - 1]!) ? quote.last - 2 : quote.last - 1]!)
    ); // ‘I said, “Fine.”’
  if (quote.single) return false;
  if (length < 3 || isWorkTitle(reading, quote)) return false;
  return length > 8 || !isCapitalised(reading, quote);
}

const isDoubleMark = (word: string): boolean => /^["”]$/.test(word);

const isDefinedBefore = ({ lower }: Prose, from: number): boolean =>
  /^(?:means|meant|denotes|denoted)$/.test(lower[from - 1] ?? '') ||
  (lower[from - 1] === 'for' && /^(?:stands|stood)$/.test(lower[from - 2] ?? ''));

const LONGEST_ADDRESS = 60; // tokens of the sentence before

/** "Speaking to a crowd in the square, | he | raised his hat. / “…”": who speaks there, by the sentence before a paragraph that is in marks. Only where
 * that sentence comes after token `reached`. */
export function speakerOfAddress(reading: ParsedText, quote: Quoted, reached: number): Introduction | null {
  const { prose, classes, quoteOf } = reading;
  const from = quoteStart(quote);
  if (
    from === 0 ||
    !(prose.shapes[from]! & Shape.opens) ||
    prose.paragraphOf[from]! - prose.paragraphOf[from - 1]! !== 1
  )
    return null;
  const first = sentenceStart(reading, from - 1);
  if (
    first <= reached ||
    from - first > LONGEST_ADDRESS ||
    !/^(?:speaking|addressing|testifying)$/.test(prose.lower[first]!)
  )
    return null;
  for (let i = first + 1; i < from; i++) {
    if (quoteOf[i]! >= 0) return null;
    if (!Any.finite[classes[i]!] || classes[i - 1] === Class.wh) continue;
    const source = subjectBefore(reading, i, first);
    if (source && !source.relative && mayBeSomebody(reading, source))
      return { source: { first: source.first, last: source.last }, cue: { first, last: first + 1 } };
  }
  return null;
}
