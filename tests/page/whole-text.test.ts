import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/record.js';
import { pagesOf } from '../../src/page/pages.js';
import { articleUrl } from '../../src/page/urls.js';
import { extract } from '../../src/workers/extract-records.js';
import { editionFor } from './sample-editions.js';

const root = join(import.meta.dirname, '../..');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' };

async function* nothing(): AsyncGenerator<string> {}

/** The text content of the article's own elements, in order. */
function textOn(html: string): string[] {
  const story = html
    .slice(html.indexOf('<article'), html.indexOf('<aside'))
    .replace(/<div class="voices".*?<\/div>/gs, '');
  return [...story.matchAll(/<(h1|h2|p)(?: [^>]*)?>(.*?)<\/\1>/gs)].map(([, , content = '']) =>
    content.replace(/<[^>]+>/g, '').replace(/&(\w+|#13);/g, (_, name: string) => ENTITIES[name]!),
  );
}

test.each(['seeds', 'tests/sites/harbour/seeds'])(
  'every paragraph of %s is on its page, to the letter',
  async (folder) => {
    const records: ArticleRecord[] = [];
    for await (const outcome of extract([join(root, folder)], nothing(), { threads: 0 }))
      if ('json' in outcome) records.push(JSON.parse(outcome.json));
    const pages = new Map(pagesOf(editionFor(records)).map((page) => [page.path, page]));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const shown = textOn(String(pages.get(articleUrl(record))?.bytes()));
      let from = 0;
      for (const { start, end } of record.paragraphs) {
        const at = shown.indexOf(record.text.slice(start, end), from);
        expect(at, `${record.id}: ${record.text.slice(start, end)}`).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    }
  },
);
