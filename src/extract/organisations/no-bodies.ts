import { lexicon } from '../../lexicon/load-lexicon.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';
import type { Name } from '../names/name.js';

/** Whether the words are more than a legal form or a currency: not "Co Inc.", "MLN DLRS", "U.S. Dollar". */
export function namesSomething(reading: NamedText, first: number, last: number): boolean {
  if (last - first > 1 && (isNoBody(reading, first, last) || isOfficer(reading, first))) return false;
  if (reading.has(last - 1, 'money') || (last - first === 1 && reading.has(first, 'no-organisation-alone')))
    return false;
  for (let i = first; i < last; i++) if (!reading.has(i, 'company-form')) return true;
  return false;
}

/** "HVAC", where the article has no body of these initials */
export const areNoBody = (reading: NamedText, mentions: readonly Pick<Name, 'first' | 'last'>[]): boolean =>
  mentions.every(
    ({ first, last }) =>
      last - first === 1 &&
      (reading.prose.shapes[first]! & Shape.upper) !== 0 &&
      reading.has(first, 'no-body-initials'),
  );

/** "Rope Media" in a text that tells of rope media: two words that it writes without capitals too, and none of which a body is called by. */
export function isCommonPhrase(
  { text, starts, ends, shapes }: Prose,
  reading: NamedText,
  { first, last }: Name,
): boolean {
  if (last - first !== 2 || (shapes[first]! | shapes[first + 1]!) & (Shape.upper | Shape.inner | Shape.dotted))
    return false;
  if (KINDS_OF_BODY_WORD.some((kind) => reading.has(last - 1, kind))) return false;
  return text.includes(text.slice(starts[first], ends[last - 1]).toLowerCase());
}

/** "Rope Media Co" elsewhere */
export function hasLongerForm({ lower }: Prose, names: readonly Name[], { first }: Name): boolean {
  return names.some(
    (other) =>
      other.type === 'organisation' &&
      other.last - other.first > 2 &&
      lower[other.first] === lower[first] &&
      lower[other.first + 1] === lower[first + 1],
  );
}

const KINDS_OF_BODY_WORD = ['body', 'ends-body', 'company-noun', 'company-form', 'role-head'] as const;

/** "MP for York", "Labour MP for York", "Madam Chairman": somebody. */
const isOfficer = (reading: NamedText, first: number): boolean =>
  (/^(?:madam|mister|mr\.?)$/.test(reading.lower(first)) && reading.has(first + 1, 'office')) ||
  [first, first + 1].some(
    (at) =>
      (reading.has(at, 'seated-letters') || /^(?:minister|ambassador)$/.test(reading.lower(at))) &&
      /^(?:for|of|to)$/.test(reading.lower(at + 1)),
  );

/** Measures and regions that are called with capitals, and "a Saltmarsh Democrat", who is somebody. */
function isNoBody(reading: NamedText, first: number, last: number): boolean {
  if (!reading.has(last - 1, 'measure-end')) return false;
  const form = reading.phrase(first, last).toLowerCase();
  if (PARTISAN.test(form)) return /^an?$/.test(reading.lower(first - 1));
  return MEASURE.test(form) || lexicon.has(form, 'measure');
}

const PARTISAN = / (?:democrat|republican)$/;
const MEASURE = / (?:average|index|indices|requirement|guidelines|code)$/;
