import { describe, expect, test } from 'vitest';
import { networkOf } from '../../src/page/charts/network.js';
import { peopleIndex } from '../../src/page/index/people-index.js';
import type { Href } from '../../src/page/urls.js';
import { dredger, editionFor, together } from './sample-editions.js';

const nodes = Array.from({ length: 30 }, (_, i) => ({
  name: `Keeper <${i}>`,
  href: `k${i}.html?a&b` as Href,
  weight: 1 + (i % 7),
}));
const ties = nodes
  .slice(1)
  .map((_, i) => ({ from: i % 5, to: i + 1, weight: 1 + (i % 3) }))
  .filter(({ from, to }) => from !== to);

describe('a network', () => {
  const svg = networkOf(nodes, ties, 'Who & whom');

  test('is the same each time, and its names and addresses are escaped', () => {
    expect(networkOf(nodes, ties, 'Who & whom')).toBe(svg);
    expect(svg).toContain('aria-label="Who &amp; whom"');
    expect(svg).toContain('<a href="k3.html?a&amp;b">');
    expect(svg).toContain('>Keeper &lt;3&gt;</text>');
    expect(svg.match(/<line/g)).toHaveLength(ties.length);
  });

  test('lies within its frame', () => {
    for (const [, x, y] of svg.matchAll(/ cx="([^"]+)" cy="([^"]+)"/g)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(960);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(760);
    }
  });

  test('of nobody is nothing', () => {
    expect(networkOf(nodes, [], 'x')).toBe('');
  });
});

describe('who appears with whom', () => {
  test('is in words too, with a search for the articles that name both', () => {
    const page = [...peopleIndex(editionFor(together))].find(({ path }) => path === 'people/together.html');
    const html = String(page!.bytes());
    expect(html).toContain('href="../search.html#person&#x3D;ada-brackwater&amp;person&#x3D;jory-mizzenworth"');
    expect(html.match(/<tr><td>/g)).toHaveLength(3);
  });

  test('is no page when fewer than three pairs are in two articles', () => {
    const paths = [...peopleIndex(editionFor([dredger, together[0]!]))].map(({ path }) => path);
    expect(paths).toEqual(['people/index.html']);
  });
});
