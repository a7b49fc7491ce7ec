import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isPluralRole, isRoleHead, looksLikeCalling } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import { isDeed, isDoing, isReducedRelative } from './deeds.js';
import { behindAside, endOfOfficeFields, endOfWork, isLowerNoun, isWhose } from './within-phrase.js';

/** How a description after a name may look. */
interface PhraseManner {
  /** several share it: its noun is plural */
  readonly plural: boolean;
  /** it may run into a verb or a clause without a comma */
  readonly loose: boolean;
  /** the token before which it must end */
  readonly until?: number;
}

const LONGEST_ROLE = 26;
const HARD_STOP = /^(?:[;:.!?()[\]]|--+|[—–-]|["“”„«»]|''|``|\.\.+|…)$/;

/**
 * The description that begins at token `from`: "the deputy head of the Russian Center for Reconciliation … in Syria". Without
 * its article or possessive; null when the words there describe no person, or are the beginning of a clause.
 */
export function phraseBehind(reading: NamedText, from: number, manner: PhraseManner): string | null {
  // "Being the oldest members, Ann and Jim": a clause
  if (/^(?:being|having)$/.test(reading.lower(from))) return null;
  const start = behindDeterminer(reading, from);
  const head = roleHeadOf(reading, start, manner);
  if (head === null) return null;
  const end = endOfDescription(reading, start, head, manner);
  if (end === null || (manner.until !== undefined && end !== manner.until)) return null;
  if (!manner.loose && runsIntoVerb(reading, from, head, end)) return null;
  const text = reading.phrase(start, manner.until === undefined ? withoutLooseEnd(reading, head, end) : end);
  return text.replace(/[.,](["”'’]|'')$/, '$1'); // “host of "Morning Tide,"”
}

/** "chief magistrate | for almost seven" months, "author | of" a book that is in quotation marks: what hangs on words that are left out. */
function withoutLooseEnd(reading: NamedText, head: number, end: number): number {
  let i = end;
  const counts = reading.has(end, 'time'); // "for nine | years"
  const isLoose = (at: number): boolean =>
    LOOSE_END.test(reading.lower(at)) ||
    (counts && (reading.has(at, 'number') || /^\d+$/.test(reading.lower(at)))) ||
    (/^(?:19|20)\d\d$/.test(reading.lower(at)) && LOOSE_END.test(reading.lower(at - 1)));
  while (i > head + 1 && isLoose(i - 1)) i--;
  return i < end && /^(?:of|for|in|at|to|since|with|from|by|and)$/.test(reading.lower(i)) ? i : end;
}

const LOOSE_END = /^(?:of|for|to|in|at|since|with|from|by|and|the|an?|nearly|almost|about|over|more|than|some)$/;

/** "the 36-year-old baker", "one of the founders": steps over the article, the possessive, the age. */
function behindDeterminer(reading: NamedText, from: number): number {
  let i = from;
  if (reading.lower(i) === 'one' && reading.lower(i + 1) === 'of') return i;
  while (i - from < 3 && (reading.has(i, 'determiner') || /-years?-old$|^both$/.test(reading.lower(i)))) i++;
  // "His Excellency the | Governor"
  const isStyle = /^(?:excellency|highness|majesty|lordship|honour)$/.test(reading.lower(i));
  return isStyle && reading.lower(i + 1) === 'the' ? i + 2 : i;
}

/** The token of the noun that says what the person is; null when there is none before the first preposition or comma. */
function roleHeadOf(reading: NamedText, start: number, manner: PhraseManner): number | null {
  let head: number | null = null;
  let i = start;
  if (reading.lower(i) === 'one' && reading.lower(i + 1) === 'of') {
    return roleHeadOf(reading, behindDeterminer(reading, i + 2), { ...manner, plural: true });
  }
  // "James, | told the coroner": a verb, and no description
  if (
    reading.has(i, 'role-verb') &&
    !reading.has(i, 'describing') &&
    !reading.isCapital(i) &&
    !isRoleHead(reading.word(i))
  )
    return null;
  for (; i - start < 12 && reading.together(start, i); i++) {
    const behind = behindAside(reading, i);
    if (behind > i) i = behind;
    const low = reading.lower(i);
    if (
      i === manner.until ||
      HARD_STOP.test(low) ||
      low === ',' ||
      (i > start && reading.has(i, 'possessive')) || // "shook | his head"
      (reading.has(i, 'ends-role-noun') && !(low === 'under' && reading.lower(i + 1) === 'secretary')) ||
      (reading.has(i, 'clause-opener') && reading.word(i) !== 'IT')
    )
      break;
    if (low === 'and' || low === '/' || low === '&') {
      if (head === i - 1 && reading.nameAt(i + 1)?.type !== 'person' && !isDeed(reading, i + 1)) continue;
      if (i > start && joinsFieldsOfOffice(reading, i)) continue;
      break;
    }
    const name = reading.nameAt(i);
    if (name?.type === 'person') {
      if (reading.lower(name.last) !== "'s" && (head !== null || !isWhose(reading, start, name.last))) return null;
      i = reading.lower(name.last) === "'s" ? name.last : name.last - 1;
      continue;
    }
    // "a University of Ruritania | law professor"
    if (name?.type === 'organisation' && name.last - i > 1 && isLowerNoun(reading, name.last)) {
      i = name.last - 1;
      continue;
    }
    if (head === null && reading.has(i, 'linking') && reading.has(i, 'function-word')) return null; // "the film | is about the baker"
    if (reading.has(i, 'role-verb') && !reading.has(i, 'describing') && !reading.isCapital(i) && head !== null) break;
    if (
      head === i - 1
        ? isReducedRelative(reading, i)
        : isDoing(reading, i) && /^(?:an?|the|his|her)$/.test(reading.lower(i + 1))
    )
      break;
    if (isHead(reading, i, start, manner)) head = i;
    else if (head === i - 1 && reading.has(i, 'behind-office')) head = i;
    else if (head === i - 1 && /^\d+$/.test(low)) head = i;
    else if (name === undefined && reading.has(i, 'time')) break;
  }
  // the noun must be the last word of its group: "coach bus" is no coach
  return head === i - 1 || (head !== null && manner.loose && i - head < 3) ? head : null;
}

/** "the police and | crime commissioner", ", broadcaster and | gardener,": neither side is told by an article or a verb. */
const joinsFieldsOfOffice = (reading: NamedText, at: number): boolean =>
  !reading.nameAt(at - 1) &&
  !reading.nameAt(at + 1) &&
  !reading.isCapital(at - 1) &&
  !reading.has(at + 1, 'determiner') &&
  (isRoleHead(reading.word(at + 2)) ||
    // "weaving and | basket making professional"
    (!reading.nameAt(at + 2) && (isRoleHead(reading.word(at + 3)) || reading.lower(at + 3) === 'professional')) ||
    (looksLikeCalling(reading.word(at - 1)) && isRoleHead(reading.word(at + 1))));

function isHead(reading: NamedText, at: number, start: number, manner: PhraseManner): boolean {
  const word = reading.word(at);
  const name = reading.nameAt(at);
  if (name?.type === 'organisation' && name.last - name.first > 1 && !/^[,(]$/.test(reading.lower(name.last)))
    return at === name.last - 1 && /(?:\p{Ll}man|Democrat|Republican)$/u.test(word) && isRoleHead(word); // "Party Committeeman from", "House Democrat"
  if (name?.type === 'place') return false;
  if (isPluralRole(word)) return manner.plural;
  if (isRoleHead(word)) return true;
  // "Henrik Aalborg, second mate,"
  if (
    at > start &&
    reading.has(at, 'compound-end') &&
    lexicon.has(`${reading.lower(at - 1)} ${reading.lower(at)}`, 'compound-role')
  )
    return true;
  // "a usability lead at the agency", "a senior fellow of the college"
  if (/^(?:fellow|lead)$/i.test(word) && reading.has(start - 1, 'determiner'))
    return (
      /^(?:at|for|with|of|on|in)$/.test(reading.lower(at + 1)) ||
      /^(?:research|senior|teaching|visiting|postdoctoral|policy)$/.test(reading.lower(at - 1))
    );
  // "a health professional", "a Ruritanian national"
  if (at > start && /^(?:professional|national|hopeful)$/.test(reading.lower(at)))
    return reading.has(start - 1, 'determiner') || reading.has(start - 1, 'age');
  return (
    reading.has(start - 1, 'determiner') && !manner.loose && !name && !reading.isCapital(at) && looksLikeCalling(word)
  );
}

/** The token after the description; null when it does not end in time. */
function endOfDescription(reading: NamedText, start: number, head: number, manner: PhraseManner): number | null {
  let i = head + 1;
  for (; i - start < LONGEST_ROLE && reading.together(start, i); i++) {
    if (i === manner.until) return i;
    const low = reading.lower(i);
    const name = reading.nameAt(i);
    if (i === head + 1 && isReducedRelative(reading, i)) return i;
    if (low === 'turned' && isRoleHead(reading.word(i + 1))) continue; // "a nurse turned novelist"
    const title = endOfWork(reading, i);
    if (title !== null) {
      if (reading.lower(title - 1) === ',') return title + 1; // “author of "Mud," said”
      i = title;
      continue;
    }
    if (
      low === 'of' &&
      reading.has(i + 2, 'time') &&
      (reading.has(i + 1, 'number') || /^\d+$/.test(reading.lower(i + 1)))
    ) {
      i += 2; // "his wife of 60 years"
      continue;
    }
    if (low === '-' && reading.lower(i - 1).endsWith('.') && !reading.isCapital(i + 1)) continue; // "of the D.C.-based council"
    if (HARD_STOP.test(low) || (name === undefined && (reading.has(i, 'clause-opener') || reading.has(i, 'time'))))
      return i;
    if (low === ',') {
      const fields = endOfOfficeFields(reading, i);
      const to = fields > 0 ? fields : behindComma(reading, i, head);
      if (to === null) return i;
      i = to - 1;
    } else if (low === 'and') {
      if (
        reading.nameAt(i + 1)?.type === 'person' ||
        reading.has(i + 1, 'role-verb') ||
        reading.has(i + 1, 'clause-opener') ||
        (i === head + 1 && isDeed(reading, i + 1))
      )
        return i;
    } else if (low === 'by' && reading.lower(i + 1) === 'the') return i;
    else if ((low === 'on' || low === 'in') && (reading.has(i + 1, 'time') || reading.has(i + 1, 'month'))) return i;
    else if (/^(?:last|this|next|every|each)$/.test(low) && reading.has(i + 1, 'time')) return i;
    else if (low === 'to' && !reading.isCapital(i + 1) && !reading.has(i + 1, 'determiner')) return i;
    else if (
      name === undefined &&
      !reading.isCapital(i) &&
      reading.has(i, 'role-verb') &&
      reading.lower(i - 1) !== "'s"
    )
      return i; // but "the chairman of the union's | works council"
    else if (name) i = name.last - 1;
  }
  return i - start < LONGEST_ROLE ? i : null;
}

/** Whether the description goes on after a comma: "mayor of Oldtown, Ky.," or "founder, owner and president of"; to where. */
function behindComma(reading: NamedText, comma: number, head: number): number | null {
  const next = reading.nameAt(comma + 1);
  const before = reading.nameAt(comma - 1);
  if (comma - 1 > head && before?.type === 'place' && next?.type === 'place') {
    const low = reading.lower(next.last);
    return low === ',' || HARD_STOP.test(low) ? next.last : null;
  }
  if (comma - 1 !== head || next?.type === 'person') return null;
  for (let i = comma + 1; i < comma + 7 && reading.together(comma, i); i++) {
    const low = reading.lower(i);
    if (low === 'and' && isRoleHead(reading.word(i - 1))) return i;
    if (low === ',' || HARD_STOP.test(low) || lexicon.has(low, 'determiner') || low === 'will') return null;
    if (reading.nameAt(i)?.type === 'person') return null;
  }
  return null;
}

/** "by Pat Lee, the president said": a clause of its own, not a description; "Pat Lee, a baker from Oldtown said" is one, as is "Pat Lee, head of arts said". */
function runsIntoVerb(reading: NamedText, from: number, head: number, end: number): boolean {
  if (!reading.has(end, 'role-verb') || reading.nameAt(end) || !reading.together(head, end)) return false;
  if (end === head + 1 && isReducedRelative(reading, end)) return false;
  if (/^(?:["”’']|'')$/.test(reading.lower(end - 1))) return false; // the comma is within: “author of "Mud," said”
  if (!reading.has(from, 'determiner')) {
    // "for Lee, right now the president is"
    for (let i = from + 1; i <= head; i++) if (reading.has(i, 'determiner')) return true;
    return end <= head + 1 && (end - from < 3 || !/^(?:said|says|told|was)$/.test(reading.lower(end)));
  }
  return !(/^(?:an?|another|one)$/.test(reading.lower(from)) && end > head + 1);
}
