/** What `tsc` does not make: the gazetteer's data, the code that the browser runs, and the program in few files. Run by `npm run compile`. */
import { buildSync } from 'esbuild';
import { GAZETTEER_FILE } from '../gazetteer/load-gazetteer.js';
import { bundleProgram } from './bundle-program.js';
import { compileGazetteer } from './gazetteer/compile-gazetteer.js';
import { compileOrganisations } from './gazetteer/compile-organisations.js';
import { compilePersonNames } from './gazetteer/compile-person-names.js';

compilePersonNames();
compileOrganisations();
compileGazetteer(GAZETTEER_FILE);

// classic scripts: modules do not load on file://
buildSync({
  entryPoints: { search: 'src/search/browser/main.ts', cite: 'src/export/browser/cite.ts' },
  outdir: 'lib/browser',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
});

await bundleProgram();
