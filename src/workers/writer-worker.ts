import { parentPort, workerData } from 'node:worker_threads';
import { baseMapsIn } from '../map/base-map.js';
import { PageWriter, type WritingPlace } from '../site/staging/page-writer.js';
import type { WriterAnswer, WriterOrder } from './writer-thread.js';

const writer = new PageWriter(workerData as WritingPlace, baseMapsIn);

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
