import type { Archive, Authority, SourceAuthority } from '../../archive/archive.js';
import type { Terms } from '../../page/terms/terms.js';
import { authorityHref } from '../../page/urls.js';
import { compareCodeUnits } from '../../text/compare.js';
import { sharedBy } from '../codec/front-coding.js';
import { type IndexedName, type NameKind, nameKeysOf, namesText, SPEAKERS_PER_SHARD } from '../names.js';
import type { TextPacker } from './pack-texts.js';

/** What articles are filed under by those who wrote them, as far as an archive has it. */
export type IndexedTerms = Pick<Terms, 'topics' | 'sections' | 'series' | 'authors'>;

/** Every name of an archive that can be looked up: all that have a page, and what a paragraph alone names. */
export function indexedNamesOf(
  archive: Archive,
  speakers: readonly SourceAuthority[],
  terms: IndexedTerms | null,
): IndexedName[] {
  const numbers = new Map(speakers.map(({ id, is }, i) => [is ? `${is.kind}\n${is.id}` : `source\n${id}`, i + 1]));
  const entry = (authority: Authority, within = ''): IndexedName => ({
    kind: authority.kind,
    name: authority.name,
    within,
    href: authorityHref('', authority),
    articles: authority.appearances.length,
    quotes: authority.quotes.length,
    speaker: numbers.get(`${authority.kind}\n${authority.id}`) ?? 0,
  });
  const placeNames = new Map(archive.places.map(({ id, name }) => [id, name]));
  return [
    ...archive.people.map((person) => entry(person)),
    ...archive.places.map((place) => entry(place, placeNames.get(place.within ?? '') ?? '')),
    ...archive.organisations.map((organisation) => entry(organisation)),
    ...archive.sources.filter(({ is, lone }) => is === null && lone === null).map((source) => entry(source)),
    ...termEntries('topic', terms?.topics),
    ...termEntries('section', terms?.sections),
    ...termEntries('series', terms?.series),
    ...termEntries('author', terms?.authors),
  ];
}

function termEntries(kind: NameKind, terms: Terms['topics'] = []): IndexedName[] {
  return terms.map(({ name, path, articles }) => ({
    kind,
    name,
    within: '',
    href: path,
    articles: articles.length,
    quotes: 0,
    speaker: 0,
  }));
}

/** The speakers in order of their numbers, as entries. */
export function speakerEntriesOf(speakers: readonly SourceAuthority[]): IndexedName[] {
  return speakers.map((source, i) => ({
    kind: source.is?.kind ?? 'source',
    name: source.name,
    within: '',
    href: authorityHref('', source),
    articles: source.appearances.length,
    quotes: source.quotes.length,
    speaker: i + 1,
  }));
}

/** Names of a shard, at most and at least. Typing loads up to two, an answer one for each word. */
const NAMES_PER_SHARD = 500;
const LEAST_NAMES_PER_SHARD = 420;
/** Names of the shard that answers when only a letter or two have been typed. */
const TOP_NAMES = 500;

/** A part of a list of names. */
interface NameShard {
  /** the shortest text that is after all keys of the part before it and not after its own; where `continues`, its first key */
  readonly firstKey: string;
  /** whether the part before it ends with its first key */
  readonly continues: boolean;
  /** how many names it has */
  readonly count: number;
  readonly data: string;
}

/** Names in order of their keys, each once for every key; of one key the most frequent first. */
export function nameShards(entries: readonly IndexedName[], packer: TextPacker): NameShard[] {
  const keyed = entries.flatMap((entry) => nameKeysOf(entry.name).map((key) => ({ key, entry })));
  keyed.sort(
    (a, b) =>
      compareCodeUnits(a.key, b.key) ||
      b.entry.articles - a.entry.articles ||
      compareCodeUnits(a.entry.href, b.entry.href) ||
      compareCodeUnits(a.entry.name, b.entry.name),
  );
  const keys = keyed.map(({ key }) => key);
  const shards: NameShard[] = [];
  for (let from = 0; from < keyed.length; ) {
    const to = endOfNames(keys, from);
    const entriesOfPart = keyed.slice(from, to).map(({ entry }) => entry);
    const [before, first] = [keys[from - 1] ?? '', keys[from]!];
    shards.push({
      firstKey: first.slice(0, sharedBy(before, first) + 1),
      continues: before === first,
      count: to - from,
      data: namesText(entriesOfPart, packer),
    });
    from = to;
  }
  return shards;
}

/** Where a part ends that begins there: where keys change early, so that the beginning of a word is in one part if it can be. */
function endOfNames(keys: readonly string[], from: number): number {
  if (from + NAMES_PER_SHARD >= keys.length) return keys.length;
  let [end, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = from + NAMES_PER_SHARD; at >= from + LEAST_NAMES_PER_SHARD; at--) {
    const shared = sharedBy(keys[at - 1]!, keys[at]!);
    if (shared < least) [end, least] = [at, shared];
  }
  return end;
}

/** Lists without keys: the speakers by number. */
export function speakerShards(entries: readonly IndexedName[], packer: TextPacker): string[] {
  return sliced(entries, SPEAKERS_PER_SHARD).map((part) => namesText(part, packer));
}

/** The names of most articles. */
export function topNames(entries: readonly IndexedName[]): IndexedName[] {
  return [...entries].sort((a, b) => b.articles - a.articles || compareCodeUnits(a.href, b.href)).slice(0, TOP_NAMES);
}

function sliced<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}
