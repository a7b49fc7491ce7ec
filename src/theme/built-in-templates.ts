import type { CivilForms } from '../words/civil-language.js';
import type { TemplateFunction, TemplateRuntime } from './template-runtime.js';

/** A template whose function was made beforehand. */
interface BuiltInTemplate {
  /** as its file has it */
  readonly given: string;
  /** made lean */
  readonly source: string;
  readonly bind: (r: TemplateRuntime) => TemplateFunction;
}

interface BuiltInTemplates {
  /** the interface's words that the functions say, as JSON */
  readonly words: string;
  /** how they write dates and numbers: the engine takes as long to tell as to find all in a story */
  readonly civil: CivilForms;
  /** by name */
  readonly templates: ReadonlyMap<string, BuiltInTemplate>;
}

/** The templates of the program in English, which `bundleProgram` puts here in place of this empty table. */
export const builtInTemplates: BuiltInTemplates = { words: '', civil: {}, templates: new Map() };
