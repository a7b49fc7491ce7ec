import type { Person } from '../../../article/record.js';
import { isTitle } from '../../../lexicon/titles.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { type MentionIndex, personAt } from '../mention-index.js';
import type { Head } from '../speaker-phrase.js';

/** Whether the word is an office or calling, though with a capital: "Dealers said", "the Chancellor". */
export const isOffice = ({ prose }: ParsedText, at: number): boolean =>
  wordClassesOf(prose.vocabulary).has(prose.ids[at]!, 'office-alone');

/** "Minister of State for Fisheries Jo Hale", "Special Agent in Charge Hale", "Bank of York governor Jo Hale": whose name follows an office and what it is the office of. */
export function officerAt(reading: ParsedText, cast: MentionIndex, head: Head, source: TokenSpan): Person | null {
  const { prose, classes } = reading;
  const isInCharge = prose.lower[head.last] === 'in' && prose.lower[head.last + 1] === 'charge';
  if (!isInCharge && prose.lower[head.last] !== 'of') return null;
  const isOfficer = isInCharge || isOffice(reading, head.last - 1);
  for (let i = head.last + 1; i < source.last && i < head.last + FAR_BACK; i++) {
    const person = personAt(cast, i);
    // "the chairman of Ann Lee's committee", "the secretary of Ann Lee": another than she
    if (person) {
      const isNamed = isOfficer
        ? !isAnothers(reading, i, cast.named[cast.at[i]!]!.last)
        : isOf(reading, i - 1, 'role-head');
      return isInCharge || isNamed ? person : null;
    }
    const goesOn =
      prose.shapes[i]! & Shape.capital ||
      classes[i] === Class.preposition ||
      classes[i] === Class.noun ||
      classes[i] === Class.adjective ||
      prose.lower[i] === 'the';
    if (!goesOn && prose.lower[i] !== 'and' && prose.lower[i] !== 'state') return null;
  }
  return null;
}

/** "Associates of | Lee", "a member of | Mr Lee’s party": nobody but another one is told by that name. */
function isAnothers({ prose, classes, words }: ParsedText, first: number, last: number): boolean {
  const before = words.has(prose.ids[first - 1]!, 'honorific') ? first - 2 : first - 1;
  return classes[before] === Class.preposition || classes[last] === Class.possessive;
}

const FAR_BACK = 10; // tokens of an office

/** Somebody, and the token after the name. */
interface NamedBearer {
  readonly person: Person;
  readonly last: number;
}

/**
 * "Halden Motors UK | managing director Jo Hale", "Work | and Pensions Secretary Jo Hale", "Trade | , Industry and Energy Minister Jo Hale": who is
 * named right behind an office that the first noun only begins. An "and" parts two speakers where the office follows it at once: "the union and
 * chairman Jo Hale".
 */
export function bearerNamedBehind(
  reading: ParsedText,
  cast: MentionIndex,
  { first, last }: Head,
  source: TokenSpan,
): NamedBearer | null {
  const { prose, classes } = reading;
  let joined = -1;
  for (let i = last; i < source.last && i < last + FAR_BACK; i++) {
    const mention = cast.named[cast.at[i]!];
    if (mention?.person && mention.first === i) {
      const isOfficer = i > last && (isOf(reading, i - 1, 'role-head') || isTitle(prose.lower[i - 1]!));
      const isField = joined < 0 || (i - 2 > joined && cast.at[first]! < 0);
      return isOfficer && isField && classes[mention.last] !== Class.possessive
        ? { person: mention.person, last: mention.last }
        : null;
    }
    if (isWithinName(cast, i)) continue;
    if (/^(?:and|&)$/.test(prose.lower[i]!)) joined = i;
    else if (classes[i] === Class.comma) {
      if (!isFieldBehind(reading, i + 1)) return null;
    } else if (!isOfOffice(reading, i)) return null;
  }
  return null;
}

/** "Hearth | & | Loft spokesman Jo Hale" */
const isWithinName = ({ at }: MentionIndex, i: number): boolean => at[i]! >= 0 && at[i] === at[i - 1];

/** ", Industry and": another of the fields of one office */
const isFieldBehind = ({ prose }: ParsedText, at: number): boolean =>
  (prose.shapes[at]! & Shape.capital) !== 0 && /^(?:and|&)$/.test(prose.lower[at + 1] ?? '');

const isOfOffice = ({ prose, classes }: ParsedText, i: number): boolean =>
  (prose.shapes[i]! & Shape.capital) !== 0 ||
  classes[i] === Class.noun ||
  classes[i] === Class.adjective ||
  classes[i] === Class.gerund;
