import { alikeSpellings } from '../../gazetteer/misread-names.js';
import { wordKey } from '../../lexicon/reading/person-name.js';
import { editDistance } from '../../text/nearest-word.js';
import { sortInPlace } from '../../text/sorted.js';
import { isGarbledWord } from '../names/old-papers/heading-names.js';
import { looksLike, mayBeMisread, SHORTEST_MISREAD_NAME } from '../names/old-papers/misread-words.js';
import { bearerOfGarbled, isSingleName, REACH_OF_FULL, SHORTEST_ALIKE } from './garbled-names.js';
import type { PersonMention } from './person-mentions.js';
import type { PersonCluster } from './person-register.js';

const SPELLINGS_REACH = 500; // tokens between two spellings of one name
const MOST_LETTERS_OFF = 3; // of names with one title, right behind the full one
const REACH_BEHIND_FULL = 120; // tokens
const OFTEN_NAMED_ELSE = 3; // times, of whoever's name has several letters misread elsewhere
const MOST_MISREADINGS = 2; // times that one misreading comes back

/**
 * The people of a scanned text, a name that a machine has misread with those of the one whose name it is: "Major Tolmnd" near Major Tolland. He is
 * named near it, more often, and his name is the only one like it.
 */
export function withoutMisread(
  clusters: readonly PersonCluster[],
  isSurname: (word: string) => boolean,
): PersonCluster[] {
  return withoutLeastRead(withoutLeastRead(clusters, isSurname), isSurname); // a misread name may tell the title of the one that is like it
}

/** The people of any text, a family name of which two letters have changed places with those of the only one whose name it is. */
export function withoutSlips(clusters: readonly PersonCluster[]): readonly PersonCluster[] {
  const moved = new Map<PersonCluster, PersonMention[]>();
  for (const cluster of clusters) {
    const read = cluster.mentions[0]!;
    if (read.key.length < SHORTEST_SLIP || cluster.mentions.length > MOST_MISREADINGS || !isSingleName(cluster))
      continue;
    const like = clusters.filter(
      (other) =>
        other.mentions.length > cluster.mentions.length &&
        other.mentions.some(({ parts, key }) => parts.given.length > 0 && areSwapped(key, read.key)),
    );
    if (like.length === 1 && !isOfOtherSex(cluster, like[0]!)) moved.set(like[0]!, cluster.mentions);
  }
  return moved.size === 0 ? clusters : withMoved(clusters, moved);
}

const SHORTEST_SLIP = 6; // letters

/** Whether two words differ by two neighbours that have changed places. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The people, with mentions moved from one to another. */
export function withMoved(
  clusters: readonly PersonCluster[],
  moved: ReadonlyMap<PersonCluster, readonly PersonMention[]>,
  spelled: ReadonlyMap<PersonCluster, string> = new Map(),
): PersonCluster[] {
  const gone = new Set([...moved.values()].flat());
  return clusters
    .map((cluster) => {
      const left = cluster.mentions.filter((mention) => !gone.has(mention));
      return left.length === cluster.mentions.length ? cluster : { ...cluster, mentions: left };
    })
    .filter(({ mentions }) => mentions.length > 0)
    .map((cluster) => {
      const more = moved.get(cluster);
      if (!more) return cluster;
      const mentions = sortInPlace([...cluster.mentions, ...more], (a, b) => a.first - b.first);
      return {
        ...cluster,
        mentions,
        printed: cluster.printed ?? cluster.mentions,
        spelled: cluster.spelled ?? spelled.get(cluster) ?? null,
      };
    });
}

/**
 * The only one named in full whose family name a machine may have read as this one, though it was read so time and again: two letters may
 * look like others, or differ right behind the full name. "Wainos" where the paper names an Amos Waines in full.
 */
function bearerOfAlike({ mentions, ...read }: PersonCluster, people: readonly PersonCluster[]): PersonCluster | null {
  const { key, first, title } = mentions[0]!;
  if (key.length < SHORTEST_ALIKE) return null;
  const once = alikeSpellings(key);
  let spellings: ReadonlySet<string> | null = null;
  let found: PersonCluster | null = null;
  for (const other of people) {
    const full = other.mentions.find(isNamedInFull);
    if (!full || full.key === key || full.key[0] !== key[0] || Math.abs(full.key.length - key.length) > 1) continue;
    spellings ??= new Set([...once, ...once.flatMap(alikeSpellings)]);
    const isBehind = other.mentions.some((each) => isNamedInFull(each) && isRightBehind(first, each.first));
    const most = title !== null && full.title === title ? MOST_LETTERS_OFF : mentions.length > MOST_MISREADINGS ? 2 : 0;
    const isLong =
      key.length >= LONG_FAMILY && key.length === full.key.length && key.slice(0, 4) === full.key.slice(0, 4);
    const off = isLong ? Math.max(most, 2) : most;
    if (!spellings.has(full.key) && !(isBehind && editDistance(full.key, key) <= off)) continue;
    if (isOfOtherSex({ mentions, ...read }, other)) continue;
    if (found) return null;
    found = other;
  }
  return found;
}

/** With a given name that is one, or initials. */
const isNamedInFull = ({ parts: { given }, likelyGender }: PersonMention): boolean =>
  given.length > 0 && (likelyGender !== null || /^\p{Lu}\.?$/u.test(given[0]!));

/** The mentions that may be somebody's: "Mrs. Wainos" is not Amos Waines. */
export function mentionsThatFit(bearer: PersonCluster, { mentions }: PersonCluster): readonly PersonMention[] {
  const sex = bearer.mentions.find(({ gender, likelyGender }) => gender !== null || likelyGender !== null);
  const told = sex?.gender ?? sex?.likelyGender ?? null;
  return told === null ? mentions : mentions.filter(({ gender }) => gender === null || gender === told);
}

const isRightBehind = (first: number, named: number): boolean => first > named && first - named <= REACH_BEHIND_FULL;

function withoutLeastRead(clusters: readonly PersonCluster[], isSurname: (word: string) => boolean): PersonCluster[] {
  const alike = (cluster: PersonCluster): PersonCluster | null =>
    isSurname(cluster.mentions[0]!.key) ? null : bearerOfAlike(cluster, clusters);
  const moved = new Map<PersonCluster, PersonMention[]>(); // by whose they are
  const spelled = new Map<PersonCluster, string>();
  const garbledBearer = (cluster: PersonCluster): PersonCluster | null => {
    const bearer = bearerOfGarbled(cluster, clusters, isSurname);
    if (!bearer || alike(bearer) === cluster) return null; // it is the other one that is misread
    const family = (
      bearer.mentions.find(({ name, parts }) => parts.given.length === 0 && name !== name.toUpperCase()) ??
      bearer.mentions[0]!
    ).parts.family;
    spelled.set(bearer, [...cluster.mentions[0]!.parts.given, ...family].join(' '));
    return bearer;
  };
  clusters.forEach((cluster) => {
    const isSingle = isSingleName(cluster);
    const bearer =
      cluster.mentions.length > MOST_MISREADINGS
        ? isSingle
          ? alike(cluster)
          : null
        : isSingle
          ? (bearerOfMisread(cluster, clusters) ?? alike(cluster))
          : (clusters.find(
              (other) =>
                hasMisreadTitle(cluster, other) || hasMisreadFamily(cluster, other) || isInHeading(cluster, other),
            ) ?? garbledBearer(cluster));
    if (bearer) moved.set(bearer, [...(moved.get(bearer) ?? []), ...mentionsThatFit(bearer, cluster)]);
  });
  return withMoved(clusters, moved, spelled);
}

/** "Kinq Osric", "kImQ Osric" near King Osric */
const SHORTEST_TITLE = 3; // letters

function hasMisreadTitle({ mentions: [read] }: PersonCluster, { mentions }: PersonCluster): boolean {
  const { parts, key, first } = read!;
  const word = parts.given.length === 1 ? wordKey(parts.given[0]!) : '';
  if (word.length < SHORTEST_TITLE || parts.family.length !== 1) return false;
  return mentions.some(
    (other) =>
      other.title !== null &&
      other.key === key &&
      other.parts.given.length === 0 &&
      Math.abs(other.first - first) <= SPELLINGS_REACH &&
      (editDistance(word, other.title) === 1 || isGarbledWord(parts.given[0]!)),
  );
}

const LONG_FAMILY = 8; // letters

/** "Nora B Holnes" near Nora B. Holmes, who is named more often */
function hasMisreadFamily({ mentions: [read], ...own }: PersonCluster, other: PersonCluster): boolean {
  if (own.forms.length > 1 || other.mentions.length <= MOST_MISREADINGS) return false;
  const given = leadingWords(read!);
  return (
    given.length >= SHORTEST_MISREAD_NAME &&
    other.mentions.some(
      (each) =>
        leadingWords(each) === given &&
        each.key.length >= SHORTEST_MISREAD_NAME &&
        Math.abs(each.first - read!.first) <= REACH_OF_FULL &&
        editDistance(each.key, read!.key) <= (each.key.length >= LONG_FAMILY ? 2 : 1),
    )
  );
}

/** "LEE CPPOSES" in a heading, near Ann Lee: what follows the family name is no name. */
function isInHeading({ mentions: [read, ...more] }: PersonCluster, { mentions }: PersonCluster): boolean {
  const { name, parts, likelyGender, first } = read!;
  if (more.length > 0 || name !== name.toUpperCase() || parts.given.length !== 1 || likelyGender !== null) return false;
  const family = wordKey(parts.given[0]!);
  return mentions.some(
    (each) => each.key === family && each.parts.given.length > 0 && Math.abs(each.first - first) <= SPELLINGS_REACH,
  );
}

/** "nora b" of "Nora B. Holmes" */
const leadingWords = ({ parts: { given, family } }: PersonMention): string =>
  [...given, ...family].slice(0, -1).map(wordKey).join(' ');

function bearerOfMisread(read: PersonCluster, people: readonly PersonCluster[]): PersonCluster | null {
  let best: PersonCluster | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of people) {
    if (other === read || other.mentions.length <= read.mentions.length || isOfOtherSex(read, other)) continue;
    const steps = stepsBetween(read.mentions[0]!, other);
    if (steps === least) best = null;
    if (steps < least) [best, least] = [other, steps];
  }
  return best;
}

const isOfOtherSex = (one: PersonCluster, other: PersonCluster): boolean =>
  one.mentions.some(
    ({ gender }) => gender !== null && other.mentions.some((each) => (each.gender ?? gender) !== gender),
  );

/** The letters by which a misread name differs from somebody's; infinite where it is not like it or not near it. */
function stepsBetween(read: PersonMention, { mentions }: PersonCluster): number {
  const isNear = mentions.some(({ first }) => Math.abs(first - read.first) <= SPELLINGS_REACH);
  if (!isNear) return Number.POSITIVE_INFINITY;
  const isSameTitle = read.title !== null && mentions.some(({ title }) => title === read.title);
  const own = read.key;
  const printed = mentions[0]!.key;
  if (own === printed) return Number.POSITIVE_INFINITY;
  const steps = editDistance(own, printed);
  const isFull = mentions.some(({ parts }) => parts.given.length > 0);
  const isClipped = steps === 1 && isFull && isAddressed(read) && printed.length === own.length + 1;
  const looks = mentions.length >= OFTEN_NAMED_ELSE && looksLike(own, printed);
  return isClipped || looks || mayBeMisread(own, printed, isSameTitle) ? steps : Number.POSITIVE_INFINITY;
}

/** "Prof. Moles" */
const isAddressed = ({ title, gender }: PersonMention): boolean => title !== null || gender !== null;
