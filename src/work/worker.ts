import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../record.js';
import { type Job, outcomesOfBatch } from './task.js';

const job = workerData as Job;
const known = loadKnowledge();
parentPort?.postMessage('ready');

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(outcomesOfBatch(job, paths, known));
});
