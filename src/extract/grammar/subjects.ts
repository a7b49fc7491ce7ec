import { Class } from '../../gazetteer/word-classes.js';
import { phraseEnd, timeEnd } from './noun-phrases.js';
import { Any, isQuoteMark, type Reading, type Stretch } from './reading.js';

const FAR = 70; // tokens that a subject may lie before its verb
const SUBORDINATORS = new Set([
  'that',
  'if',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'since',
  'whether',
  'where',
  'how',
  'why',
  'what',
  'than',
  'unless',
  'until',
  'once',
  'whereas',
  'so',
]);
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'nor']);
const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** What stands before a verb as its subject. */
export interface Subject extends Stretch {
  /** a relative "who" or "which": the subject proper is its antecedent */
  readonly relative: boolean;
  /** where the clause of this subject begins, leads like "In July," not counted */
  readonly clause: number;
}

/**
 * The subject that ends right before token `verb` (the first of a verb group), looking back no further than `floor`.
 * Leads ("In July, …"), appositions, relative clauses and brackets between are seen through. Null where there is none.
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Subject | null {
  const { classes, prose } = reading;
  const limit = Math.max(floor, verb - FAR);
  let end = verb;
  if (end - 1 < limit) return null;
  const word = prose.lower[end - 1]!;
  if (RELATIVE.has(word) && classes[end - 1] !== Class.determiner) {
    return { first: end - 1, last: end, relative: true, clause: end - 1 };
  }
  if (PERSONAL.has(word) && prose.lower[end - 2] !== 'and')
    return { first: end - 1, last: end, relative: false, clause: end - 1 };
  if (classes[end - 1] === Class.pronoun && isReflexive(word) && end - 2 >= limit) end--;
  if (
    /^(?:both|all|each)$/.test(word) &&
    end - 2 >= limit &&
    (classes[end - 2] === Class.comma || prose.lower[end - 2] === '—')
  )
    end--;
  if ((isQuoteMark(reading, end - 1) || reading.quoteOf[end - 1]! >= 0) && openOfAside(reading, end, limit) < 0)
    return null;
  const segments = segmentsBefore(reading, end, limit);
  const chosen = headSegment(reading, segments);
  if (!chosen) return null;
  const first = trimLead(reading, chosen.first, chosen.last);
  if (
    first >= chosen.last ||
    (!Any.opensPhrase[classes[first]!] &&
      classes[first] !== Class.contraction &&
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
    last--;
  }
  last = withoutTime(reading, first, last);
  return last > first ? { first, last, relative: false, clause: first } : null;
}

/** Where “…,” opens that closes an aside before the verb: Lee, citing “safety,” | said. -1 when no such quotation ends there. */
function openOfAside(reading: Reading, end: number, limit: number): number {
  const number = reading.quoteOf[end - 1]!;
  if (number < 0) return -1;
  const { open, last, closed } = reading.quoted[number]!;
  const ends = closed && last === end - 1 && reading.classes[last - 1] === Class.comma;
  return ends && open > limit + 1 && reading.prose.sentenceOf[open - 1] === reading.prose.sentenceOf[end - 1]
    ? open
    : -1;
}

const isReflexive = (word: string): boolean => word.endsWith('self') || word.endsWith('selves');
const opensLoosely = (reading: Reading, i: number): boolean =>
  Any.adverb[reading.classes[i]!] === 1 ||
  reading.classes[i] === Class.participle ||
  reading.classes[i] === Class.gerund;

/** "Peskov on Friday described": the time belongs to neither. */
function withoutTime(reading: Reading, first: number, last: number): number {
  for (let i = Math.max(first + 1, last - 4); i < last; i++) {
    const on = reading.prose.lower[i] === 'on' || reading.prose.lower[i] === 'in' ? 1 : 0;
    if (timeEnd(reading, i + on) === last) return i;
  }
  return last;
}

interface Segment extends Stretch {
  /** holds a finite verb that is no relative clause's */
  readonly verbal: boolean;
}

/** The stretches between commas, last first, that may hold the subject. */
function segmentsBefore(reading: Reading, end: number, limit: number): Segment[] {
  const { classes, prose } = reading;
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
    const word = prose.lower[i]!;
    const c = classes[i]!;
    if (isQuoteMark(reading, i) || reading.quoteOf[i]! >= 0) {
      // a nickname or a title inside the phrase; a quotation that ends here bounds it
      const inner = reading.quoteOf[i]! >= 0 ? reading.quoted[reading.quoteOf[i]!]! : null;
      if (
        inner?.closed &&
        inner.last - inner.first <= 4 &&
        inner.open > limit &&
        Any.inPhrase[classes[inner.open - 1]!] &&
        i + 1 < end &&
        classes[i + 1] !== Class.comma &&
        !/[,.?!]/.test(prose.lower[inner.last - 1]!)
      ) {
        i = inner.open;
        continue;
      }
      break;
    }
    if ((c === Class.stop && classes[i + 1] !== Class.comma) || word === ';' || word === ':' || word === '(') break;
    if (word === ')') {
      const open = openingBracket(reading, i, limit);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (c === Class.comma || word === '—' || word === '–' || word === '--' || word === '-') {
      close(i + 1);
      last = i;
      if (segments.length > 6) return segments;
      continue;
    }
    if (SUBORDINATORS.has(word) && !Any.inPhrase[c] && bounds(reading, i, segments.length)) break;
    if (c === Class.wh) {
      verbal = false; // the verbs behind it are the relative clause's
      if (segments.length === 0 && last === end && !RELATIVE.has(word) && word !== 'whose') break;
      continue;
    }
    if (Any.finite[c] || c === Class.base) {
      if (segments.length === 0 && !relativeBehind(reading, i, limit)) {
        // another clause stands before: the subject begins behind it
        const from = afterCoordinator(reading, i + 1, end);
        close(from);
        return segments;
      }
      verbal = true;
    }
  }
  close(i + 1);
  return segments;
}

/** Whether a subordinator ends the search; within an interruption ("Lee, who served as mayor, said") it does not. */
function bounds(reading: Reading, i: number, passed: number): boolean {
  const word = reading.prose.lower[i]!;
  if (passed === 1) return false;
  if (relativeOf(reading, i)) return false;
  if (word === 'as') return passed === 0 && !isRolePhrase(reading, i);
  return passed === 0 || CLAUSAL.has(word);
}

const CLAUSAL = new Set([
  'that',
  'if',
  'when',
  'while',
  'because',
  'although',
  'though',
  'whether',
  'whereas',
  'unless',
]);

/** "as mayor of York" within a phrase, not "as he said" */
function isRolePhrase(reading: Reading, i: number): boolean {
  const c = reading.classes[i + 1]!;
  return c === Class.determiner || c === Class.noun || c === Class.adjective;
}

const relativeOf = (reading: Reading, i: number): boolean =>
  (reading.prose.lower[i] === 'that' || reading.prose.lower[i] === 'where') &&
  i > 0 &&
  reading.classes[i - 1] === Class.noun &&
  Any.finite[reading.classes[i + 1]!] === 1;

function relativeBehind(reading: Reading, verb: number, limit: number): boolean {
  for (let i = verb - 1; i >= Math.max(limit, verb - 6); i--) {
    const c = reading.classes[i]!;
    if (c === Class.wh || (reading.prose.lower[i] === 'that' && i > 0 && reading.classes[i - 1] === Class.noun))
      return true;
    if (c === Class.comma || c === Class.stop || c === Class.conjunction) return false;
  }
  return false;
}

function openingBracket(reading: Reading, i: number, limit: number): number {
  for (let j = i - 1; j >= limit && j > i - 30; j--) if (reading.prose.lower[j] === '(') return j;
  return -1;
}

/** The first token behind the last "and", "but", comma between `from` and `to`, else the last plain phrase there. */
function afterCoordinator(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (COORDINATORS.has(reading.prose.lower[i]!)) return i + 1;
  let start = from;
  for (let i = from; i < to; ) {
    const next = phraseEnd(reading, i, to);
    if (next === i) i++;
    else {
      if (i === from || reading.classes[i - 1] !== Class.preposition) start = i;
      i = next;
    }
  }
  return start;
}

/** Of the segments (last first) the one that begins the subject; its stretch runs on to the last segment's end. */
function headSegment(reading: Reading, segments: readonly Segment[]): Stretch | null {
  const nearest = segments[0]!;
  const end = nearest.last;
  const closing = nearest.first === nearest.last; // a comma right before the verb
  if (!closing) {
    if (segments.length > 1 && joinsList(reading, nearest, segments[1]!)) {
      let k = 1;
      while (k + 1 < segments.length && isShortPhrase(reading, segments[k + 1]!)) k++;
      return { first: segments[k]!.first, last: end };
    }
    if (segments.length > 1 && isUnclosed(reading, nearest, segments[1]!))
      return { first: segments[1]!.first, last: end };
    if (segments.length > 2 && isInterruption(reading, nearest)) return headSegment(reading, segments.slice(1));
    return { first: nearest.first, last: end };
  }
  // the interruption before the closing comma, and what it hangs on
  for (let k = segments.length - 1; k >= 1; k--) {
    const segment = segments[k]!;
    if (segment.verbal || segment.first >= segment.last) continue;
    const first = trimLead(reading, segment.first, segment.last);
    if (first >= segment.last) continue;
    if (!startsSubject(reading, first) || isLead(reading, segment)) continue;
    return { first, last: describes(reading, segments[1]!) ? segments[1]!.last : segment.last };
  }
  return null;
}

/** An apposition or a relative clause is a part of the subject; "in a statement", "speaking in York", "however" are not. */
function describes(reading: Reading, { first }: Stretch): boolean {
  const c = reading.classes[first]!;
  return (
    !(c === Class.preposition || c === Class.gerund || c === Class.participle || Any.adverb[c]) ||
    reading.prose.lower[first] === 'of'
  );
}

/** "Ann Lee, a teacher from York said": the closing comma was forgotten. */
const isUnclosed = (reading: Reading, nearest: Segment, before: Segment): boolean =>
  /^(?:an?|the)$/.test(reading.prose.lower[nearest.first]!) &&
  !before.verbal &&
  before.last - before.first <= 6 &&
  before.last > before.first &&
  reading.classes[before.last - 1] === Class.name &&
  reading.prose.lower[nearest.first] !== 'the' &&
  startsSubject(reading, before.first);

/** "Smith, in a statement Friday, said" is closed by a comma; "Smith, however said" is not. */
const isInterruption = (reading: Reading, segment: Segment): boolean =>
  segment.last - segment.first <= 2 && Any.adverb[reading.classes[segment.first]!] === 1;

function joinsList(reading: Reading, nearest: Segment, before: Segment): boolean {
  return (
    (reading.prose.lower[nearest.first] === 'and' && isShortPhrase(reading, before)) ||
    (isShortPhrase(reading, before) &&
      hasAnd(reading, nearest) &&
      nearest.last - nearest.first <= 6 &&
      !before.verbal &&
      startsName(reading, before.first) &&
      startsName(reading, nearest.first))
  );
}

const startsName = (reading: Reading, i: number): boolean => reading.classes[i] === Class.name;
const hasAnd = (reading: Reading, segment: Segment): boolean => {
  for (let i = segment.first; i < segment.last; i++) if (reading.prose.lower[i] === 'and') return true;
  return false;
};

function isShortPhrase(reading: Reading, segment: Segment): boolean {
  return (
    segment.last - segment.first <= 4 &&
    segment.last > segment.first &&
    Any.opensPhrase[reading.classes[segment.first]!] === 1 &&
    phraseEnd(reading, segment.first, segment.last) === segment.last &&
    timeEnd(reading, segment.first) !== segment.last
  );
}

function startsSubject(reading: Reading, i: number): boolean {
  const c = reading.classes[i]!;
  return Any.opensPhrase[c] === 1 && timeEnd(reading, i) === i;
}

/** "In July", "Speaking in York", "last week": what opens a sentence before the subject. */
function isLead(reading: Reading, segment: Segment): boolean {
  const c = reading.classes[segment.first]!;
  if (c === Class.preposition || c === Class.gerund || c === Class.participle || c === Class.to || c === Class.wh)
    return true;
  if (SUBORDINATORS.has(reading.prose.lower[segment.first]!)) return true;
  return timeEnd(reading, segment.first) === segment.last;
}

/** Skips conjunctions, adverbs, and a lead that no comma closes: "But in an interview | Smith". */
function trimLead(reading: Reading, first: number, last: number): number {
  const { classes, prose } = reading;
  let i = first;
  while (i < last && (COORDINATORS.has(prose.lower[i]!) || classes[i] === Class.comma || isLooseAdverb(reading, i)))
    i++;
  const time = timeEnd(reading, i);
  if (time > i && time < last) i = time;
  if (i < last && classes[i] === Class.preposition && !opensQuantity(reading, i)) {
    // phrases joined by prepositions belong to the lead; the first that follows unjoined is the subject
    let j = i + 1;
    let joined = true;
    while (j < last) {
      const next = phraseEnd(reading, j, last);
      if (next > j && !joined) return j;
      if (next > j) {
        joined = false;
        j = next;
        continue;
      }
      joined =
        classes[j] === Class.preposition ||
        classes[j] === Class.conjunction ||
        classes[j] === Class.to ||
        classes[j] === Class.gerund ||
        classes[j] === Class.possessive;
      j++;
    }
    if (/^(?:after|before|since|until|till|as|than|like)$/.test(prose.lower[i]!)) return i + 1;
  }
  return i;
}

const isAbout = (word: string): boolean => word === 'about' || word === 'around' || word === 'over' || word === 'at';

/** "at least half", "about 40 people" */
const opensQuantity = (reading: Reading, i: number): boolean =>
  isAbout(reading.prose.lower[i]!) &&
  (/^(?:least|most)$/.test(reading.prose.lower[i + 1]!) || reading.classes[i + 1] === Class.cardinal);
const isLooseAdverb = (reading: Reading, i: number): boolean =>
  Any.adverb[reading.classes[i]!] === 1 &&
  reading.classes[i + 1] !== Class.cardinal &&
  !/^(?:nearly|almost|about|not|more|less)$/.test(reading.prose.lower[i]!);
