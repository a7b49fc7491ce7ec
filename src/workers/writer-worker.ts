import { parentPort, workerData } from 'node:worker_threads';
import { openAtlas } from '../map/atlas.js';
import { openDrawing } from '../map/ordered-maps.js';
import { finisherWith } from '../page/finishing/finishing.js';
import { PageWriter } from '../site/staging/page-writer.js';
import { interfaceWords } from '../words/words.js';
import type { WriterAnswer, WriterOrder, WriterStart } from './writer-thread.js';

const { place, words } = workerData as WriterStart;
const writer = new PageWriter(place, finisherWith(openDrawing(interfaceWords(words), openAtlas())));

parentPort?.on('message', (order: WriterOrder) => {
  parentPort?.postMessage(answerTo(order));
});

function answerTo({ jobs, takenOver }: WriterOrder): WriterAnswer {
  try {
    for (const path of takenOver) writer.takeOver(path);
    return { written: jobs.map((job) => writer.write(job)) };
  } catch (error) {
    // a thread's messages keep of an error what every error has, not what the system said
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    return { failed: { message, code, path, syscall } };
  }
}
