import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { recordSchema } from '../article/schema.js';
import { builtInTemplatesCode } from './compile-templates.js';
import { keepCode } from './keep-code.js';

/** What Node runs; each only loads the bundle once it is compiled. */
const PROGRAMS = ['cli', 'workers/extract-worker'];
/** Threads that need little of the program, and should take no memory for the rest: each a bundle of its own, where `tsc` put its modules. */
const SMALL_PROGRAMS = ['workers/writer-worker', 'workers/index-worker', 'workers/folder-worker'];
const BUNDLE = 'lib/bundle';

/** Packages that every build loads: the three hundred files that they consist of are found and read in a third of its time. */
const BUNDLED = new Set([
  ...['commander', 'd3-force', 'd3-geo', 'diff', 'fflate', 'htmlparser2', 'remark-gfm', 'remark-html', 'remark-parse'],
  ...['@sqlite.org/sqlite-wasm', 'saxes', 'smol-toml', 'tinyglobby', 'unified', 'yaml', 'zod'],
]);

/**
 * Puts the modules of the program into one file, since to find, read and link five hundred takes longer than to publish a small
 * folder; with them the packages that every build loads, and their licences. Modules that are imported when they are needed run then. The
 * file is a classic script, for only of such does the engine keep its code (`load-program.ts`).
 */
export async function bundleProgram(): Promise<void> {
  rmSync(BUNDLE, { recursive: true, force: true });
  const programs = PROGRAMS.map((entry) => {
    const [name, file] = [programOf(entry), `./src/${entry}.ts`].map((text) => JSON.stringify(text));
    return `${name}: () => import(${file})`;
  });
  const common = {
    ...({ bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' } as const),
    // the bundler thinks that Node 20 does not have them, and would make expressions with \p{L} anew whenever they are met
    supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
  };
  const { metafile } = await build({
    ...common,
    stdin: { contents: `module.exports = { ${programs.join(', ')} };`, resolveDir: '.', loader: 'js' },
    outfile: join(BUNDLE, 'program.cjs'),
    metafile: true,
    charset: 'ascii',
    banner: { js: `const ${OWN_ADDRESS} = require('node:url').pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': OWN_ADDRESS },
    plugins: [ownModules, outsidePackages],
  });
  escapeLetters(join(BUNDLE, 'program.cjs'));
  // looked for beside the script that it belongs to
  copyFileSync(
    createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'),
    join(BUNDLE, 'sqlite3.wasm'),
  );
  await build({ ...common, entryPoints: ['src/compile/load-program.ts'], outfile: join(BUNDLE, 'load.cjs') });
  const small = await build({
    ...common,
    format: 'esm',
    entryPoints: SMALL_PROGRAMS.map((entry) => `src/${entry}.ts`),
    outbase: 'src',
    outdir: 'lib',
    metafile: true,
  });
  const inputs = { ...metafile.inputs, ...small.metafile.inputs };
  writeFileSync(join(BUNDLE, 'stamps.json'), JSON.stringify(stampsOf(inputs)));
  writeFileSync(join(BUNDLE, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
  for (const entry of PROGRAMS) {
    const line = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
    const loader = relative(dirname(`lib/${entry}`), join(BUNDLE, 'load.cjs'));
    const load = `import load from ${JSON.stringify(loader.startsWith('.') ? loader : `./${loader}`)};`;
    writeFileSync(`lib/${entry}.js`, `${line}${load}\nload.start(${JSON.stringify(programOf(entry))});\n`);
  }
  keepCode(BUNDLE);
}

/**
 * Writes what is left of letters beyond ASCII as escapes. The bundler leaves them in regular expressions; the program is read a byte a
 * letter, which takes half the memory.
 */
function escapeLetters(path: string): void {
  const code = readFileSync(path, 'utf8');
  // two escapes of a pair are one character to a regular expression with the flag u
  writeFileSync(
    path,
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Name of a variable with the address of the bundle. */
const OWN_ADDRESS = 'bundleAddress';

/**
 * Checksums of the sources of the finders, and of all: a build finds things and makes pages anew only when these have changed. See
 * `store/program-stamp.ts`.
 */
function stampsOf(inputs: Metafile['inputs']): { readonly finders: string; readonly program: string } {
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { path: next, external } of inputs[path]?.imports ?? []) if (!external) reach(next);
  };
  reach('src/workers/extract-worker.ts');
  const contents = (paths: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const path of [...paths].sort()) hash.update(`${path}\n`).update(readFileSync(path));
    return hash.digest('hex');
  };
  const files = Object.keys(inputs).filter((path) => path !== '<stdin>');
  const browser = readdirSync('lib/browser').map((name) => join('lib/browser', name));
  return { finders: contents([...reached]), program: contents([...files, ...browser]) };
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

const programOf = (entry: string): string => entry.slice(entry.lastIndexOf('/') + 1);

/** Modules whose values are the same at every start. */
const MADE_BEFOREHAND: Readonly<Record<string, () => string>> = {
  'theme/built-in-templates.ts': builtInTemplatesCode,
  'article/schema.ts': () =>
    `const text = ${JSON.stringify(recordSchema())};\nexport const recordSchema = () => text;\n`,
};

/**
 * Modules find their data from their own address, which in a bundle is that of the module it was. What they import from outside when it is
 * needed goes through a function of the loader: scripts with kept code cannot import.
 */
const ownModules: Plugin = {
  name: 'own modules',
  setup({ onLoad }) {
    const [sources, compiled] = [resolve('src'), resolve('lib')];
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const place = resolve(compiled, relative(sources, path)).replace(/\.ts$/, '.js');
      const address = `new URL(${JSON.stringify(relative(resolve(BUNDLE), place))}, ${OWN_ADDRESS}).href`;
      const source = MADE_BEFOREHAND[relative(sources, path)]?.() ?? readFileSync(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.url', address)
        .replace(/\bawait import\('([^.'][^']*)'\)/g, (all, specifier: string) =>
          isBundled(specifier) ? all : `await importOutside('${specifier}')`,
        );
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

const isBundled = (specifier: string): boolean => BUNDLED.has(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0]);

/** All packages stay outside but those that are bundled, with what these need. */
const outsidePackages: Plugin = {
  name: 'packages outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const isOwn = kind === 'entry-point' || isBundled(path) || importer.includes('node_modules');
      return isOwn ? undefined : { path, external: true };
    });
  },
};
