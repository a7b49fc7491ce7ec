import { givenNamesFit, suffixesFit, wordKey } from '../../lexicon/reading/person-name.js';
import { sortInPlace } from '../../text/sorted.js';
import type { NamedText } from '../named-text.js';
import type { PersonMention } from './person-mentions.js';

/** The mentions of one person in one article, in the order of the text. */
export interface PersonCluster {
  readonly mentions: PersonMention[];
  /** a name the article does not write out: "Jim Lee" of "Jim and Pat Lee" */
  readonly spelled: string | null;
}

const hasGivenName = (mention: PersonMention): boolean => mention.parts.given.length > 0;

/**
 * Which mentions of an article are one person: full names that fit each other, and single names that fit one of these. Two
 * Smiths stay apart; a bare "Smith" goes to the one the text is about there, or to nobody.
 */
export function clusterPeople(reading: NamedText, mentions: readonly PersonMention[]): PersonCluster[] {
  const register = new Register();
  const partners = new Map<number, PersonCluster>();
  for (const mention of mentions) {
    if (!hasGivenName(mention)) continue;
    const fitting = register.called(mention.key).filter((cluster) => fitsCluster(cluster, mention));
    const same = fitting.find((cluster) => cluster.mentions.some(({ name }) => name === mention.name)) ?? fitting[0];
    const cluster = same ?? register.open(null);
    register.add(cluster, mention);
    partners.set(mention.first, cluster);
  }
  for (const mention of mentions) {
    if (hasGivenName(mention)) continue;
    const choice = familyBehind(reading, mention, register, partners) ?? choose(reading, mention, register);
    if (choice !== 'nobody') register.add(choice ?? register.open(null), mention);
  }
  const clusters = register.clusters.filter((cluster) => cluster.mentions.length > 0);
  for (const cluster of clusters) sortInPlace(cluster.mentions, (a, b) => a.first - b.first);
  return sortInPlace(clusters, (a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

/** The people found so far, by each word of their names. */
class Register {
  readonly clusters: PersonCluster[] = [];
  private readonly byFamily = new Map<string, PersonCluster[]>();
  private readonly byWord = new Map<string, PersonCluster[]>();

  open(spelled: string | null): PersonCluster {
    const cluster = { mentions: [], spelled };
    this.clusters.push(cluster);
    if (spelled !== null) addToIndex(this.byWord, wordKey(spelled.split(' ')[0]!), cluster);
    return cluster;
  }

  add(cluster: PersonCluster, mention: PersonMention): void {
    cluster.mentions.push(mention);
    if (cluster.spelled !== null) return;
    addToIndex(this.byFamily, mention.key, cluster);
    if (!hasGivenName(mention)) return;
    for (const word of [...mention.parts.given, ...mention.parts.family]) {
      if (word.length < 3) continue;
      addToIndex(this.byWord, wordKey(word), cluster);
      if (word.includes('-')) addToIndex(this.byWord, wordKey(word.split('-')[0]!), cluster);
    }
  }

  /** those with this family name */
  called(key: string): readonly PersonCluster[] {
    return this.byFamily.get(key) ?? [];
  }

  /** those with this word anywhere in their full name */
  withWord(key: string): readonly PersonCluster[] {
    return this.byWord.get(key) ?? [];
  }
}

function addToIndex(index: Map<string, PersonCluster[]>, key: string, cluster: PersonCluster): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

function fitsCluster(cluster: PersonCluster, mention: PersonMention): boolean {
  return cluster.mentions.every(
    (other) =>
      other.name === mention.name ||
      (givenNamesFit(other.parts.given, mention.parts.given) &&
        suffixesFit(other.parts.suffix, mention.parts.suffix) &&
        (other.gender === null || mention.gender === null || other.gender === mention.gender)),
  );
}

/** "Jim and Pat Lee": Jim is a Lee too, the one of the article or a new one; null when this is no such pair. */
function familyBehind(
  reading: NamedText,
  mention: PersonMention,
  register: Register,
  partners: ReadonlyMap<number, PersonCluster>,
): PersonCluster | null {
  if (reading.lower(mention.last) !== 'and' || mention.gender !== null || mention.title !== null) return null;
  const cluster = partners.get(mention.last + 1);
  const partner = cluster?.mentions.find(({ first }) => first === mention.last + 1);
  if (partner === undefined || mention.key === partner.key || register.called(mention.key).length > 0) return null;
  const own = mention.parts.family[mention.parts.family.length - 1]!;
  const known = register
    .called(partner.key)
    .filter(({ mentions }) => mentions.some((other) => hasGivenName(other) && givenNamesFit([own], other.parts.given)));
  if (known.length > 0) return known[0] === cluster ? null : known[0]!;
  return register.open(`${own} ${partner.parts.family.join(' ')}`);
}

/** Whom a single name means: the one bearer, the bearer the text is about there, or (null) somebody new. */
function choose(reading: NamedText, mention: PersonMention, register: Register): PersonCluster | 'nobody' | null {
  const called = register.called(mention.key);
  const bearers = called.filter(({ mentions }) => mentions.some(hasGivenName));
  const able = bearers.filter((cluster) => agrees(cluster, mention));
  if (able.length === 1) return able[0]!;
  if (able.length > 1) return nearestBearer(reading, mention, able) ?? 'nobody';
  if (bearers.length === 0 && mention.gender === null) {
    const named = register.withWord(mention.key);
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return nearestBearer(reading, mention, named) ?? 'nobody';
  }
  return called.find((cluster) => !cluster.mentions.some(hasGivenName) && agrees(cluster, mention)) ?? null;
}

/** Whether the forms of address allow both to be one: Mr. Lee is not Mrs. Ann Lee. */
function agrees({ mentions }: PersonCluster, { gender }: PersonMention): boolean {
  return gender === null || mentions.every((other) => other.gender === null || other.gender === gender);
}

/** The bearer whom the title fits, else the one named last before the mention, if no other was named just before too. */
function nearestBearer(
  reading: NamedText,
  mention: PersonMention,
  bearers: readonly PersonCluster[],
): PersonCluster | null {
  const titled = bearers.filter(({ mentions }) =>
    mentions.some(({ title }) => title !== null && title === mention.title),
  );
  if (titled.length === 1) return titled[0]!;
  const addressed = bearers.filter(({ mentions }) =>
    mentions.some(({ gender }) => gender !== null && gender === mention.gender),
  );
  if (addressed.length === 1) return addressed[0]!;
  const { sentenceOf } = reading.prose;
  const before = bearers.map(({ mentions }) =>
    mentions.reduce((at, { first }) => (first < mention.first && first > at ? first : at), -1),
  );
  const latest = Math.max(...before);
  if (latest < 0) return null;
  const close = before.filter((at) => at >= 0 && sentenceOf[mention.first]! - sentenceOf[at]! <= 2);
  return close.length > 1 ? null : bearers[before.indexOf(latest)]!;
}
