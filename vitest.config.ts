import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { SPARING_FLAGS } from './src/compile/engine-flags.js';

const src = join(import.meta.dirname, 'src/');
const lib = join(import.meta.dirname, 'lib/');

export default defineConfig({
  plugins: [compiledModules(), packagesAsPublished()],
  test: {
    include: ['tests/**/*.test.ts'],
    // the compiled program runs as it is
    server: { deps: { external: [startingWith(lib)] } },
    globalSetup: ['tests/set-up.ts'],
    // much of the time a test waits for a browser or a command that it started, so that two cores keep two busy; alone vitest takes one
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // files share the modules that a worker has loaded: no test changes them
    isolate: false,
    // most code of a test runs a few times: to optimise it took a quarter of the time, and later still than the program does is a tenth less
    execArgv: [...SPARING_FLAGS, '--interrupt-budget=1000000'],
    // against hanging only: what takes a second alone may take minutes on a busy machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

/**
 * Gives tests the modules that `npm run compile` made of those they import, which are loaded once and run as fast as they do for users;
 * what Vite makes of them runs at a half of that. While a source is newer than what was made of it, all are read from `src/`.
 */
function compiledModules(): Plugin {
  const isCompiled = isLibCurrent();
  return {
    name: 'compiled-modules',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!isCompiled || importer === undefined || !/^\.\.?\/.*\.js$/.test(id)) return null;
      const path = resolve(importer, '..', id);
      const made = lib + path.slice(src.length);
      return path.startsWith(src) && existsSync(made) ? made : null;
    },
  };
}

/** Packages as users have them: under Vite's condition `development` some, those that read Markdown among them, check each of their own steps. */
function packagesAsPublished(): Plugin {
  return {
    name: 'packages-as-published',
    configResolved({ ssr }) {
      const { conditions } = ssr.resolve ?? {};
      if (ssr.resolve) ssr.resolve.conditions = conditions?.filter((name) => !name.startsWith('development')) ?? [];
    },
  };
}

/** Whether all modules of `src/` are compiled since they were last written. */
function isLibCurrent(): boolean {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts'))
    .every(({ parentPath, name }) => {
      const source = join(parentPath, name);
      const made = lib + source.slice(src.length).replace(/\.ts$/, '.js');
      return !existsSync(made)
        ? /^[^/]*\/browser\//.test(source.slice(src.length))
        : statSync(made).mtimeMs >= statSync(source).mtimeMs;
    });
}

function startingWith(path: string): RegExp {
  return new RegExp(`^${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
}
