import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';

/** Handlebars, loaded when it is first asked for: sites of the built-in templates do not need it. */
export const handlebars = (): typeof Handlebars => createRequire(import.meta.url)('handlebars') as typeof Handlebars;
