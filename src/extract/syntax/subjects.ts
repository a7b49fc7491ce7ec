import { Class } from '../../lexicon/word-classes.js';
import { isTimeTo, timeEnd } from './noun-phrases.js';
import { Any, isOf, isQuoteMark, type ParsedText, type TokenSpan } from './parsed-text.js';
import { siteNameEnd } from './postposed-subjects.js';
import { headSegment, opensQuantity, trimLead } from './subject-heads.js';
import { openOfAside, segmentsBefore } from './subject-segments.js';
import { tickerBefore } from './tickers.js';
import { WordFeature } from './word-features.js';

const SUBJECT_REACH = 70; // tokens that a subject may lie before its verb

/** What comes before a verb as its subject. */
export interface Subject extends TokenSpan {
  /** a relative "who" or "which": the subject proper is its antecedent */
  readonly relative: boolean;
  /** where the clause of this subject begins, leads like "In July," not counted */
  readonly clause: number;
}

/**
 * The subject that ends right before token `verb` (the first of a verb group), looking back no further than `floor`.
 * Leads ("In July, …"), appositions, relative clauses and brackets between are seen through. Null where there is none.
 */
export function subjectBefore(reading: ParsedText, verb: number, floor: number): Subject | null {
  const { classes, marks, prose } = reading;
  const limit = Math.max(floor, verb - SUBJECT_REACH);
  let end = verb;
  if (end - 1 < limit) return null;
  // the firm "Harrow's | said"; the verb group has taken what is short for "is"
  if (prose.lower[end - 1] === "'s" && classes[end - 2] === Class.name && end - 2 >= limit) end--;
  // "| @some_body | said"
  if (end - 2 >= limit && prose.starts[end - 1] === prose.ends[end - 2]) {
    let at = end - 2;
    while (at > limit && prose.lower[at] !== '@' && prose.starts[at] === prose.ends[at - 1]) at--;
    if (siteNameEnd(reading, at) === end) return { first: at, last: end, relative: false, clause: at };
  }
  const mark = marks[end - 1]!;
  if (mark & WordFeature.relative && classes[end - 1] !== Class.determiner) {
    return { first: end - 1, last: end, relative: true, clause: end - 1 };
  }
  // "a man who found it | said"
  const isObject =
    prose.lower[end - 1] === 'it' && prose.lower[end - 3] === 'who' && Any.finite[classes[end - 2]!] === 1;
  if (mark & WordFeature.personal && prose.lower[end - 2] !== 'and' && !isObject)
    return { first: end - 1, last: end, relative: false, clause: end - 1 };
  end = withoutTimeAgo(reading, end, limit);
  const relative = relativeBefore(reading, end, limit);
  if (relative >= 0) return { first: relative, last: relative + 1, relative: true, clause: relative };
  const word = prose.lower[end - 1]!;
  if (classes[end - 1] === Class.pronoun && isReflexive(word) && end - 2 >= limit) end--;
  if (
    (word === 'both' || word === 'all' || word === 'each') &&
    end - 2 >= limit &&
    (classes[end - 2] === Class.comma || prose.lower[end - 2] === '—')
  )
    end--;
  if ((isQuoteMark(reading, end - 1) || reading.quoteOf[end - 1]! >= 0) && openOfAside(reading, end, limit) < 0)
    return null;
  const segments = segmentsBefore(reading, end, limit);
  const chosen = headSegment(reading, segments);
  if (!chosen) return null;
  const lead = trimLead(reading, chosen.first, chosen.last);
  // "the change, which | officers say will save"
  const isObjectRelative = marks[lead]! & WordFeature.relative && classes[lead] === Class.wh && lead + 1 < chosen.last;
  // the firm <Mudlark Corp>
  const inBrackets = prose.lower[lead] === '<';
  const isOwned = prose.lower[lead] === 'whose'; // "whose | brother said"
  const opens = (isObjectRelative && Any.opensPhrase[classes[lead + 1]!]) || inBrackets || isOwned ? lead + 1 : lead;
  const first = behindInnerClause(reading, opens, chosen.last);
  if (
    first >= chosen.last ||
    isParticipialLead(reading, first, chosen.last) ||
    (!Any.opensPhrase[classes[first]!] &&
      classes[first] !== Class.contraction &&
      !isOf(reading, first, 'pairing') &&
      !opensLoosely(reading, first) &&
      !opensQuantity(reading, first))
  )
    return null;
  let last = chosen.last;
  while (
    last > first &&
    !(
      Any.nominal[classes[last - 1]!] ||
      classes[last - 1] === Class.pronoun ||
      classes[last - 1] === Class.contraction ||
      Any.inPhrase[classes[last - 1]!]
    )
  ) {
    if (prose.lower[last - 1] === ')') break;
    const open = prose.lower[last - 1] === '>' ? tickerBefore(reading, last - 1, first + 1) : -1;
    last = open < 0 ? last - 1 : open;
  }
  if (last - first === 1 && /^(?:the|an?)$/.test(prose.lower[first]!)) return null; // "the | written ruling said"
  if (isTimeTo(reading, first, last)) return null; // "went round | last month"
  last = withoutTime(reading, first, last);
  // "he | spoke at a hearing for his part in it and for | saying"
  if (marks[first]! & WordFeature.personal && Any.finite[classes[first + 1] ?? Class.stop])
    last = Math.min(last, first + 1);
  return last > first ? { first, last, relative: false, clause: first } : null;
}

const LONGEST_PHRASE_IN_RELATIVE = 8; // tokens

/** "who | as leader in 2010 | said", "which | last week | said": the relative before a phrase that opens its clause; -1 for none. */
function relativeBefore(reading: ParsedText, end: number, limit: number): number {
  const { classes, marks, prose } = reading;
  for (let i = end - 1; i > limit && i > end - LONGEST_PHRASE_IN_RELATIVE; i--) {
    if (marks[i]! & WordFeature.relative && classes[i] === Class.wh && isTimeTo(reading, i + 1, end)) return i;
    if (prose.lower[i] === 'who') return i < end - 2 && classes[i + 1] === Class.preposition ? i : -1;
    if (!Any.inPhrase[classes[i]!] && classes[i] !== Class.preposition) return -1;
  }
  return -1;
}

const SHORTEST_CLAUSE = 4; // tokens: "Lee left and Roe"

/** "Lee has left the board and | Roe", "rowing home as | her crew": the subject behind a clause that a coordinator or a subordinator ends. */
function behindInnerClause({ classes, marks, prose }: ParsedText, first: number, last: number): number {
  const next = classes[first + 1] ?? Class.stop;
  const isClause = next === Class.preposition || next === Class.particle || next === Class.determiner;
  let verb = classes[first] === Class.gerund && isClause ? first : -1;
  if (verb < 0 && last - first < SHORTEST_CLAUSE) return first;
  for (let i = first; i < last && verb < 0; i++) {
    if (classes[i] === Class.wh || marks[i]! & (WordFeature.relative | WordFeature.bound)) return first;
    const isVerb = Any.finite[classes[i]!] && prose.lower[i] !== "'s";
    const isBehindSubject =
      i === first || Any.nominal[classes[i - 1]!] || classes[i - 1] === Class.pronoun || Any.adverb[classes[i - 1]!];
    if (isVerb && isBehindSubject) verb = i;
  }
  if (verb < 0 || prose.lower.slice(verb, last).includes('by')) return first;
  if (!Any.nominal[classes[last - 1]!] && classes[last - 1] !== Class.pronoun) return first; // "Lee cites as useful"
  for (let i = last - 2; i > verb; i--) {
    const isOfficeOf = prose.lower[i] === 'as' && /^(?:serving|acting|working)$/.test(prose.lower[verb]!);
    if (/^(?:and|but|as|while)$/.test(prose.lower[i]!) && !isOfficeOf)
      return Any.opensPhrase[classes[i + 1]!] && classes[i + 1] !== Class.adjective ? i + 1 : first;
  }
  return first;
}

/** "filed in 2012", "compared to the smokers’ claims": what is said of something, and no subject. */
const isParticipialLead = ({ classes, prose }: ParsedText, first: number, last: number): boolean =>
  classes[first] === Class.participle &&
  first + 1 < last &&
  (classes[first + 1] === Class.preposition || classes[first + 1] === Class.to) &&
  /^(?:compared|filed|dated|released|published|issued|signed|posted|written|sent|aired)$/.test(prose.lower[first]!);

/** "The board | less than two weeks ago | said" */
function withoutTimeAgo({ classes, marks, prose }: ParsedText, end: number, limit: number): number {
  if (!(marks[end - 1]! & WordFeature.closesTime) || !(marks[end - 2]! & WordFeature.unit)) return end;
  let first = end - 2;
  while (first - 1 > limit && (classes[first - 1] === Class.cardinal || classes[first - 1] === Class.determiner))
    first--;
  while (
    first - 1 > limit &&
    /^(?:than|less|more|about|only|just|some|nearly|almost|barely)$/.test(prose.lower[first - 1]!)
  )
    first--;
  return Any.nominal[classes[first - 1]!] ? first : end;
}

const isReflexive = (word: string): boolean => word.endsWith('self') || word.endsWith('selves');
const opensLoosely = (reading: ParsedText, i: number): boolean =>
  Any.adverb[reading.classes[i]!] === 1 ||
  reading.classes[i] === Class.participle ||
  reading.classes[i] === Class.gerund;

/** "Peskov on Friday described": the time belongs to neither. */
function withoutTime(reading: ParsedText, first: number, last: number): number {
  for (let i = Math.max(first + 1, last - 4); i < last; i++) {
    const on = reading.prose.lower[i] === 'on' || reading.prose.lower[i] === 'in' ? 1 : 0;
    if (timeEnd(reading, i + on) === last) return i;
  }
  return last;
}
