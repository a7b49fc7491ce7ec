import { familyKey, givenNamesFit, suffixesFit, wordKey } from '../text/person-name.js';
import type { PersonMention } from './person-mentions.js';
import type { Reading } from './reading.js';

/** The mentions of one person in one article, in the order of the text. */
export interface PersonCluster {
  readonly mentions: PersonMention[];
  /** a name the article does not write out: "Jim" of "Jim and Pat Lee" */
  spelled: string | null;
}

const isFull = (mention: PersonMention): boolean => mention.parts.given.length > 0;

/**
 * Which mentions of an article are one person: full names that fit each other, and single names that fit one of these. Two
 * Smiths stay apart; a bare "Smith" goes to the one the text is about there, or to nobody.
 */
export function clusterPeople(reading: Reading, mentions: readonly PersonMention[]): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  for (const mention of mentions.filter(isFull)) {
    const fitting = clusters.filter((cluster) => fits(cluster, mention));
    const same = fitting.find((cluster) => cluster.mentions.some(({ name }) => name === mention.name)) ?? fitting[0];
    if (same) same.mentions.push(mention);
    else clusters.push({ mentions: [mention], spelled: null });
  }
  const full = [...clusters];
  for (const mention of mentions) {
    if (isFull(mention)) continue;
    const family = familyBehind(reading, mention, clusters);
    const choice = family ?? choose(reading, mention, full, clusters);
    if (choice === 'nobody') continue;
    if (choice) choice.mentions.push(mention);
    else clusters.push({ mentions: [mention], spelled: null });
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.first - b.first);
  return clusters.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

function fits(cluster: PersonCluster, mention: PersonMention): boolean {
  return cluster.mentions.every(
    (other) =>
      familyKey(other.parts) === familyKey(mention.parts) &&
      givenNamesFit(other.parts.given, mention.parts.given) &&
      suffixesFit(other.parts.suffix, mention.parts.suffix) &&
      (other.gender === null || mention.gender === null || other.gender === mention.gender),
  );
}

/** "Jim and Pat Lee": Jim is a Lee too, the one of the article or a new one. */
function familyBehind(reading: Reading, mention: PersonMention, clusters: PersonCluster[]): PersonCluster | null {
  if (reading.lower(mention.last) !== 'and' || mention.gender !== null || mention.title !== null) return null;
  const next = clusters.find(({ mentions }) => mentions.some(({ first }) => first === mention.last + 1));
  const partner = next?.mentions.find(({ first }) => first === mention.last + 1);
  if (!partner || !isFull(partner)) return null;
  const own = [mention.parts.family[mention.parts.family.length - 1]!];
  if (wordKey(own[0]!) === familyKey(partner.parts)) return null;
  const taken = clusters.some(({ mentions }) =>
    mentions.some((other) => isFull(other) && familyKey(other.parts) === wordKey(own[0]!)),
  );
  if (taken) return null;
  const known = clusters.find(({ mentions }) =>
    mentions.some(
      (other) =>
        isFull(other) && familyKey(other.parts) === familyKey(partner.parts) && givenNamesFit(own, other.parts.given),
    ),
  );
  if (known && known !== next) return known;
  if (known === next) return null;
  const made: PersonCluster = { mentions: [], spelled: `${own[0]!} ${partner.parts.family.join(' ')}` };
  clusters.push(made);
  return made;
}

/** Whom a single name means: the one bearer, the bearer the text is about there, or (null) somebody new. */
function choose(
  reading: Reading,
  mention: PersonMention,
  full: readonly PersonCluster[],
  all: readonly PersonCluster[],
): PersonCluster | 'nobody' | null {
  const key = familyKey(mention.parts);
  const bearers = full.filter(({ mentions }) =>
    mentions.some((other) => isFull(other) && familyKey(other.parts) === key),
  );
  const able = bearers.filter((cluster) => agrees(cluster, mention));
  if (able.length === 1) return able[0]!;
  if (able.length > 1) return nearest(reading, mention, able) ?? 'nobody';
  if (bearers.length === 0 && mention.gender === null) {
    const called = all.filter(
      ({ mentions, spelled }) =>
        mentions.some((other) => isFull(other) && anyWord(other, key)) ||
        (spelled !== null && wordKey(spelled.split(' ')[0]!) === key),
    );
    if (called.length === 1) return called[0]!;
    if (called.length > 1) return nearest(reading, mention, called) ?? 'nobody';
  }
  const single = all.find(
    ({ mentions }) => mentions.every((other) => !isFull(other)) && familyKey(mentions[0]!.parts) === key,
  );
  return single && agrees(single, mention) ? single : null;
}

function anyWord({ parts }: PersonMention, key: string): boolean {
  return [...parts.given, ...parts.family].some(
    (word) => word.length > 2 && (wordKey(word) === key || wordKey(word.split('-')[0]!) === key),
  );
}

/** Whether the titles allow both to be one: Mr. Lee is not Mrs. Ann Lee, Coach Lee not Mayor Lee. */
function agrees({ mentions }: PersonCluster, mention: PersonMention): boolean {
  if (mention.gender !== null && mentions.some(({ gender }) => gender !== null && gender !== mention.gender))
    return false;
  return true;
}

/** The bearer named last before the mention, if no other stands in the same paragraph, or if the title says so. */
function nearest(reading: Reading, mention: PersonMention, bearers: readonly PersonCluster[]): PersonCluster | null {
  const titled = bearers.filter(
    ({ mentions }) => mention.title !== null && mentions.some(({ title }) => title === mention.title),
  );
  if (titled.length === 1) return titled[0]!;
  const gendered = bearers.filter(
    ({ mentions }) => mention.gender !== null && mentions.some(({ gender }) => gender === mention.gender),
  );
  if (gendered.length === 1) return gendered[0]!;
  const { sentenceOf } = reading.prose;
  const lastBefore = bearers.map(({ mentions }) =>
    mentions.reduce((at, { first }) => (first < mention.first && first > at ? first : at), -1),
  );
  const latest = Math.max(...lastBefore);
  if (latest < 0) return null;
  const here = sentenceOf[mention.first]!;
  const close = lastBefore.filter((at) => at >= 0 && here - sentenceOf[at]! <= 2);
  return close.length > 1 ? null : bearers[lastBefore.indexOf(latest)]!;
}
