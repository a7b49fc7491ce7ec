/** What `tsc` does not make: the gazetteer's data, the code that the browser runs, and the program in few files. Run by `npm run compile`. */
import { buildSync } from 'esbuild';
import { GAZETTEER_FILE } from '../gazetteer/load-gazetteer.js';
import { bundleProgram } from './bundle-program.js';
import { compileAtlas } from './compile-atlas.js';
import { compileGazetteer } from './gazetteer/compile-gazetteer.js';
import { compileOrganisations } from './gazetteer/compile-organisations.js';
import { compilePersonNames } from './gazetteer/compile-person-names.js';
import { compileCountedWords } from './inflect-words.js';

compilePersonNames();
compileCountedWords();
compileOrganisations();
compileGazetteer(GAZETTEER_FILE);
compileAtlas();

// classic scripts: modules do not load on file://
const forBrowsers = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
} as const;
buildSync({
  ...forBrowsers,
  entryPoints: {
    search: 'src/search/browser/main.ts',
    names: 'src/search/browser/quick/quick-search.ts',
    cite: 'src/export/browser/cite.ts',
  },
  outdir: 'lib/browser',
});
// of `cuttings serve` alone: no part of a site
buildSync({
  ...forBrowsers,
  entryPoints: { desk: 'src/desk/browser/desk.ts', 'desk-look': 'src/desk/browser/desk.css' },
  outdir: 'lib/desk-browser',
});

await bundleProgram();
