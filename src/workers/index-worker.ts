import { parentPort, workerData } from 'node:worker_threads';
import { indexRecalled, type KeptIndex, preparedIndexOf } from '../search/indexing/prepared-index.js';
import { StoredIndexMemory } from '../store/index-memory.js';
import type { IndexerStart } from './index-thread.js';

const { order, place } = workerData as IndexerStart;
const recalled = place && new StoredIndexMemory(place).recall<KeptIndex>();
parentPort?.postMessage(preparedIndexOf(order, recalled && indexRecalled(recalled)));
