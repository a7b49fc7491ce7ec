import { lexicon } from '../../lexicon/load-lexicon.js';
import { givenNamesFit, isHusbandsName, suffixesFit, wordKey } from '../../lexicon/reading/person-name.js';
import { sortInPlace } from '../../text/sorted.js';
import type { NamedText } from '../named-text.js';
import { spouseOf } from './other-names.js';
import type { MentionOrigin, PersonMention } from './person-mentions.js';
import { hasGivenName, onlyOne, type PersonCluster, PersonRegister } from './person-register.js';
import { sharedSurname } from './shared-surname.js';
import { singleNameBearer } from './surname-bearer.js';

/**
 * Which mentions of an article are one person: full names that fit each other, and single names that fit one of these. Two
 * Smiths stay apart; a bare "Smith" goes to the one the text is about there, or to nobody.
 */
export function clusterPeople(
  reading: NamedText,
  mentions: readonly PersonMention[],
  genderOfGiven: MentionOrigin['genderOfGiven'] = () => null,
): PersonCluster[] {
  const register = new PersonRegister();
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
      (kin ? null : (longerName(register, mention) ?? doubleGivenName(register, mention))) ??
      register.open(null);
    register.add(cluster, mention);
    partners.set(mention.first, cluster);
  }
  const alone: PersonMention[] = [];
  for (const mention of mentions) {
    if (hasGivenName(mention)) continue;
    const cluster =
      familyBehind(reading, mention, register, partners) ?? spouseOf(reading, mention, mentions, register);
    if (cluster)
      register.add(cluster, { ...mention, likelyGender: mention.likelyGender ?? genderOfGiven(mention.key) });
    else alone.push(mention);
  }
  for (const mention of alone) {
    const choice = singleNameBearer(reading, mention, register);
    if (choice !== 'nobody') register.add(choice ?? register.open(null), mention);
  }
  const clusters = register.clusters.filter((cluster) => cluster.mentions.length > 0);
  for (const cluster of clusters) sortInPlace(cluster.mentions, (a, b) => a.first - b.first);
  return sortInPlace(clusters, (a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
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

/**
 * "Alves Pereira" in an article about a João Alves Pereira, "Van der Meer" in one about a Kees van der Meer: the name without the first given name;
 * not a relative, as the son Arthur Lee of Desmond Arthur Lee.
 */
function longerName(register: PersonRegister, mention: PersonMention): PersonCluster | null {
  const ending = ` ${mention.name}`;
  const leads = lexicon.has(wordKey(mention.parts.given[0]!), 'particle');
  const found = register
    .called(mention.key)
    .filter(({ mentions }) =>
      mentions.some(
        ({ name, parts }) =>
          !isHusbandsName(parts) &&
          (name.endsWith(ending) || (leads && name.toLowerCase().endsWith(ending.toLowerCase()))),
      ),
    );
  return found.length === 1 ? found[0]! : null;
}

/** "Ann Marie" in an article about an Ann Marie Lee: both her given names. */
function doubleGivenName(register: PersonRegister, { title, name, parts }: PersonMention): PersonCluster | null {
  if (title !== null || parts.given.length !== 1) return null;
  const found = register
    .withWord(wordKey(parts.given[0]!))
    .filter(({ mentions }) =>
      mentions.some((other) => other.parts.given.length > 1 && other.name.startsWith(`${name} `)),
    );
  return found.length === 1 ? found[0]! : null;
}

/** "Born Ann Coker in York": the one named so far who has the given name. */
const bearerOfBirthName = (register: PersonRegister, { isBirthName, parts }: PersonMention): PersonCluster | null =>
  isBirthName ? onlyOne(register.withWord(wordKey(parts.given[0]!)), wordKey(parts.given[0]!)) : null;

/** "Jim and Pat Lee": Jim is a Lee too, the one of the article or a new one; null when this is no such pair. */
function familyBehind(
  reading: NamedText,
  mention: PersonMention,
  register: PersonRegister,
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
