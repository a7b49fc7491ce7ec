import { lexicon } from '../../lexicon/load-lexicon.js';
import type { NamedText } from '../named-text.js';
import { withMoved } from './misread-people.js';
import type { PersonMention } from './person-mentions.js';
import { hasGivenName, type PersonCluster, type PersonRegister } from './person-register.js';

const NICKNAMED_REACH = 10; // tokens between somebody and the name by which others call him
const CALLED_REACH = 40; // tokens between somebody and the pronoun that means him
const SPOUSE_REACH = 40; // tokens between "his wife" and him

/** The people, with the name by which others call somebody: "Joaquim Font, whom the whole island calls Nho Quim,", "Edward Crane, known to all as Digger,", "the miners called him Joe Bach". */
export function withNicknamed(reading: NamedText, clusters: readonly PersonCluster[]): readonly PersonCluster[] {
  const joined = new Set<PersonCluster>();
  const moved = new Map<PersonCluster, readonly PersonMention[]>();
  for (const cluster of clusters) {
    const bearer = bearerOfNickname(reading, cluster, clusters);
    if (!bearer || joined.has(bearer)) continue;
    joined.add(cluster);
    moved.set(bearer, [...(moved.get(bearer) ?? []), ...cluster.mentions]);
  }
  return moved.size === 0 ? clusters : withMoved(clusters, moved);
}

function bearerOfNickname(
  { prose }: NamedText,
  { mentions: [named] }: PersonCluster,
  clusters: readonly PersonCluster[],
): PersonCluster | null {
  const isStyled = lexicon.has(prose.lower[named!.first - 1] ?? '', 'honorific');
  const at = named!.first - (isStyled ? 2 : 1);
  const pronoun = prose.lower[at]!;
  if (/^(?:him|her)$/.test(pronoun) && /^(?:calls?|called|nicknamed|dubbed)$/.test(prose.lower[at - 1] ?? ''))
    return isStyled ? null : lastNamedBefore(clusters, at, pronoun === 'him' ? 'male' : 'female');
  if (!leadsToNickname(prose.lower, at)) return null;
  for (let comma = at - 1; comma > 0 && comma > at - NICKNAMED_REACH; comma--) {
    if (prose.sentenceOf[comma] !== prose.sentenceOf[at]) return null;
    if (prose.lower[comma] !== ',') continue;
    // "Ann Lee, 71, known to all as"
    const end = /^\d{1,3}$/.test(prose.lower[comma - 1]!) && prose.lower[comma - 2] === ',' ? comma - 2 : comma;
    return clusters.find(({ mentions }) => mentions.some(({ last }) => last === end)) ?? null;
  }
  return null;
}

/** "Josef Herman came in 1944; the miners called | him Joe Bach": whoever was named last before the pronoun, if it may mean him. */
function lastNamedBefore(clusters: readonly PersonCluster[], at: number, sex: 'male' | 'female'): PersonCluster | null {
  let last: { readonly cluster: PersonCluster; readonly mention: PersonMention } | null = null;
  for (const cluster of clusters)
    for (const mention of cluster.mentions)
      if (mention.last < at && at - mention.last < CALLED_REACH && mention.first > (last?.mention.first ?? -1))
        last = { cluster, mention };
  if (last === null) return null;
  const is = last.mention.gender ?? last.mention.likelyGender;
  return is === null || is === sex ? last.cluster : null;
}

/** "known to all | as", "whom the whole island | calls" */
function leadsToNickname(lower: readonly string[], at: number): boolean {
  const before = lower.slice(Math.max(0, at - NICKNAMED_REACH), at);
  if (lower[at] === 'as') return before.includes('known');
  return /^(?:calls?|called|nicknamed|dubbed)$/.test(lower[at] ?? '') && before.some((word) => /^whom?$/.test(word));
}

/**
 * Whose family name the wife or widow has whom a given name tells, "Mr Lee's widow, Pauline,", "His wife, Pauline,", where the article has a Mrs Lee too; null
 * for others.
 */
export function spouseOf(
  { prose }: NamedText,
  mention: PersonMention,
  mentions: readonly PersonMention[],
  register: PersonRegister,
): PersonCluster | null {
  const { lower } = prose;
  const kin = mention.first - 2;
  if (lower[kin + 1] !== ',' || !/^(?:wife|widow)$/.test(lower[kin] ?? '')) return null;
  const owner =
    lower[kin - 1] === "'s"
      ? mentions.find(({ last }) => last === kin - 1)
      : lower[kin - 1] === 'his'
        ? mentions.findLast(
            ({ first, gender, likelyGender }) =>
              first < kin && kin - first < SPOUSE_REACH && (gender ?? likelyGender) === 'male',
          )
        : undefined;
  if (owner === undefined) return null;
  const isConfirmed = mentions.some(
    (other) => other.key === owner.key && other.gender === 'female' && !hasGivenName(other) && other.first > kin,
  );
  return isConfirmed ? register.open(`${mention.name} ${owner.parts.family.join(' ')}`) : null;
}
