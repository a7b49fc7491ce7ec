import type { TemplateFunction, TemplateRuntime } from './template-runtime.js';

/** A template whose function was made beforehand. */
interface BuiltInTemplate {
  /** without indents */
  readonly source: string;
  readonly bind: (r: TemplateRuntime) => TemplateFunction;
}

interface BuiltInTemplates {
  /** the interface's words that the functions say, as JSON */
  readonly words: string;
  /** by name */
  readonly templates: ReadonlyMap<string, BuiltInTemplate>;
}

/** The templates of the program in English, which `bundleProgram` puts here in place of this empty table. */
export const builtInTemplates: BuiltInTemplates = { words: '', templates: new Map() };
