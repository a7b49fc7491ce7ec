import type { TemplateFunction, TemplateRuntime } from './template-compiler.js';

/** A template whose function was made beforehand. */
interface BuiltInTemplate {
  /** as `withoutIndents` gives it */
  readonly source: string;
  readonly bind: (r: TemplateRuntime) => TemplateFunction;
}

/** The templates of the program by name, which `bundleProgram` puts here in place of this empty table. */
export const builtInTemplates: ReadonlyMap<string, BuiltInTemplate> = new Map();
