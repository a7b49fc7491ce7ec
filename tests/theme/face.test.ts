import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { CARD_COLOURS } from '../../src/export/social-card/card-svg.js';
import { colourFault, faceStyle, PAPERS } from '../../src/theme/face.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'face-'));
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(1_000_001));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = (yaml: string) => {
  writeFileSync(join(folder, 'archive.yaml'), yaml);
  const { config, problems } = readConfig(folder);
  return { face: config.face, problems: problems.map(({ message }) => message) };
};

describe('the face of an archive', () => {
  test('has its pictures from beside archive.yaml, and its words', () => {
    const { face, problems } = said('logo: logo.svg\nlicence: CC BY 4.0\ncontact: desk@courier.example\n');
    expect(problems).toEqual([]);
    expect([...face.files.keys()]).toEqual(['logo.svg']);
    expect([face.licence, face.contact]).toEqual(['CC BY 4.0', 'desk@courier.example']);
  });

  test.each([
    ['logo: nowhere.svg', 'there is no file nowhere.svg beside archive.yaml'],
    ['favicon: ../logo.svg', 'should be the name of a file beside archive.yaml'],
    ['favicon: archive.yaml', 'should be a picture: .svg, .png, .jpg, .webp, .gif, .avif or .ico'],
    ['socialImage: large.png', 'has more than a megabyte, and every page would load it'],
  ])('%s is left out with a word why', (yaml, fault) => {
    const { face, problems } = said(yaml);
    expect(problems.join()).toContain(fault);
    expect([face.logo, face.favicon, face.socialImage, face.files.size]).toEqual([null, null, null, 0]);
  });

  test('a colour that cannot be read on the paper is reported', () => {
    expect(colourFault('accent', '#17594a')).toBeNull();
    expect(colourFault('accentDark', '#8fcab2')).toBeNull();
    expect(colourFault('accent', '#ffee88')).toMatch(/hard to read on light paper: contrast 1\.\d, and 4\.5/);
    expect(said('colours: { accent: red }').problems.join()).toContain('should be a colour such as "#17594a"');
  });

  test('colours are set for light and dark, by the system and by the reader', () => {
    expect(faceStyle({})).toBe('');
    const style = faceStyle({ accent: '#7a1f3d', accentDark: '#e0a0b5' });
    expect(style).toMatch(/^:root \{ --accent: #7a1f3d; --tint: /);
    expect(style).toContain(
      '@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --accent: #e0a0b5;',
    );
    expect(style).toContain(':root[data-theme="dark"] { --accent: #e0a0b5;');
  });
});

test('code and style sheet have the same paper', () => {
  const style = readFileSync(new URL('../../templates/assets/style.css', import.meta.url), 'utf8');
  const told = (name: string): string[] =>
    [...style.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour!);
  for (const [name, colour] of Object.entries(CARD_COLOURS)) expect(told(name)[0]).toBe(colour);
  expect(told('paper')).toEqual([PAPERS.accent, PAPERS.accentDark, PAPERS.accentDark]);
});
