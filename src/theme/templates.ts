import { UserError } from '../problem.js';
import { type InterfaceWords, NO_INTERFACE_WORDS } from '../words/words.js';
import { builtInTemplates } from './built-in-templates.js';
import { compiledTemplates, escapedWords } from './compiled-templates.js';
import { handlebars } from './handlebars.js';
import { helpersFor } from './helpers.js';
import { leanSource } from './lean-source.js';
import { UnknownWords } from './template-runtime.js';

/** Compiled templates, by name. */
export interface Templates {
  /** as they were read, by name: `article`, `parts/entry` */
  readonly sources: ReadonlyMap<string, string>;
  /** @throws TemplateError when the template asks for a name that `data` does not have */
  render(template: string, data: object): string;
}

/** A template that is not well formed, or that asks for a name that it was not given. */
export class TemplateError extends UserError {
  /**
   * @param file `article.hbs`, `mine/parts/entry.hbs`
   * @param line from 1; null when not known
   */
  constructor(file: string, line: number | null, message: string) {
    super(
      `${file}${line === null ? '' : `:${line}`}: ${message}`,
      'docs/templates.md lists the names that each page is given',
    );
  }
}

const BLOCKS = ['each', 'if', 'unless', 'with'];
const OPTIONS: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...BLOCKS, 't', ...Object.keys(helpersFor(NO_INTERFACE_WORDS))].map((name) => [name, true]),
  ),
};

/** What templates are compiled with. */
export interface TemplateMeans {
  /** the file that a template was read from, as errors name it */
  readonly fileOf: (name: string) => string;
  readonly words: InterfaceWords;
}

/**
 * Compiles Handlebars templates: strict (an unknown name is an error), escaping, with no helpers but ours; without their indents. Every template
 * can be used as a part of others by its name.
 * @throws TemplateError when one is not well formed
 */
export function templatesOf(
  given: ReadonlyMap<string, string>,
  { fileOf = (name) => `${name}.hbs`, words = NO_INTERFACE_WORDS }: Partial<TemplateMeans> = {},
): Templates {
  const sources = new Map(
    [...given].map(([name, source]) => {
      const builtIn = builtInTemplates.templates.get(name);
      return [name, builtIn?.given === source ? builtIn.source : leanSource(source)];
    }),
  );
  const compiled = compiledOrInterpreted(sources, { fileOf, words });
  return {
    sources,
    render(name, data) {
      const template = compiled.get(name);
      if (template === undefined) throw new TemplateError(fileOf(name), null, 'there is no such template');
      try {
        return template(data);
      } catch (error) {
        throw misnamed({ sources, fileOf }, name, error);
      }
    },
  };
}

function compiledOrInterpreted(sources: ReadonlyMap<string, string>, means: TemplateMeans) {
  try {
    return compiledTemplates(sources, means.words) ?? interpreted(sources, means);
  } catch (error) {
    if (!(error instanceof UnknownWords)) throw error;
    throw new TemplateError(means.fileOf(error.template), error.line, error.message);
  }
}

/**
 * Handlebars' own way, for templates that are not well formed or have constructs that our compiler does not know.
 * @throws TemplateError when one is not well formed
 */
function interpreted(
  sources: ReadonlyMap<string, string>,
  { fileOf, words }: TemplateMeans,
): ReadonlyMap<string, (data: object) => string> {
  const engine = handlebars().create();
  engine.registerHelper({ ...helpersFor(words), t: wordsHelper(words) });
  for (const [name, source] of sources) {
    try {
      engine.precompile(source, OPTIONS);
    } catch (error) {
      throw misread(fileOf(name), error);
    }
  }
  const compiled = new Map<string, (data: object) => string>();
  for (const [name, source] of sources) {
    const template = engine.compile(source, OPTIONS);
    engine.registerPartial(name, template);
    compiled.set(name, (data) => template(data));
  }
  return compiled;
}

/** As the compiler does it. */
const wordsHelper = (words: InterfaceWords): Handlebars.HelperDelegate =>
  function (this: unknown, key: string, { hash, fn }: Handlebars.HelperOptions) {
    if (typeof fn !== 'function') return words.say(key, hash);
    const [before, link, after] = words.sayLink(key, hash);
    return new Handlebars.SafeString(escapedWords(before) + fn(this, { data: { words: link } }) + escapedWords(after));
  };

/** Handlebars gives the line of a fault in its message only: "Parse error on line 3: …", "… - 3:2". */
function misread(file: string, error: unknown): TemplateError {
  const message = messageOf(error);
  const line = /^Parse error on line (\d+)|- (\d+):\d+$/.exec(message);
  return new TemplateError(file, line === null ? null : Number(line[1] ?? line[2]), message);
}

interface TemplateFiles {
  readonly sources: ReadonlyMap<string, string>;
  readonly fileOf: (name: string) => string;
}

/**
 * Handlebars gives a missing name with its line and column, but not its template: that is the one which has the name there.
 * Of a missing part it gives only the name.
 */
function misnamed({ sources, fileOf }: TemplateFiles, name: string, error: unknown): TemplateError {
  const message = messageOf(error);
  const part = /^The partial (.+) could not be found$/.exec(message)?.[1];
  if (part !== undefined) {
    const place = placeOfPart(sources, name, part);
    return new TemplateError(fileOf(place.template), place.line, `there is no template “${part}.hbs”`);
  }
  const found = /^"(.+)" not defined in .* - (\d+):(\d+)$/s.exec(message);
  if (found === null) return new TemplateError(fileOf(name), null, message);
  const [, missing = '', line = '', column = ''] = found;
  const has = (source: string): boolean =>
    source.split('\n')[Number(line) - 1]?.slice(Number(column)).split('}}')[0]?.includes(missing) ?? false;
  const home = [name, ...sources.keys()].find((other) => has(sources.get(other) ?? '')) ?? name;
  return new TemplateError(fileOf(home), Number(line), `“${missing}” is not among the names this page is given`);
}

/** Where a part is asked for: in the page's own template, or the first that does. */
function placeOfPart(
  sources: ReadonlyMap<string, string>,
  name: string,
  part: string,
): { readonly template: string; readonly line: number | null } {
  for (const template of [name, ...sources.keys()]) {
    const lines = (sources.get(template) ?? '').split('\n');
    const at = lines.findIndex((line) => [...line.matchAll(/\{\{#?> *([^\s}]+)/g)].some(([, used]) => used === part));
    if (at >= 0) return { template, line: at + 1 };
  }
  return { template: name, line: null };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
