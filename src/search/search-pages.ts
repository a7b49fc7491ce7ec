import { createHash } from 'node:crypto';
import type { Edition } from '../page/edition.js';
import { pageLayoutOf } from '../page/layout.js';
import type { Page } from '../page/page.js';
import { articleUrl, hrefBelow, indexUrl, SEARCH_PAGE, SEARCH_START, type SitePath } from '../page/urls.js';
import { type IndexBefore, MANIFEST_SHARD, searchIndexOf } from './indexing/index-of.js';
import type { PostingShards } from './indexing/posting-shards.js';
import { shardOfScript, shardScript } from './shard.js';

/** What is kept of a search index beside its scripts. */
export interface KeptIndex {
  /** of the site */
  readonly folder: string;
  /** SHA-256 of all scripts, hexadecimal */
  readonly checksum: string;
  /** of its shards, in the order of the checksum */
  readonly names: readonly string[];
  /** digests of the records, in archive order */
  readonly records: readonly string[];
  /** see `SearchIndex` */
  readonly packed: readonly (readonly [string, string])[];
}

/** What builds know of the search index of a site, from one to the next. */
interface IndexMemory {
  /** @returns null when the site has no index that this program made, or another than that which was kept */
  recall(): { readonly kept: KeptIndex; readonly scripts: ReadonlyMap<string, string> } | null;
  keep(index: KeptIndex): void;
}

/** What need not be made of a search index. */
export interface IndexKnown {
  /** null when nobody knows of an index before */
  readonly memory: IndexMemory | null;
  /** of the edition's records; null when nobody has made them */
  readonly postings: PostingShards | null;
}

/**
 * The search page and the shards of its index. The index is built when this is called, since the address of its folder is made
 * of its bytes: an old page never reads a new index.
 * @param known null when all of it is to be made
 */
export function searchPages(edition: Edition, known: IndexKnown | null = null): Page[] {
  const { memory = null, postings = null } = known ?? {};
  const records = (memory && edition.inputs?.digestsOfRecords()) ?? null;
  const { shards, packed } = searchIndexOf(
    edition.archive,
    (record) => articleUrl(record).slice('articles/'.length, -'.html'.length),
    { terms: edition.terms, before: memory && records && indexBefore(memory, records), postings },
  );
  const scripts = [...shards].map(([name, data]) => [name, shardScript(name, data)] as const);
  const hash = createHash('sha256');
  for (const [, script] of scripts) hash.update(script);
  const checksum = hash.digest('hex');
  const folder = `search/${checksum.slice(0, 10)}/`;
  if (records !== null) memory?.keep({ folder, checksum, names: [...shards.keys()], records, packed: [...packed] });
  return [
    { path: SEARCH_PAGE, bytes: () => searchPage(edition, folder) },
    { path: SEARCH_START, bytes: () => searchStart(edition, folder) },
    ...scripts.map(([name, script]) => ({ path: `${folder}${name}.js`, bytes: () => script })),
  ];
}

/** @param records their digests now */
function indexBefore(memory: IndexMemory, records: readonly string[]): IndexBefore {
  const recalled = memory.recall();
  if (recalled === null) return { index: null, changed: null };
  const { kept, scripts } = recalled;
  const shards = new Map([...scripts].map(([name, script]) => [name, shardOfScript(script)]));
  const changed = records.flatMap((digest, article) => (kept.records[article] === digest ? [] : [article]));
  return {
    index: { shards, packed: new Map(kept.packed) },
    changed: kept.records.length === records.length ? changed : null,
  };
}

/** Says to the field on every page where the index is: a name that never changes, so that pages need not change with the index. */
function searchStart(edition: Edition, folder: string): string {
  const start = { folder, script: edition.theme.asset('names.js') };
  return `cuttingsSearchStart(${JSON.stringify(start)});\n`;
}

function searchPage(edition: Edition, folder: string): string {
  const { say } = edition.words;
  const to = (path: SitePath) => hrefBelow('', path);
  const scripts = [
    { href: to(edition.theme.asset('search.js') as SitePath), shard: null },
    { href: to(`${folder}${MANIFEST_SHARD}.js` as SitePath), shard: MANIFEST_SHARD },
  ];
  return edition.theme.render('search', {
    // the search script takes what the one after it brings
    page: pageLayoutOf(edition, { path: SEARCH_PAGE, title: say('search.title'), section: 'search', scripts }),
    indexHref: folder,
    tabs: [
      { part: 'articles', name: say('search.articles') },
      { part: 'quotations', name: say('search.quotations') },
      { part: 'names', name: say('search.names') },
    ],
    ways: (['people', 'places', 'organisations', 'sources', 'quotes', 'dates'] as const).map((part) => ({
      name: say(`search.ways-${part}`),
      href: to(indexUrl(part)),
    })),
  });
}
