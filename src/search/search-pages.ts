import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../article/record.js';
import type { Edition } from '../page/edition.js';
import { pageLayoutOf } from '../page/layout.js';
import type { Page } from '../page/page.js';
import { articleUrl, hrefBelow, indexUrl, SEARCH_PAGE, SEARCH_START, type SitePath } from '../page/urls.js';
import { searchIndexOf } from './indexing/index-of.js';
import {
  indexingOrderOf,
  indexRecalled,
  type KeptIndex,
  MANIFEST_SHARD,
  type PreparedIndex,
  preparedIndexOf,
  type RecalledIndex,
} from './indexing/prepared-index.js';
import { shardScript } from './shard.js';

/** What builds know of the search index of a site, from one to the next. */
interface IndexMemory {
  /** @returns null when the site has no index that this program made, or another than that which was kept */
  recall(): RecalledIndex | null;
  keep(index: KeptIndex): void;
}

/** What need not be made of a search index. */
export interface IndexKnown {
  /** null when nobody knows of an index before */
  readonly memory: IndexMemory | null;
  /** of the edition's records; null when nobody has made it */
  readonly prepared: PreparedIndex | null;
}

/**
 * The search page and the shards of its index. The index is built when this is called, since the address of its folder is made
 * of its bytes: an old page never reads a new index.
 * @param known null when all of it is to be made
 */
export function searchPages(edition: Edition, known: IndexKnown | null = null): Page[] {
  const memory = known?.memory ?? null;
  const { records } = edition.archive;
  const digests = (memory && edition.inputs?.digestsOfRecords()) ?? null;
  const { shards, packed } = searchIndexOf(
    edition.archive,
    (record) => articleUrl(record).slice('articles/'.length, -'.html'.length),
    {
      terms: edition.terms,
      prepared: known?.prepared ?? preparedHere(records, digests, memory),
      digested: digests !== null,
    },
  );
  const scripts = [...shards].map(([name, data]) => [name, shardScript(name, data)] as const);
  const hash = createHash('sha256');
  for (const [, script] of scripts) hash.update(script);
  const checksum = hash.digest('hex');
  const folder = `search/${checksum.slice(0, 10)}/`;
  if (digests !== null)
    memory?.keep({ folder, checksum, names: [...shards.keys()], records: digests, packed: [...packed] });
  return [
    { path: SEARCH_PAGE, bytes: () => searchPage(edition, folder) },
    { path: SEARCH_START, bytes: () => searchStart(edition, folder) },
    ...scripts.map(([name, script]) => ({ path: `${folder}${name}.js`, bytes: () => script })),
  ];
}

function preparedHere(
  records: readonly ArticleRecord[],
  digests: readonly string[] | null,
  memory: IndexMemory | null,
): PreparedIndex {
  const recalled = (digests && memory?.recall()) ?? null;
  const before = recalled && indexRecalled(recalled);
  const order = indexingOrderOf(records, digests, recalled?.kept.records);
  return preparedIndexOf(order, before) ?? preparedIndexOf(indexingOrderOf(records), before)!;
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
