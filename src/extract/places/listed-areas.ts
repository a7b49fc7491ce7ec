import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Prose } from '../../text/prose.js';
import type { PlaceMention } from './place-mention.js';

const FEWEST = 3; // members of a list

/**
 * Mentions in lists all of whose members may be states or regions: in "Nevada, Oklahoma and Washington vote next week" the third is the
 * state too.
 */
export function listedAreas(
  mentions: readonly PlaceMention[],
  prose: Prose,
  gazetteer: Gazetteer,
): ReadonlySet<PlaceMention> {
  const listed = new Set<PlaceMention>();
  for (let i = 0; i < mentions.length; ) {
    let end = i + 1;
    while (end < mentions.length && isJoined(prose, mentions[end - 1]!, mentions[end]!)) end++;
    const members = mentions.slice(i, end);
    if (members.length >= FEWEST && members.every((member) => mayBeRegion(member, gazetteer)))
      for (const member of members) listed.add(member);
    i = end;
  }
  return listed;
}

const isJoined = ({ text }: Prose, a: PlaceMention, b: PlaceMention): boolean =>
  b.start - a.end < 8 && /^(?:,\s+(?:and\s+)?|\s+(?:and|or)\s+)$/.test(text.slice(a.end, b.start));

const mayBeRegion = ({ candidates, demonym, qualifies }: PlaceMention, gazetteer: Gazetteer): boolean =>
  !demonym &&
  !qualifies &&
  candidates.some((place) => gazetteer.kind(place) === 'region' && gazetteer.regionNumber(place) !== 0);
