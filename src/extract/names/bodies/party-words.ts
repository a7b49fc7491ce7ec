import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';
import { MODEL } from '../told/told-things.js';
import { isPlace } from './owned-bodies.js';

const OF_A_PARTISAN = /^(?:democratic|democrat|republican|presumptive)$/;
const LEADS_CHAMBER = /^(?:democratic|republican|gop|battleground|presumptive|top)$/;
const CHAMBER_OF_PARTIES = /^(?:senate|house|congress|assembly|legislature)$/;

/**
 * "Senate | Democratic", "Ohio | Republican | lawmakers", "Republican | Senate": the party of whoever follows, which is none of a chamber's or
 * place's name. No name where nothing else is left.
 */
export function withoutPartisan(
  { lower, starts, ends }: Prose,
  hints: Uint16Array,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  if (last - first < 2) return null;
  const isLed = LEADS_CHAMBER.test(lower[first]!);
  if (!isLed && (!OF_A_PARTISAN.test(lower[last - 1]!) || isToldPaper(lower, first))) return null;
  const rest = isLed
    ? { first: first + 1, last, start: starts[first + 1]!, end: name.end }
    : { first, last: last - 1, start: name.start, end: ends[last - 2]! };
  const length = rest.last - rest.first;
  if (length === 1 && OF_A_PARTISAN.test(lower[rest.first]!)) return [];
  if (length === 1 && CHAMBER_OF_PARTIES.test(lower[rest.first]!))
    return [changedName(name, { ...rest, rule: 'chamber' })];
  if (!isPlace(hints, rest.first, rest.last) || hints[rest.first]! & Hint.organisationBegins) return null;
  return [changedName(name, { ...rest, type: 'place', rule: 'partisan' })];
}

/** "told the | Arizona Republican", "editor of the | Arizona Republican" */
const isToldPaper = (lower: readonly string[], first: number): boolean =>
  lower[first - 1] === 'the' &&
  (/^(?:told|in|by|for|with)$/.test(lower[first - 2] ?? '') ||
    (lower[first - 2] === 'of' &&
      /^(?:editor|publisher|proprietor|owner|founder|reporter|staff)$/.test(lower[first - 3] ?? '')));

/** "Senate | Minority | Leader Ann Lee", "Torvik | CEO | Ann Lee", "Supreme Court | Justice": who somebody is there. */
export function withoutOfficeInside(
  { ids, lower, shapes, starts, ends, size }: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  if (last - first < 2) return null;
  const end = lower[last - 1]!;
  const isOfCourt = end === 'justice' && lower[last - 2] === 'court';
  const isOfChamber = /^(?:minority|majority)$/.test(end) && CHAMBER_OF_PARTIES.test(lower[last - 2]!);
  if (/^committee(?:wo)?man$/.test(end)) return []; // an office
  const isHeads = /^(?:ceo|cfo|coo|cto|chairman|chairwoman|president)$/.test(end);
  if (isOfCourt || isOfChamber || (isHeads && lower[first + 1] !== 'of' && mayHaveHead(classes, ids[last - 2]!)))
    return [changedName(name, { last: last - 1, end: ends[last - 2]!, rule: 'without-office' })];
  for (let i = first + 1; i < last - 1; i++) {
    if (!/^(?:ceo|cfo|coo|cto)$/.test(lower[i]!) || !(shapes[i]! & Shape.upper) || !(hints[i + 1]! & Hint.given))
      continue;
    if (last < size && lower[last] === '&') return null;
    return [
      changedName(name, { last: i, end: ends[i - 1]!, rule: 'without-office' }),
      changedName(name, { first: i + 1, start: starts[i + 1]!, type: 'person', rule: 'without-office' }),
    ];
  }
  return null;
}

/** Not "the Office of the | President", "Vice | President" */
const mayHaveHead = (classes: VocabularyClasses, before: number): boolean =>
  !classes.has(before, 'function-word') && !classes.has(before, 'office') && !classes.has(before, 'title');

/** "Torvik | TX40": what a body makes, or its letters on an exchange */
export function withoutModel(
  { lower, ids, ends }: Prose,
  classes: VocabularyClasses,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  let end = last;
  const isModel = (word: string): boolean => MODEL.test(word) || /^\p{L}{1,5}\d$/u.test(word);
  while (end - first > 1 && classes.has(ids[end - 1]!, 'digits') && isModel(lower[end - 1]!)) end--;
  return end === last ? null : [changedName(name, { last: end, end: ends[end - 1]!, rule: 'without-model' })];
}

/** "North Hale | MP Ann Lee", "the MP for | Hale South": a seat */
export const isSeatOfMember = (
  { ids, lower, size }: Prose,
  classes: VocabularyClasses,
  { first, last }: Name,
): boolean =>
  (first > 1 && lower[first - 1] === 'for' && classes.has(ids[first - 2]!, 'seated-letters')) ||
  (last < size && last - first > 1 && classes.has(ids[first]!, 'compass') && classes.has(ids[last]!, 'seated-letters'));

/** "The MP for Corfe", taken for a body */
export const withoutMember = (
  { ids, lower }: Prose,
  classes: VocabularyClasses,
  { first, last }: Name,
): readonly Name[] | null =>
  last - first === 1 && lower[last] === 'for' && classes.has(ids[first]!, 'seated-letters') ? [] : null;
