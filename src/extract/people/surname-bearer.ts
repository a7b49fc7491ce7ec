import { lexicon } from '../../lexicon/load-lexicon.js';
import { fullGivenNames, isHusbandsName, wordKey } from '../../lexicon/reading/person-name.js';
import { isBeforeGivenName } from '../../lexicon/titles.js';
import type { NamedText } from '../named-text.js';
import { isOldPaper } from '../names/old-papers/old-paper.js';
import type { PersonMention } from './person-mentions.js';
import { hasGivenName, onlyOne, type PersonCluster, type PersonRegister } from './person-register.js';
import { isOfAnotherHouse } from './rulers.js';

/** Whom a single name means: the one bearer, the bearer the text is about there, or (null) somebody new. */
export function singleNameBearer(
  reading: NamedText,
  mention: PersonMention,
  register: PersonRegister,
): PersonCluster | 'nobody' | null {
  const knighted = mention.isKnighted ? onlyOne(register.withWord(mention.key), mention.key) : null;
  if (knighted && agrees(knighted, mention)) return knighted;
  const called = register.called(mention.key);
  const bearers = called.filter(
    (cluster) => cluster.mentions.some(hasGivenName) && !isOfAnotherHouse(cluster.mentions, mention),
  );
  const aged = mention.age === null ? bearers : bearers.filter((cluster) => mayBeAged(cluster, mention.age!));
  const able = ofStory(
    reading,
    mention,
    aged.filter((cluster) => agrees(cluster, mention)),
  );
  const shared = mention.gender === null ? [] : register.sharing(mention.key).filter((one) => agrees(one, mention));
  const told = shared.filter((one) => tellsSex(one, mention));
  if (told.length === 1 && !able.some((one) => tellsSex(one, mention))) return told[0]!; // "Mr. Lee" of "Jim and Pat Lee"
  if (able.length === 1) return able[0]!;
  if (able.length > 1) return nearestBearer(reading, mention, able) ?? 'nobody';
  if (shared.length === 1) return shared[0]!;
  if (bearers.length === 0) {
    const named = register.withWord(mention.key).filter((cluster) => mayBeCalled(cluster, mention));
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return nearestBearer(reading, mention, named) ?? 'nobody';
    const short = calledForShort(reading, mention, register);
    if (short) return short;
  }
  return called.find((cluster) => !cluster.mentions.some(hasGivenName) && agrees(cluster, mention)) ?? null;
}

/**
 * "Joe" in an article about a Joseph Roe, and about nobody else whose given name it may be short for. One sentence does not call one
 * person by both: "Bob and Robert Roe".
 */
function calledForShort(
  { prose }: NamedText,
  { gender, title, key, first }: PersonMention,
  register: PersonRegister,
): PersonCluster | null {
  if (gender !== null || title !== null) return null;
  const found = fullGivenNames(key).flatMap((full) =>
    register
      .withWord(full)
      .filter(({ forms }) => forms.some(({ parts }) => parts.given.length > 0 && wordKey(parts.given[0]!) === full)),
  );
  if (new Set(found).size !== 1) return null;
  const isBeside = found[0]!.mentions.some(
    (other) => hasGivenName(other) && prose.sentenceOf[other.first] === prose.sentenceOf[first],
  );
  return isBeside ? null : found[0]!;
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

const STORY_REACH = 1200; // tokens between a name and the full one of the same story

/** In a scan, where one text is a page of many stories: those who are named in full nearby, where others are so only in stories far away. */
function ofStory(
  { prose }: NamedText,
  { first }: PersonMention,
  bearers: readonly PersonCluster[],
): readonly PersonCluster[] {
  if (bearers.length < 2 || !isOldPaper(prose)) return bearers;
  const far = bearers.map(({ mentions }) =>
    Math.min(...mentions.filter(hasGivenName).map((each) => Math.abs(each.first - first))),
  );
  const nearest = Math.min(...far);
  return nearest > STORY_REACH ? bearers : bearers.filter((_, n) => far[n]! <= nearest + STORY_REACH);
}

const mayBeAged = ({ mentions }: PersonCluster, age: number): boolean =>
  mentions.every((other) => other.age === null || other.age === age);

/** Whether the forms of address allow both to be one: Mr. Lee is not Mrs. Ann Lee, nor President Lee Mrs. John Lee. */
function agrees({ mentions }: PersonCluster, { gender, title }: PersonMention): boolean {
  if (gender === null && title !== null && mentions.some(({ parts }) => isHusbandsName(parts))) return false;
  return gender === null || mentions.every((other) => (other.gender ?? other.likelyGender ?? gender) === gender);
}

const tellsSex = ({ mentions }: PersonCluster, { gender }: PersonMention): boolean =>
  mentions.some((other) => (other.gender ?? other.likelyGender) === gender);

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
  const main = mainBearer(reading, mention, bearers);
  if (main) return main;
  const before = bearers.map(({ mentions }) =>
    mentions.reduce((at, { first }) => (first < mention.first && first > at ? first : at), -1),
  );
  const latest = Math.max(...before);
  if (latest < 0) return null;
  const { sentenceOf } = reading.prose;
  const close = before.filter((at) => at >= 0 && sentenceOf[mention.first]! - sentenceOf[at]! <= 2);
  return close.length > 1 ? null : bearers[before.indexOf(latest)]!;
}

/**
 * The one whom the family name alone had meant before the others were named, or the only one in the headline: whoever is named in full beside them for a moment does not
 * take it over, but in the paragraph that names him.
 */
function mainBearer(
  { prose }: NamedText,
  { first }: PersonMention,
  bearers: readonly PersonCluster[],
): PersonCluster | null {
  const called = bearers.filter((bearer) =>
    bearers.every((other) => other === bearer || wasCalledBefore(bearer, firstTokenOf(other))),
  );
  const heading = called.length === 1 ? called : bearers.filter((bearer) => headsTheArticle(prose, bearer));
  const main =
    heading.length === 1 ? heading : bearers.filter(({ mentions }) => !mentions.some((each) => each.isRelative));
  if (main.length !== 1) return null;
  const begins = (other: PersonCluster): boolean =>
    other !== main[0] &&
    other.mentions.some((each) => each.first < first && prose.paragraphOf[each.first] === prose.paragraphOf[first]);
  return bearers.some(begins) ? null : main[0]!;
}

/** Named in full in the headline and below it, so that "Oscar-winner Lee" there is no name. */
const headsTheArticle = ({ paragraphOf }: NamedText['prose'], { mentions }: PersonCluster): boolean => {
  const full = mentions.filter(hasGivenName);
  return full.some(({ first }) => paragraphOf[first] === 0) && full.some(({ first }) => paragraphOf[first]! > 0);
};

const firstTokenOf = ({ mentions }: PersonCluster): number => Math.min(...mentions.map(({ first }) => first));

/** Whether somebody was named in full, and then without a given name, before a token. */
const wasCalledBefore = ({ mentions }: PersonCluster, token: number): boolean =>
  mentions.some((mention) => hasGivenName(mention) && mention.first < token) &&
  mentions.some((mention) => !hasGivenName(mention) && mention.first < token);
