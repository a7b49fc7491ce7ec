import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleRecordSchema } from '../../src/article/record.js';
import { recordSchema } from '../../src/article/schema.js';
import { verifySite } from '../../src/site/verify.js';
import { HOSTILE_ARTICLES, hostileSite, hostileSiteWithCards } from './hostile-archive.js';
import { brokenPromises } from './promises.js';
import { strangeIn } from './strange-markup.js';

let site: string;
let told: string;
let files: readonly string[];

beforeAll(async () => {
  ({ folder: site, told } = await hostileSite());
  files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(site, path)).isFile())
    .sort();
});

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const ending = (...ends: readonly string[]): string[] => {
  const found = files.filter((path) => ends.some((end) => path.endsWith(end)));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

describe('an archive with something hostile in every field of every format', () => {
  test('is built: each article is published or refused, and the site is whole', () => {
    const [, seen, published] = /([\d,]+) files seen = ([\d,]+) articles published/.exec(told) ?? [];
    expect(Number(seen)).toBe(HOSTILE_ARTICLES);
    expect(Number(published)).toBeGreaterThan(HOSTILE_ARTICLES * 0.95);
    const { faults, foreign } = verifySite(site);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('says nothing to a terminal that it would obey', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(told).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test('has pages with our elements, attributes and addresses only', () => {
    const strange = ending('.html').flatMap((path) => strangeIn(read(path)).map((what) => `${path}: ${what}`));
    expect(strange).toEqual([]);
  });

  test('has ids of ours only, none of words of an article, and none that hides a property of the document', () => {
    const OURS = /^(?:[a-z]+(?:-[a-z]+)*|[a-z]\d+(?:-\d+)?|(?:h-)?[a-z]-.{1,4})$/u;
    const PROPERTIES =
      /^(?:all|anchors|body|children|cookie|defaultView|domain|embeds|forms|head|images|implementation|links|location|parentNode|plugins|referrer|scripts|title|constructor|toString|valueOf|__proto__|createElement|getElementById|querySelector|addEventListener|write|open|close)$/;
    const ids = new Set(
      ending('.html').flatMap((path) => [...read(path).matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, id]) => id!)),
    );
    expect(ids.size).toBeGreaterThan(10);
    const fields = /^(?:citation_[a-z_]+|viewport|theme-color|twitter:card)$/;
    expect([...ids].filter((id) => (!OURS.test(id) && !fields.test(id)) || PROPERTIES.test(id))).toEqual([]);
  });

  test('has no control, no half of a character and no mark that turns writing around in what people read', () => {
    const bad = ending('.html', 'feed.json', '.atom', '.bib', '.ris', '.xml').filter((path) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202d\u202e]|\\u(?:00[01][0-9a-f]|d[89a-f]|202[de])/i.test(
        read(path).replaceAll(/\\u000[9ad]/gi, ''),
      ),
    );
    expect(bad).toEqual([]);
  });

  test('shows text as text', () => {
    const page = files.find((path) => path.startsWith('articles/plain/0-'))!;
    expect(read(page)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('has records that keep their promises and fit their schema', () => {
    expect(recordSchema()).toContain('"quotes"');
    const records = ending('.ndjson').flatMap((path) => read(path).split('\n').filter(Boolean));
    const broken = records.flatMap((line) => {
      const record = articleRecordSchema.parse(JSON.parse(line));
      return brokenPromises(record).map((promise) => `${record.id}: ${promise}`);
    });
    expect(broken).toEqual([]);
  });

  test('has feeds, maps and site maps that are well-formed XML', () => {
    const faults: string[] = [];
    for (const path of ending('.atom', '.svg', '.xml')) {
      const parser = new SaxesParser();
      parser.on('error', (error) => faults.push(`${path}: ${error.message}`));
      parser.write(read(path)).close();
    }
    expect(faults).toEqual([]);
  });

  test('has JSON and scripts that parse, and none that ends its element', () => {
    for (const path of ending('.json')) expect(() => JSON.parse(read(path)), path).not.toThrow();
    for (const path of ending('.js')) {
      expect(() => new Script(read(path)), path).not.toThrow();
      if (path.startsWith('search/')) expect(read(path), path).not.toMatch(/<\/script|<!--|[\u2028\u2029]/i);
    }
  });

  test('has tables without formulas', () => {
    for (const path of ending('.csv')) {
      const rows = parse(read(path), { bom: true }) as string[][];
      expect(new Set(rows.map((row) => row.length)).size, path).toBe(1);
      expect(rows.flat().filter((value) => /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value))).toEqual([]);
    }
  });

  test('has citations whose fields nothing can forge', () => {
    const bib = read('data/citations.bib');
    let depth = 0;
    let least = 0;
    for (const c of bib) {
      if (c === '{') depth++;
      else if (c === '}') depth--;
      least = Math.min(least, depth);
    }
    expect(least).toBe(0);
    expect(depth).toBe(0);
    expect(bib.split(/^@article\{/m).length - 1).toBe(read('data/citations.ris').split('TY  - NEWS').length - 1);
    const lines = read('data/citations.ris').split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'AU  - Forged, Name')).toEqual([]);
  });
});

test('cards for links on other sites are drawn, and pages that name them have our markup only', async () => {
  const { folder } = await hostileSiteWithCards();
  const { faults, foreign } = verifySite(folder);
  expect([faults, foreign]).toEqual([[], []]);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const cards = paths.filter((path) => path.endsWith('.png'));
  expect(cards.length).toBeGreaterThan(20);
  for (const path of cards) expect(readFileSync(join(folder, path)).toString('latin1', 1, 4), path).toBe('PNG');
  const pages = paths.filter((path) => path.endsWith('.html')).map((path) => readFileSync(join(folder, path), 'utf8'));
  expect(pages.filter((html) => html.includes('og:image')).length).toBeGreaterThan(20);
  expect(pages.flatMap(strangeIn)).toEqual([]);
});
