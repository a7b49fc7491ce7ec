import type { Organisation } from '../article/record.js';
import { organisationKey } from '../text/organisation-name.js';
import { commonest, type Finding, type Group, gathered } from './finding.js';

/** Which findings of the archive are one organisation. */
export function groupOrganisations(findings: readonly Finding<Organisation>[]): Group<Organisation>[] {
  return [...gathered(findings, ({ found }) => organisationKey(found.name)).values()].map((group) => ({
    name: commonest(group.map(({ found }) => found.name)),
    slug: organisationKey(group[0]!.found.name),
    findings: group,
    seeAlso: [],
  }));
}
