import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conservedIn } from './conservation.js';

/** `npm run check:corpus -- FOLDER`, or CUTTINGS_CORPUS=FOLDER npm test. */
const corpus = process.env.CUTTINGS_CORPUS ?? '';

test.skipIf(!existsSync(corpus))(
  `every character of every file in ${corpus || 'a corpus'} is kept`,
  async () => {
    const { files, refused, lost } = await conservedIn(corpus);
    expect(files).toBeGreaterThan(0);
    expect(lost).toEqual([]);
    expect(refused).toEqual([]);
  },
  600_000,
);

test('every character of the seeds that come with the project is kept', async () => {
  for (const folder of ['../../seeds', '../sites/harbour/seeds']) {
    const { files, lost, refused } = await conservedIn(new URL(folder, import.meta.url).pathname);
    expect(files).toBeGreaterThan(0);
    expect([...lost, ...refused]).toEqual([]);
  }
});
