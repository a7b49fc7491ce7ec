import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // the compiled program runs as it is
    server: { deps: { external: [startingWith(join(import.meta.dirname, 'lib/'))] } },
    globalSetup: ['tests/browser/unpack-browser.ts'],
    // much of the time a test waits for a browser or a command that it started, so that two cores keep two busy; alone vitest takes one
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // files share the modules that a worker has loaded: no test changes them
    isolate: false,
    // against hanging only: what takes a second alone may take minutes on a busy machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

function startingWith(path: string): RegExp {
  return new RegExp(`^${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
}
