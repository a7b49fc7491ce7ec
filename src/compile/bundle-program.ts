import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What Node runs, and the bundle that each only imports once it is compiled. */
const PROGRAMS = ['cli', 'workers/extract-worker'];
const BUNDLES = 'lib/bundle';

/** Packages that every build loads: the three hundred files that they consist of are found and read in a third of its time. */
const BUNDLED = new Set([
  ...['commander', 'd3-force', 'd3-geo', 'diff', 'fflate', 'htmlparser2', 'remark-html', 'remark-parse', 'saxes'],
  ...['smol-toml', 'tinyglobby', 'topojson-client', 'transliteration', 'unified', 'yaml', 'zod'],
]);

/**
 * Puts the modules of the program into a few files, since to find, read and link five hundred takes longer than to publish a small
 * folder; with them the packages that every build loads, and their licences. Other packages stay outside, and what is imported when it is
 * needed stays in files of its own.
 */
export async function bundleProgram(): Promise<void> {
  rmSync(BUNDLES, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: Object.fromEntries(PROGRAMS.map((entry) => [bundleOf(entry), `src/${entry}.ts`])),
    outdir: BUNDLES,
    bundle: true,
    splitting: true,
    metafile: true,
    // packages that are not written as ES modules ask for Node's own
    banner: {
      js: "import { createRequire as requireFor } from 'node:module';const require = requireFor(import.meta.url);",
    },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [ownAddresses, outsidePackages],
  });
  writeFileSync(join(BUNDLES, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
  for (const entry of PROGRAMS) {
    const start = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
    const bundle = relative(dirname(`lib/${entry}`), `${BUNDLES}/${bundleOf(entry)}.js`);
    writeFileSync(`lib/${entry}.js`, `${start}import ${JSON.stringify(`./${bundle}`)};\n`);
  }
}

/** The licences of packages, as they ask for wherever their code is. @param inputs paths of the files that were bundled */
function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
      const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
      return [`${name} ${version}, ${license}`, ...texts].join('\n\n');
    })
    .join('\n\n\n')
    .concat('\n');
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

/** All packages stay outside but those that are bundled, with what these need. */
const outsidePackages: Plugin = {
  name: 'packages outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(path)![0];
      const isOwn = kind === 'entry-point' || BUNDLED.has(name) || importer.includes('node_modules');
      return isOwn ? undefined : { path, external: true };
    });
  },
};
