import { parentPort, workerData } from 'node:worker_threads';
import { indexedWordsOf } from '../search/indexing/indexed-words.js';
import { postingShardsOf } from '../search/indexing/posting-shards.js';
import type { SearchedTexts } from '../search/indexing/searched-texts.js';

parentPort?.postMessage(postingShardsOf(indexedWordsOf(workerData as SearchedTexts)));
