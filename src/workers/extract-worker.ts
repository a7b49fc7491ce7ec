import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../extract/extract.js';
import { type Batch, type Job, outcomesOfBatch } from './extract-task.js';

const job = workerData as Job;
const known = loadKnowledge();
parentPort?.postMessage('ready');

parentPort?.on('message', async (batch: Batch) => {
  parentPort?.postMessage(await outcomesOfBatch(job, batch, known));
});
