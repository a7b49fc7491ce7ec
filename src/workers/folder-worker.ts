import { parentPort, workerData } from 'node:worker_threads';
import { removeTree } from '../site/remove-tree.js';
import { folderStateOf } from '../store/file-state.js';
import type { FolderAnswer, FolderOrder } from './folder-thread.js';

parentPort?.postMessage(done(workerData as FolderOrder));

function done(order: FolderOrder): FolderAnswer {
  if (order.work === 'look') return { state: folderStateOf(order.folder, order.times) };
  removeTree(order.folder);
  return { state: null };
}
