import Handlebars from 'handlebars';
import type { InterfaceWords } from '../words/words.js';
import { helpersFor } from './helpers.js';
import { functionBodyOf } from './template-compiler.js';
import { type TemplateFunction, type TemplateRuntime, UnknownConstruct, UnknownWords } from './template-runtime.js';

const UNSAFE_TEXT = /[&<>"'`=]/;

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
  const means = { helpers: new Set(Object.keys(helpers)), words, escape: escapedWords };
  const runtime: TemplateRuntime = {
    escape: escaped,
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
      const program = parsedOrNull(source);
      if (program === null) return null;
      const code = inTemplate(name, () => functionBodyOf(program, means));
      const bind = new Function('r', `return (c0,block)=>{${code}}`) as (r: TemplateRuntime) => TemplateFunction;
      parts.set(name, bind(runtime));
    }
  } catch (error) {
    if (error instanceof UnknownConstruct) return null;
    throw error;
  }
  return new Map([...parts].map(([name, template]) => [name, (data: object) => template(data, null)]));
}

/** Says of unknown words in which template they are. */
function inTemplate(name: string, make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnknownWords) error.template = name;
    throw error;
  }
}

function parsedOrNull(source: string): hbs.AST.Program | null {
  try {
    return Handlebars.parse(source);
  } catch {
    return null;
  }
}

function escaped(value: unknown): string {
  if (typeof value === 'string') return UNSAFE_TEXT.test(value) ? Handlebars.escapeExpression(value) : value;
  return Handlebars.escapeExpression(value as string);
}

/** An equals sign is escaped for attributes without quotation marks, in which no words are. */
export function escapedWords(text: string): string {
  return escaped(text).replaceAll('&#x3D;', '=');
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
