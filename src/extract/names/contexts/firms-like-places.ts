import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';

const SURE_OF_TOWN_ALONE = 0.75;

/** Where nobody means a firm. */
const WELL_KNOWN = Hint.country | Hint.region | Hint.bigTown;

/**
 * Firms that bear the name of a small town, where a kind of firm stands right before: "the carmaker Velden", "Carmaker Velden to cut". The name
 * is the firm's wherever it stands without "in" or the like.
 */
export function withFirmsLikePlaces(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const { lower, ids, shapes } = prose;
  const isFirm = ({ type, first, last }: Name): boolean =>
    type === 'place' &&
    last - first === 1 &&
    first > 0 &&
    classes.has(ids[first - 1]!, 'before-body-name') &&
    (!(shapes[first - 1]! & Shape.capital) || (shapes[first - 1]! & Shape.first) !== 0) &&
    !(hints[first]! & WELL_KNOWN);
  if (!names.some(isFirm)) return names;
  const firms = new Set(names.filter(isFirm).map(({ first }) => ids[first]!));
  return names.map((name) =>
    name.type === 'place' &&
    name.last - name.first === 1 &&
    firms.has(ids[name.first]!) &&
    (isFirm(name) || !isThere(lower, name.first - 1))
      ? changedName(name, { type: 'organisation', rule: 'company-in-context' })
      : name,
  );
}

/** "in | Velden", but "shares in | Velden" */
const isThere = (lower: readonly string[], before: number): boolean =>
  /^(?:in|at|near|around|outside|to)$/.test(lower[before] ?? '') &&
  !/^(?:shares?|stake)$/.test(lower[before - 1] ?? '');

/** "| Larkholm | have sold their goalkeeper": several, where a sentence opens; not a nation, which people of it play for */
export const isTeamOfMany = (
  { lower, shapes }: Prose,
  hints: Uint16Array,
  { type, first, last, confidence }: Name,
): boolean =>
  (type === 'person' || (type === 'place' && confidence < SURE_OF_TOWN_ALONE)) &&
  last - first < 3 &&
  /^(?:have|are|haven['’]t|aren['’]t)$/.test(lower[last] ?? '') &&
  (shapes[first]! & Shape.first) !== 0 &&
  !(hints[first]! & (Hint.country | Hint.region | Hint.demonym));

/** "the Salt Lake City Field Office", taken for a place: a part of a body that is named itself */
export const isBranch = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'place' &&
  last - first > 2 &&
  lower[last - 1] === 'office' &&
  /^(?:field|district|regional)$/.test(lower[last - 2]!);

/** "Eastern District of Kentucky", where a court sits */
export const isCourtDistrict = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first > 2 &&
  lower[first + 1] === 'district' &&
  lower[first + 2] === 'of' &&
  /^(?:eastern|western|northern|southern|central|middle)$/.test(lower[first]!);
