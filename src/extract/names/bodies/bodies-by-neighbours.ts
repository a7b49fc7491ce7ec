import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';

/** "the Ann Lee Building" */
export const isBuilding = ({ lower }: Prose, hints: Uint16Array, { first, last }: Name): boolean =>
  last - first > 2 &&
  lower[first - 1] !== ',' &&
  /^(?:building|airport|stadium|library|theatre|theater|highway|boulevard|expressway)$/.test(lower[last - 1]!) &&
  !(hints[last - 1]! & Hint.surname);

/** "Hale East | Mayor Ann Lee" */
export const isTownOfMayor = (
  { lower, ids, shapes }: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  { first, last }: Name,
): boolean =>
  lower[last] === 'mayor' &&
  (shapes[last]! & Shape.capital) !== 0 &&
  (hints[first]! & (Hint.placeBegins | Hint.organisationBegins)) === Hint.placeBegins &&
  !classes.has(ids[last - 1]!, 'ends-body');

/** "the Oslo Bay Star | newspaper"; "told | The Tide" */
export const isPaper = ({ lower, ids, shapes }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean =>
  (last - first === 2 &&
    lower[first] === 'the' &&
    (shapes[first]! & Shape.capital) !== 0 &&
    lower[first - 1] === 'told') ||
  (last - first > 1 &&
    /^(?:newspaper|newspapers|daily|tabloid)$/.test(lower[last] ?? '') &&
    classes.has(ids[last - 1]!, 'paper-end'));

/** "the European | Space Agency" */
export function wholeContinental(
  { lower, ids, shapes, starts, sentenceOf }: Prose,
  classes: VocabularyClasses,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  const at = first - 1;
  if (at < 0 || !/^(?:european|african|asian|arab|nordic|baltic|caribbean)$/.test(lower[at]!)) return null;
  if (!(shapes[at]! & Shape.capital) || sentenceOf[at] !== sentenceOf[first] || last - first < 2) return null;
  if (!classes.has(ids[last - 1]!, 'ends-body')) return null;
  return [changedName(name, { first: at, start: starts[at]!, rule: 'continental' })];
}

/** "Tarrow Abbey", taken for somebody */
export const abbeyOf = ({ lower }: Prose, hints: Uint16Array, name: Name): readonly Name[] | null =>
  name.type === 'person' &&
  name.last - name.first > 1 &&
  /^(?:abbey|cathedral|priory|minster|castle|palace)$/.test(lower[name.last - 1]!) &&
  !(hints[name.first]! & Hint.given)
    ? [changedName(name, { type: 'place', rule: 'abbey' })]
    : null;

/** "Ms Lee", taken for a body */
export const addresseeOf = ({ lower, starts, shapes }: Prose, name: Name): readonly Name[] | null =>
  name.type === 'organisation' &&
  name.last - name.first === 2 &&
  !(shapes[name.first]! & Shape.upper) &&
  /^(?:mr|mrs|ms|miss)\.?$/.test(lower[name.first]!)
    ? [changedName(name, { type: 'person', first: name.first + 1, start: starts[name.first + 1]!, rule: 'titled' })]
    : null;

/** "the Museum of Peat", "Marl Art Gallery", "Marl Bay Casino", taken for a place */
const isMuseum = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  last - first > 1 &&
  (/^(?:museum|museums)$/.test(lower[last - 1]!) ||
    (lower[last - 1] === 'casino' && ENDS_NAME.test(lower[last] ?? '.')) ||
    (/^(?:gallery|galleries)$/.test(lower[last - 1]!) &&
      (last - first > 2 ||
        (type === 'place' &&
          !/^(?:press|public|strangers?|shooting|whispering|peers|ladies|visitors)$/.test(lower[first]!)))) ||
    (lower[first] === 'museum' && lower[first + 1] === 'of'));

/** behind a name that goes on no more; not "New Jersey Casino | control commission" */
const ENDS_NAME =
  /^(?:[,.;:)”"]|and|or|in|on|at|near|where|which|that|to|for|with|is|was|has|had|said|says|who|from|until|after|before|as|by|when|will)$/;

/** "Storm Warning Center", "Medical Centre", "Hindu Centre": a centre where something is done, not a hall. */
const isWorkCenter = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first > 1 &&
  /^cent(?:ers?|res?)$/.test(lower[last - 1]!) &&
  ((last - first > 2 && lexicon.has(lower[last - 2]!, 'work-of-center')) ||
    /^(?:islamic|muslim|jewish|christian|catholic|hindu|sikh|buddhist)$/.test(lower[last - 2]!));

export const isHouseOfWork = (prose: Prose, name: Name): boolean => isWorkCenter(prose, name) || isMuseum(prose, name);
