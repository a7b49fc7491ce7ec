import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By how much of what lives in it the heap may grow before V8 looks for what nobody uses any more, in percent. */
const HEAP_GROWTH = 50;
/** In archives so large that half as much again is more than laptops have. */
const HEAP_GROWTH_OF_HUGE = 25;
const HUGE = 60_000;

/**
 * Keeps the heap of all threads near what lives in it. V8 on its own lets a heap of hundreds of megabytes grow to twice that, which takes
 * as long: at 80 per cent nothing is gained over 50, and at 25 per cent a seventh more CPU time is spent on the marking.
 */
export function boundHeapGrowth(seeds: number): void {
  setFlagsFromString(`--heap-growing-percent=${seeds > HUGE ? HEAP_GROWTH_OF_HUGE : HEAP_GROWTH}`);
}

/**
 * Keeps WebAssembly as it is first compiled: the database of a few articles is written before faster code for it would be made; and
 * regular expressions until they have run often enough to be worth compiling a second time.
 */
export function keepFirstCode(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--regexp-tier-up-ticks=10');
}

/**
 * Gives back the memory of this thread that nothing uses any more. V8 on its own lets a heap grow to several times what lives in
 * it before it looks; after reading many records, that is half a gigabyte in each thread.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
