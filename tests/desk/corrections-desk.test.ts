import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { CorrectionsDesk } from '../../src/desk/corrections-desk.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = (): Date => new Date(2026, 10, 28);
const file = (): string => join(folder, 'corrections.yaml');
const text = (): string => readFileSync(file(), 'utf8');

test('two hundred corrections in a row leave a file that a person can read, what was there untouched', async () => {
  const before = '# what Edda found, 1998\n- drop: Osprey Maid   # a ship\n\n- {merge: [A. Weir], as: Jonas Weir}\n';
  writeFileSync(file(), before);
  const desk = new CorrectionsDesk(folder, day);
  for (let i = 1; i <= 200; i++)
    await desk.add([{ speaker: `Speaker ${i}`, quote: `the bar: number ${i}`, in: `1954/story-${i}` }]);
  const after = text();
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length).split('\n').slice(0, 6)).toEqual([
    '',
    '# At the desk: 28 November 2026',
    '- speaker: Speaker 1',
    '  quote: "the bar: number 1"',
    '  in: 1954/story-1',
    '- speaker: Speaker 2',
  ]);
  expect(after.match(/# At the desk/g)).toHaveLength(1);
  const { corrections, problems } = correctionsOf(after);
  expect(problems).toEqual([]);
  expect(corrections).toHaveLength(202);
  expect(Math.max(...after.split('\n').map((line) => line.length))).toBeLessThan(60);
});

test('steps are taken back one by one, to the last byte', async () => {
  writeFileSync(file(), '# mine\n');
  const desk = new CorrectionsDesk(folder, day);
  const states = [text()];
  for (const drop of ['A Ship', 'A Horse', 'A Bell']) {
    await desk.add([{ drop }]);
    states.push(text());
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect(await desk.undo()).not.toBeNull();
    expect(text()).toBe(state);
  }
  expect(desk.steps).toBe(0);
  expect(await desk.undo()).toBeNull();
});

test('two desks at once, and an editor who saves the file, lose nothing', async () => {
  const desks = [new CorrectionsDesk(folder, day), new CorrectionsDesk(folder, day)];
  const adding = desks.flatMap((desk, d) =>
    Array.from({ length: 40 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, (i * 7) % 23));
      await desk.add([{ drop: `Ship ${d} ${i}` }]);
    }),
  );
  await Promise.all(adding);
  writeFileSync(file(), `${text()}- drop: By Hand\n`);
  await desks[0]!.add([{ drop: 'Last Ship' }]);
  const { corrections, problems } = correctionsOf(text());
  expect(problems).toEqual([]);
  const dropped = corrections.map((it) => (it.verb === 'drop' ? it.drop : ''));
  expect(dropped).toHaveLength(82);
  expect(new Set(dropped).size).toBe(82);
  expect(dropped).toContain('By Hand');
  expect(readdirSync(folder)).toEqual(['corrections.yaml']);
});

test('a step is taken back though another desk has written since; not when somebody has changed it', async () => {
  const [one, two] = [new CorrectionsDesk(folder, day), new CorrectionsDesk(folder, day)];
  await one.add([{ drop: 'A Ship' }]);
  await two.add([{ drop: 'A Horse' }]);
  expect(await one.undo()).toEqual([{ drop: 'A Ship' }]);
  expect(correctionsOf(text()).corrections.map((it) => it.verb === 'drop' && it.drop)).toEqual(['A Horse']);
  writeFileSync(file(), text().replace('A Horse', 'The Horse'));
  expect(await two.undo()).toBeNull();
  expect(text()).toContain('The Horse');
});

test('what is no correction is refused, and a file that cannot be read stays as it is', async () => {
  const desk = new CorrectionsDesk(folder, day);
  await expect(desk.add([{ role: 'mayor' }])).rejects.toThrow('role: “of” is missing');
  await expect(desk.add([{ hang: 'Weir' }])).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(file(), '- [');
  await expect(desk.add([{ drop: 'A Ship' }])).rejects.toThrow(/corrections\.yaml:1/);
  expect(text()).toBe('- [');
  writeFileSync(file(), Buffer.from([0x2d, 0x20, 0xff]));
  await expect(desk.add([{ drop: 'A Ship' }])).rejects.toThrow('UTF-8');
  expect(desk.steps).toBe(0);
});

test('a link is followed and stays a link', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'cuttings-desk-'));
  writeFileSync(join(elsewhere, 'kept.yaml'), '# kept\n');
  symlinkSync(join(elsewhere, 'kept.yaml'), file());
  await new CorrectionsDesk(folder, day).add([{ drop: 'A Ship' }]);
  expect(readFileSync(join(elsewhere, 'kept.yaml'), 'utf8')).toContain('- drop: A Ship');
  expect(statSync(file()).isFile()).toBe(true);
  expect(readdirSync(elsewhere)).toEqual(['kept.yaml']);
  rmSync(elsewhere, { recursive: true });
});
