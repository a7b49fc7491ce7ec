import type { Organisation } from '../article/record.js';
import { foldOf } from '../text/fold.js';
import { commonest, type Finding, type Group, gathered } from './finding.js';

const LEGAL_FORM =
  /[ ,]+(?:inc|incorporated|corp|corporation|co|company|cos|ltd|limited|plc|llc|llp|lp|ag|sa|nv|bv|gmbh|spa|ab|oy|kk)\.?$/;

/** Which findings of the archive are one organisation. */
export function groupOrganisations(findings: readonly Finding<Organisation>[]): Group<Organisation>[] {
  return [...gathered(findings, ({ found }) => organisationKey(found.name)).values()].map((group) => ({
    name: commonest(group.map(({ found }) => found.name)),
    slug: organisationKey(group[0]!.found.name),
    findings: group,
    seeAlso: [],
  }));
}

/** What names of organisations are compared by: "The Ford Motor Co." and "Ford Motor Company" give "ford motor". */
export function organisationKey(name: string): string {
  const folded = foldOf(name).replace(/^the /, '').replace(/\s+/g, ' ').trim();
  let bare = folded;
  for (let next = bare.replace(LEGAL_FORM, ''); next !== bare && next !== ''; next = bare.replace(LEGAL_FORM, ''))
    bare = next;
  const key = bare.replace(/[^\p{L}\p{N}& ]/gu, '').trim();
  return key === '' ? folded : key;
}
