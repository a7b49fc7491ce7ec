import fc from 'fast-check';
import { expect } from 'vitest';

/** `npm run fuzz` runs many cases with a seed of its own, which is printed; the suite always runs the same few. */
const RUNS = Number(process.env.CUTTINGS_FUZZ_RUNS ?? 150);
const SEED = Number(process.env.CUTTINGS_FUZZ_SEED ?? 1954);
if (process.env.CUTTINGS_FUZZ_RUNS !== undefined) console.log(`CUTTINGS_FUZZ_SEED=${SEED}, ${RUNS} cases each`);

let cases = 0;
/** In milliseconds of this process, whatever else the machine does; looked at by `npm run fuzz` only. */
let slowest = { took: 0, test: '' };

/** Checks a property for a share of the cases, and times each. */
export async function always<T>(property: fc.IRawProperty<T>, share = 1): Promise<void> {
  const run = property.run.bind(property);
  const timed = async (value: T) => {
    cases++;
    const start = process.cpuUsage();
    const result = await run(value);
    const { user, system } = process.cpuUsage(start);
    const took = Math.round((user + system) / 1000);
    if (took > slowest.took) slowest = { took, test: `${expect.getState().currentTestName}` };
    return result;
  };
  const watched = Object.assign(Object.create(property) as fc.IAsyncProperty<T>, { run: timed, isAsync: () => true });
  await fc.assert(watched, { numRuns: Math.max(20, Math.round(RUNS * share)), seed: SEED, endOnFailure: true });
}

/** @returns what `npm run fuzz` says at the end; null in the suite */
export const fuzzed = (): string | null =>
  process.env.CUTTINGS_FUZZ_RUNS === undefined
    ? null
    : `${cases} cases; the slowest took ${slowest.took} ms of a core: ${slowest.test}`;
