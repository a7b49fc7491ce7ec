import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/page/account.js';
import { pagesOf } from '../../src/page/pages.js';
import { chronicle, dredger, dredgerAgain, editionFor } from './sample-editions.js';

/** What a reader sees of a page, in one line. */
function seen(path: string, records: Parameters<typeof editionFor>[0], account: Partial<Account> = {}): string {
  const page = pagesOf(editionFor(records, account)).find((one) => one.path === path);
  const html = String(page?.bytes()).replace(/<svg.*?<\/svg>/gs, '');
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

const refused = [
  { path: 'x/empty.txt', line: null, column: null, message: 'is empty', hint: null, severity: 'refused' as const },
  {
    path: 'x/odd.xml',
    line: 88,
    column: 1,
    message: 'a tag is never closed',
    hint: null,
    severity: 'refused' as const,
  },
];

describe('the home page', () => {
  test('of an empty archive says how to begin', () => {
    const home = seen('index.html', []);
    expect(home).toContain('An archive with no articles yet Put articles into the seeds folder');
    expect(home).not.toContain('Search the archive');
  });

  test('of one article shows it, and who is quoted in it', () => {
    const home = seen('index.html', [dredger]);
    expect(home).toContain('An archive of one article');
    expect(home).toContain('The article 10 March 1954Netherquay Dredger Hired NETHERQUAY — The council hired');
    expect(home).toContain('Quoted: Edda Fathomly and A member of the board');
    expect(home).toMatch(/Who is quoted.*Edda Fathomly Councillor 1 .*A member of the board unnamed source 1/i);
  });

  test('of many articles begins with the newest and says what could not be read', () => {
    const home = seen('index.html', [...chronicle, dredger, dredgerAgain], { refused });
    expect(home).toContain('17 articles, 1920–1954, and 1 undated');
    expect(home).toContain('2 files could not be read: which, and why');
    expect(home).toMatch(/Latest ?All articles by date 11 March 1954 Dredger Hired/);
    expect(home).toContain('1920s 1930s 1940s 1950s');
    expect(home).not.toContain('unnamed source');
  });
});

describe('the about page', () => {
  test('accounts for every file', () => {
    const about = seen('about.html', [dredger], { refused });
    expect(about).toContain('3 files seen = 1 article published + 2 files refused.');
    expect(about).toContain('x/empty.txtis empty x/odd.xmlline 88: a tag is never closed');
  });

  test('lists the corrections in force with the articles that they bear on', () => {
    const corrections = [{ line: 9, words: 'Miss Fathomly is Edda Fathomly', articles: [dredger.id] }];
    const about = seen('about.html', [dredger], { corrections });
    expect(about).toContain('Miss Fathomly is Edda Fathomly corrections.yaml, line 9; Dredger Hired');
  });

  test('gives the checksum of what sha256sum says of the originals', () => {
    expect(seen('about.html', [dredger])).toContain(`dredger/hired.txt${dredger.sha256}`);
  });

  test('thanks those whose work it uses', () => {
    const about = seen('about.html', [dredger]);
    for (const work of ['GeoNames', 'CC BY 4.0', 'Natural Earth', 'us-atlas', 'CC BY-SA 4.0', 'WikiGold'])
      expect(about).toContain(work);
  });
});
