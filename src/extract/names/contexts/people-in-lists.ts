import { listedWordsOf } from '../../../lexicon/load-word-list.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';

const FEWEST_PEOPLE = 4; // in a list that makes a person of what looks like a place
const SURE_TOWN = 0.96; // a place that the tagger is as sure of stays
const SURE_LARGE_TOWN = 0.9;

/**
 * People whose bare surname is a place elsewhere, told by the list they are in: "A. Lingam, Henderson, Woodrow, R. S. Daubia, Edgar Silva and
 * S. Singh", "Messrs. Henderson and Woodrow"; and those taken for a body, "Andreas Papandreou and Giorgos Gennimatas". Not in lists that give everybody's town: "Ann Lee, Leeds, Paul Roe, York".
 */
export function withPeopleInLists(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  if (
    !names.some(
      (name) =>
        mayBeSurname(prose, hints, name) ||
        mayBeStreetNamesake(hints, name) ||
        mayBeFullName(prose, hints, name) ||
        mayBeEntrant(prose, hints, name) ||
        isInitialled(prose, name),
    )
  )
    return names;
  const changed = new Set<Name>();
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && joins(prose, names[to - 1]!, names[to]!)) to++;
    const list = names.slice(from, to);
    if (list.length > 1 && list.every(({ type }) => type === 'person' || type === 'organisation'))
      for (const name of list) if (mayBeFullName(prose, hints, name) && isBesidePeople(list)) changed.add(name);
    if (list.some(({ type }) => type === 'person'))
      for (const name of list) if (isInitialled(prose, name)) changed.add(name);
    const odd = list.filter((name) => mayBeSurname(prose, hints, name));
    if (odd[0] === list[0] && list.length === 2 && isSibling(prose, list[0]!) && list[1]!.type === 'person')
      changed.add(list[0]!);
    if (odd.length > 0 && isOfPeople(list)) for (const name of odd) changed.add(name);
    if (list.length > 2 || isOfOfficers(prose, list[0]!))
      for (const name of list) if (mayBeStreetNamesake(hints, name) && isBesidePeople(list)) changed.add(name);
    if (isTitledList(prose, list)) for (const name of list) if (isBareTown(prose, hints, name)) changed.add(name);
    from = to;
  }
  for (const name of entrantsOf(prose, hints, names)) changed.add(name);
  if (changed.size === 0) return names;
  return withEach(names, (name) =>
    changed.has(name)
      ? changedName(name, { type: 'person', rule: 'listed-person', confidence: Math.max(0.7, name.confidence) })
      : name,
  );
}

/** "T. O'Hara", taken for a place */
const isInitialled = ({ lower, shapes }: Prose, { type, first, last, confidence }: Name): boolean =>
  (type === 'place' || type === 'organisation') &&
  last - first === 2 &&
  confidence < SURE_LARGE_TOWN &&
  /^\p{L}\.$/u.test(lower[first]!) &&
  (shapes[last - 1]! & Shape.capital) !== 0;

/** "Attorneys | Ann Lee and Bo Park", of whom there are several */
const isOfOfficers = ({ ids, vocabulary }: Prose, { type, first }: Name): boolean =>
  type === 'person' && first > 0 && wordClassesOf(vocabulary).has(ids[first - 1]!, 'several-officers');

/** A place of one word that is no country, and no large town of which the tagger is sure. */
const mayBeSurname = (prose: Prose, hints: Uint16Array, name: Name): boolean =>
  isBareTown(prose, hints, name) && name.confidence < (hints[name.first]! & Hint.bigTown ? SURE_LARGE_TOWN : SURE_TOWN);

/** "Laura Pike", "Kin Lane" among people: a street or hill that no list has. */
const mayBeStreetNamesake = (hints: Uint16Array, { type, rule, first, last, confidence }: Name): boolean =>
  type === 'place' &&
  rule !== 'party-and-place' &&
  last - first === 2 &&
  confidence < SURE_TOWN &&
  ((hints[first]! & Hint.given) !== 0 || !(hints[first]! & Hint.placeBegins));

const isBareTown = ({ lower, shapes }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  type === 'place' &&
  last - first === 1 &&
  (shapes[first]! & Shape.upper) === 0 &&
  (hints[first]! & Hint.country) === 0 &&
  !/^(?:in|at|of|from|near|to)$/.test(lower[first - 1] ?? '');

/** "brothers | Neville and Keith Lyle" */
const isSibling = ({ lower }: Prose, { first }: Name): boolean =>
  /^(?:brothers|sisters|siblings|twins|cousins)$/.test(lower[first - 1] ?? '');

const FEWEST_ENTRANTS = 8; // people within so many tokens on both sides
const ENTRANTS_REACH = 60;

/** Members of lists of entrants and results with many people: "Orrin, Nadarasan and Ahmat; Wickham, Frugnel and Chen", "3 S. Sahara". */
function entrantsOf(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  return names.filter((name) => {
    if (!mayBeEntrant(prose, hints, name)) return false;
    let people = 0;
    for (const { type, first } of names)
      if (type === 'person' && Math.abs(first - name.first) < ENTRANTS_REACH) people++;
    return people >= FEWEST_ENTRANTS;
  });
}

const NO_ENTRANT =
  /(?:society|association|club|school|institut\p{L}+|union|police|team|company|league|college|board|depot|[st]ion|ment|ness|ity|ing)$/u;

/** An unknown body, or an initial and a place behind a number, with nothing but marks, numbers and "and" on both sides. */
function mayBeEntrant(prose: Prose, hints: Uint16Array, { type, first, last, confidence }: Name): boolean {
  const { lower, shapes, ids, sentenceOf, size } = prose;
  if (type === 'person' || type === 'other' || last - first > 3) return false;
  const isNumbered = /^\d{1,2}$/.test(lower[first - 1] ?? '');
  if (type === 'place') return isNumbered && last - first === 2 && /^\p{L}\.$/u.test(lower[first]!);
  if (confidence >= SURE_BODY && !isNumbered) return false;
  const isBorne = isNumbered || last - first === 3 || (hints[first]! & Hint.given) !== 0;
  if (!isBearable(hints, first, last, isBorne ? KNOWN_BODY : KNOWN_BODY | KNOWN_PLACE)) return false;
  const words = listedWordsOf(prose.vocabulary);
  let listed = 0;
  for (let i = first; i < last; i++) {
    if (shapes[i]! & (Shape.upper | Shape.hyphen | Shape.inner) || !(shapes[i]! & Shape.word)) return false;
    if (NO_ENTRANT.test(lower[i]!)) return false;
    if (words.at(ids[i]!) !== 0) listed++;
  }
  if (listed > (last - first) / 3) return false;
  const opens = first === 0 || sentenceOf[first - 1] !== sentenceOf[first];
  const closes = last >= size || sentenceOf[last] !== sentenceOf[last - 1];
  return (
    (opens || /^(?:[,;:(—–-]|and|&|\d{1,2})$/.test(lower[first - 1]!)) &&
    (closes || /^(?:[,;.()]|and|&|\d{1,2})$/.test(lower[last]!))
  );
}

/** A body of two words of which nothing else is known: "Giorgos Gennimatas". */
function mayBeFullName(prose: Prose, hints: Uint16Array, name: Name): boolean {
  const { type, first, last, start, end, confidence } = name;
  if (type !== 'organisation' || confidence >= SURE_BODY) return false;
  if (last - first === 3)
    return isBearable(hints, first, last, KNOWN_BODY) && THREE_SYLLABLES.test(prose.text.slice(start, end));
  if (last - first !== 2 || !isBearable(hints, first, last, KNOWN_BODY | KNOWN_PLACE)) return false;
  if (!/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}{2,}$/u.test(prose.text.slice(start, end))) return false;
  const words = listedWordsOf(prose.vocabulary);
  const isUnlisted = (token: number): boolean => words.at(prose.ids[token]!) === 0;
  return isUnlisted(first) && (isUnlisted(first + 1) || (hints[first + 1]! & Hint.surname) !== 0);
}

const SURE_BODY = 0.9;

/** "Ho Sam Wei" */
const THREE_SYLLABLES = /^\p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,4}$/u;
const KNOWN_BODY = Hint.organisationBegins | Hint.organisationGoesOn | Hint.club;
const KNOWN_PLACE = Hint.placeBegins | Hint.placeGoesOn | Hint.demonym;

function isBearable(hints: Uint16Array, first: number, last: number, known: number): boolean {
  for (let i = first; i < last; i++) if (hints[i]! & known) return false;
  return true;
}

/** Whether all others of a list are people with more than one name, or most of several. */
function isBesidePeople(list: readonly Name[]): boolean {
  const people = list.filter(
    ({ type, first, last, confidence }) => type === 'person' && last - first > 1 && confidence > 0.8,
  ).length;
  return people > 0 && (people === list.length - 1 || (people >= FEWEST_PEOPLE - 1 && 2 * people >= list.length));
}

/** Whether only a comma, a semicolon or "and" is between two names, with brackets or not, or the number of the next: "Lum Weng; (Ho Sam Wei)", "Ann Lee. 2 Pat Roe" */
function joins({ lower, text, starts }: Prose, { last }: Name, { first }: Name): boolean {
  if (first - last < 1 || first - last > MOST_BETWEEN_NAMES) return false;
  let joint = false;
  for (let i = last; i < first; i++) {
    if (/^(?:[,;]|and|&|beat|defeated)$/.test(lower[i]!)) joint = true;
    else if (i === first - 1 && /^\d{1,2}$/.test(lower[i]!))
      joint = !text.slice(starts[last], starts[i]).includes('\n');
    else if (!/^[().]$/.test(lower[i]!)) return false;
  }
  return joint;
}

const MOST_BETWEEN_NAMES = 4; // tokens

const isTitledList = ({ lower }: Prose, list: readonly Name[]): boolean =>
  list.length > 1 &&
  (/^messrs\.?$/.test(lower[list[0]!.first]!) || /^messrs\.?$/.test(lower[list[0]!.first - 1] ?? ''));

/** Whether most are people, and people stand beside people, so that it is no list of people and their towns. */
function isOfPeople(list: readonly Name[]): boolean {
  const people = list.filter(({ type }) => type === 'person').length;
  if (people < FEWEST_PEOPLE || 3 * people < 2 * list.length) return false;
  let pairs = 0;
  for (let i = 1; i < list.length; i++) if (list[i]!.type === 'person' && list[i - 1]!.type === 'person') pairs++;
  return 2 * pairs >= people;
}
