import type { Article } from '../../article/article.js';
import type { Person } from '../../article/record.js';
import type { Prose } from '../../text/prose.js';
import { Shape } from '../../text/prose.js';
import { uniqueSlugs } from '../../text/slug.js';
import { isAside } from '../asides.js';
import { knownSlugs } from '../known-slugs.js';
import { type NamedText, namedTextOf } from '../named-text.js';
import type { Name } from '../names/name.js';
import { isOldPaper } from '../names/old-papers/old-paper.js';
import { personName } from './fullest-form.js';
import { nameBesideHeading, spelledAsInHeadings } from './heading-surnames.js';
import { wordKeysOf } from './known-people.js';
import { withoutMisread, withoutSlips } from './misread-people.js';
import { behindNickname } from './nicknames-within.js';
import { withNicknamed } from './other-names.js';
import { clusterPeople } from './person-clusters.js';
import { isOfficeAlone, type MentionOrigin, type PersonMention, personMention } from './person-mentions.js';
import type { PersonCluster } from './person-register.js';
import { fullerOffice } from './roles/fuller-office.js';
import { type LeadRole, leadRoles } from './roles/lead-role.js';
import { pronounRoles } from './roles/pronoun-roles.js';
import type { RoleHint } from './roles/role-hint.js';
import { bestRole, roleHints } from './roles/roles.js';
import { withTitledKin } from './titled-kin.js';

/** What is known of an article or of names beforehand. */
interface KnownOfPeople {
  readonly reading?: NamedText;
  readonly genderOfGiven?: MentionOrigin['genderOfGiven'];
  readonly isSurname?: (word: string) => boolean;
  readonly isWord?: (word: string) => boolean;
}

/**
 * The people of an article, in the order in which they appear: all mentions of one under their fullest name, with the role
 * that the article gives them.
 * @param names non-overlapping, in the order of the text, as `findNames` gives them
 * @param known the names laid over the text, and the sex of given names, which words are surnames and which are no names, where it is known
 */
export function findPeople(
  prose: Prose,
  article: Article,
  names: readonly Name[],
  {
    reading = namedTextOf(prose, names),
    genderOfGiven = () => null,
    isSurname = () => true,
    isWord = () => false,
  }: KnownOfPeople = {},
): Person[] {
  const named = withoutOffices(
    reading,
    withoutNamelikeTitles(
      reading,
      spansOf(reading, article)
        .map((span) => personMention(reading, span, { confidence: span.confidence, rule: span.rule, genderOfGiven }))
        .filter((mention) => mention !== null),
    ),
  );
  if (named.length === 0) return [];
  const again = surnamesAgain(reading, named);
  const mentions = again.length === 0 ? named : [...named, ...again].sort((a, b) => a.first - b.first);
  const clusters = withNicknamed(reading, withoutSlips(clusterPeople(reading, mentions, genderOfGiven)));
  const people = (
    isOldPaper(prose)
      ? spelledAsInHeadings(prose, withTitledKin(reading, withoutMisread(clusters, isSurname)), { isSurname, isWord })
      : clusters
  ).map((cluster) => ({
    cluster,
    name: (isOldPaper(prose) ? nameBesideHeading(cluster) : null) ?? personName(cluster),
  }));
  const ids = uniqueSlugs(
    people.map(({ cluster, name }) => ({ text: name, key: String(cluster.mentions[0]!.first) })),
    knownSlugs(prose.vocabulary),
  );
  const leads = [...leadRoles(reading, article), ...pronounRoles(reading, genderOfGiven)];
  const roles = people.map(({ cluster }) => articleRoleOf(reading, article, cluster, leads));
  return people.map(({ cluster, name }, i) => ({
    id: ids[i]!,
    name,
    role: (isOnlyOne(roles, i) ? fullerOffice(reading, roles[i]!, cluster.mentions[0]!.first) : null) ?? roles[i]!,
    mentions: cluster.mentions.map(({ first, last, confidence, rule }) => {
      const start = prose.starts[first]!;
      const end = prose.ends[last - 1]!;
      return { start, end, text: prose.text.slice(start, end), confidence, rule };
    }),
  }));
}

/** The spans of people's names: those of the text itself, not of its authors; with a nickname in their midst as one. */
function spansOf(reading: NamedText, article: Article): Omit<Name, 'start' | 'end' | 'type'>[] {
  const spans: Omit<Name, 'start' | 'end' | 'type'>[] = [];
  let behind = 0;
  for (const name of reading.names) {
    if (name.type !== 'person' || name.first < behind) continue;
    if (isAside(article.paragraphs[reading.prose.paragraphOf[name.first]!]?.role)) continue;
    behind = behindNickname(reading, name) ?? name.last;
    spans.push({ first: name.first, last: behind, confidence: name.confidence, rule: name.rule });
  }
  return spans;
}

/** The mentions but for those that are only an office, unless the article has somebody of that name. */
function withoutOffices(reading: NamedText, mentions: readonly PersonMention[]): readonly PersonMention[] {
  if (!mentions.some((mention) => isOfficeAlone(reading, mention))) return mentions;
  const families = new Set(mentions.filter(({ parts }) => parts.given.length > 0).map(({ key }) => key));
  return mentions.filter((mention) => families.has(mention.key) || !isOfficeAlone(reading, mention));
}

/** "Dean Lee" of a Robert Lee, whom the article calls a dean: the title is no given name there. */
function withoutNamelikeTitles(reading: NamedText, mentions: readonly PersonMention[]): readonly PersonMention[] {
  const isMistaken = ({ first, last, key }: PersonMention): boolean =>
    last - first === 2 &&
    reading.has(first, 'also-name') &&
    reading.has(first, 'title') &&
    mentions.some((other) => other.key === key && holdsOffice(reading, first, other));
  if (!mentions.some(isMistaken)) return mentions;
  return mentions.map((mention) =>
    isMistaken(mention)
      ? (personMention(
          reading,
          { first: mention.first + 1, last: mention.last },
          { ...mention, genderOfGiven: () => null },
        ) ?? mention)
      : mention,
  );
}

const OFFICE_REACH = 5; // tokens behind a name

/** Whether the word at a token is what somebody is, named in full elsewhere: "associate dean | Robert Lee", "Robert Lee, the dean" */
function holdsOffice(reading: NamedText, at: number, { first, last, parts }: PersonMention): boolean {
  const { prose } = reading;
  const word = prose.lower[at]!;
  if (last - first < 2 || parts.given[0]?.toLowerCase() === word) return false;
  if (prose.lower[first - 1] === word) return true;
  for (let i = last; i < last + OFFICE_REACH && reading.together(last - 1, i); i++)
    if (prose.lower[i] === word) return true;
  return false;
}

const HYPHEN = 45; // its character code

const AGAIN: MentionOrigin = { confidence: 0.8, rule: 'surname-again', genderOfGiven: () => null };

/** Tokens that may be family names: those with a capital, and al-Masri. */
function tokensOfSurnames({ index, shapes, lower }: Prose): readonly number[] {
  const arabic = index.hyphens.filter((i) => !(shapes[i]! & Shape.capital) && lower[i]!.charCodeAt(2) === HYPHEN);
  return arabic.length === 0 ? index.capitals : [...index.capitals, ...arabic].sort((a, b) => a - b);
}

/** Family names of people named in full elsewhere that stand alone, in no other name: "Araghchi said". */
function surnamesAgain(reading: NamedText, named: readonly PersonMention[]): PersonMention[] {
  const { prose } = reading;
  const { vocabulary, shapes, ids } = prose;
  const families: number[] = [];
  for (const { parts, key } of named) if (parts.given.length > 0) families.push(vocabulary.idOf(key));
  if (families.length === 0) return [];
  const keys = wordKeysOf(vocabulary);
  const found: PersonMention[] = [];
  for (const i of tokensOfSurnames(prose)) {
    if (reading.nameAt(i) || !families.includes(keys.at(ids[i]!))) continue;
    if (prose.lower[i]!.length < 3 || isPersonAt(named, i)) continue;
    if (reading.isCapital(i + 1) && reading.together(i, i + 1)) continue;
    const follows = reading.isCapital(i - 1) && reading.together(i - 1, i) && (shapes[i - 1]! & Shape.first) === 0;
    if (follows && !isTitledSurname(reading, i - 1)) continue;
    const mention = personMention(reading, { first: i, last: i + 1 }, AGAIN);
    if (mention) found.push(mention);
  }
  return found.filter(({ first }) => !isCommonWordToo(prose, prose.lower[first]!));
}

/** "U.S. Attorney | Lee", "Special Agent in Charge | Lee" */
const isTitledSurname = (reading: NamedText, i: number): boolean =>
  reading.nameAt(i)?.type !== 'place' &&
  (reading.has(i, 'office') ||
    reading.has(i, 'short-title') ||
    (reading.lower(i) === 'charge' && reading.lower(i - 1) === 'in'));

const isPersonAt = (named: readonly PersonMention[], i: number): boolean =>
  named.some(({ first, last }) => first <= i && i < last);

/** Whether the article has the word in lower case too: "Price" at the head of a sentence may be a price. */
function isCommonWordToo(prose: Prose, word: string): boolean {
  for (let i = prose.lower.indexOf(word); i >= 0; i = prose.lower.indexOf(word, i + 1)) {
    if (!(prose.shapes[i]! & Shape.capital)) return true;
  }
  return false;
}

/** Anything that is said beside the name says more. */
const LEAD_RANK = 4.5;

/** Whether a role is a single word, and no other one has it within. */
function isOnlyOne(roles: readonly (string | null)[], i: number): boolean {
  const role = roles[i]?.toLowerCase();
  if (role === undefined || role.includes(' ')) return false;
  return roles.every((other, j) => j === i || !other?.toLowerCase().includes(role));
}

function articleRoleOf(
  reading: NamedText,
  article: Article,
  { mentions }: PersonCluster,
  leads: readonly LeadRole[],
): string | null {
  const hints: RoleHint[] = [];
  for (const { first, last } of mentions) {
    for (const lead of leads) if (first === lead.first) hints.push({ text: lead.text, rank: LEAD_RANK, rule: 'lead' });
    const found = roleHints(reading, first, last);
    if (found.length === 0) continue;
    const role = article.paragraphs[reading.prose.paragraphOf[first]!]?.role;
    const aside = role === 'headline' || role === 'deck' ? 0.5 : 0;
    for (const hint of found) hints.push(aside === 0 ? hint : { ...hint, rank: hint.rank + aside });
  }
  return bestRole(hints);
}
