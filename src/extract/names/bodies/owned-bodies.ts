import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';

/**
 * "University of Hale | 's | Institute of Fish", "North Hale | 's | Labour", "Ohio | 's | Marden High School", "Ann Lee | 's | TideX": two
 * names, of which the second is the body's own. Bodies that are called so stay whole: "Lloyd’s Register", "Women’s Institute".
 */
export function partedByOwner(
  prose: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  name: Name,
): readonly Name[] | null {
  const { lower, starts, ends, shapes, size } = prose;
  const { first, last } = name;
  const isCapital = (i: number): boolean => i < size && (shapes[i]! & (Shape.capital | Shape.first)) === Shape.capital;
  let at = first + 1;
  while (at < last - 1 && lower[at] !== "'s") at++;
  if (at >= last - 1) return null;
  const from = at + 1;
  // "the Department of Ports’s Office | of Inspector General"
  let end = last;
  if (lower[end] === 'of' && isCapital(end + 1)) for (end++; isCapital(end); ) end++;
  const right = changedName(name, {
    first: from,
    start: starts[from]!,
    last: end,
    end: ends[end - 1]!,
    rule: 'owned-body',
  });
  const left = { last: at, end: ends[at - 1]! };
  const isOfArea = (hints[at - 1]! & (Hint.country | Hint.region)) !== 0; // "the Academy of the Soviet Union’s Institute"
  const isBody = lower[first + 1] === 'of' || (!isOfArea && lower.slice(first + 1, at - 1).includes('of'));
  if (isBody && (lower[from + 1] === 'of' || (!isOfArea && BRANCH.test(lower[last - 1]!))))
    return [changedName(name, left), right];
  const isParty = last - from === 1 && PARTY.test(lower[from]!);
  if (isParty)
    return hints[first]! & Hint.placeBegins || at - first > 1
      ? [changedName(name, { ...left, type: 'place' }), right]
      : [right];
  const type = ownerType(prose, hints, first, at);
  if (type === null || isKnownWhole(hints, first, last) || classes.has(prose.ids[last - 1]!, 'legal-form')) return null;
  if (shapes[at - 1]! & shapes[from]! & Shape.upper || !isBodyOfItsOwn(prose, hints, classes, from, last)) return null;
  return [changedName(name, { ...left, type, rule: 'owner' }), right];
}

/** What a body has. */
const BRANCH = /^(?:division|office|bureau|branch|unit|section|directorate|inspectorate|laboratory)$/;

const PARTY =
  /^(?:labour|labor|conservative|conservatives|tory|ukip|snp|liberal|democrat|democratic|republican|green|plaid)$/;

/** "Ohio GOP | Gov. Ann Lee": where an officer is from, and his party, which only its initials name. */
export function partedByParty(
  { lower, ids, starts, ends, shapes, size }: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  const at = last - 1;
  if (at <= first || !/^(?:gop|republican|democratic|democrat)$/.test(lower[at]!)) return null;
  if (!isPlace(hints, first, at)) return null;
  if (last >= size || !(shapes[last]! & Shape.capital)) return null;
  if (!classes.has(ids[last]!, 'title') && !classes.has(ids[last]!, 'office')) return null;
  const place = changedName(name, { last: at, end: ends[at - 1]!, type: 'place', rule: 'parted' });
  return lower[at] === 'gop' ? [place, changedName(name, { first: at, start: starts[at]!, rule: 'parted' })] : [place];
}

/** What has a body: a country or state, somebody with a given name, initials, a body of the lists; null for what bodies are called by, "Queen", "Farmers". */
function ownerType({ lower, shapes }: Prose, hints: Uint16Array, first: number, last: number): Name['type'] | null {
  if (/^(?:st\.?|saint)$/.test(lower[first]!)) return null; // "St. Aidan’s Orthodox Cathedral"
  if (hints[first]! & (Hint.country | Hint.region) && isOver(hints, first, last, Hint.placeGoesOn)) return 'place';
  if (isKnownWhole(hints, first, last)) return 'organisation';
  if (last - first === 1) return shapes[first]! & Shape.upper ? 'organisation' : null;
  return last - first === 2 && hints[first]! & Hint.given && !(shapes[last - 1]! & Shape.upper) ? 'person' : null;
}

/** Whether the words behind an owner name a body: "Office | of", "TideX", a body of the lists, "Marden High School". */
function isBodyOfItsOwn(
  { lower, ids, shapes }: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  from: number,
  last: number,
): boolean {
  if (isKnownWhole(hints, from, last)) return true;
  if (last - from === 1 && shapes[from]! & Shape.inner) return true;
  const link = lower[from + 1] ?? '';
  if (classes.has(ids[from]!, 'heads-body-of') && /^(?:of|for)$/.test(link)) return true;
  const end = ids[last - 1]!;
  const isBody = classes.has(end, 'ends-body') || classes.has(end, 'organisation-noun') || lower[last - 1] === 'office';
  return last - from > 1 && isBody;
}

/** Whether the lists have a body of just these words. */
const isKnownWhole = (hints: Uint16Array, first: number, last: number): boolean =>
  (hints[first]! & (Hint.organisationBegins | Hint.club)) === Hint.organisationBegins &&
  isOver(hints, first, last, Hint.organisationGoesOn);

/** Whether the lists have a place of just these words. */
export const isPlace = (hints: Uint16Array, first: number, last: number): boolean =>
  (hints[first]! & Hint.placeBegins) !== 0 && isOver(hints, first, last, Hint.placeGoesOn);

function isOver(hints: Uint16Array, first: number, last: number, goesOn: number): boolean {
  for (let i = first + 1; i < last; i++) if (!(hints[i]! & goesOn)) return false;
  return true;
}
