import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { bodyBeforeComma, opensBodyOfSeveral } from '../../bodies-of-several.js';
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
    const shared = opening < name.first ? opening : sharedPlaceBefore(prose, name, before);
    const first = shared < name.first ? shared : firstOfFields(prose, name, joined);
    const last = listEnd(prose, name);
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
  const isInitial = (at: number): boolean => /^\p{L}\.$/u.test(lower[at]!) && (shapes[at]! & Shape.capital) !== 0;
  if (isInitial(first) && isInitial(before)) return before;
  if (!/^['’]s?$/.test(lower[before]!)) return first;
  const isMember = (shapes[before - 1]! & Shape.capital) !== 0 && lexicon.has(lower[before - 1]!, 'owns-body');
  return isMember ? before - 1 : first;
}

/** "the Devon and | Cornwall Police": the first token of the place before "and"; that of the name where there is none. */
function sharedPlaceBefore(prose: Prose, { first, last }: Name, before: Name | undefined): number {
  const { lower, shapes, ids, sentenceOf } = prose;
  if (last - first < 2 || (lower[first - 1] !== 'and' && lower[first - 1] !== '&')) return first;
  const place = first - 2;
  if (place < 1 || sentenceOf[place] !== sentenceOf[first] || !(shapes[place]! & Shape.capital)) return first;
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
  return lower[start - 1] === 'the' ? start : first;
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
  if (isBody(field) || isBody(second) || !isBody(last - 1) || before.some((name) => name.last > field)) return first;
  return lower[field - 1] === 'the' ? field : first;
}

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
  const end = i + 2;
  // "the Ministry of Health and Ann Lee": somebody; "the Board of Trade and Parliament": two bodies
  if (isCapital(end) || (i === last && !lower[i + 1]!.endsWith('s') && !lower[last - 1]!.endsWith('s'))) return last;
  return end;
}
