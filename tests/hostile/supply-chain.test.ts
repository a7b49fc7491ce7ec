import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
const inUse = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Licences under which a package may come with the program; all let it be given on. */
const LICENCES = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Zlib',
  ],
  'OFL-1.1', // typefaces
  'LGPL-3.0-or-later', // libvips, which sharp loads as a library of its own
]);

/** Whether a licence expression (SPDX) can be met with those above. */
const isMet = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => LICENCES.has(one)));

describe('the packages that the program is made of', () => {
  test('all have a checksum of SHA-512, and none comes from anywhere but the registry of npm', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(
      locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([]);
    expect(
      locked.filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      ),
    ).toEqual([]);
  });

  test('have licences that let them be given on', () => {
    expect(inUse.length).toBeGreaterThan(50);
    expect(
      inUse.filter(([, { license }]) => !isMet(license ?? 'none')).map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });

  test('are each in docs/trust.md, with what they are for', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const docs = read('docs/trust.md');
    expect(Object.keys(dependencies).filter((name) => !docs.includes(`| \`${name}\` | `))).toEqual([]);
  });

  test('need no script of theirs when they are installed', () => {
    expect(inUse.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([
      'node_modules/sharp',
    ]);
  });
});
