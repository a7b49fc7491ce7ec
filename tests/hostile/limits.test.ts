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
});
