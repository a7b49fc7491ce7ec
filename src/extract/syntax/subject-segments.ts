import { isTitle } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { bodyBeforeComma, firmBeforeComma } from '../bodies-of-several.js';
import { isTimeTo, longPhraseEnd, phraseEnd } from './noun-phrases.js';
import { Any, isOf, isQuoteMark, type ParsedText, type TokenSpan } from './parsed-text.js';
import { tickerBefore } from './tickers.js';
import { WordFeature } from './word-features.js';

export interface Segment extends TokenSpan {
  /** holds a finite verb that is no relative clause's */
  readonly verbal: boolean;
}

/** The stretches between commas, last first, that may hold the subject. */
export function segmentsBefore(reading: ParsedText, end: number, limit: number): Segment[] {
  const { classes, marks, prose, quoteOf } = reading;
  const segments: Segment[] = [];
  let last = end;
  let verbal = false;
  let i = end - 1;
  const close = (first: number): void => {
    segments.push({ first, last, verbal });
    verbal = false;
  };
  const aside = openOfAside(reading, end, limit);
  if (aside >= 0) {
    close(end);
    last = aside;
    i = aside - 1;
  }
  for (; i >= limit; i--) {
    const mark = marks[i]!;
    const c = classes[i]!;
    if (isQuoteMark(reading, i) || quoteOf[i]! >= 0) {
      // a nickname or a title inside the phrase; a quotation that ends here bounds it
      const inner = quoteOf[i]! >= 0 ? reading.quoted[quoteOf[i]!]! : null;
      if (
        inner?.closed &&
        inner.last - inner.first <= 4 &&
        inner.open > limit &&
        (closesTitle(prose, inner.open) ||
          (Any.inPhrase[classes[inner.open - 1]!] &&
            i + 1 < end &&
            classes[i + 1] !== Class.comma &&
            !/[,.?!]/.test(prose.lower[inner.last - 1]!)))
      ) {
        i = inner.open;
        continue;
      }
      break;
    }
    if (c === Class.stop && classes[i + 1] !== Class.comma) break;
    if (mark & WordFeature.bound && !(mark & WordFeature.dash)) {
      if (isInTimeOfDay(reading, i)) continue;
      if (prose.lower[i] !== ')') break; // ; : (
      const open = openingBracket(reading, i, limit);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (c === Class.other && prose.lower[i] === '>') {
      const open = tickerBefore(reading, i, limit);
      if (open > limit) i = open;
      continue;
    }
    // "Ministry of Agriculture, | Fisheries and Food", "of Oakman, | Sachs and Co"
    if (c === Class.comma && (bodyBeforeComma(prose, i) >= limit || firmBeforeComma(prose, i) >= limit)) continue;
    if (c === Class.comma || mark & WordFeature.bound) {
      close(i + 1);
      last = i;
      if (segments.length > 6) return segments;
      continue;
    }
    if (mark & WordFeature.subordinator && !Any.inPhrase[c] && bounds(reading, i, segments.length)) break;
    if (!verbal && opensOwnClause(reading, i)) {
      close(i + 1);
      return segments;
    }
    if (c === Class.wh) {
      verbal = false; // the verbs after it are the relative clause's
      if (segments.length === 0 && last === end && !(mark & WordFeature.relative) && prose.lower[i] !== 'whose') break;
      continue;
    }
    if (Any.finite[c] || c === Class.base) {
      if (segments.length === 0 && !relativeBehind(reading, i, limit)) {
        // another clause comes before: the subject begins after it
        const from = afterCoordinator(reading, i + 1, end);
        close(from);
        return segments;
      }
      const from = segments.length === 0 ? timeClauseAfter(reading, i + 1, end) : -1;
      if (from >= 0) {
        close(from);
        return segments;
      }
      verbal = true;
    }
  }
  close(i + 1);
  return segments;
}

/** The film, titled | “Bridges?”, | says */
const closesTitle = ({ lower }: ParsedText['prose'], open: number): boolean =>
  /^(?:titled|entitled|called|named|dubbed|headlined)$/.test(lower[open - 1]!);

/** the mark of "5:17 p.m." */
const isInTimeOfDay = ({ classes, prose }: ParsedText, i: number): boolean =>
  prose.lower[i] === ':' && classes[i - 1] === Class.cardinal && classes[i + 1] === Class.cardinal;

/** "a town in which | Wray has said", "where | Wray has said": the clause has a subject of its own. */
const opensOwnClause = ({ classes, prose }: ParsedText, i: number): boolean =>
  classes[i] === Class.wh &&
  Any.opensPhrase[classes[i + 1]!] === 1 &&
  (prose.lower[i] === 'where' || (/^(?:which|whom)$/.test(prose.lower[i]!) && classes[i - 1] === Class.preposition));

/** Whether a subordinator ends the search; within an interruption ("Lee, who served as mayor, said") it does not. */
function bounds(reading: ParsedText, i: number, passed: number): boolean {
  const word = reading.prose.lower[i]!;
  if (passed === 1) return false;
  if (relativeOf(reading, i)) return false;
  if (word === 'as') return passed === 0 && !isRolePhrase(reading, i);
  return passed === 0 || isOf(reading, i, 'segment-opener');
}

/** "as mayor of York" within a phrase, not "as he said" */
function isRolePhrase(reading: ParsedText, i: number): boolean {
  const c = reading.classes[i + 1]!;
  return c === Class.determiner || c === Class.noun || c === Class.adjective;
}

const relativeOf = (reading: ParsedText, i: number): boolean =>
  (reading.prose.lower[i] === 'that' || reading.prose.lower[i] === 'where') &&
  i > 0 &&
  reading.classes[i - 1] === Class.noun &&
  Any.finite[reading.classes[i + 1]!] === 1;

function relativeBehind(reading: ParsedText, verb: number, limit: number): boolean {
  for (let i = verb - 1; i >= Math.max(limit, verb - 6); i--) {
    const c = reading.classes[i]!;
    if (opensTimeLead(reading, i)) return false;
    if (c === Class.wh || (reading.prose.lower[i] === 'that' && i > 0 && reading.classes[i - 1] === Class.noun))
      return true;
    if (c === Class.comma || c === Class.stop || c === Class.conjunction) return false;
  }
  return false;
}

/** "| When | she was arrested Lee said", "that | when | …": a lead that no comma has closed, not "the day when she". */
const opensTimeLead = ({ classes, prose, marks }: ParsedText, i: number): boolean =>
  prose.lower[i] === 'when' &&
  (marks[i + 1]! & WordFeature.personal) !== 0 &&
  (i === 0 ||
    prose.sentenceOf[i - 1] !== prose.sentenceOf[i] ||
    /^(?:that|,|and|but)$/.test(prose.lower[i - 1]!) ||
    !Any.nominal[classes[i - 1]!]);

function openingBracket(reading: ParsedText, i: number, limit: number): number {
  for (let j = i - 1; j >= limit && j > i - 30; j--) if (reading.prose.lower[j] === '(') return j;
  return -1;
}

/** The first token after the last "and", "but", comma between `from` and `to`, else the last plain phrase there. */
function afterCoordinator(reading: ParsedText, from: number, to: number): number {
  for (let i = from; i < to; i++) if (reading.marks[i]! & WordFeature.coordinator) return i + 1;
  let start = from;
  for (let i = from; i < to; ) {
    const next = phraseEnd(reading, i, to);
    if (next === i) i++;
    else {
      const joined = reading.classes[i - 1] === Class.preposition && !opensTimeClause(reading, i - 1, to);
      if (i === from || !(joined || isTimeTo(reading, i, next))) start = i;
      i = next;
    }
  }
  return start;
}

/** "fell | after | the firm warned", "fell | after | the maker of it warned": the word opens a clause when its phrase is the subject. */
const opensTimeClause = (reading: ParsedText, i: number, to: number): boolean =>
  OPENS_TIME.test(reading.prose.lower[i]!) &&
  (phraseEnd(reading, i + 1, to) === to || longPhraseEnd(reading, i + 1, to) === to);

const OPENS_TIME = /^(?:after|before|since|until|till|once)$/;

/** "who left after | the board said": the subject of the later clause; -1 where there is none. */
function timeClauseAfter(reading: ParsedText, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--)
    if (OPENS_TIME.test(reading.prose.lower[i]!)) return opensTimeClause(reading, i, to) ? i + 1 : -1;
  return -1;
}

/** Where “…,” opens that closes an aside before the verb: Lee, citing “safety,” | said. -1 when no such quotation ends there. */
export function openOfAside(reading: ParsedText, end: number, limit: number): number {
  const number = reading.quoteOf[end - 1]!;
  if (number < 0) return -1;
  const { open, last, closed } = reading.quoted[number]!;
  const ends = closed && last === end - 1 && reading.classes[last - 1] === Class.comma;
  return ends && open > limit + 1 && reading.prose.sentenceOf[open - 1] === reading.prose.sentenceOf[end - 1]
    ? open
    : -1;
}

/** "In Oldtown | Governor Lee said", "At a dinner in Oldtown | Mr Roe said": where the title begins behind the name of a place; -1 where none does. */
export function titleAfterPlace({ classes, prose }: ParsedText, lead: number, last: number): number {
  const { lower, shapes } = prose;
  const isName = (i: number): boolean => classes[i] === Class.name && (shapes[i]! & Shape.capital) !== 0;
  let title = -1;
  let i = last - 1;
  for (; i > lead && i > last - LONGEST_PLACE_AND_NAME && isName(i); i--)
    if (i < last - 1 && isTitle(lower[i]!) && isName(i - 1) && !isTitle(lower[i - 1]!)) title = i;
  return title > 0 && i < title - 1 && /^(?:in|at|from|near|to)$/.test(lower[i]!) ? title : -1;
}

const LONGEST_PLACE_AND_NAME = 8; // tokens
