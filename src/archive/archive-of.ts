import type { ArticleRecord, Person, Place, Source } from '../article/record.js';
import { isSaying } from '../article/sayings.js';
import { compareCodeUnits } from '../text/compare.js';
import { pushTo } from '../text/gather.js';
import { runToEnd, type Steps } from '../text/steps.js';
import type { Archive, Authority, AuthorityKind, AuthorityTypes, QuoteRef, SourceAuthority } from './archive.js';
import { authorityFrom, idsOf, type Particulars, rolesOf } from './authority.js';
import type { Filing, FilingEditor } from './filing.js';
import { type Finding, type FoundEntity, findingsOf, type Group, NO_ITEMS } from './finding.js';
import { type FindingLists, type GroupFinder, groupFinderOf } from './group-finder.js';
import { groupOrganisations } from './group-organisations.js';
import { groupPlaces, placeAuthorities } from './group-places.js';
import { companyMeant, groupSources, kindOfSource, type SourceGroup } from './group-sources.js';
import { withLoneMarked } from './lone.js';
import { groupPeople, personSortName } from './people/group-people.js';
import { relatedSteps } from './related.js';
import { storyLeadersOf } from './stories/story-leaders.js';
import { versionSteps } from './stories/versions.js';

/**
 * Files all records together: names merged across articles, quotes under who said them, versions of one story. The order of
 * the records given has no effect. Pure.
 * @param edit has the last word on records and groups, first on people, places and organisations, then on sources
 */
export function archiveOf(given: readonly ArticleRecord[], edit: FilingEditor = (filing) => filing): Archive {
  return runToEnd(archiveSteps(given, edit));
}

/** As `archiveOf`, in steps of which each takes a share of the time, for programs that have other things to do meanwhile. */
export function* archiveSteps(given: readonly ArticleRecord[], edit: FilingEditor): Steps<Archive> {
  const inOrder = inArchiveOrder(given);
  const recordIds = inOrder.map(({ id }) => id);
  const byName = yield* groupedNames(inOrder);
  yield;
  const names = edit({ records: inOrder, groups: byName });
  yield;
  const shelfOf = <T extends FoundEntity, G extends Group<T>>(groups: readonly G[], findings: FindingLists) =>
    authorityFileOf<T, G>(groups, recordIds, groupFinderOf(groups, findings));
  const people = shelfOf(
    names.groups.person as readonly Group<Person>[],
    names.records.map((record) => record.people),
  );
  const organisations = shelfOf(
    names.groups.organisation!,
    names.records.map((record) => record.organisations),
  );
  const places = shelfOf(
    names.groups.place as readonly Group<Place>[],
    names.records.map((record) => record.places),
  );
  yield;
  const sourceGroups = groupSources(
    findingsOf(names.records, (record) => record.sources),
    (finding) => identityOf(finding, names.records, people.idOf, organisations.idOf),
  );
  yield;
  const { records, groups } = edit({ records: names.records, groups: { source: sourceGroups } });
  const sources = shelfOf<Source, SourceGroup>(
    groups.source as readonly SourceGroup[],
    records.map((record) => record.sources),
  );
  yield;
  const said = quotesBySource(records, sources);
  const namesById = {
    person: new Map(people.groups.map(({ name }, i) => [people.ids[i]!, name])),
    organisation: new Map(organisations.groups.map(({ name }, i) => [organisations.ids[i]!, name])),
  };
  // a source goes by the name of the page that it leads to, whatever it is called where it is quoted
  const nameOfIdentity = (is: SourceGroup['is']): string | undefined =>
    is ? namesById[is.kind].get(is.id) : undefined;

  yield;
  const versions = yield* versionSteps(records);
  yield;
  const person = people.groups.map((group, i) =>
    people.authority(i, {
      kind: 'person',
      sortName: personSortName(group.name),
      roles: rolesOf(group),
      ...said.of('person', people.ids[i]!),
    }),
  );
  yield;
  const organisation = organisations.groups.map((_, i) =>
    organisations.authority(i, { kind: 'organisation', ...said.of('organisation', organisations.ids[i]!) }),
  );
  yield;
  const place = placeAuthorities(
    places.groups,
    places.groups.map((_, i) => places.authority(i, { kind: 'place', ...NOTHING_SAID })),
    records,
  );
  yield;
  const source = sources.groups.map((group, i) => {
    const name = nameOfIdentity(group.is) ?? group.name;
    const sortName = group.is?.kind === 'person' ? personSortName(name) : name;
    const attributed = said.of('source', sources.ids[i]!);
    return sourceAuthority(group, sources.authority(i, { kind: 'source', name, sortName, ...attributed }));
  });
  yield;
  const shelves = withLoneMarked({ person, organisation, place, source }, records, versions);
  yield;
  const leaders = storyLeadersOf(records.length, versions);
  const related = yield* relatedSteps({
    ...{ records, leaders, people: shelves.person },
    ...{ places: shelves.place, organisations: shelves.organisation },
  });
  return {
    records,
    people: shelves.person,
    places: shelves.place,
    organisations: shelves.organisation,
    sources: shelves.source,
    versions,
    leaders,
    related,
    authorityOf: authorityFinder(shelves, {
      ...{ person: people.indexOf, organisation: organisations.indexOf },
      ...{ place: places.indexOf, source: sources.indexOf },
    }),
  };
}

/** A function of its own, so that what it returns keeps nothing of the filing alive. */
function authorityFinder(
  shelves: { readonly [K in AuthorityKind]: readonly AuthorityTypes[K][] },
  indexOf: Readonly<Record<AuthorityKind, GroupFinder>>,
): Archive['authorityOf'] {
  return (kind, article, local) => {
    const at = indexOf[kind](article, local);
    return at === undefined ? undefined : shelves[kind][at];
  };
}

/** People, organisations and places, each kind in a step. */
function* groupedNames(records: readonly ArticleRecord[]): Steps<Filing['groups']> {
  const person = yield* groupPeople(
    findingsOf(records, ({ people }) => people),
    records,
  );
  yield;
  const organisation = groupOrganisations(findingsOf(records, ({ organisations }) => organisations));
  yield;
  return { person, organisation, place: groupPlaces(findingsOf(records, ({ places }) => places)) };
}

/** The groups of one kind, with their ids and the way from a finding to its group. */
interface AuthorityFile<G extends Group> {
  readonly groups: readonly G[];
  readonly ids: readonly string[];
  authority<K extends AuthorityKind>(
    i: number,
    particulars: Omit<Particulars<K>, 'id'>,
  ): Authority & { readonly kind: K };
  readonly indexOf: GroupFinder;
  idOf(article: number, local: string): string | undefined;
}

function authorityFileOf<T extends FoundEntity, G extends Group<T>>(
  groups: readonly G[],
  recordIds: readonly string[],
  indexOf: GroupFinder,
): AuthorityFile<G> {
  const ids = idsOf(groups, recordIds);
  return {
    groups,
    ids,
    authority: (i, particulars) => authorityFrom(groups[i]!, { ...particulars, id: ids[i]! }, ids),
    indexOf,
    idOf: (article, local) => {
      const at = indexOf(article, local);
      return at === undefined ? undefined : ids[at];
    },
  };
}

/** As an archive has its records. */
export const inArchiveOrder = (records: readonly ArticleRecord[]): ArticleRecord[] => [...records].sort(byDate);

/** By date, undated last, then by id; in code-unit order. */
function byDate(a: ArticleRecord, b: ArticleRecord): number {
  const [x, y] = [`${a.date ?? '~'}\n${a.id}`, `${b.date ?? '~'}\n${b.id}`];
  return compareCodeUnits(x, y);
}

type IdOf = (article: number, local: string) => string | undefined;

/** The person or organisation of the same article that a source is: by its id, else by its name; the company that is meant. */
function identityOf(
  { article, found }: Finding<Source>,
  records: readonly ArticleRecord[],
  personId: IdOf,
  organisationId: IdOf,
): { kind: 'person' | 'organisation'; id: string } | null {
  const { people, organisations } = records[article]!;
  const named = <T extends FoundEntity>(list: readonly T[]): T | undefined =>
    list.find(({ id }) => id === found.id) ?? list.find(({ name }) => name === found.name);
  if (found.kind === 'unnamed' || found.kind === 'document') return null;
  const person = found.kind === 'person' ? named(people) : undefined;
  const id = person && personId(article, person.id);
  if (id !== undefined) return { kind: 'person', id };
  const organisation =
    found.kind === 'person' ? undefined : (named(organisations) ?? companyMeant(found, records[article]!) ?? undefined);
  const other = organisation && organisationId(article, organisation.id);
  return other === undefined ? null : { kind: 'organisation', id: other };
}

/** What is attributed to an authority. */
type Attributed = Pick<Authority, 'quotes' | 'attitudes'>;

const NOTHING_SAID: Attributed = { quotes: NO_ITEMS, attitudes: NO_ITEMS };

/** What is attributed to each source, and to whom it is; in archive order. */
function quotesBySource(records: readonly ArticleRecord[], sources: AuthorityFile<SourceGroup>) {
  const quotes = new Map<string, QuoteRef[]>();
  const attitudes = new Map<string, QuoteRef[]>();
  records.forEach((record, article) => {
    record.quotes.forEach((attributed, quote) => {
      const at = attributed.speaker?.source ? sources.indexOf(article, attributed.speaker.source) : undefined;
      if (at === undefined) return;
      const { is } = sources.groups[at]!;
      const list = isSaying(attributed) ? quotes : attitudes;
      const ref = { article, quote };
      pushTo(list, authorityKeyOf('source', sources.ids[at]!), ref);
      if (is) pushTo(list, authorityKeyOf(is.kind, is.id), ref);
    });
  });
  return {
    of: (kind: AuthorityKind, id: string): Attributed => {
      const key = authorityKeyOf(kind, id);
      return { quotes: quotes.get(key)?.slice() ?? NO_ITEMS, attitudes: attitudes.get(key)?.slice() ?? NO_ITEMS };
    },
  };
}

const authorityKeyOf = (kind: AuthorityKind, id: string): string => `${kind}\n${id}`;

function sourceAuthority(
  { is, findings }: SourceGroup,
  common: Authority & { readonly kind: 'source' },
): SourceAuthority {
  const kindOf = (found: Source): Source['kind'] => (is === null ? kindOfSource(found) : found.kind);
  return {
    ...common,
    sourceKind: kindOf(findings[0]!.found),
    anonymous: findings.every(({ found }) => found.anonymous || kindOf(found) === 'unnamed'),
    is,
  };
}
