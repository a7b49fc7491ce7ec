import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/advice.js';
import { plainConfig } from '../../src/config.js';
import { init } from '../../src/init.js';
import { makeRecord } from '../make-record.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
});

const settings = (): string => readFileSync(join(folder, 'archive.yaml'), 'utf8');

describe('cuttings init', () => {
  test('writes down what it finds in the folder', async () => {
    for (const [i, year] of ['1921', '1954', '1968'].entries())
      writeFileSync(
        join(folder, `${i}.md`),
        `---\ntitle: Ferry ${i}\ndate: ${year}-03-17\npublisher: The Quay Post\n---\nLONDON, March 17 -- It came back.\n`,
      );
    writeFileSync(join(folder, '1.jpg'), 'x');
    await init(folder);
    expect(settings()).toContain('# Found here: 3 .md, 1 .jpg; 3 articles read, 1921 to 1968.');
    expect(settings()).toContain('\ntitle: "The Quay Post"\n');
    expect(settings()).toContain('Most datelines say "London".');
  });

  test('in an empty folder writes examples, and leaves what is there', async () => {
    await init(folder);
    expect(settings()).toContain('\n# title: The Saltmarsh Courier\n');
    writeFileSync(join(folder, 'archive.yaml'), 'title: Mine\n');
    expect((await init(folder)).map(({ written }) => written)).toEqual([false, false]);
    expect(settings()).toBe('title: Mine\n');
  });
});

test('a build says what one line in the settings would mend', () => {
  const dateline = { text: 'LONDON, March 17', start: 0, end: 16, places: [], date: '--03-17', agency: null };
  const records = [1, 2, 3].map((n) => makeRecord({ id: `${n}`, dateline, publisher: 'The Quay Post' }));
  expect(adviceFor(records, plainConfig)).toEqual([
    '3 datelines have a day and no year: set “year: 1987” or the like in archive.yaml',
  ]);
  expect(adviceFor(records, { ...plainConfig, year: 1954 })).toEqual([]);
});
