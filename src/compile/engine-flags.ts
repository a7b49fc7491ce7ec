import { setFlagsFromString } from 'node:v8';

/** Bytecode that a function runs before V8 thinks of optimising it: four times as much as it is by itself. */
const INTERRUPT_BUDGET = 270_336;

/** Bytecode of other functions that V8 may optimise together with a function: a third of what it is by itself. */
const INLINED_BYTECODE = 300;

/**
 * Keeps V8 from work that a command does not get back: by itself it optimises 1,500 functions while it reads the first ten million characters,
 * many of them several times, which takes as long as the reading. The engine keeps code with the flags that it was made under, so they are set
 * before any is loaded.
 */
export function optimiseSparingly(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTECODE}`);
}
