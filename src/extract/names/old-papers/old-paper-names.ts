import type { Gazetteer } from '../../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../../gazetteer/gazetteer-matches.js';
import type { Words } from '../../../lexicon/load-words.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, nameOver, surnameIds } from '../name.js';
import { capitalTowns } from './capital-towns.js';
import { isGarbledWord, withoutHeadingWords } from './heading-names.js';
import { ledPlaces, withoutWordsAndShips } from './led-places.js';
import { isGreatTown, isMisreadBody, isMisreadTitle, isMisreadTown } from './mistaken-names.js';
import { isOldPaper } from './old-paper.js';
import { oldPlaces } from './old-places.js';
import { kinLikePeople, titledPeople } from './titled-people.js';

/** What old names are told by. */
interface OldContext {
  readonly prose: Prose;
  /** as `hintsOf` gives them */
  readonly hints: Uint16Array;
  readonly placeNames: readonly PlaceName[];
  readonly gazetteer: Gazetteer;
  readonly words: Words;
}

/** Below this a name of a scan that no list knows is mostly a misread word. */
const SURE_OF_STRANGER = 0.8;

/**
 * The names of an old paper, where houses and streets are places, bodies are written in small letters, and much that has a capital is
 * a misread word.
 */
export function withOldPaperNames(context: OldContext, names: readonly Name[]): readonly Name[] {
  const { prose, hints, placeNames, words } = context;
  if (!isOldPaper(prose)) return names;
  const classes = wordClassesOf(prose.vocabulary);
  const parted = withoutHeadingWords(prose, words, hints, names);
  const surnames = surnameIds(prose.ids, parted);
  const likely = withoutWordsAndShips(prose, parted)
    .map((name) =>
      isMisreadTown(context, classes, name) ? changedName(name, { type: 'place', rule: 'old-place' }) : name,
    )
    .filter(
      (name) =>
        !isMisreadBody(context, classes, name) &&
        (surnames.has(prose.ids[name.first]!) || !isMisreadPerson(prose, classes, hints, name, parted)) &&
        !isGarbledPerson(prose, name) &&
        !isHalfOfWord(prose, words, name) &&
        !isYorkOfNew(prose, name) &&
        !isBareBody(prose, name) &&
        !isMisreadTitle(prose, name) &&
        !isGarbledBody(prose, name),
    )
    .map((name) =>
      isLedPlace(prose, classes, name)
        ? changedName(name, { rule: 'old-place', confidence: Math.max(name.confidence, LEAST_OF_LED) })
        : isGreatTown(prose, hints, surnames, name)
          ? changedName(name, { type: 'place', rule: 'great-town' })
          : name,
    );
  const added = [
    ...misreadPlaces(context, classes, likely),
    ...capitalTowns(prose, placeNames, likely),
    ...oldPlaces(prose, likely),
    ...ledPlaces(prose, likely),
    ...plainBodies(prose, classes, hints, likely),
    ...titledPeople(prose, likely),
    ...kinLikePeople(prose, likely),
  ];
  if (added.length === 0) return likely;
  added.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Name[] = [];
  let next = 0;
  for (const name of added) {
    if (name.first < (kept.at(-1)?.last ?? 0)) continue;
    while (next < likely.length && likely[next]!.last <= name.first) kept.push(likely[next++]!);
    while (next < likely.length && likely[next]!.first < name.last) next++;
    kept.push(name);
  }
  return [...kept, ...likely.slice(next)];
}

/** "the Senate", "the House of Delegates": of which state or country nothing tells, so that they are no name. */
const isBareBody = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'organisation' && BARE_BODY.test(lower.slice(first, last).join(' '));

const BARE_BODY =
  /^(?:senate|house|legislature|commons|assembly|(?:general|legislative) assembly|house of (?:delegates|representatives)|court house|church|authority|state|committee|administration|press|whigs?|democrats?|republicans?|federalists?)$/;

/** What the tagger must believe of a place that no gazetteer has, after a word that a place follows. */
const SURE_OF_LED = 0.55;
const LEAST_OF_LED = 0.6; // of a misread one that a small word leads to

/** "at Wapley": villages and misread names, which no gazetteer has. */
const isLedPlace = ({ ids }: Prose, classes: VocabularyClasses, { type, first, confidence }: Name): boolean =>
  type === 'place' && confidence >= SURE_OF_LED && first > 0 && classes.has(ids[first - 1]!, 'before-place');

const LEADS_TO_TOWN = /^(?:at|in|from|near|to)$/;

/** "at Manchefler": a word that no list has, which a place's name looks like. */
function misreadPlaces(
  { prose, hints, gazetteer }: OldContext,
  classes: VocabularyClasses,
  names: readonly Name[],
): Name[] {
  const { shapes, ids, lower, size } = prose;
  const found: Name[] = [];
  let next = 0;
  for (let i = 1; i < size; i++) {
    if (!(shapes[i]! & Shape.capital) || !LEADS_TO_TOWN.test(lower[i - 1]!) || hints[i]! !== 0) continue;
    if (i + 1 < size && shapes[i + 1]! & Shape.capital) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    const over = names[next]?.first === i ? names[next]! : null;
    const sure = over?.type === 'place' ? SURE_OF_LED : SURE_OF_STRANGER;
    if (over && (over.confidence > sure || over.last > i + 1)) continue;
    if ((['month', 'weekday', 'old-common'] as const).some((name) => classes.has(ids[i]!, name))) continue;
    if (gazetteer.misread.readingLike(lower[i]!) === null) continue;
    found.push(nameOver(prose, { first: i, last: i + 1, type: 'place', confidence: 0.6, rule: 'old-place' }));
  }
  return found;
}

/** "Walte", "Rus": halves of words that no list of names has, after no title; "Ho asked", "Tho": a common word misread. */
function isMisreadPerson(
  { lower, ids }: Prose,
  classes: VocabularyClasses,
  hints: Uint16Array,
  { type, first, last, confidence, rule }: Name,
  among: readonly Name[],
): boolean {
  if (type !== 'person' || rule !== 'tagger' || last - first !== 1) return false;
  if (
    (lower[first - 1] ?? '').endsWith('.') ||
    /^(?:constable|captain|sergeant|inspector)$/.test(lower[first - 1] ?? '')
  )
    return false;
  if (classes.has(ids[first]!, 'misread') || classes.has(ids[first]!, 'misread-he')) return true;
  if (confidence >= SURE_OF_STRANGER || hints[first]! & (Hint.given | Hint.surname)) return false;
  return !among.some((o) => o.type === 'person' && o.confidence > 0.9 && ids[o.last - 1] === ids[first]);
}

/** "Rus | sian", "Aus- | trian": the first half of a word that a line's end parted. */
function isHalfOfWord({ lower, shapes, size }: Prose, words: Words, { type, first, last }: Name): boolean {
  if (type !== 'person' || last - first !== 1 || words.byWord.has(lower[first]!)) return false;
  const isWhole = (word: string): boolean => words.byWord.has(word) || lower.includes(word);
  const next = lower[last] === '-' ? last + 1 : last;
  const isSmall = next < size && isSmallWord(shapes[next]!);
  return isSmall && lower[next]!.length > 1 && !words.byWord.has(lower[next]!) && isWhole(lower[first]! + lower[next]!);
}

/** "Now | York", "NKW | YORK": not the English town */
const isYorkOfNew = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  type === 'place' &&
  last - first === 1 &&
  lower[first] === 'york' &&
  /^n[^o\s]{0,2}[\p{L}?]{1,2}$|^now$/u.test(lower[first - 1] ?? '') &&
  ((shapes[first - 1] ?? 0) & Shape.capital) !== 0;

/** "Ancient CircLE Society": the name of a body that a machine has misread. */
const isGarbledBody = ({ text, starts, ends }: Prose, { type, first, last }: Name): boolean => {
  if (type !== 'organisation') return false;
  for (let i = first; i < last; i++) if (MISREAD_IN_BODY.test(text.slice(starts[i], ends[i]))) return true;
  return false;
};

const MISREAD_IN_BODY = /^\p{Lu}\p{Ll}{2,}\p{Lu}{2,}$|^\p{Lu}\p{Ll}J\p{Ll}|^\p{Lu}{2,}(?!s$)\p{Ll}$/u;

/** "K'zn TlQ": no word of which was read. */
const isGarbledPerson = ({ text, starts, ends }: Prose, { type, first, last }: Name): boolean => {
  if (type !== 'person') return false;
  for (let i = first; i < last; i++) if (!isGarbledWord(text.slice(starts[i], ends[i]))) return false;
  return true;
};

/** "the British army", "the Little River Turnpike company": a name, and in small letters what it is the name of. */
function plainBodies(prose: Prose, classes: VocabularyClasses, hints: Uint16Array, names: readonly Name[]): Name[] {
  const { ids, shapes, size, sentenceOf } = prose;
  const found: Name[] = [];
  let next = 0;
  for (let i = 1; i < size; i++) {
    if (shapes[i]! & Shape.capital || !classes.has(ids[i]!, 'plain-body') || sentenceOf[i - 1] !== sentenceOf[i])
      continue;
    const phrase = plainPhraseStart(prose, i);
    const first = phrase < i ? phrase : plainBodyStart(prose, classes, i);
    if (first === i || (phrase === i && !bearsBody(prose, classes, hints, { first, at: i }))) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    const over = names[next];
    if (over && over.first < i && over.type === 'person') continue;
    found.push(nameOver(prose, { first, last: i + 1, type: 'organisation', confidence: 0.7, rule: 'plain-body' }));
  }
  return found;
}

/** Bodies of which a country or state has one, in small letters, by their last word: what comes before it. */
const PLAIN_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['department', /(?:^|.* )(post[ -]office|war|navy|treasury)$/],
  ['court', /(?:^|.* )(supreme|superior)$/],
  ['legislature', /(?:^|.* )(state)$/],
]);

/** "the post office department": the first token of such a phrase; the last one where there is none. */
function plainPhraseStart({ lower }: Prose, at: number): number {
  const found = PLAIN_PHRASES.get(lower[at]!)?.exec(`${lower[at - 2] ?? ''} ${lower[at - 1] ?? ''}`)?.[1];
  return found === undefined ? at : at - found.split(' ').length;
}

/** Whether the words before a body may be its name: one alone only when it is an adjective of such bodies, or names a tribe. */
function bearsBody(
  { ids, lower }: Prose,
  classes: VocabularyClasses,
  hints: Uint16Array,
  { first, at }: { readonly first: number; readonly at: number },
): boolean {
  if (lower[at] === 'road')
    return /^(?:pacific|central|western|northern|southern|eastern|midland)$/.test(lower[at - 1]!);
  if (at - first > 1) return true;
  const isPeople = (hints[at - 1]! & Hint.demonym) !== 0;
  return lower[at] === 'nation' ? !isPeople : isPeople || classes.has(ids[at - 1]!, 'of-a-body');
}

/** The first of the capitalised words right before a body; the body's own token where there are none. */
function plainBodyStart({ shapes, ids, sentenceOf }: Prose, classes: VocabularyClasses, at: number): number {
  let first = at;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[at] && (shapes[first - 1]! & Shape.capital) !== 0) {
    if (classes.has(ids[first - 1]!, 'determiner') || classes.has(ids[first - 1]!, 'function-word')) break;
    if (classes.has(ids[first - 1]!, 'title')) break;
    first--;
  }
  return first;
}
