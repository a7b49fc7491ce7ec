import type { ArticleRecord, Organisation, Source } from '../article/record.js';
import { foldOf } from '../text/fold.js';
import { gathered } from '../text/gather.js';
import { commonest, type Finding, type Group, NO_ITEMS } from './finding.js';

/** Who a source is, where it has a page of its own. */
export type Identity = { readonly kind: 'person' | 'organisation'; readonly id: string };

/** A group of sources, and who they are. */
export interface SourceGroup extends Group<Source> {
  readonly is: Identity | null;
}

/**
 * Which sources of the archive are one. Those that are a person or an organisation go with it; media, documents and unnamed
 * officials by their words, so that "a senior official" and "senior officials" go together.
 * @param identityOf who the source is, by article
 */
export function groupSources(
  findings: readonly Finding<Source>[],
  identityOf: (finding: Finding<Source>) => Identity | null,
): SourceGroup[] {
  const known = findings.map((finding) => ({
    article: finding.article,
    found: finding.found,
    is: identityOf(finding),
  }));
  const groups = gathered(known, ({ found, is }) =>
    is ? `${is.kind}\n${is.id}` : `${kindOfSource(found)}\n${descriptionKey(found.name)}`,
  );
  return [...groups.values()].map((group) => ({
    name: commonest(group.map(({ found }) => sourceName(found))),
    slug: group[0]!.is?.id ?? sourceName(group[0]!.found),
    findings: group,
    seeAlso: NO_ITEMS,
    is: group[0]!.is,
  }));
}

/** What a source is filed as: an organisation that is only described ("the bank") is one that is not named. */
export function kindOfSource({ kind, name }: Source): Source['kind'] {
  return kind === 'organisation' && !/\p{Lu}/u.test(name.replace(LEADING_CAPITAL, '')) ? 'unnamed' : kind;
}

const LEADING_CAPITAL = /^(?:An?|The|One|Another|Its|Their)\s+/;
/** How articles call the company that they are about. */
const COMPANY_WORDS = new Set(['company', 'firm', 'corporation']);

/**
 * The company that "the company" is in an article: the one organisation that speaks in it under its name, or else the one
 * that its headline and first paragraph name. Null when there is none, or several.
 */
export function companyMeant(source: Source, record: ArticleRecord): Organisation | null {
  if (source.kind !== 'organisation' || !COMPANY_WORDS.has(descriptionKey(source.name))) return null;
  const speaking = new Set(record.sources.flatMap(({ kind, id, name }) => (kind === 'organisation' ? [id, name] : [])));
  const speakers = record.organisations.filter(({ id, name }) => speaking.has(id) || speaking.has(name));
  if (speakers.length > 0) return speakers.length === 1 ? speakers[0]! : null;
  const lead = record.paragraphs.find(({ role }) => role === 'text');
  const named = record.organisations.filter(({ mentions }) => mentions.some(({ start }) => start < (lead?.end ?? 0)));
  return named.length === 1 ? named[0]! : null;
}

const LEADING = /^(?:an?|the|one|another|some|several|other|his|her|its|their|two|three|four|five|six|many|most)\s+/;

/** What descriptions are compared by: lower case, without article or number, in the singular. */
export function descriptionKey(name: string): string {
  let words = foldOf(name).replace(/\s+/g, ' ').trim();
  for (let next = words.replace(LEADING, ''); next !== words; next = words.replace(LEADING, '')) words = next;
  return words
    .split(' ')
    .map((word) => word.replace(/(?<=[a-z]{3}[^sui])s$/, '').replace(/men$/, 'man'))
    .join(' ');
}

function sourceName(source: Source): string {
  return source.kind === 'person' ? source.name : source.name.replace(/\s+/g, ' ');
}
