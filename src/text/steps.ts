/** Work in steps; the value comes with the last one. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does a step whenever nothing else waits to be done. @returns null when it was aborted */
export async function runBetween<T>(steps: Steps<T>, isStopped: () => boolean): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
    if (isStopped()) return null;
  }
}
