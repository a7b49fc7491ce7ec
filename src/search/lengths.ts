/** Lengths of articles in 128 steps, each an eighth longer than the one before, so that a length costs 7 bits. */
export const STEP_WIDTH = 7;

const LIMITS = [8];
while (LIMITS.length < 2 ** STEP_WIDTH) LIMITS.push(LIMITS.at(-1)! + (LIMITS.at(-1)! >> 3));

/** The first step whose limit is `length` or more. */
export function stepOf(length: number): number {
  let step = 0;
  while (step < LIMITS.length - 1 && LIMITS[step]! < length) step++;
  return step;
}

/** The longest length of a step, in words. */
export function limitOf(step: number): number {
  return LIMITS[step]!;
}
