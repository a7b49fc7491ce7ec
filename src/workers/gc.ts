import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Shares of pages between two sweeps: some 2,900 pages. With 150 a large build was 10 s faster and took 1.45 to 1.54 GB. */
export const SHARES_PER_COLLECTION = 90;

/** A `sweep` at each `every` calls. */
export function garbageCollector(every: number): () => void {
  let calls = 0;
  return () => {
    if (++calls % every === 0) collectGarbage();
  };
}

/**
 * Gives back the memory of this thread that nothing uses any more. V8 by itself lets a heap grow to several times what lives in
 * it before it looks; after reading many records, that is half a gigabyte in each thread.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
