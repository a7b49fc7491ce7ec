import fc from 'fast-check';
import { transliterate } from 'transliteration';
import { describe, expect, it } from 'vitest';
import { SLUG_LIMIT, slugOf, uniqueSlugs } from '../../src/text/slug.js';

const SAFE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('slugOf', () => {
  it('leaves ASCII to itself, as the tables of scripts do', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
    expect(transliterate(ascii)).toBe(ascii);
  });

  const table: readonly (readonly [string, string])[] = [
    ['Ann Jones', 'ann-jones'],
    ['Bassam al-Sabbagh', 'bassam-al-sabbagh'],
    ['Seán O’Neill Jr.', 'sean-oneill-jr'],
    ['José Müller', 'jose-muller'],
    ['Smith & Sons', 'smith-and-sons'],
    ['Ｆｕｌｌ Width', 'full-width'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['../../etc/passwd', 'etc-passwd'],
    ['%2e%2e', '2e-2e'],
    ['Дмитрий Песков', 'dmitriy-peskov'],
  ];
  for (const [text, slug] of table) it(`${text} -> ${slug}`, () => expect(slugOf(text)).toBe(slug));

  it('is the same for composed and decomposed letters', () => {
    expect(slugOf('Zoë'.normalize('NFD'))).toBe(slugOf('Zoë'.normalize('NFC')));
  });

  it('is never a device, a reserved page or nothing', () => {
    for (const text of ['con', 'PRN', 'aux', 'NUL', 'com1', 'LPT9', 'Index', 'index-2', 'INDEX 12', '404']) {
      expect(slugOf(text)).toMatch(/-x[0-9a-v]{7}$/);
    }
    for (const text of ['', ' ', '.', '..', '…', '😀', '“”', '\ud800', '\u202e'])
      expect(slugOf(text)).toMatch(/^n-[0-9a-v]{7}$/);
  });

  it('is short, lower-case ASCII and steady for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(SAFE);
        expect(slug.length).toBeLessThanOrEqual(SLUG_LIMIT);
        expect(slugOf(text)).toBe(slug);
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index|index-\d+)$/);
      }),
    );
  });

  it('cuts a long text behind a word and keeps long texts apart', () => {
    const long = 'department of very long names '.repeat(12);
    const slugs = [slugOf(`${long}east`), slugOf(`${long}west`)];
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^department-of-.*-(?:department|of|very|long|names)-x[0-9a-v]{7}$/);
  });
});

describe('uniqueSlugs', () => {
  it('gives the first its plain slug and the others one of their own', () => {
    const slugs = uniqueSlugs([
      { text: 'a b', key: '1' },
      { text: 'A-B', key: '2' },
      { text: 'a b', key: '3' },
    ]);
    expect(slugs[0]).toBe('a-b');
    expect(slugs[1]).toMatch(/^a-b-x/);
    expect(new Set(slugs).size).toBe(3);
  });

  it('does not change what the others have when one more comes', () => {
    const wish = (key: string) => ({ text: 'Pat Lee', key });
    const before = uniqueSlugs([wish('1'), wish('2')]);
    const after = uniqueSlugs([wish('1'), wish('9'), wish('2')]);
    expect([after[0], after[2]]).toEqual(before);
  });

  it('never gives one slug twice', () => {
    const wishes = fc.uniqueArray(
      fc.record({ text: fc.constantFrom('con', 'a', 'A', 'ä', '😀', '!'), key: fc.string() }),
      {
        selector: ({ text, key }) => `${text}\u0000${key}`,
      },
    );
    fc.assert(
      fc.property(wishes, (list) => {
        const slugs = uniqueSlugs(list);
        expect(new Set(slugs).size).toBe(list.length);
        for (const slug of slugs) expect(slug).toMatch(SAFE);
      }),
    );
  });
});
