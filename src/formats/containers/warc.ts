import type { Seed } from '../../article/seed.js';
import type { Format } from '../format.js';

/** A web archive: the last capture of each page. Scripts, pictures and what a browser fetched besides are no articles. */
export const warc: Format = {
  name: 'web archive (WARC)',
  extensions: ['.warc', '.gz'],
  detect: (head, path) => /\.warc(?:\.gz)?$/i.test(path) || Buffer.from(head.subarray(0, 5)).toString() === 'WARC/',
  async *read(seed, context) {
    // the library is large, and few folders have web archives
    const { articlesOfPages, lastCaptures } = await import('./warc-pages.js');
    const last = await lastCaptures([seed]);
    yield* articlesOfPages(seed, { last, pages: null, context });
  },
};

/** A web archive with a list of its pages. */
export const wacz: Format = {
  name: 'web archive (WACZ)',
  extensions: ['.wacz'],
  detect: () => true,
  async *read(seed, context) {
    const { articlesOfPages, lastCaptures, urlsIn } = await import('./warc-pages.js');
    const { zipEntries } = await import('./zip-entries.js');
    const entries = await zipEntries(seed);
    const list = entries.filter(({ path }) => /^pages\/.*\.jsonl$/.test(path));
    const pages = new Set<string>();
    for (const entry of list) for (const url of urlsIn(await entry.open())) pages.add(url);
    const files = entries.filter(({ path }) => /\.warc(?:\.gz)?$/i.test(path));
    if (files.length === 0) return yield { refused: 'is a WACZ without a WARC in it' };
    const warcs: Seed[] = [];
    for (const entry of files) warcs.push(await entry.open());
    const last = await lastCaptures(warcs);
    for (const each of warcs) yield* articlesOfPages(each, { last, pages: pages.size === 0 ? null : pages, context });
  },
};
