import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.js';

test('docs/formats.md has a row for each format, with its extensions, and no other', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const rows = [...docs.matchAll(/^\| (.+?) \| (`.+?`) \| (.+?) \| (.+?) \|$/gm)];
  const told = rows.map(([, name, extensions]) => `${name}: ${extensions!.replaceAll('`', '')}`).sort();
  expect(told).toEqual(formats.map(({ name, extensions }) => `${name}: ${extensions.join(' ')}`).sort());
});
