/** What `tsc` does not make: the gazetteer's data and the code that the browser runs. Run by `npm run compile`. */
import { compileGazetteer } from './gazetteer/compile.js';
import { compilePersonNames } from './gazetteer/compile-person-names.js';
import { GAZETTEER_FILE } from './gazetteer/load.js';

compilePersonNames();
compileGazetteer(GAZETTEER_FILE);
