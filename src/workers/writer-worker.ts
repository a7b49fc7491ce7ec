import { parentPort, workerData } from 'node:worker_threads';
import { baseMapsIn } from '../map/base-map.js';
import { type PageJob, PageWriter, type WritingPlace } from '../site/staging/page-writer.js';
import type { WriterAnswer } from './writer-thread.js';

const writer = new PageWriter(workerData as WritingPlace, baseMapsIn);

parentPort?.on('message', (jobs: readonly PageJob[]) => {
  parentPort?.postMessage(answerTo(jobs));
});

function answerTo(jobs: readonly PageJob[]): WriterAnswer {
  try {
    return { written: jobs.map((job) => writer.write(job)) };
  } catch (error) {
    // a thread's messages keep of an error what every error has, not what the system said
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    return { failed: { message, code, path, syscall } };
  }
}
