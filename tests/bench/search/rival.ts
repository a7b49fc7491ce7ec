import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type MiniSearch from 'minisearch';
import type { ArticleRecord } from '../../../src/article/record.js';
import type { OracleArticle } from '../../search/oracle.js';

interface File {
  readonly path: string;
  readonly bytes: () => string;
}

/** A page that does with MiniSearch what ours does, less: it loads its index by a classic script, searches and lists headlines. */
export function rivalFiles(index: MiniSearch<OracleArticle>, records: readonly ArticleRecord[]): File[] {
  const library = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/dist\/.*$/, 'dist/umd/index.js');
  const headlines = records.map((record) => record.headline);
  return [
    { path: 'rival/minisearch.js', bytes: () => readFileSync(library, 'utf8') },
    {
      path: 'rival/index.js',
      bytes: () => `const data = ${quoted(JSON.stringify(index))};\nconst headlines = ${JSON.stringify(headlines)};\n`,
    },
    { path: 'rival/page.js', bytes: () => page },
    {
      path: 'rival.html',
      bytes: () =>
        '<!doctype html><meta charset="utf-8"><title>MiniSearch</title><div id="results"></div>' +
        '<script src="rival/minisearch.js"></script><script src="rival/index.js"></script><script src="rival/page.js"></script>',
    },
  ];
}

/** A text as JavaScript. In apostrophes, since JSON is full of quotation marks, each of which would take two bytes. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`;
}

const page = `
const index = MiniSearch.loadJSON(data, {
  fields: ['text'],
  processTerm: (term) => term.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase(),
});
const query = decodeURIComponent(location.hash.slice('#q='.length));
const results = index.search(query, { combineWith: 'AND' });
document.querySelector('#results').replaceChildren(
  ...results.slice(0, 10).map(({ id }) => Object.assign(document.createElement('p'), { textContent: headlines[id] })),
);
`;
