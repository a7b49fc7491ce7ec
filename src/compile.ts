/** What `tsc` does not make: the gazetteer's data and the code that the browser runs. Run by `npm run compile`. */
import { compilePersonNames } from './gazetteer/compile-person-names.js';

compilePersonNames();
