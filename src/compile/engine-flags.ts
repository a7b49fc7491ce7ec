import { setFlagsFromString } from 'node:v8';

/**
 * Flags that keep V8 from work that a command does not get back: by itself it optimises 1,500 functions while it reads the first ten million
 * characters, many of them several times, which takes as long as the reading. A function runs six times as much bytecode as by itself
 * before that is thought of, and a third as much of other functions is optimised with it. `map`, `some` and the like stay calls: an array
 * that an optimised `map` gives is of another kind than that of the engine's own, for which all that reads it would be compiled again.
 */
export const SPARING_FLAGS = [
  '--interrupt-budget=420000',
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-turbo-inline-array-builtins',
];

/** Sets them for all threads. The engine keeps code with the flags that it was made under, so this comes before any is loaded. */
export function optimiseSparingly(): void {
  for (const flag of SPARING_FLAGS) setFlagsFromString(flag);
}
