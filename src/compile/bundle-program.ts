import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What Node runs, and the bundle that each only imports once it is compiled. */
const PROGRAMS = ['cli', 'workers/extract-worker'];
const BUNDLES = 'lib/bundle';

/**
 * Puts the modules of the program into a few files, since to find, read and link five hundred takes longer than to publish a small
 * folder. Packages stay outside, and what is imported when it is needed stays in files of its own.
 */
export async function bundleProgram(): Promise<void> {
  rmSync(BUNDLES, { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(PROGRAMS.map((entry) => [bundleOf(entry), `src/${entry}.ts`])),
    outdir: BUNDLES,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [ownAddresses],
  });
  for (const entry of PROGRAMS) {
    const start = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
    const bundle = relative(dirname(`lib/${entry}`), `${BUNDLES}/${bundleOf(entry)}.js`);
    writeFileSync(`lib/${entry}.js`, `${start}import ${JSON.stringify(`./${bundle}`)};\n`);
  }
}

const bundleOf = (entry: string): string => entry.slice(entry.lastIndexOf('/') + 1);

/** Modules find their data from their own address, which in a bundle is that of the module it was. */
const ownAddresses: Plugin = {
  name: 'own addresses',
  setup({ onLoad }) {
    const [sources, compiled] = [resolve('src'), resolve('lib')];
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const place = resolve(compiled, relative(sources, path)).replace(/\.ts$/, '.js');
      const address = `new URL(${JSON.stringify(relative(resolve(BUNDLES), place))}, import.meta.url).href`;
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', address);
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};
