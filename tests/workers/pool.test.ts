import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import type { Job } from '../../src/workers/extract-task.js';
import { WorkerPool } from '../../src/workers/pool.js';
import { makeArticle } from '../make-record.js';

const job: Job = {
  root: '.',
  settings: { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null },
  folder: NO_FOLDER_FACTS,
};

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'pool-'));
  return () => rmSync(room, { recursive: true, force: true });
});

/** A thread that answers each path with itself, and does what the path says first. */
function pool(start = '', patience = 300_000): WorkerPool {
  const script = join(room, 'worker.mjs');
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads';
${start}
parentPort.postMessage('ready');
parentPort.on('message', (paths) => {
  for (const path of paths) {
    if (path === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (path === 'throw') throw new Error('it fell over');
    if (path === 'exit') process.exit(3);
    if (path === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(path + all.length)); }
  }
  parentPort.postMessage(paths.map((json) => ({ json })));
});`,
  );
  return new WorkerPool(job, {
    size: 2,
    script: pathToFileURL(script),
    patience: { batch: patience, alone: patience },
    memory: 64,
  });
}

describe('threads', () => {
  test.each([
    ['hang', 'it took longer than 1.5 seconds'],
    ['throw', 'it fell over'],
    ['exit', 'its thread ended'],
    ['eat', expect.stringMatching(/memory/)],
  ])('an article that makes its thread %s is reported; all others come through, in order', async (bad, message) => {
    // only what hangs is waited for
    const threads = pool('', bad === 'hang' ? 1500 : undefined);
    const batches = [['a', 'b'], ['c', bad, 'd'], ['e'], ['f', 'g']];
    const outcomes = (await Promise.all(batches.map((batch) => threads.batch(batch)))).flat();
    await threads.terminate();
    expect(outcomes).toEqual(
      batches
        .flat()
        .map((path) =>
          path === bad
            ? { problem: expect.objectContaining({ path: bad, message, severity: 'refused' }) }
            : { json: path },
        ),
    );
  });

  test('an article that finding never ends on is published as plain text; the others of its seed keep their findings', async () => {
    const script = join(room, 'worker.mjs');
    writeFileSync(
      script,
      `import { parentPort, workerData } from 'node:worker_threads';
parentPort.postMessage('ready');
const articles = ${JSON.stringify(['one', 'bad', 'three'].map((id) => makeArticle({ id, text: `Ferry ${id}` })))};
parentPort.on('message', (request) => {
  if ('read' in request) { parentPort.postMessage(articles); return; }
  const all = request.flatMap((each) => (each === 'many.json' ? articles : [each]));
  if (all.some(({ id }) => id === 'bad')) for (;;);
  parentPort.postMessage(all.map((article) => ({ json: 'found in ' + article.id })));
});`,
    );
    const patience = { batch: 700, alone: 700 };
    const threads = new WorkerPool(job, { size: 1, script: pathToFileURL(script), patience });
    const outcomes = await threads.batch(['many.json']);
    await threads.terminate();
    expect(outcomes).toMatchObject([{ json: 'found in one' }, {}, { json: 'found in three' }]);
    const { json } = outcomes[1] as { json: string };
    expect(JSON.parse(json)).toMatchObject({
      id: 'bad',
      text: 'Ferry bad',
      quotes: [],
      problems: [{ message: 'nothing was looked for in it: it took longer than 0.7 seconds' }],
    });
  });

  test('threads that cannot start are no article’s fault', async () => {
    const threads = pool('throw new Error("no gazetteer");');
    await expect(threads.batch(['a'])).rejects.toThrow('no gazetteer');
    await threads.terminate();
  });
});
