import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { Any, isQuoteMark, type ParsedText } from '../syntax/parsed-text.js';
import { WordFeature } from '../syntax/word-features.js';
import type { CuedAttribution } from './attribution.js';

/** Who tells something in marks within what somebody else tells. */
interface NestedTeller {
  /** the token of the verb */
  readonly verb: number;
  /** the outer words, without those in marks */
  readonly outer: CuedAttribution;
}

const TELLING_REACH = 7; // tokens between the verb and words in marks
const REPORTS = /^(?:verb-(?:that|clause)|according-to)$/;

/** "Lee testified that | Roe told him, | “I took it.”", "Lee says | he was told by Roe: | “Go.”", "Lee says | Roe called him | “a thief”": the words in marks are Roe’s. Null for others. */
export function nestedTeller(reading: ParsedText, told: CuedAttribution): NestedTeller | null {
  const [content, more] = told.content;
  if (!content || more || told.family !== 'speech' || !REPORTS.test(told.rule)) return null;
  const { classes, marks, quoteOf, prose } = reading;
  for (let i = content.first + 1; i < content.last - 1; i++) {
    if (quoteOf[i]! >= 0) return null;
    const isHad = classes[i] === Class.participle && /^(?:had|has)$/.test(prose.lower[i - 1]!);
    const isTold =
      classes[i] === Class.participle &&
      /^(?:was|were|is|been)$/.test(prose.lower[i - 1]!) &&
      prose.lower[i + 1] === 'by';
    if (
      !(marks[i]! & WordFeature.asks) ||
      !(classes[i] === Class.past || classes[i] === Class.third || isHad || isTold)
    )
      continue;
    if (!hasOwnSubject(reading, i, content.first)) continue;
    let open = i + 1;
    while (
      open < content.last &&
      open < i + TELLING_REACH &&
      !isQuoteMark(reading, open) &&
      !Any.finite[classes[open]!]
    )
      open++;
    if (open >= content.last || !isQuoteMark(reading, open)) continue;
    const isAtOnce = open === i + 1 && (prose.shapes[open + 1]! & Shape.capital) !== 0; // Roe shouted | “I am sorry”
    const isPaused = isAtOnce || /^[,:]$/.test(prose.lower[open - 1]!);
    if (!isPaused && !/^calls?(?:ed)?$/.test(prose.lower[i]!)) return null; // "said she asked about “it”": words of the outer one
    const last = isPaused && !isAtOnce ? open - 1 : open;
    return last - content.first > 2 ? { verb: i, outer: { ...told, content: [{ first: content.first, last }] } } : null;
  }
  return null;
}

/** A name, or "he", right before the verb and its auxiliary; not "which he | called", "a service from Tern | called". */
function hasOwnSubject({ classes, marks, prose }: ParsedText, verb: number, first: number): boolean {
  let before = verb - 1;
  while (before > first && (Any.auxiliary[classes[before]!] || Any.adverb[classes[before]!])) before--;
  if (before < first) return false;
  const isPersonal = (marks[before]! & WordFeature.personal) !== 0;
  if (!isPersonal && classes[before] !== Class.name) return false;
  while (!isPersonal && before > first && classes[before - 1] === Class.name) before--;
  const word = prose.lower[before - 1] ?? '';
  return word === 'that' || (classes[before - 1] !== Class.preposition && !/^(?:which|whom|what|who)$/.test(word));
}
