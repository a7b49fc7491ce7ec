import { alikeSpellings } from '../../gazetteer/misread-names.js';
import { wordKey } from '../../lexicon/reading/person-name.js';
import { editDistance } from '../../text/nearest-word.js';
import { type Prose, Shape } from '../../text/prose.js';
import { REACH_OF_FULL, SHORTEST_ALIKE } from './garbled-names.js';
import { mentionsThatFit, withMoved } from './misread-people.js';
import type { PersonMention } from './person-mentions.js';
import { hasGivenName, type PersonCluster } from './person-register.js';

const LONGEST_LINE_OF_HEADING = 12; // tokens of a line
const MOST_STEPS = 4; // letters by which two misread places may differ
const SHORTEST_TWICE_MISREAD = 7; // letters of a name of which two places are misread
const FEWEST_READINGS = 2; // of one name, none of them the printed one
const SHORTEST_HEADING_NAME = 4; // letters
/** Hardly a name that was read rightly: five consonants in a row, or no vowel. */
const UNSPEAKABLE = /[^aeiouy]{5}|^[^aeiouy]{4,}$/;

/** Which words are surnames and which are no names, as far as lists know. */
interface ListedWords {
  isSurname(word: string): boolean;
  isWord(word: string): boolean;
}

/**
 * The people of a scan whose family names a machine has misread, called as the heading before them prints it in capitals: "WAINES ADMITS | HE SOLD
 * TIMBER" over "Dr. Amos Wainis … Walnes". Who is called by the family name alone is the one named in full. That it is the heading which is right
 * is told by two ways of reading the name in the text, or by one that no name is written in.
 */
export function spelledAsInHeadings(
  prose: Prose,
  clusters: PersonCluster[],
  { isSurname, isWord }: ListedWords,
): PersonCluster[] {
  const doubtful = clusters.filter((cluster) => cluster.spelled === null && mayBeMisreadOf(cluster, isSurname));
  if (doubtful.length === 0) return clusters;
  const headings = headingNames(prose, isWord);
  if (headings.length === 0) return clusters;
  const families = new Map<PersonCluster, string>();
  for (const cluster of doubtful) {
    const word = printedFamily(prose, cluster, headings);
    if (word !== null) families.set(cluster, word);
  }
  if (families.size === 0) return clusters;
  const likely = [...families];
  const readings = (word: string): ReadonlySet<string> =>
    new Set(likely.filter((each) => each[1] === word).flatMap(([{ mentions }]) => mentions.map(({ key }) => key)));
  for (const [cluster, word] of likely)
    if (!isUnspeakable(fullestForm(cluster).key, word) && readings(word).size < FEWEST_READINGS)
      families.delete(cluster);
  const named = clusters.map((cluster) => {
    const word = families.get(cluster);
    if (word === undefined) return cluster;
    const name = [...fullestForm(cluster).parts.given, word[0]!.toUpperCase() + word.slice(1)].join(' ');
    const spelled = { ...cluster, spelled: name };
    families.set(spelled, word);
    return spelled;
  });
  const moved = new Map<PersonCluster, PersonMention[]>();
  for (const cluster of named) {
    const word = families.get(cluster);
    if (word === undefined || cluster.mentions.some(hasGivenName)) continue;
    const bearers = named.filter(
      (other) => (families.get(other) ?? other.mentions[0]!.key) === word && other.mentions.some(hasGivenName),
    );
    const [bearer] = bearers;
    if (bearer && bearers.length === 1)
      moved.set(bearer, [...(moved.get(bearer) ?? []), ...mentionsThatFit(bearer, cluster)]);
  }
  return moved.size === 0 ? named : withMoved(named, moved);
}

const isUnspeakable = (read: string, printed: string): boolean => UNSPEAKABLE.test(read) && !UNSPEAKABLE.test(printed);

/** Whether a family name is no surname that is known. */
function mayBeMisreadOf(cluster: PersonCluster, isSurname: (word: string) => boolean): boolean {
  const { key } = fullestForm(cluster);
  return key.length >= (UNSPEAKABLE.test(key) ? SHORTEST_HEADING_NAME : SHORTEST_ALIKE) && !isSurname(key);
}

/** The first of the longest forms that is not in capitals, as a heading's is. */
function fullestForm({ mentions }: PersonCluster): PersonMention {
  const isMixed = ({ name }: PersonMention): boolean => name !== name.toUpperCase();
  return mentions.reduce((best, mention) => {
    if (isMixed(mention) !== isMixed(best)) return isMixed(mention) ? mention : best;
    return mention.parts.given.length > best.parts.given.length ? mention : best;
  });
}

interface HeadingWord {
  readonly word: string;
  readonly at: number;
}

/** What may be names in lines of capitals. */
function headingNames(prose: Prose, isWord: (word: string) => boolean): HeadingWord[] {
  const { lower, paragraphOf, size } = prose;
  const found: HeadingWord[] = [];
  for (let first = 0; first < size; ) {
    let last = first + 1;
    while (last < size && paragraphOf[last] === paragraphOf[first]) last++;
    if (last - first > 1 && last - first <= LONGEST_LINE_OF_HEADING && isLineOfCapitals(prose, first, last))
      for (let at = first; at < last; at++) {
        const word = lower[at]!;
        if (
          word.length >= SHORTEST_HEADING_NAME &&
          /^\p{L}+$/u.test(word) &&
          !isWord(word) &&
          !isWord(word.replace(/s$/, ''))
        )
          found.push({ word, at });
      }
    first = last;
  }
  return found;
}

/** Words in capitals only, but for single letters. */
function isLineOfCapitals({ shapes, starts, ends }: Prose, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (shapes[i]! & Shape.word && !(shapes[i]! & Shape.upper) && ends[i]! - starts[i]! > 1) return false;
  return true;
}

/** The only name in a heading before somebody that a machine may have read as the family name; null where there is none. */
function printedFamily(
  { lower, shapes }: Prose,
  cluster: PersonCluster,
  headings: readonly HeadingWord[],
): string | null {
  const { first } = cluster.mentions[0]!;
  const { key } = fullestForm(cluster);
  const others = cluster.mentions.map((mention) => mention.key).filter((other) => other !== key);
  let once: readonly string[] | null = null;
  const isLike = (word: string): boolean => {
    const isNear = Math.abs(key.length - word.length) <= 2 && (key[0] === word[0] || key.at(-1) === word.at(-1));
    const steps = isNear ? editDistance(key, word) : MOST_STEPS + 1;
    if (steps > MOST_STEPS) return false;
    once ??= alikeSpellings(key);
    if (once.includes(word)) return true;
    if (steps === 1) return isUnspeakable(key, word) || others.some((other) => alikeSpellings(other).includes(word));
    return key.length >= SHORTEST_TWICE_MISREAD && once.some((each) => alikeSpellings(each).includes(word));
  };
  let found: string | null = null;
  for (const { word, at } of headings) {
    if (word === key || others.includes(word)) return null;
    if (at >= first || first - at > REACH_OF_FULL || word === found || !isLike(word)) continue;
    if (found !== null) return null;
    found = word;
  }
  if (found === null) return null;
  // "POWER" of a mill
  const isWordToo = lower.some((word, i) => word === found && !(shapes[i]! & Shape.capital));
  return isWordToo ? null : found;
}

/** "President Roe", "Roe" and once "Roe Noncommittal", which a heading joins: the name of one word; null where the two are his. */
export function nameBesideHeading({ mentions, spelled }: PersonCluster): string | null {
  const full = mentions.filter(({ parts }) => parts.given.length > 0);
  const [only] = full;
  if (spelled !== null || !only || full.length > 1 || only.parts.given.length > 1 || only.parts.family.length > 1)
    return null;
  const first = wordKey(only.parts.given[0]!);
  const alone = mentions.filter(({ parts, key }) => parts.given.length === 0 && key === first);
  const isSurname = only.likelyGender === null || alone.some(({ title, gender }) => title !== null || gender !== null);
  return isSurname && alone.length >= FEWEST_ALONE && alone.length >= mentions.length * MOST_ALONE
    ? alone[0]!.name
    : null;
}

const FEWEST_ALONE = 2; // mentions
const MOST_ALONE = 0.6; // of all: others are misread
