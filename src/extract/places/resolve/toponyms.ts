import { lexicon } from '../../../lexicon/load-lexicon.js';
import { withoutStop, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { gathered, pushTo } from '../../../text/gather.js';
import type { Prose } from '../../../text/prose.js';
import { changedMention, NO_AREAS, type PlaceMention } from '../place-mention.js';
import type { Sense } from './toponym.js';

/**
 * The mentions of each name together, in the order of the first of each, unless the words after the name tell two senses apart:
 * "Paris, Texas" and "Paris, France".
 */
export function toponymsOf(mentions: readonly PlaceMention[]): PlaceMention[][] {
  const byName = new Map<string, PlaceMention[][]>();
  const groups: PlaceMention[][] = [];
  for (const mention of mentions) {
    const name = mention.text.toLowerCase();
    const list = byName.get(name)?.find((others) => isAlike(others[0]!, mention));
    if (list) {
      list.push(mention);
      continue;
    }
    const opened = [mention];
    groups.push(opened);
    pushTo(byName, name, opened);
  }
  return groups.some(isTold) ? groups.flatMap((group) => (isTold(group) ? partsOf(group) : [group])) : groups;
}

/**
 * The mentions, of which a town that the article calls by its whole name too is that town: "Ashton" where it has "Ashton-under-Lyne". They
 * stay as they are where no such name is among them.
 */
export function withWholeTowns(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const whole = new Map<string, PlaceMention>();
  for (const mention of mentions) {
    const short = mention.candidates.length > 0 ? WHOLE_TOWN.exec(mention.text)?.[1] : undefined;
    if (short !== undefined) whole.set(short.toLowerCase(), mention);
  }
  if (whole.size === 0) return mentions;
  return mentions.map((mention) => {
    const town = mention.demonym || mention.areas.length > 0 ? undefined : whole.get(mention.text.toLowerCase());
    return town ? changedMention(mention, { candidates: town.candidates, own: town.own, areas: town.areas }) : mention;
  });
}

const WHOLE_TOWN = /^(\p{Lu}\p{L}{2,})[- ](?:under|upon|on|in|le|super|by|next)[- ]\p{L}/iu;

/** Whether two mentions of one name are of one sort. */
const isAlike = (a: PlaceMention, b: PlaceMention): boolean =>
  a.demonym === b.demonym && a.qualifies === b.qualifies && a.candidates.length === b.candidates.length;

const isTold = (group: readonly PlaceMention[]): boolean => group.some(({ areas }) => areas.length > 0);

/** Mentions by the areas given last after the name. */
function partsOf(group: readonly PlaceMention[]): PlaceMention[][] {
  let key = group.find(({ areas }) => areas.length > 0)!.areas.join(',');
  const parts = gathered(group, ({ areas }) => {
    if (areas.length > 0) key = areas.join(',');
    return key;
  });
  return [...parts.values()];
}

/** "New York Gov. Ann Lee", "Washington Attorney General Bob Roe": an office of which a state has one, and a city none. */
const isBeforeStateOffice = ({ lower }: Prose, { last }: PlaceMention): boolean =>
  lexicon.has(withoutStop(lower[last] ?? ''), 'state-office') ||
  (lower[last] === 'attorney' && lower[last + 1] === 'general') ||
  (/^(?:lt|lieutenant)\.?$/.test(lower[last] ?? '') && lexicon.has(withoutStop(lower[last + 1] ?? ''), 'state-office'));

/** What the mentions of one group say together. @param listed those in a list of states and regions @param hasAgency whether an agency is in the dateline */
export function senseOf(
  mentions: readonly PlaceMention[],
  prose: Prose,
  listed: ReadonlySet<PlaceMention> = new Set(),
  hasAgency = false,
): Sense {
  const first = mentions[0]!;
  const words = wordClassesOf(prose.vocabulary);
  let areas = NO_AREAS;
  let inDateline = false;
  let areaWord = mentions.every((mention) => isBeforeStateOffice(prose, mention));
  let isSettlement = false;
  for (const mention of mentions) {
    if (areas.length === 0) areas = mention.areas;
    if (mention.inDateline) inDateline = true;
    if (mention.last < prose.size && words.has(prose.ids[mention.last]!, 'area-word')) areaWord = true;
    if (listed.has(mention) || /^(?:up|down)state$/.test(prose.lower[mention.first - 1] ?? '')) areaWord = true;
    if (mention.first > 1 && prose.lower[mention.first - 1] === 'of') {
      const word = prose.lower[mention.first - 2]!;
      if (lexicon.has(word, 'settlement')) isSettlement = true;
      else if (/^(?:state|county|province|shire)$/.test(word)) areaWord = true;
    }
  }
  const { candidates, own, demonym, qualifies } = first;
  const byAgency = inDateline && hasAgency;
  return {
    candidates,
    own,
    areas,
    mentions: mentions.length,
    demonym,
    inDateline,
    byAgency,
    qualifies,
    areaWord,
    isSettlement,
  };
}
