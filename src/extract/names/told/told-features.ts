import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordList } from '../../../lexicon/load-word-list.js';
import { withoutStop } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, surnameIds, withAddedOver, withEach } from '../name.js';

const SURE_OF_FEATURE = 0.9;
const SURE_NO_FEATURE = 0.97;
const LONGEST_FEATURE = 4; // tokens from an article to the noun

const Tells = { feature: 1, nears: 2, district: 4 } as const;
const NATURAL_FEATURE =
  /^(?:mountain|volcano|peak|island|islet|crater|caldera|village|hamlet|glacier|reservoir|summit)$/;
const NEARS = /^(?:approaching|nearing)$/;
const DISTRICT = /^(?:district|neighbou?rhood|suburb|county|prefecture|boulevard)$/;
const tellsOf = (word: string): number =>
  (NATURAL_FEATURE.test(word) ? Tells.feature : 0) |
  (NEARS.test(word) ? Tells.nears : 0) |
  (DISTRICT.test(word) ? Tells.district : 0);

const TELLS_FEATURE = triggerOf(NATURAL_FEATURE, NEARS, DISTRICT);

/** Words of a name that have no capital: "Pico | do | Fogo" */
const PARTICLE = /^(?:d[aeiou]|d[ao]s|del|della|las|los|la|el)$/;

/**
 * Islands, peaks, villages and districts that words tell, whatever they look like: "Pico do Fogo, the highest mountain in", "The crater,
 * Chã das Caldeiras, is", "the lava was approaching Portela at", "in Hale's Morvane district"; and "on Fogo", where a peak is called
 * Pico do Fogo.
 */
export function withToldFeatures(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const telling = prose.index.of(TELLS_FEATURE);
  if (telling.length === 0) return names;
  const { ids, lower, size, sentenceOf } = prose;
  const kinds = prose.vocabulary.column(tellsOf, tellsOf);
  const added: Name[] = [];
  const short = new Set<number>();
  let bearers: ReadonlySet<number> | null = null;
  for (const i of telling) {
    const kind = kinds.at(ids[i]!);
    if (i === 0 || i + 1 >= size || prose.shapes[i]! & Shape.capital) continue;
    const row =
      kind & Tells.nears
        ? townNeared(prose, hints, i)
        : kind & Tells.district
          ? districtRow(prose, hints, i)
          : (rowBeforeFeature(prose, hints, i) ?? rowBehindFeature(prose, hints, i) ?? villageNamed(prose, hints, i));
    if (row === null || sentenceOf[row.first] !== sentenceOf[i]) continue;
    bearers ??= surnameIds(
      ids,
      names.filter(({ first, last }) => last !== row.last && lower[first - 1] !== 'on'),
    );
    if (row.last - row.first === 1 && bearers.has(ids[row.first]!)) continue;
    if (isNamedOtherwise(names, row)) continue;
    added.push(nameOver(prose, { ...row, type: 'place', confidence: SURE_OF_FEATURE, rule: 'told-feature' }));
    if (row.last - row.first > 2 && PARTICLE.test(lower[row.last - 2]!)) short.add(ids[row.last - 1]!);
  }
  if (added.length === 0) return names;
  const keys = new Set(added.map(({ first, last }) => lower.slice(first, last).join(' ')));
  return withEach(withAddedOver(names, added), (name) =>
    name.type !== 'place' &&
    ((name.last - name.first === 1 && short.has(ids[name.first]!)) ||
      keys.has(lower.slice(name.first, name.last).join(' ')))
      ? changedName(name, { type: 'place', confidence: SURE_OF_FEATURE, rule: 'told-feature' })
      : name,
  );
}

interface Row {
  readonly first: number;
  readonly last: number;
}

/** Whether a name goes beyond a row, a sure place stands there, or somebody of whom the tagger is sure. */
const isNamedOtherwise = (names: readonly Name[], { first, last }: Row): boolean =>
  names.some(
    (name) =>
      name.first < last &&
      name.last > first &&
      (name.first < first ||
        name.last > last ||
        (name.type === 'place' && name.first === first && name.last === last && name.confidence >= SURE_OF_FEATURE) ||
        (name.type === 'person' && name.confidence > SURE_NO_FEATURE && last - first === 2)),
  );

const isCapital = ({ shapes, size }: Prose, at: number): boolean => at >= 0 && at < size && isCapitalWord(shapes[at]!);

/** "Pico do Fogo, the highest mountain | in" */
function rowBeforeFeature(prose: Prose, hints: Uint16Array, kind: number): Row | null {
  const { lower, shapes } = prose;
  if (!/^(?:[,.]|in|of|on|off|that|which|where)$/.test(lower[kind + 1]!)) return null;
  let article = kind - 1;
  while (article > kind - LONGEST_FEATURE && article > 1 && lower[article] !== 'the' && lower[article] !== ',')
    article--;
  if (lower[article] !== 'the' || lower[article - 1] !== ',') return null;
  const last = article - 1;
  let first = last;
  while (
    isCapital(prose, first - 1) ||
    (first < last && PARTICLE.test(lower[first - 1]!) && isCapital(prose, first - 2))
  ) {
    first--;
    if (shapes[first]! & Shape.first) break;
  }
  return first === last || last - first > 5 ? null : unlessSomebody(prose, hints, { first, last });
}

/** "The crater, | Chã das Caldeiras, is" */
function rowBehindFeature(prose: Prose, hints: Uint16Array, kind: number): Row | null {
  const { lower, shapes } = prose;
  if (lower[kind + 1] !== ',' || lower[kind - 1] !== 'the' || !(shapes[kind - 1]! & Shape.first)) return null;
  const first = kind + 2;
  let last = first;
  while (isCapital(prose, last) || (last > first && PARTICLE.test(lower[last] ?? '') && isCapital(prose, last + 1)))
    last++;
  if (last === first || last - first > 5 || lower[last] !== ',') return null;
  return /^(?:is|was|has|had|lies|stands|sits)$/.test(lower[last + 1] ?? '')
    ? unlessSomebody(prose, hints, { first, last })
    : null;
}

/** "the village of | Torvo", "the village of | Dogo Vasha" */
function villageNamed(prose: Prose, hints: Uint16Array, kind: number): Row | null {
  const { lower, shapes } = prose;
  const first = kind + 2;
  if (lower[kind + 1] !== 'of' || !/^(?:village|hamlet|island|islet)$/.test(lower[kind]!) || !isCapital(prose, first))
    return null;
  let last = first + 1;
  while (last < first + 3 && isCapital(prose, last)) last++;
  if (isCapital(prose, last) || shapes[first]! & Shape.upper || lexicon.has(withoutStop(lower[first]!), 'honorific'))
    return null;
  if (last - first === 1 && isListedOtherwise(hints[first]!)) return null;
  return /^['’]s?$/.test(lower[last] ?? '') ? null : { first, last };
}

/** "was approaching | Portela at" */
function townNeared(prose: Prose, hints: Uint16Array, verb: number): Row | null {
  const { lower } = prose;
  const first = verb + 1;
  if (!isCapital(prose, first) || isCapital(prose, first + 1) || isListedOtherwise(hints[first]!)) return null;
  return /^(?:at|from|[,.])$/.test(lower[first + 1] ?? '')
    ? unlessSomebody(prose, hints, { first, last: first + 1 })
    : null;
}

/** "in the town's | Morvane district", "in | Vossian county": no people's, and no common word */
function districtRow(prose: Prose, hints: Uint16Array, kind: number): Row | null {
  const { lower, shapes } = prose;
  if (!isCapital(prose, kind - 1) || !isBehindDistrict(prose, kind)) return null;
  const first = isCapital(prose, kind - 2) && !(shapes[kind - 2]! & Shape.first) ? kind - 2 : kind - 1;
  if (!isOfTown(prose, hints, first - 1) && !isLedDistrict(lower, first - 1)) return null;
  for (let i = first; i < kind; i++)
    if (hints[i]! & Hint.demonym || isListedOtherwise(hints[i]!) || shapes[i]! & Shape.upper || isCommon(lower[i]!))
      return null;
  return { first, last: kind };
}

const isCommon = (word: string): boolean =>
  wordList.has(word) || lexicon.has(word, 'institution-noun') || lexicon.has(word, 'number');

/** "the town's |", "Hale's leafy |" */
function isOfTown({ lower }: Prose, hints: Uint16Array, before: number): boolean {
  const mark = lower[before] === "'s" ? before : before - 1;
  const owner = mark - 1;
  if (owner < 0 || !/^['’]s?$/.test(lower[mark]!)) return false;
  return /^(?:city|town|capital)$/.test(lower[owner]!) || (hints[owner]! & (Hint.placeBegins | Hint.placeGoesOn)) !== 0;
}

const isLedDistrict = (lower: readonly string[], before: number): boolean =>
  /^(?:in|near|on|along|around|from|of)$/.test(lower[lower[before] === 'the' ? before - 1 : before] ?? '');

/** Not "district | council", "county | court" */
const isBehindDistrict = ({ lower, shapes, size }: Prose, kind: number): boolean =>
  kind + 1 < size && !(isSmallWord(shapes[kind + 1]!) && OF_A_DISTRICT.test(lower[kind + 1]!));

const OF_A_DISTRICT =
  /^(?:attorneys?|boards?|clerks?|commission(?:ers?)?|councils?|courts?|fair|heating|hospitals?|jails?|judges?|line|lines|managers?|nurses?|offices?|prosecutors?|schools?|seats?|sheriff)$/;

/** Whether lists have a word as somebody's name or a body's, and not as a town. */
const isListedOtherwise = (hint: number): boolean =>
  (hint & (Hint.surname | Hint.organisationBegins | Hint.demonym)) !== 0 && !(hint & Hint.placeBegins);

/** A row that is not called like somebody; of several words it may be. */
const unlessSomebody = ({ shapes }: Prose, hints: Uint16Array, row: Row): Row | null =>
  (hints[row.first]! & Hint.given && row.last - row.first < 3) ||
  (shapes[row.first]! & Shape.upper && row.last - row.first === 1)
    ? null
    : row;
