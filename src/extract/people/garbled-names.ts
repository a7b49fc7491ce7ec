import { editDistance } from '../../text/nearest-word.js';
import type { PersonCluster } from './person-register.js';

export const SHORTEST_ALIKE = 5; // letters of a family name
export const REACH_OF_FULL = 1500; // tokens between two names with the same given names

export const isSingleName = ({ mentions }: PersonCluster): boolean =>
  mentions.every(({ first, last }) => last - first === 1);

/** "Amos Wainles", once, in a text that names a Waines time and again, who is nobody else: the only one whose family name is like it. */
export function bearerOfGarbled(
  { mentions, forms }: PersonCluster,
  people: readonly PersonCluster[],
  isSurname: (word: string) => boolean,
): PersonCluster | null {
  const { key, first, parts, likelyGender } = mentions[0]!;
  if (
    mentions.length > 1 ||
    forms.length > 1 ||
    parts.given.length === 0 ||
    parts.given.length > MOST_GIVEN_READ ||
    likelyGender === null
  )
    return null;
  if (key.length < SHORTEST_ALIKE || isSurname(key)) return null;
  let found: PersonCluster | null = null;
  for (const other of people) {
    const printed = familyAlone(other);
    if (printed === null) continue;
    const isLike =
      printed.length >= SHORTEST_ALIKE && editDistance(printed, key) <= (printed[0] === key[0] ? MOST_GARBLED : 1);
    if (!isLike || !other.mentions.some((each) => Math.abs(each.first - first) <= REACH_OF_FULL)) continue;
    if (found) return null;
    found = other;
  }
  return found;
}

const MOST_GARBLED = 2; // letters
const MOST_GIVEN_READ = 2;

/** The family name of somebody who is called by it alone twice or more, and never in full; null for others. */
function familyAlone({ mentions }: PersonCluster): string | null {
  const alone = mentions.filter(({ first, last }) => last - first === 1);
  return alone.length < 2 || mentions.some(({ parts, name }) => parts.given.length > 0 && name !== name.toUpperCase())
    ? null
    : alone[0]!.key;
}
