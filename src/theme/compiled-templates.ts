import { type InterfaceWords, NO_INTERFACE_WORDS } from '../words/words.js';
import { builtInTemplates } from './built-in-templates.js';
import { escapedInTemplate } from './escape-template.js';
import { handlebars } from './handlebars.js';
import { helpersFor } from './helpers.js';
import { functionBodyOf } from './template-compiler.js';
import { type TemplateFunction, type TemplateRuntime, UnknownConstruct, UnknownWords } from './template-runtime.js';

const HELPER_NAMES = new Set(Object.keys(helpersFor(NO_INTERFACE_WORDS)));

/** Whether these are the words that the functions of the built-in templates say. */
export const isBuiltIn = ({ list }: InterfaceWords): boolean =>
  JSON.stringify({ ...list, dates: undefined, numbers: undefined }) === builtInTemplates.words;

/**
 * Templates as plain functions, by name; null when one of them is not well formed, or has a construct that only Handlebars knows.
 * @throws UnknownWords
 */
export function compiledTemplates(
  sources: ReadonlyMap<string, string>,
  words: InterfaceWords,
): ReadonlyMap<string, (data: object) => string> | null {
  const parts = new Map<string, TemplateFunction>();
  const helpers = helpersFor(words);
  const builtIn = isBuiltIn(words) ? builtInTemplates.templates : null;
  const runtime: TemplateRuntime = {
    escape: escapedInTemplate,
    missing,
    isEmpty: (value) => !value || (Array.isArray(value) && value.length === 0),
    list,
    helpers: helpers as TemplateRuntime['helpers'],
    words: escapedWords,
    say: words.say,
    sayLink: words.sayLink,
    html: (value) => (value == null ? '' : String(value)),
    part(name) {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`The partial ${name} could not be found`);
      return part;
    },
  };
  try {
    for (const [name, source] of sources) {
      const known = builtIn?.get(name);
      const bind = known?.source === source ? known.bind : bindingOf(codeOfTemplate(name, source, words));
      parts.set(name, bind(runtime));
    }
  } catch (error) {
    if (error instanceof UnknownConstruct) return null;
    throw error;
  }
  return new Map([...parts].map(([name, template]) => [name, (data: object) => template(data, null)]));
}

const bindingOf = (code: string): ((r: TemplateRuntime) => TemplateFunction) =>
  new Function('r', `return ${code}`) as (r: TemplateRuntime) => TemplateFunction;

/**
 * The code of a function of a template's data and block, for a runtime `r`.
 * @param source without indents
 * @throws UnknownConstruct when it is not well formed, or has a construct that only Handlebars knows; UnknownWords
 */
export function codeOfTemplate(name: string, source: string, words: InterfaceWords): string {
  const program = parsedOrNull(source);
  if (program === null) throw new UnknownConstruct('a template that is not well formed');
  const means = { helpers: HELPER_NAMES, words, escape: escapedWords };
  try {
    return `(c0,block)=>{${functionBodyOf(program, means)}}`;
  } catch (error) {
    if (error instanceof UnknownWords) error.template = name;
    throw error;
  }
}

function parsedOrNull(source: string): hbs.AST.Program | null {
  try {
    return handlebars().parse(source);
  } catch {
    return null;
  }
}

/** An equals sign is escaped for attributes without quotation marks, in which no words are. */
export function escapedWords(text: string): string {
  return escapedInTemplate(text).replaceAll('&#x3D;', '=');
}

function missing(parent: unknown, name: string, where: string): unknown {
  if (typeof parent === 'object' && parent !== null && name in parent) return undefined;
  throw new Error(`"${name}" not defined in ${String(parent)}${where}`);
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.values(value);
}
