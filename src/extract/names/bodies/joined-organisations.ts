import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordList } from '../../../lexicon/load-word-list.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { bodyBeforeComma, fieldEnd, opensBodyOfSeveral } from '../../bodies-of-several.js';
import { changedName, type Name } from '../name.js';

const SURE_OF_PARTNER = 0.9;

/**
 * Organisations with "and" in their names: "the Devon and Cornwall Police", where the first place is the body's too, and "the Ministry
 * of Agriculture, Fisheries and Food", "the Society of Motor Manufacturers and Traders", where a list goes on.
 */
export function withJoinedOrganisations(prose: Prose, hints: Uint16Array, tagged: readonly Name[]): readonly Name[] {
  const names = withPartners(prose, hints, tagged);
  if (!names.some(({ type }) => type === 'organisation')) return names;
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && before.last > name.first) continue; // taken in by the one before
    if (name.type !== 'organisation') {
      joined.push(name);
      continue;
    }
    const found = prose.lower[name.first - 1] === ',' ? bodyBeforeComma(prose, name.first - 1) : -1;
    const body = found < 0 ? name.first : found;
    const opening = joined.find((other) => other.first < body && body < other.last)?.first ?? ownerBefore(prose, body);
    const shared = opening < name.first ? opening : sharedPlaceBefore(prose, hints, name, before);
    const first = shared < name.first ? shared : firstOfFields(prose, name, joined);
    const last = Math.max(listEnd(prose, name), areaEnd(prose, hints, names, name), workEnd(prose, hints, name));
    while (first < name.first && joined.length > 0 && joined.at(-1)!.first >= first) joined.pop();
    const widened = first < name.first || last > name.last;
    joined.push(
      widened
        ? changedName(name, { first, last, start: prose.starts[first]!, end: prose.ends[last - 1]!, rule: 'joined' })
        : name,
    );
  }
  return joined;
}

const LONGEST_WORK = 3; // tokens

const isListedWord = (word: string): boolean =>
  wordList.has(word) || wordList.has(word.replace(/s$/, '')) || /(?:tion|ing|ment|ance|logy|ity)s?$/.test(word);

/** "the Coastal Flood Forecasting | and Warning Centre": what else the body does, whose noun comes last. */
function workEnd(
  { lower, ids, shapes, vocabulary, sentenceOf }: Prose,
  hints: Uint16Array,
  { first, last }: Name,
): number {
  if (last - first < 2 || lower[last] !== 'and' || lower[first - 1] !== 'the') return last;
  const classes = wordClassesOf(vocabulary);
  const isBodyNoun = (at: number): boolean =>
    classes.has(ids[at]!, 'ends-body') || classes.has(ids[at]!, 'institution-noun') || classes.has(ids[at]!, 'body');
  if (isBodyNoun(last - 1) || classes.has(ids[last - 1]!, 'company-end') || !isListedWord(lower[last - 1]!))
    return last;
  let end = last + 1;
  while (end <= last + LONGEST_WORK && sentenceOf[end] === sentenceOf[first] && (shapes[end] ?? 0) & Shape.capital)
    end++;
  const isWork = end - last > 2 && isBodyNoun(end - 1) && isListedWord(lower[last + 1]!);
  return isWork && !(hints[last + 1]! & (Hint.organisationBegins | Hint.placeBegins | Hint.demonym)) ? end : last;
}

const SURE_OF_WHOLE = 0.985; // a body of whose end the tagger is surer ends there

/** "Paws Rescue | of Central Oregon", "Warm Hands | of Hale County": charities are called after their areas; firms are not. */
function areaEnd({ lower, ids, vocabulary }: Prose, hints: Uint16Array, names: readonly Name[], name: Name): number {
  const { first, last, confidence } = name;
  if (lower[last] !== 'of' || last - first < 2 || confidence > SURE_OF_WHOLE) return last;
  const area = names.find((other) => other.first === last + 1);
  if (area?.type !== 'place' || hints[first]! & Hint.organisationBegins) return last;
  const classes = wordClassesOf(vocabulary);
  const isFirm = classes.has(ids[last - 1]!, 'company-end') || classes.has(ids[last - 1]!, 'legal-form');
  const isArea =
    lower[area.last - 1] === 'county' || (area.last - area.first > 1 && classes.has(ids[area.first]!, 'compass'));
  return isArea && !isFirm ? area.last : last;
}

/** "Marks and | Spencer": a known firm of which the tagger took the last partner for somebody. */
function withPartners({ lower, starts }: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const isPartner = ({ type, first, last, confidence }: Name): boolean =>
    type === 'person' &&
    last - first === 1 &&
    confidence < SURE_OF_PARTNER &&
    (hints[first]! & Hint.organisationGoesOn) !== 0 &&
    /^(?:and|&)$/.test(lower[first - 1] ?? '');
  if (!names.some(isPartner)) return names;
  const kept: Name[] = [];
  for (const name of names) {
    if (!isPartner(name)) {
      kept.push(name);
      continue;
    }
    let { first } = name;
    while (first > 0 && !(hints[first]! & Hint.organisationBegins)) first--;
    while (kept.length > 0 && kept.at(-1)!.last > first) kept.pop();
    kept.push(changedName(name, { type: 'organisation', first, start: starts[first]!, rule: 'joined' }));
  }
  return kept;
}

/** "W. | W. Kimball Co.", "Woman's | Missionary Society": the first token of what the tagger cut off. */
function ownerBefore({ lower, shapes, sentenceOf }: Prose, first: number): number {
  const before = first - 1;
  if (before < 1 || sentenceOf[before] !== sentenceOf[first]) return first;
  // "Nor'- | West Pearling Company"
  const mark = lower[before] === '-' ? before - 1 : before;
  if (mark > 0 && /^['’]$/.test(lower[mark]!) && /^(?:nor|sou)$/.test(lower[mark - 1]!)) return mark - 1;
  const isInitial = (at: number): boolean => /^\p{L}\.$/u.test(lower[at]!) && (shapes[at]! & Shape.capital) !== 0;
  if (isInitial(first) && isInitial(before)) return before;
  if (!/^['’]s?$/.test(lower[before]!)) return first;
  const isMember = (shapes[before - 1]! & Shape.capital) !== 0 && lexicon.has(lower[before - 1]!, 'owns-body');
  if (!isMember) return first;
  // "| Hale Regional | Children's Eye Center"
  let owner = before - 1;
  while (
    OF_A_CLINIC.test(lower[owner - 1] ?? '') &&
    (shapes[owner - 1]! & (Shape.capital | Shape.upper)) === Shape.capital
  )
    owner--;
  const town = owner - 1;
  const isTown = owner < before - 1 && !(shapes[owner]! & Shape.first) && (shapes[town] ?? 0) & Shape.capital;
  return isTown && sentenceOf[town] === sentenceOf[first] && !/^(?:the|at|in|an?)$/.test(lower[town]!) ? town : owner;
}

const OF_A_CLINIC = /^(?:medical|regional|community|memorial|general|hospital)$/;

/** "the Devon and | Cornwall Police": the first token of the place before "and"; that of the name where there is none. */
function sharedPlaceBefore(prose: Prose, hints: Uint16Array, { first, last }: Name, before: Name | undefined): number {
  const { lower, shapes, ids, sentenceOf } = prose;
  if (last - first < 2 || (lower[first - 1] !== 'and' && lower[first - 1] !== '&')) return first;
  const place = first - 2;
  if (place < 0 || sentenceOf[place] !== sentenceOf[first] || !(shapes[place]! & Shape.capital)) return first;
  // "Oldtown and | District Chamber of Trade": a town always shares its name there
  if (lower[first] === 'district' && !(shapes[place]! & Shape.upper)) return place;
  const classes = wordClassesOf(prose.vocabulary);
  const isBody =
    classes.has(ids[last - 1]!, 'body') ||
    classes.has(ids[last - 1]!, 'organisation-noun') ||
    lower[last - 1] === 'office';
  if (!isBody || shapes[place]! & Shape.upper) return first;
  // "the Navy and Air Force", "the Bundesbank and Finance Ministry" are two
  if (classes.has(ids[place]!, 'body') || (before?.last === first - 1 && isSureBody(before))) return first;
  const start = before?.last === first - 1 ? before.first : place;
  if (before?.last === first - 1 && before.last - before.first > 2) return first;
  if (lower[start - 1] === 'the') return start;
  return isUnled(prose, hints, start, { first, last }) ? start : first;
}

/** Nothing but one body, as these name themselves after two towns or founders. */
const OF_TWO =
  /^(?:association|society|trust|partnership|hospital|hospice|university|college|church|union|foundation|police|constabulary)$/;

/**
 * "Hale and | Lyle Housing Association" without an article: two towns, or two names of which the first is no known body and the second
 * is all that its body is called by.
 */
function isUnled(
  prose: Prose,
  hints: Uint16Array,
  start: number,
  { first, last }: Pick<Name, 'first' | 'last'>,
): boolean {
  const { lower, ids, shapes } = prose;
  if (first - start !== 2 || !OF_TWO.test(lower[last - 1]!)) return false;
  if (
    isListedBody(hints[start]!) ||
    isListedBody(hints[first]!) ||
    (hints[start]! | hints[first]!) & Hint.country ||
    hints[first]! & Hint.demonym
  )
    return false;
  const isOpen =
    (shapes[start]! & Shape.first) !== 0 || /^(?:at|by|for|from|of|to|with|,|told)$/.test(lower[start - 1] ?? '');
  const isTown = (at: number): boolean => (hints[at]! & Hint.placeBegins) !== 0;
  const isBearer = (at: number): boolean => (hints[at]! & (Hint.surname | Hint.placeBegins)) !== 0;
  // a force serves counties that the article may name
  const isForce = lower[last - 1] === 'police' && isTown(start);
  return (
    isOpen &&
    isTown(start) === isTown(first) &&
    isBearer(start) &&
    isBearer(first) &&
    (isForce || !isNamedElsewhere(ids, start))
  );
}

/** A known body may begin there; a town's club does not count. */
const isListedBody = (hint: number): boolean =>
  (hint & (Hint.organisationBegins | Hint.club)) === Hint.organisationBegins;

function isNamedElsewhere(ids: Int32Array, at: number): boolean {
  for (let i = 0; i < ids.length; i++) if (i !== at && ids[i] === ids[at]) return true;
  return false;
}

/** "the | Meteorological, Climatological and Geophysical Agency": the first token of three fields of one body, of which the last or the last two are found. */
function firstOfFields(prose: Prose, { first, last }: Name, before: readonly Name[]): number {
  const { lower, shapes, ids, sentenceOf } = prose;
  const isField = (at: number): boolean => (shapes[at]! & Shape.capital) !== 0 && sentenceOf[at] === sentenceOf[first];
  const isAnd = (at: number): boolean => /^(?:and|&)$/.test(lower[at] ?? '');
  const second = isAnd(first - 1) && last - first > 1 ? first - 2 : isAnd(first + 1) && last - first > 3 ? first : -1;
  const field = second - 2;
  if (field < 1 || lower[second - 1] !== ',' || !isField(second) || !isField(field)) return first;
  // "the Treasury, Navy and Air Force" are three
  const classes = wordClassesOf(prose.vocabulary);
  const isBody = (at: number): boolean => classes.has(ids[at]!, 'body');
  if (isBody(field) || isBody(second) || !isBody(last - 1)) return first;
  const held = before.find((name) => name.last > field && name.first <= field);
  if (held !== undefined) return areCallings(lower, held, field, second) ? held.first : first;
  let from = field;
  if (lower[field]!.endsWith('s') && lower[second]!.endsWith('s'))
    while (from > field - MOST_OF_FIELD && lower[from - 1] !== 'the' && isField(from - 1)) from--;
  return lower[from - 1] === 'the' ? from : first;
}

/** "the Hale Dental Assistants, | Pharmacists and Opticians Union": callings, of which the tagger took the first for a body of its own */
const areCallings = (lower: readonly string[], { type, first, last }: Name, field: number, second: number): boolean =>
  type === 'organisation' &&
  last === field + 1 &&
  lower[first - 1] === 'the' &&
  lower[field]!.endsWith('s') &&
  lower[second]!.endsWith('s');

const MOST_OF_FIELD = 4; // tokens: "Hale Dental Practitioners"

const isSureBody = ({ type, confidence, first, last }: Name): boolean =>
  type === 'organisation' && last - first === 1 && confidence > 0.85;

/** The token after "…, Fisheries and Food", "… and Traders", when the name is one that such lists belong to. */
function listEnd(prose: Prose, { first, last }: Name): number {
  const { lower, shapes, size } = prose;
  if (!opensBodyOfSeveral(prose, first) || lower[first + 2] === 'the') return last;
  const isCapital = (at: number): boolean =>
    at < size && (shapes[at]! & (Shape.capital | Shape.first)) === Shape.capital;
  let i = last;
  while (lower[i] === ',' && isCapital(i + 1)) {
    i += 2;
    while (isCapital(i)) i++;
  }
  if (lower[i] !== 'and' || !isCapital(i + 1)) return last;
  const end = fieldEnd(prose, i + 1);
  // "the Ministry of Health and Ann Lee": somebody; "the Board of Trade and Parliament": two bodies
  if (end === 0 || (i === last && !lower[i + 1]!.endsWith('s') && !lower[last - 1]!.endsWith('s'))) return last;
  return end;
}
