import { Worker } from 'node:worker_threads';
import { removeTree } from '../site/remove-tree.js';
import { type FolderState, folderStateOf, type LookAtFolder } from '../store/file-state.js';

/** What a thread is to do with a folder of many files, and how. */
export type FolderOrder =
  | { readonly work: 'look'; readonly folder: string; readonly times: Parameters<LookAtFolder>[1] }
  | { readonly work: 'remove'; readonly folder: string };

/** What a thread says when it is done; of a folder that is removed, nothing is left to say. */
export interface FolderAnswer {
  readonly state: FolderState | null;
}

/** As `folderStateOf`, in a thread of its own. */
export const folderStateInThread: LookAtFolder = async (folder, times) => {
  const answer = await answered({ work: 'look', folder, times });
  return answer?.state ?? folderStateOf(folder, times);
};

/** As `removeTree`, in a thread of its own. */
export async function removedInThread(folder: string): Promise<void> {
  // what the thread could not do says here why
  if ((await answered({ work: 'remove', folder })) === null) removeTree(folder);
}

/** @returns null when the thread has failed */
function answered(order: FolderOrder): Promise<FolderAnswer | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('folder-worker.js', import.meta.url), { workerData: order });
    worker.on('message', resolve);
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
  });
}
