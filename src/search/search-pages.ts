import { createHash } from 'node:crypto';
import type { Edition } from '../page/edition.js';
import { pageLayoutOf } from '../page/layout.js';
import type { Page } from '../page/page.js';
import { articleUrl, hrefBelow, indexUrl, SEARCH_PAGE, SEARCH_START, type SitePath } from '../page/urls.js';
import { MANIFEST_SHARD, searchIndexOf } from './indexing/index-of.js';
import { shardScript } from './shard.js';

/**
 * The search page and the shards of its index. The index is built when this is called, since the address of its folder is made
 * of its bytes: an old page never reads a new index.
 */
export function searchPages(edition: Edition): Page[] {
  const index = searchIndexOf(
    edition.archive,
    (record) => articleUrl(record).slice('articles/'.length, -'.html'.length),
    edition.terms,
  );
  const scripts = [...index].map(([name, data]) => [name, shardScript(name, data)] as const);
  const hash = createHash('sha256');
  for (const [, script] of scripts) hash.update(script);
  const folder = `search/${hash.digest('hex').slice(0, 10)}/`;
  return [
    { path: SEARCH_PAGE, bytes: () => searchPage(edition, folder) },
    { path: SEARCH_START, bytes: () => searchStart(edition, folder) },
    ...scripts.map(([name, script]) => ({ path: `${folder}${name}.js`, bytes: () => script })),
  ];
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
