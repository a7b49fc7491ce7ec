import type { Organisation, Person } from '../../../article/record.js';
import { PEOPLE } from '../../../lexicon/describing-words.js';
import { genderOf } from '../../../lexicon/titles.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { MentionIndex } from '../mention-index.js';
import { type Description, descriptionOf } from './description-parts.js';
import {
  isOfAge,
  isOfOtherSide,
  isOfYear,
  isOtherOffice,
  isPast,
  isPlaying,
  isWider,
  OFF_THE_FIELD,
  spelledOut,
} from './fitting-roles.js';
import {
  followsAnother,
  goesOnWith,
  isLastNamed,
  isNearButForWords,
  isOnlySubject,
  isPossessor,
  isSubject,
} from './nearness.js';
import { isOfParty } from './partisans.js';
import { isFrom, isNoFirm, isOfKind, nameProfileOf, type Profile } from './profiles.js';

const MOST_DESCRIBED = 60; // people of one article that are weighed
const FAR_OF_SPEAKER = 5; // sentences after which the last speaker is no longer meant by what nothing was said of
const FAR = 40; // sentences after which a name no longer counts as near

/** One for whom a description may stand, and how well it fits: the higher the better. */
export interface Candidate<T> {
  readonly who: T;
  readonly weight: number;
}

/** Whom "the 44-year-old", "the former miner", "the carmaker" may stand for, the best first. */
export interface Descriptions {
  people(phrase: TokenSpan, spokeLast: Person | null): readonly Candidate<Person>[];
  /** @param spokeLast the id of the organisation that spoke last */
  organisations(phrase: TokenSpan, spokeLast: string | null): readonly Candidate<Organisation>[];
  profileOf(who: Organisation): Profile;
}

/** What each feature of a description is worth, set by hand. */
const WEIGHT = {
  age: 4,
  role: 2,
  beside: 1.5,
  head: 1,
  people: 1,
  last: 1,
  spoke: 0.5,
  spokeAsBody: 1,
  subject: 0.5,
  /** of the sentence before, in which others are named after it */
  justSubject: 1,
  near: 1,
} as const;

/** The least weight of the best, and its lead over the next, for a description to be somebody's. */
const LEAST_WEIGHT = 1.75;
const LEAST_LEAD = 0.75;

/** The one who fits clearly best; null when nobody does. */
export function clearest<T>(candidates: readonly Candidate<T>[]): T | null {
  const [best, next] = candidates;
  if (!best || best.weight < LEAST_WEIGHT) return null;
  return !next || best.weight - next.weight >= LEAST_LEAD ? best.who : null;
}

/** For whom wordings stood before in an article. */
export type Meant = Map<string, Person>;

/** As `clearest`; of several who fit about as well, "the president" is who was called so before. */
export function clearestOrMeant(candidates: readonly Candidate<Person>[], words: string, meant: Meant): Person | null {
  const clear = clearest(candidates);
  if (clear) {
    meant.set(words, clear);
    return clear;
  }
  const [best] = candidates;
  if (!best || best.weight < LEAST_WEIGHT) return null;
  const before = meant.get(words);
  return candidates.find(({ who, weight }) => who === before && best.weight - weight < LEAST_LEAD)?.who ?? null;
}

/** Reads what an article says of everybody beside the names, when it is first asked. */
export function descriptionsOf(reading: ParsedText, cast: MentionIndex): Descriptions {
  const profiles = new Map<Person | Organisation, Profile>();
  const profile = (who: Person | Organisation): Profile => {
    let found = profiles.get(who);
    if (!found) {
      found = nameProfileOf(reading, who);
      profiles.set(who, found);
    }
    return found;
  };
  const roles = new Map<Person, readonly string[]>();
  const roleWordsOf = (who: Person): readonly string[] => {
    let words = roles.get(who);
    if (!words) {
      words = (who.role?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? []).flatMap(spelledOut);
      roles.set(who, words);
    }
    return words;
  };
  return {
    profileOf: profile,
    people(phrase, spokeLast) {
      const described = descriptionOf(reading, phrase);
      if (!described) return [];
      return bestFirst(
        cast.people.slice(0, MOST_DESCRIBED).map((who) => ({
          who,
          weight: weightOf(reading, described, {
            cast,
            who,
            profile: profile(who),
            roleWords: () => roleWordsOf(who),
            spoke: who === spokeLast,
          }),
        })),
      );
    },
    organisations(phrase, spokeLast) {
      return bestFirst(
        cast.organisations.slice(0, MOST_DESCRIBED).map((who) => ({
          who,
          weight: weightOfCompany(reading, phrase, { who, profile: profile(who), spoke: who.id === spokeLast }),
        })),
      );
    },
  };
}

export const bestFirst = <T>(all: readonly Candidate<T>[]): Candidate<T>[] =>
  all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);

interface Rival {
  readonly cast: MentionIndex;
  readonly who: Person;
  readonly profile: Profile;
  /** of the role, with what it is called too; asked for when nothing else rules somebody out */
  readonly roleWords: () => readonly string[];
  readonly spoke: boolean;
}

function weightOf(
  reading: ParsedText,
  described: Description,
  { cast, who, profile, roleWords, spoke }: Rival,
): number {
  const { at, head, words, peoples, age, telling } = described;
  const before = lastBefore(profile.unquoted, at);
  // "The 62-year-old cobbler", "the teenager", whose name follows with his age
  if (before < 0)
    return age !== null && profile.age === age ? WEIGHT.age : isOfAge(head, profile.age) ? WEIGHT.role : 0;
  if (age !== null && profile.age !== null && profile.age !== age) return 0;
  const sex = described.oneself ?? genderOf(head.replace(/-of-\w+$/, ''));
  if (sex !== null && (cast.genderOf(who) ?? sex) !== sex) return 0;
  const role = roleWords();
  if (peoples.some((people) => PEOPLE.test(people) && !isFrom(profile, people)) && age === null) return 0;
  const isOfGroup = isOfAge(head, profile.age);
  if (described.plays && role.some((word) => OFF_THE_FIELD.test(word))) return 0;
  if (OFF_THE_FIELD.test(head) && (isPlaying(role) || isOfOtherSide(cast, peoples, role))) return 0;
  if (isOtherOffice(words, role, profile.words)) return 0;
  if (isOfGroup === false || role.some((word) => isOfAge(word, age) === false)) return 0;
  const isPartisan = described.party === null ? null : isOfParty(profile, described.party);
  if (isPartisan === false) return 0;
  let weight = age !== null && profile.age === age ? WEIGHT.age : isPartisan ? WEIGHT.role : 0;
  if (isOfGroup || role.some((word) => isOfAge(word, age))) weight += WEIGHT.role;
  let told = weight > 0;
  const isCalledSo = profile.words.has(head) || isWider(role, head);
  // "the Kirby boss" is nobody who was only named beside Kirby
  const mayBeOfSide = !OFF_THE_FIELD.test(head) || isCalledSo || role.includes(head);
  for (const word of words) {
    if (!mayBeOfSide && peoples.includes(word)) continue;
    const isBeside = word === head ? isCalledSo : profile.words.has(word);
    const value = role.includes(word.replace('.', '')) ? WEIGHT.role : isBeside && !isOfYear(words) ? WEIGHT.beside : 0;
    if (value === 0) continue;
    told = true;
    weight += value + (word === head ? WEIGHT.head : 0);
  }
  if (described.isFormer && !role.some(isPast) && !profile.words.has('former')) {
    if (profile.words.has('predecessor')) [told, weight] = [true, weight + WEIGHT.role];
    else if (role.includes(head)) weight -= WEIGHT.role; // still holds the office
  }
  for (const people of peoples) if (mayBeOfSide && isFrom(profile, people)) weight += WEIGHT.people;
  const goesOn = spoke && !told && !described.isSeated && goesOnWith(reading, head, { at, cast, who, before });
  if (!told && (described.isSomebodys || (!telling && !goesOn) || (spoke && described.oneself))) return 0;
  const sentences = reading.prose.sentenceOf[at]! - reading.prose.sentenceOf[before]!;
  if (!told && sentences > (spoke ? FAR_OF_SPEAKER : 2) && !(described.plays && isNearButForWords(reading, before, at)))
    return 0;
  if (spoke) weight += WEIGHT.spoke;
  const subject = isSubject(reading, before);
  const last = goesOn || isLastNamed(reading, cast, before, at);
  // "Devlin came in behind Aasen. “…,” said the Corkman": the subject is meant
  const isJustSubject = !told && !last && subject && sentences <= 1;
  if (last) {
    const isNamedWithAnother =
      (age !== null && isPossessor(reading, cast, before)) || followsAnother(reading, cast, before);
    weight += !told && !subject && isNamedWithAnother ? WEIGHT.last / 2 : WEIGHT.last;
  } else if (isJustSubject) weight += WEIGHT.justSubject;
  // "Dorn said … Rovers led through Ekwueme’s header. “…,” said the 51-year-old"
  else if (spoke && !told && subject && isOnlySubject(reading, cast, before, at)) weight += WEIGHT.spoke;
  else if (!told) weight -= WEIGHT.last / 2;
  if (subject) weight += WEIGHT.subject;
  return weight + WEIGHT.near * Math.max(0, 1 - sentences / FAR);
}

interface RivalCompany {
  readonly who: Organisation;
  readonly profile: Profile;
  readonly spoke: boolean;
}

/** The last of some tokens before another; -1 where there is none. */
export function lastBefore(tokens: readonly number[], at: number): number {
  let last = -1;
  for (const token of tokens) if (token < at && token > last) last = token;
  return last;
}

function weightOfCompany(reading: ParsedText, phrase: TokenSpan, { who, profile, spoke }: RivalCompany): number {
  const { prose } = reading;
  const before = lastBefore(profile.unquoted, phrase.first);
  if (before < 0) return 0;
  const head = prose.lower[phrase.last - 1]!;
  const name = who.name.toLowerCase().split(' ');
  const told = profile.words.has(head) || name.includes(head) || isOfKind(head, name);
  if (!told && (isNoFirm(reading, profile, name, phrase) || name.some((word) => isPublicBody(reading, word)))) return 0;
  const sentences = prose.sentenceOf[phrase.first]! - prose.sentenceOf[before]!;
  if (sentences > FAR) return 0;
  let weight: number = 1 + WEIGHT.near * (1 - sentences / FAR);
  if (told) weight += WEIGHT.role;
  if (isSubject(reading, before)) weight += WEIGHT.subject;
  if (sentences <= 1) weight += WEIGHT.last;
  if (spoke) weight += WEIGHT.spokeAsBody;
  return weight;
}

/** A word of the names of ministries, councils, unions, newspapers: no firm is called so. */
const isPublicBody = ({ prose: { vocabulary }, words }: ParsedText, word: string): boolean =>
  words.has(vocabulary.idOf(word), 'body') && !words.has(vocabulary.idOf(word), 'company-noun');
