import { isPluralRole } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { isAllNames, isNameOnly, officeBeforeName, subjectOfLaterClause } from './apposed-holders.js';
import { isTimeTo, phraseEnd, timeEnd } from './noun-phrases.js';
import { Any, isOf, type ParsedText, type TokenSpan } from './parsed-text.js';
import { type Segment, titleAfterPlace } from './subject-segments.js';
import { WordFeature } from './word-features.js';

/** Of the segments (last first) the one that begins the subject; its stretch runs on to the last segment's end. */
export function headSegment(reading: ParsedText, segments: readonly Segment[]): TokenSpan | null {
  const nearest = segments[0]!;
  const end = nearest.last;
  // a comma right before the verb, or a time: "Lee, who won, last week said"
  const closing = nearest.first === nearest.last || (segments.length > 1 && isTimeTo(reading, nearest.first, end));
  if (!closing) {
    if (segments.length > 1 && joinsList(reading, nearest, segments[1]!)) {
      let k = 1;
      while (k + 1 < segments.length && isShortPhrase(reading, segments[k + 1]!)) k++;
      return { first: segments[k]!.first, last: end };
    }
    if (
      segments.length > 1 &&
      (isUnclosed(reading, nearest, segments[1]!) || isUnclosedRelative(reading, nearest, segments[1]!))
    )
      return { first: segments[1]!.first, last: end };
    if (segments.length > 2 && isInterruption(reading, nearest)) return headSegment(reading, segments.slice(1));
    return { first: nearest.first, last: end };
  }
  // "a supplier, whose owner, | Mo Hale, | says"
  const owned = segments[1] && segments[2] && reading.prose.lower[segments[2].first] === 'whose' ? segments[1] : null;
  if (owned && isAllNames(reading, owned)) return { first: owned.first, last: owned.last };
  const inner = subjectOfLaterClause(reading, segments) ?? officeBeforeName(reading, segments);
  if (inner) return inner;
  // the interruption before the closing comma, and what it hangs on
  const dateline = segments.findIndex((segment) => isDatelined(reading, segment));
  for (let k = (dateline < 0 ? segments.length : dateline) - 1; k >= 1; k--) {
    const segment = segments[k]!;
    if (segment.verbal || segment.first >= segment.last) continue;
    const first = trimLead(reading, segment.first, segment.last);
    if (first >= segment.last) continue;
    if (!startsSubject(reading, first) || isLoneFigure(reading, segment)) continue;
    const from = isLead(reading, segment) ? nameAfterLead(reading, segment) : first;
    if (from < 0) continue;
    return { first: from, last: describes(reading, segments[1]!) ? segments[1]!.last : segment.last };
  }
  return null;
}

const LONGEST_DATELINE = 14; // tokens

/** "WASHINGTON" of "WASHINGTON -- President Lee, opening the museum, said", "June 3 (Reuters)" before a dash: the end of a dateline. */
function isDatelined({ prose }: ParsedText, { first, last }: Segment): boolean {
  if (!/^(?:--?|[—–])$/.test(prose.lower[last] ?? '')) return false;
  const opening = prose.sentences[prose.sentenceOf[first] ?? 0]!;
  return last - opening <= LONGEST_DATELINE && (prose.shapes[opening]! & Shape.upper) !== 0;
}

/** An apposition or a relative clause is a part of the subject; "in a statement", "speaking in York", "however" are not. */
function describes(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const c = reading.classes[first]!;
  // "retired dentist Ann Lee"
  if (c === Class.participle && Any.inPhrase[reading.classes[first + 1]!] && reading.classes[last - 1] === Class.name)
    return phraseEnd(reading, first + 1, last) === last;
  // "now 31", "then a clerk"
  if (/^(?:now|then|aged)$/.test(reading.prose.lower[first]!) && Any.inPhrase[reading.classes[first + 1]!]) return true;
  return (
    !(c === Class.preposition || c === Class.gerund || c === Class.participle || Any.adverb[c]) ||
    reading.prose.lower[first] === 'of'
  );
}

/** "Ann Lee, a teacher from York said", "Ann Lee, chairman of the trust said": the closing comma was forgotten. */
const isUnclosed = (reading: ParsedText, nearest: Segment, before: Segment): boolean =>
  !before.verbal &&
  (before.last - before.first <= 6 || closesBracket(reading, before)) &&
  before.last > before.first &&
  (reading.classes[before.last - 1] === Class.name || closesBracket(reading, before)) &&
  (/^an?$/.test(reading.prose.lower[nearest.first]!)
    ? startsSubject(reading, before.first)
    : isBareOffice(reading, nearest.first) && isNameOnly(reading, before));

/** "Ann Lee, who is chairman of the trust said": the relative clause has a verb of its own before the one that is asked about. */
function isUnclosedRelative({ classes, prose }: ParsedText, nearest: Segment, before: Segment): boolean {
  if (prose.lower[nearest.first] !== 'who' || classes[before.last - 1] !== Class.name || before.verbal) return false;
  if (!Any.nominal[classes[nearest.last - 1]!]) return false;
  return Any.finite[classes[nearest.first + 1]!] === 1 && classes[nearest.first + 2] !== Class.participle;
}

/** "Sen. Ann Lee (R-Tex.)" */
const closesBracket = ({ classes, prose }: ParsedText, { first, last }: Segment): boolean =>
  prose.lower[last - 1] === ')' && last - first <= LONGEST_BRACKETED && classes[first + 1] === Class.name;

const LONGEST_BRACKETED = 12; // tokens of a name and what is in brackets behind it

/** "chairman of the trust", without an article: what follows a name. */
const isBareOffice = (reading: ParsedText, i: number): boolean =>
  isOf(reading, i, 'role-head') &&
  !isPluralRole(reading.prose.lower[i]!) &&
  reading.classes[i] !== Class.name &&
  reading.classes[i + 1] === Class.preposition;

/** "Smith, in a statement Friday, said" is closed by a comma; "Smith, however said" is not. */
const isInterruption = (reading: ParsedText, segment: Segment): boolean =>
  segment.last - segment.first <= 2 && Any.adverb[reading.classes[segment.first]!] === 1;

function joinsList(reading: ParsedText, nearest: Segment, before: Segment): boolean {
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

const startsName = (reading: ParsedText, i: number): boolean => reading.classes[i] === Class.name;
const hasAnd = (reading: ParsedText, segment: Segment): boolean => {
  for (let i = segment.first; i < segment.last; i++) if (reading.prose.lower[i] === 'and') return true;
  return false;
};

function isShortPhrase(reading: ParsedText, segment: Segment): boolean {
  return (
    segment.last - segment.first <= 4 &&
    segment.last > segment.first &&
    Any.opensPhrase[reading.classes[segment.first]!] === 1 &&
    phraseEnd(reading, segment.first, segment.last) === segment.last &&
    timeEnd(reading, segment.first) !== segment.last
  );
}

function startsSubject(reading: ParsedText, i: number): boolean {
  if (reading.prose.lower[i] === '<') return startsSubject(reading, i + 1); // <Mudlark Corp>
  const c = reading.classes[i]!;
  return Any.opensPhrase[c] === 1 && timeEnd(reading, i) === i;
}

/** "After the hearing | Mr Lee, 51, said": where the names begin that end a lead; -1 where they are the lead's own. */
function nameAfterLead({ classes, prose }: ParsedText, { first, last }: TokenSpan): number {
  let at = prose.lower[last - 1] === ')' ? prose.lower.lastIndexOf('(', last - 1) : last;
  while (at > first && classes[at - 1] === Class.name) at--;
  return classes[at] === Class.name && at < last && at > first + 1 && classes[at - 1] === Class.noun ? at : -1;
}

/** "51" of "Mr Lee, 51, said" */
const isLoneFigure = ({ prose }: ParsedText, { first, last }: Segment): boolean =>
  last - first === 1 && /^\d/.test(prose.lower[first]!);

/** "In July", "Speaking in York", "last week": what opens a sentence before the subject. */
function isLead(reading: ParsedText, segment: Segment): boolean {
  // "Even before the flood"
  const isGraded = /^(?:even|just|only|soon|shortly|long|right|immediately|not)$/.test(
    reading.prose.lower[segment.first]!,
  );
  const c = reading.classes[isGraded ? segment.first + 1 : segment.first]!;
  if (c === Class.preposition || c === Class.gerund || c === Class.participle || c === Class.to || c === Class.wh)
    return true;
  if (reading.marks[segment.first]! & WordFeature.subordinator) return true;
  return timeEnd(reading, segment.first) === segment.last;
}

/** Skips conjunctions, adverbs, and a lead that no comma closes: "But in an interview | Smith". */
export function trimLead(reading: ParsedText, first: number, last: number): number {
  const { classes, marks, prose } = reading;
  let i = first;
  while (i < last && (marks[i]! & WordFeature.coordinator || classes[i] === Class.comma || isLooseAdverb(reading, i)))
    i++;
  if (i + 3 < last && prose.lower[i + 1] === ':' && classes[i + 2] === Class.cardinal) i += 3; // 03:05 | Ann Lee says
  const time = timeEnd(reading, i);
  if (time > i && time < last) i = time;
  if (i < last && classes[i] === Class.preposition && !opensQuantity(reading, i)) {
    // phrases joined by prepositions belong to the lead; the first that follows unjoined is the subject
    let j = i + 1;
    let joined = true;
    while (j < last) {
      if (prose.lower[j] === '(') {
        while (j < last && prose.lower[j] !== ')') j++; // "At the convention Sen. Lee (R-Tex.)"
        j++;
        continue;
      }
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
        classes[j] === Class.possessive ||
        prose.lower[j] === ':'; // At 5:17 p.m.
      j++;
    }
    // "In an interview | Lee said"
    const named = nameAfterLead(reading, { first: i, last });
    if (named >= 0) return named;
    const titled = titleAfterPlace(reading, i - 1, last);
    if (titled >= 0) return titled;
    if (/^(?:after|before|since|until|till|as|than|like)$/.test(prose.lower[i]!)) return i + 1;
  }
  return i;
}

const isAbout = (word: string): boolean => word === 'about' || word === 'around' || word === 'over';

/** "at least half", "about 40 people", "around two-thirds" */
export const opensQuantity = (reading: ParsedText, i: number): boolean =>
  (reading.prose.lower[i] === 'at' && /^(?:least|most)$/.test(reading.prose.lower[i + 1]!)) ||
  (isAbout(reading.prose.lower[i]!) &&
    (/^(?:half|.+-(?:thirds|quarters|fifths|tenths))$/.test(reading.prose.lower[i + 1]!) ||
      reading.classes[i + 1] === Class.cardinal));
const isLooseAdverb = (reading: ParsedText, i: number): boolean =>
  Any.adverb[reading.classes[i]!] === 1 &&
  reading.classes[i + 1] !== Class.cardinal &&
  !/^(?:nearly|almost|about|not|more|less)$/.test(reading.prose.lower[i]!);
