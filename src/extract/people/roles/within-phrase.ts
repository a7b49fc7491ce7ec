import { isRoleHead } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';

// What a description of somebody may have within that would end others: the title of a work, a list of an office's fields.

const LONGEST_WORK_TITLE = 8; // tokens

/** "the host of | “Morning Tide”": the closing mark of the title of a work that somebody makes; null where none opens. */
export function endOfWork(reading: NamedText, mark: number): number | null {
  if (!/^(?:["“‘']|``|'')$/.test(reading.lower(mark)) || !reading.isCapital(mark + 1)) return null;
  if (!/^(?:of|on|for|behind|the|'s)$/.test(reading.lower(mark - 1))) return null;
  for (let i = mark + 2; i < mark + LONGEST_WORK_TITLE && reading.together(mark, i); i++)
    if (/^(?:["”’']|'')$/.test(reading.lower(i))) return i;
  return null;
}

const WORDS_OF_FIELD = 3; // words

/** "cabinet member | for housing | , children's services and parks": the same of fields in small letters. */
function endOfCommonFields(reading: NamedText, of: number, comma: number): number {
  if (!/^(?:member|holder|minister|secretary|commissioner|spokes\p{L}+)$/u.test(reading.lower(of - 1))) return -1;
  let words = 0;
  let isLast = false;
  for (let i = comma + 1; i < comma + LONGEST_OFFICE_FIELDS && reading.together(comma, i); i++) {
    const low = reading.lower(i);
    if (low === "'s" && words > 0) continue;
    if (isLast && words > 0 && !isLowerNoun(reading, i)) return i;
    if (low === ',' || low === 'and') {
      if (words === 0) return -1;
      words = 0;
      isLast ||= low === 'and';
    } else if (!isLowerNoun(reading, i) || reading.nameAt(i) || ++words > WORDS_OF_FIELD) return -1;
    else if (isRoleHead(low) && reading.lower(i + 1) !== "'s") return -1;
  }
  return -1;
}

/** "former | “Morning Tide” star": the opening mark of the title of a work, at the closing one before whoever makes it; null where none is. */
export function openingOfWork(reading: NamedText, mark: number): number | null {
  if (!/^(?:["”’']|'')$/.test(reading.lower(mark)) || !MAKES_WORKS.test(reading.word(mark + 1))) return null;
  const { starts, ends } = reading.prose;
  const isPaired = reading.word(mark) === '”';
  if ((!isPaired && ends[mark - 1] !== starts[mark]) || ends[mark] === starts[mark + 1]) return null;
  if (/^[,.]$/.test(reading.lower(mark - 1))) return null;
  for (let i = mark - 2; i > mark - LONGEST_WORK_TITLE && reading.together(i, mark); i--)
    if (/^(?:["“‘']|``)$/.test(reading.lower(i)))
      return reading.isCapital(i + 1) && (isPaired || ends[i] === starts[i + 1]) && ends[i - 1] !== starts[i]
        ? i
        : null;
  return null;
}

const MAKES_WORKS =
  /^(?:co-)?(?:star|actor|actress|host|creator|author|director|singer|contestant|winner|writer|producer|judge|presenter|alum|finalist|showrunner|novelist|filmmaker|screenwriter)s?$/;

const LONGEST_OFFICE_FIELDS = 9; // tokens behind the comma
const FIELDS_REACH = 4; // tokens from the office to the comma

/** "the Minister of Ports | , Rail and Tourism": the token after the fields of an office, at the comma behind its first; -1 where none are listed. */
export function endOfOfficeFields(reading: NamedText, comma: number): number {
  if (reading.lower(comma) !== ',') return -1;
  let of = comma - 1;
  while (of > comma - FIELDS_REACH && !/^(?:of|for)$/.test(reading.lower(of))) of--;
  if (reading.lower(of) === 'for' && !reading.isCapital(comma + 1)) return endOfCommonFields(reading, of, comma);
  if (!reading.isCapital(comma - 1) || !reading.isCapital(comma + 1)) return -1;
  if (
    !/^(?:of|for)$/.test(reading.lower(of)) ||
    !/^(?:minister|secretary|commissioner|undersecretary)$/.test(reading.lower(of - 1))
  )
    return -1;
  for (let i = comma + 1; i < comma + LONGEST_OFFICE_FIELDS && reading.together(comma, i); i++) {
    if (reading.nameAt(i)?.type === 'person') return -1;
    if (reading.lower(i) === 'and') {
      let end = i + 1;
      while (reading.isCapital(end) && reading.nameAt(end)?.type !== 'person') end++;
      return end > i + 1 ? end : -1;
    }
    if (!reading.isCapital(i) && reading.lower(i) !== ',') return -1;
  }
  return -1;
}

/** "an Air Traffic Authority | (ATA) spokesman", "a Fernwick | , Ont., physician": the token behind what stands between a name and the noun. */
export function behindAside(reading: NamedText, at: number): number {
  const low = reading.lower(at);
  if (low === '(')
    return reading.lower(at + 2) === ')' && /^\p{Lu}{2,6}$/u.test(reading.word(at + 1)) && isLowerNoun(reading, at + 3)
      ? at + 3
      : at;
  if (low !== ',' || reading.nameAt(at - 1)?.type !== 'place') return at;
  const region = reading.nameAt(at + 1);
  return region?.type === 'place' && reading.lower(region.last) === ',' && isRoleHead(reading.word(region.last + 1))
    ? region.last + 1
    : at;
}

/** "a Lee | supporter", "a Lee | campaign spokesman": whether a name in a description tells whose somebody is. */
export const isWhose = (reading: NamedText, start: number, behind: number): boolean =>
  reading.has(start - 1, 'determiner') && isLowerNoun(reading, behind);

/** Whether a token may go on with the noun of a description: a word in small letters that is no verb and joins nothing. */
export const isLowerNoun = (reading: NamedText, at: number): boolean =>
  /^\p{Ll}/u.test(reading.word(at)) &&
  !reading.has(at, 'function-word') &&
  !reading.has(at, 'clause-opener') &&
  !reading.has(at, 'role-verb');
