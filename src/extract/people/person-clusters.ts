import { lexicon } from '../../lexicon/load-lexicon.js';
import { givenNamesFit, suffixesFit, wordKey } from '../../lexicon/reading/person-name.js';
import { sortInPlace } from '../../text/sorted.js';
import type { NamedText } from '../named-text.js';
import type { PersonMention } from './person-mentions.js';
import { isBeforeGivenName, isOfAnotherHouse } from './rulers.js';
import { sharedSurname } from './shared-surname.js';

/** The mentions of one person in one article, in the order of the text. */
export interface PersonCluster {
  readonly mentions: PersonMention[];
  /** of the mentions, the first of each name and gender: a text may have one name thousands of times */
  readonly forms: PersonMention[];
  /** a name the article does not write out: "Jim Lee" of "Jim and Pat Lee" */
  readonly spelled: string | null;
  /** the mentions without those that a machine has misread */
  readonly printed?: readonly PersonMention[];
}

const hasGivenName = (mention: PersonMention): boolean => mention.parts.given.length > 0;

/**
 * Which mentions of an article are one person: full names that fit each other, and single names that fit one of these. Two
 * Smiths stay apart; a bare "Smith" goes to the one the text is about there, or to nobody.
 */
export function clusterPeople(reading: NamedText, mentions: readonly PersonMention[]): PersonCluster[] {
  const register = new Register();
  const partners = new Map<number, PersonCluster>();
  const relatives = new Set(
    mentions.filter(({ isRelative }) => isRelative).map(({ parts }) => wordKey([...parts.given, ...parts.family][0]!)),
  );
  for (const mention of mentions) {
    if (!hasGivenName(mention)) continue;
    const fitting = register.called(mention.key).filter((cluster) => fitsCluster(cluster, mention));
    const same =
      fitting.find((cluster) => cluster.forms.some(({ name }) => name === mention.name)) ??
      fitting.find((cluster) => !areTwo(reading, cluster, mention));
    const kin = relatives.has(wordKey(mention.parts.given[0]!));
    const cluster =
      same ??
      bearerOfBirthName(register, mention) ??
      (kin ? null : longerName(register, mention)) ??
      register.open(null);
    register.add(cluster, mention);
    partners.set(mention.first, cluster);
  }
  const alone: PersonMention[] = [];
  for (const mention of mentions) {
    if (hasGivenName(mention)) continue;
    const cluster = familyBehind(reading, mention, register, partners);
    if (cluster) register.add(cluster, mention);
    else alone.push(mention);
  }
  for (const mention of alone) {
    const choice = choose(reading, mention, register);
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
    const cluster: PersonCluster = { mentions: [], forms: [], spelled };
    this.clusters.push(cluster);
    if (spelled !== null) addToIndex(this.byWord, wordKey(spelled.split(' ')[0]!), cluster);
    return cluster;
  }

  add(cluster: PersonCluster, mention: PersonMention): void {
    cluster.mentions.push(mention);
    if (!cluster.forms.some(({ name, gender }) => name === mention.name && gender === mention.gender))
      cluster.forms.push(mention);
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
  return cluster.forms.every(
    (other) =>
      other.name === mention.name ||
      (givenNamesFit(other.parts.given, mention.parts.given) &&
        suffixesFit(other.parts.suffix, mention.parts.suffix) &&
        (other.gender === null || mention.gender === null || other.gender === mention.gender)),
  );
}

/**
 * Whether two forms that fit each other are two people's all the same: one is told to be a relative ("William Lee and his son, Bill
 * Lee"), or both are in one sentence, which does not call one person by two given names. An initial says nothing.
 */
function areTwo({ prose }: NamedText, { mentions }: PersonCluster, mention: PersonMention): boolean {
  const own = wordKey(mention.parts.given[0]!);
  return mentions.some((other) => {
    if (!hasGivenName(other) || wordKey(other.parts.given[0]!) === own) return false;
    if (mention.isRelative || other.isRelative) return true;
    const spelled = own.length > 1 && wordKey(other.parts.given[0]!).length > 1;
    return spelled && prose.sentenceOf[other.first] === prose.sentenceOf[mention.first];
  });
}

/** "Alves Pereira" in an article about a João Alves Pereira: the name without the first given name; not a relative, as the son Arthur Lee of Desmond Arthur Lee. */
function longerName(register: Register, mention: PersonMention): PersonCluster | null {
  const ending = ` ${mention.name}`;
  const found = register
    .called(mention.key)
    .filter(({ mentions }) => mentions.some(({ name }) => name.endsWith(ending)));
  return found.length === 1 ? found[0]! : null;
}

/** "Born Ann Coker in York": the one named so far who has the given name. */
const bearerOfBirthName = (register: Register, { isBirthName, parts }: PersonMention): PersonCluster | null =>
  isBirthName ? onlyOne(register.withWord(wordKey(parts.given[0]!)), wordKey(parts.given[0]!)) : null;

function onlyOne(clusters: readonly PersonCluster[], key: string): PersonCluster | null {
  const found = clusters.filter(({ forms }) =>
    forms.some(({ parts }) => parts.given.length > 0 && wordKey(parts.given[0]!) === key),
  );
  return found.length === 1 ? found[0]! : null;
}

/** "Jim and Pat Lee": Jim is a Lee too, the one of the article or a new one; null when this is no such pair. */
function familyBehind(
  reading: NamedText,
  mention: PersonMention,
  register: Register,
  partners: ReadonlyMap<number, PersonCluster>,
): PersonCluster | null {
  if (mention.gender !== null || mention.title !== null) return null;
  const next = sharedSurname(reading, mention);
  const cluster = partners.get(next);
  const partner = cluster?.mentions.find(({ first }) => first === next);
  if (partner === undefined || mention.key === partner.key || register.called(mention.key).length > 0) return null;
  const own = mention.parts.family[mention.parts.family.length - 1]!;
  const known = register
    .called(partner.key)
    .filter(({ mentions }) => mentions.some((other) => hasGivenName(other) && givenNamesFit([own], other.parts.given)));
  if (known.length > 0) return known[0] === cluster ? null : known[0]!;
  // "Ana and John Stone", where the article has an Ana Roe
  const called = onlyOne(register.withWord(mention.key), mention.key);
  if (called) return called === cluster ? null : called;
  return register.open(`${own} ${partner.parts.family.join(' ')}`);
}

/** Whom a single name means: the one bearer, the bearer the text is about there, or (null) somebody new. */
function choose(reading: NamedText, mention: PersonMention, register: Register): PersonCluster | 'nobody' | null {
  const knighted = mention.isKnighted ? onlyOne(register.withWord(mention.key), mention.key) : null;
  if (knighted && agrees(knighted, mention)) return knighted;
  const called = register.called(mention.key);
  const bearers = called.filter(
    (cluster) => cluster.mentions.some(hasGivenName) && !isOfAnotherHouse(cluster.mentions, mention),
  );
  const aged = mention.age === null ? bearers : bearers.filter((cluster) => mayBeAged(cluster, mention.age!));
  const able = aged.filter((cluster) => agrees(cluster, mention));
  if (able.length === 1) return able[0]!;
  if (able.length > 1) return nearestBearer(reading, mention, able) ?? 'nobody';
  if (bearers.length === 0) {
    const named = register.withWord(mention.key).filter((cluster) => mayBeCalled(cluster, mention));
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return nearestBearer(reading, mention, named) ?? 'nobody';
  }
  return called.find((cluster) => !cluster.mentions.some(hasGivenName) && agrees(cluster, mention)) ?? null;
}

/**
 * Whether a word of a full name may stand for the whole: a given name without a form of address ("Kit"), or a family name that comes
 * first ("Mr. Tan" for Tan Boon Keat). A prince or a pope is nobody of another surname who has the same given name.
 */
function mayBeCalled(cluster: PersonCluster, mention: PersonMention): boolean {
  const first = cluster.mentions.find(hasGivenName)?.parts.given[0] ?? '';
  if (wordKey(first) === mention.key && lexicon.has(mention.key, 'family-first')) return agrees(cluster, mention);
  if (mention.gender !== null) return false;
  return (
    mention.title === null ||
    !isBeforeGivenName(mention.title) ||
    cluster.mentions.some(({ title }) => title === mention.title)
  );
}

const mayBeAged = ({ mentions }: PersonCluster, age: number): boolean =>
  mentions.every((other) => other.age === null || other.age === age);

/** Whether the forms of address allow both to be one: Mr. Lee is not Mrs. Ann Lee. */
function agrees({ mentions }: PersonCluster, { gender }: PersonMention): boolean {
  return gender === null || mentions.every((other) => (other.gender ?? other.likelyGender ?? gender) === gender);
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
  const before = bearers.map(({ mentions }) =>
    mentions.reduce((at, { first }) => (first < mention.first && first > at ? first : at), -1),
  );
  const latest = Math.max(...before);
  if (latest < 0) return null;
  const { sentenceOf } = reading.prose;
  const close = before.filter((at) => at >= 0 && sentenceOf[mention.first]! - sentenceOf[at]! <= 2);
  return close.length > 1 ? null : bearers[before.indexOf(latest)]!;
}
