import { isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { Any, isQuoteMark, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import { behindCaption, type Introduction, opensParagraphWithRole } from './given-words.js';

const LONGEST_TITLED = 6; // tokens
const LONGEST_NAME_LINE = 14; // tokens

/** A line that is only a name with an office, "Norwegian Prime Minister Sigrid Halvorsen:", or a title: Mr. Lee: “I deny it.” */
export function nameLine(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { prose, classes } = reading;
  const owner = ownerOfWords(reading, first, colon);
  if (owner) return { source: owner, cue: { first: owner.last, last: colon } };
  const lone = loneName(reading, first, colon);
  if (lone) return { source: lone, cue: { first: colon, last: colon + 1 } };
  if (colon - first > LONGEST_NAME_LINE || colon - first < 2) return null;
  const isTitled = colon - first < LONGEST_TITLED && isTitle(prose.lower[first]!);
  const isApart = prose.paragraphOf[colon] !== prose.paragraphOf[colon + 1];
  if (!isApart && !isTitled && !opensParagraphWithRole(reading, first, colon)) return null;
  let named = 0;
  for (let i = first; i < colon; i++) {
    if (isQuoteMark(reading, i) || Any.finite[classes[i]!]) return null;
    if (classes[i] === Class.name && prose.shapes[i]! & Shape.capital) named++;
  }
  if (named < (isTitled ? 1 : 2)) return null;
  const source = subjectAfter(reading, behindCaption(reading, first), colon);
  return source && source.last === colon ? { source, cue: { first: colon, last: colon + 1 } } : null;
}

/** "| Ann Lee | ’s verdict: “…”" */
function ownerOfWords({ prose, classes }: ParsedText, first: number, colon: number): TokenSpan | null {
  const { lower } = prose;
  if (!WORDS_OF_ONE.test(lower[colon - 1]!) || colon - first > LONGEST_NAME_LINE) return null;
  let owner = colon - 2;
  while (owner > first && classes[owner] === Class.adjective) owner--;
  return classes[owner] === Class.possessive &&
    classes[owner - 1] === Class.name &&
    classes[first] !== Class.preposition
    ? { first, last: owner }
    : null;
}

const WORDS_OF_ONE =
  /^(?:verdict|answer|reply|response|explanation|view|message|advice|motto|conclusion|reasoning|argument|warning|words|excuse|defence|defense)$/;

/**
 * "Turnout does not count - | Ann Lee: “…”", "They did not agree. | Lee: “…” | Roe: “…”": a name behind a dash, or the last one of a name that
 * is whole elsewhere in the text.
 */
function loneName({ prose, classes, marks }: ParsedText, first: number, colon: number): TokenSpan | null {
  let from = colon;
  const joinsNames = (i: number): boolean => prose.lower[i] === 'and' && classes[i - 1] === Class.name;
  while (
    from > first &&
    ((Any.nominal[classes[from - 1]!] && prose.shapes[from - 1]! & Shape.capital) || joinsNames(from - 1))
  )
    from--;
  const size = colon - from;
  if (from > first)
    return size > 1 && size < 6 && marks[from - 1]! & WordFeature.dash ? { first: from, last: colon } : null;
  if (size !== 1) return null;
  for (let i = 1; i < prose.size; i++)
    if (
      i !== from &&
      prose.ids[i] === prose.ids[from] &&
      classes[i - 1] === Class.name &&
      prose.shapes[i]! & Shape.capital
    )
      return { first: from, last: colon };
  return null;
}
