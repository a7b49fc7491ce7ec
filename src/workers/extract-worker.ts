import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../article/article.js';
import { loadKnowledge } from '../extract/extract.js';
import type { Problem } from '../problem.js';
import { articlesOf, type Job, outcomesOfBatch } from './extract-task.js';
import type { PoolRequest } from './pool.js';

const job = workerData as Job;
const known = loadKnowledge();
parentPort?.postMessage('ready');

parentPort?.on('message', async (request: PoolRequest) => {
  parentPort?.postMessage('read' in request ? await read(request.read) : await outcomesOfBatch(job, request, known));
});

async function read(path: string): Promise<(Article | Problem)[]> {
  const articles: (Article | Problem)[] = [];
  for await (const each of articlesOf(job, path)) articles.push(each);
  return articles;
}
