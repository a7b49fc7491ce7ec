import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';
import { isAboutSport } from '../told/telling-words.js';

/** A body of one word of which the tagger is surer is none of these. */
const SURE_OF_NO_PLACE = 0.6;

/**
 * Places that the tagger took for bodies and doubts, where the words beside them tell: "Dorset baker Ann Lee", "a defeat by Grimsby" where
 * nothing else is about sport, and "Hale County Prosecutor Ann Lee"; and posts behind those who hold them.
 */
export function withoutDoubtfulBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  return withEach(names, (name, i) => {
    if (name.type === 'organisation' && isPostOfHolder(prose, name, names[i - 1]))
      return changedName(name, { type: 'other', rule: 'post' });
    return name.type === 'organisation' &&
      (isOfCalling(prose, hints, name, names[i + 1]) ||
        isCountyOf(prose, hints, name, names[i + 1]) ||
        isNoClub(prose, hints, name))
      ? changedName(name, { type: 'place', rule: 'doubtful-body' })
      : withoutCountyOfficer(prose, name, names[i + 1]);
  });
}

/** "Ann Lee, | Public Affairs Counsel |,", or on a line of its own below the name: what she is */
function isPostOfHolder(prose: Prose, { first, last }: Name, before: Name | undefined): boolean {
  const { lower, ids, shapes, vocabulary } = prose;
  if (last - first < 2 || before?.type !== 'person') return false;
  const isBelow = before.last === first && (shapes[first]! & Shape.opens) !== 0;
  if (!isBelow && (before.last !== first - 1 || lower[first - 1] !== ',')) return false;
  const behind = lower[last] ?? '.';
  if (!/^(?:[.,;)]|said|says)$/.test(behind) && !((shapes[last] ?? 0) & Shape.opens)) return false;
  const classes = wordClassesOf(vocabulary);
  return classes.has(ids[last - 1]!, 'office') || classes.has(ids[last - 1]!, 'calling');
}

/** "Dorset baker Ann Lee": a place's calling comes between it and somebody. */
function isOfCalling(
  { lower, ids, vocabulary }: Prose,
  hints: Uint16Array,
  { first, last, confidence }: Name,
  next: Name | undefined,
): boolean {
  if (confidence >= SURE_OF_NO_PLACE || last - first !== 1 || !(hints[first]! & Hint.placeBegins)) return false;
  if (next?.type !== 'person' || next.first !== last + 1 || /^(?:spokes|chair)/.test(lower[last]!)) return false;
  return wordClassesOf(vocabulary).has(ids[last]!, 'calling');
}

/** "Hale County | Prosecutor Ann Lee"; not Derby County */
const isCountyOf = (
  { lower, shapes }: Prose,
  hints: Uint16Array,
  { first, last }: Name,
  next: Name | undefined,
): boolean =>
  last - first > 1 &&
  lower[last - 1] === 'county' &&
  !(hints[first]! & Hint.club) &&
  next?.type === 'person' &&
  next.first === last + 1 &&
  (shapes[last]! & Shape.capital) !== 0;

/** "the Hale County | Coroner, Dr. Ann Lee" */
function withoutCountyOfficer({ lower, ends }: Prose, name: Name, next: Name | undefined): Name {
  const { type, first, last } = name;
  const isCut = lower[last - 1] === 'district' && lower[last] === 'attorney'; // "Hale County District | Attorney Ann Lee"
  if (type === 'organisation' && isCut && last - first > 1)
    return changedName(name, { type: 'place', last: last - 1, end: ends[last - 2]!, rule: 'doubtful-body' });
  if (type !== 'organisation' || last - first < 3 || lower[last - 2] !== 'county' || lower[last] !== ',') return name;
  if (!/^(?:coroner|sheriff|prosecutor|attorney|commissioner|clerk|treasurer|auditor)$/.test(lower[last - 1]!))
    return name;
  return next?.type === 'person' && next.first - last < 3
    ? changedName(name, { type: 'place', last: last - 1, end: ends[last - 2]!, rule: 'doubtful-body' })
    : name;
}

/** "a defeat by Grimsby" in a text that has no other word of sport */
function isNoClub(prose: Prose, hints: Uint16Array, { first, last, confidence }: Name): boolean {
  const { lower } = prose;
  if (confidence >= SURE_OF_NO_PLACE || last - first !== 1 || !(hints[first]! & Hint.placeBegins)) return false;
  if (!/^(?:by|at|to|against)$/.test(lower[first - 1] ?? '')) return false;
  return !isAboutSport(prose);
}
