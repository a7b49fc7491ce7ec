import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { configOf } from '../../src/config.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { UserError } from '../../src/problem.js';
import { isArticle } from '../../src/seed/parse.js';
import { allParsed } from '../formats/parse.js';
import { SHAPES } from './shapes.js';

describe('what is deep, long or many', () => {
  test.each(SHAPES.map((shape) => [`${shape.extension} ${shape.name}`, shape] as const))(
    '%s is read whatever its depth',
    async (_, { extension, make }) => {
      const all = await allParsed(`a${extension}`, make(4000));
      expect(all.length).toBeGreaterThan(0);
      for (const each of all) if (!isArticle(each)) expect(each.message).not.toMatch(/the program failed|call stack/i);
    },
  );

  test('settings and corrections that are bombs, deep or of many keys give a problem', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n`;
    const deep = `a: ${'['.repeat(20_000)}`;
    const keys = Array.from({ length: 2000 }, (_, i) => `k${i}: 1\n`).join('');
    for (const source of [bomb, deep, keys, 'title: a\ntitle: b\n']) {
      const { config, problems } = configOf(source);
      expect(config.title).toBe('Cuttings');
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThan(30);
      expect(() => correctionsOf(source)).toThrow(UserError);
    }
  });

  test('a ZIP that is a bomb is refused by the size that it says, and by the size that it has when it lies', async () => {
    const bomb = zipSync({
      'bomb.txt': new Uint8Array(48 * 1024 * 1024),
      'ferry.txt': strToU8('Ferry Returns\n\nIt came.\n'),
    });
    expect(bomb.length * 900).toBeLessThan(48 * 1024 * 1024);
    const lying = Buffer.from(bomb);
    // the local header and the entry of the directory say how large it is unpacked
    for (const [signature, size] of [
      [0x04034b50, 22],
      [0x02014b50, 24],
    ] as const) {
      let at = 0;
      while (lying.readUInt32LE(at) !== signature) at++;
      lying.writeUInt32LE(1000, at + size);
    }
    for (const bytes of [bomb, lying]) {
      const read = await allParsed('parts.zip', bytes);
      expect(read.map((each) => (isArticle(each) ? each.headline : each.message))).toEqual([
        expect.stringMatching(/bomb\.txt/),
        'Ferry Returns',
      ]);
    }
  });
});
