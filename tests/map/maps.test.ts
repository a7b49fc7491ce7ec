import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/map/atlas.js';
import { baseMapsIn, countriesByFrame, openBaseMaps } from '../../src/map/base-map.js';
import { openMaps } from '../../src/map/maps.js';
import type { Pin } from '../../src/map/pin.js';
import { english } from '../words/shipped-words.js';

const atlas = openAtlas();
const mapOf = openMaps(english, atlas);
const baseMapOf = openBaseMaps(atlas);
const options = { root: '', title: 'Places in this article', size: 'small' } as const;

function town(name: string, lat: number, lon: number, country: string | null, weight = 1): Pin {
  return { name, kind: 'city', lat, lon, country, weight };
}

/** The base map that a map lies over. */
function baseOf(map: string): string {
  const [[frame, tinted]] = [...countriesByFrame(baseMapsIn(map))] as [[string, readonly string[]]];
  return baseMapOf(frame, tinted);
}

const harbour = town('Saltmarsh', 52.97, 0.62, 'GB', 8);
const quay = town('Netherquay', 52.6, 1.7, 'GB', 2);

describe('mapOf', () => {
  test('draws nothing when no place is known', () => {
    expect(mapOf([], options)).toBe('');
  });

  test('draws the same bytes for the same pins, whatever was drawn before', () => {
    const first = mapOf([harbour, quay], options);
    mapOf([town('Suva', -18.14, 178.44, 'FJ')], options);
    expect(mapOf([quay, harbour], options)).toBe(first);
    expect(openMaps(english, openAtlas())([harbour, quay], options)).toBe(first);
  });

  test('says in words what it shows', () => {
    const svg = mapOf([harbour, quay], options);
    expect(svg).toContain('role="img" aria-label="Places in this article: Saltmarsh, Netherquay."');
  });

  test('names what lies far away at the edge, with its direction', () => {
    const svg = mapOf([harbour, quay, town('Whitby Bay', 53.1, 1, 'GB', 3), town('Far Haven', 62, 1, 'NO')], options);
    expect(svg).toContain('>Far Haven ↑</text>');
    expect(svg).toContain('Far Haven lies to the north.');
  });

  test('escapes names', () => {
    const svg = mapOf([town('<script>"x"&', 10, 10, null)], options);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;x&quot;&amp;');
  });

  test.each([
    ['across the date line', [town('Suva', -18.14, 178.44, 'FJ'), town('Taveuni', -16.8, -179.97, 'FJ')]],
    ['at the pole', [town('Ninety South', -90, 0, 'AQ'), town('The Hut', -77.85, 166.67, 'AQ')]],
    ['at the end of the world', [town('North Cape Two', 89.9, 12, null)]],
    ['all over the world', [town('A', 51, 0, 'GB'), town('B', -34, 151, 'AU'), town('C', -40, -74, 'CL')]],
    ['on no land', [town('Nought', 0, 0, null)]],
    ['in the Maldives, whose outline is wound the wrong way', [town('Malé', 4.17, 73.5, 'MV'), town('X', 3, 73, 'MV')]],
    ['opposite each other', [town('A', 0, 0, null), town('B', 0, 180, null)]],
  ])('draws pins %s', (_, pins) => {
    for (const size of ['small', 'broad'] as const) {
      const svg = mapOf(pins, { ...options, size });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(svg.match(/<circle class="pin"/g)).toHaveLength(pins.length);
      expect(baseOf(svg)).not.toMatch(/NaN|Infinity|undefined/);
      expect(svg.length).toBeLessThan(3_000);
      expect(baseOf(svg).length).toBeLessThan(24_000);
    }
  });

  test('draws no line where the date line cuts land, and the rims of the land only once', () => {
    const cut = baseOf(mapOf([town('Anadyr', 64.73, 177.5, 'RU'), town('Egvekinot', 66.32, -179.12, 'RU')], options));
    expect(cut).toContain('<path class="land cut"');
    expect(cut.match(/<path class="line"/g)).toHaveLength(1);
    expect(baseOf(mapOf([harbour, quay], options))).not.toMatch(/class="land cut"/);
  });

  test('has land all around the South Pole', () => {
    const land =
      baseOf(mapOf([town('Ninety South', -90, 0, 'AQ')], options)).match(/class="land cut" d="M([^z]*)z/)?.[1] ?? '';
    const steps = (land.match(/-?\d+/g) ?? []).map(Number);
    let x = 0;
    const xs = steps.flatMap((step, index) => {
      if (index % 2 === 1) return [];
      x += step;
      return [x];
    });
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-20, 2900]);
  });

  test('shows a country whole and named when no town is given', () => {
    const svg = mapOf([{ name: 'France', kind: 'country', lat: 46, lon: 2, country: 'FR', weight: 3 }], options);
    expect(svg).toContain('#FR"/>');
    expect(baseOf(svg)).toMatch(/<path class="home" id="FR" d="M[^"]{40}/);
    expect(svg).toMatch(/<text class="region named"[^>]*>France</);
  });
});
