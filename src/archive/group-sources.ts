import type { Source } from '../article/record.js';
import { foldOf } from '../text/fold.js';
import { gathered } from '../text/gather.js';
import { commonest, type Finding, type Group } from './finding.js';

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
  const known = findings.map((finding) => ({ ...finding, is: identityOf(finding) }));
  const groups = gathered(known, ({ found, is }) =>
    is ? `${is.kind}\n${is.id}` : `${found.kind}\n${descriptionKey(found.name)}`,
  );
  return [...groups.values()].map((group) => ({
    name: commonest(group.map(({ found }) => sourceName(found))),
    slug: group[0]!.is?.id ?? sourceName(group[0]!.found),
    findings: group,
    seeAlso: [],
    is: group[0]!.is,
  }));
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
