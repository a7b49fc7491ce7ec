import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'report-'));
  mkdirSync(join(room, 'seeds'));
  mkdirSync(join(room, 'mine/words'), { recursive: true });
  writeFileSync(join(room, 'seeds/tide.txt'), 'Die Flut\n\nSie kam am Dienstag.\n');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Builds with these settings. */
async function built(settings: string) {
  writeFileSync(join(room, 'seeds/archive.yaml'), settings);
  const order = ['build', 'seeds', '--out', 'dist', '--templates', 'mine', '--no-store'];
  const { told } = await runCommand(order, { cwd: room });
  return { report: told, home: readFileSync(join(room, 'dist/index.html'), 'utf8') };
}

test('a build says which words an archive shows, and tells what is wrong with them', async () => {
  writeFileSync(join(room, 'mine/words/de.json'), '{ "home": { "lastest": "Neu" } }');
  const german = await built('language: de\n');
  expect(german.report).toContain('mine/words/de.json');
  expect(german.report).toContain('“home.lastest” is no word of the interface');
  expect(german.home).toContain('<html lang="de">');
  expect(german.home).toContain('Ein Archiv mit einem Artikel');

  const english = await built('language: de\ninterface: en\n');
  expect(english.report).not.toContain('lastest');
  expect(english.home).toContain('An archive of one article');
  expect(english.home).toContain('<h3 lang="de">');

  expect((await built('interface: tlh\n')).report).toContain('there are no words for “tlh”');
});
