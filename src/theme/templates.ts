import Handlebars from 'handlebars';
import { helpers } from './helpers.js';

/** Compiled templates, by name. */
export interface Templates {
  /** as they were read, by name: `article`, `parts/entry` */
  readonly sources: ReadonlyMap<string, string>;
  /** @throws TemplateError when the template asks for a name that `data` does not have */
  render(template: string, data: object): string;
}

/** A template that is not well formed, or that asks for a name that it was not given. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    /** `article.hbs`, `parts/entry.hbs` */
    readonly template: string,
    /** from 1; null when not known */
    readonly line: number | null,
    message: string,
  ) {
    super(`${template}${line === null ? '' : `:${line}`}: ${message}`);
  }
}

const BLOCKS = ['each', 'if', 'unless', 'with'];
const OPTIONS: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...BLOCKS, ...Object.keys(helpers)].map((name) => [name, true])),
};

/**
 * Compiles Handlebars templates: strict (an unknown name is an error), escaping, with no helpers but ours. Every template
 * can be used as a part of others by its name.
 * @throws TemplateError when one is not well formed
 */
export function templatesOf(sources: ReadonlyMap<string, string>): Templates {
  const engine = Handlebars.create();
  engine.registerHelper(helpers);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, source] of sources) {
    try {
      engine.precompile(source, OPTIONS);
    } catch (error) {
      throw misread(name, error);
    }
    const template = engine.compile(source, OPTIONS);
    engine.registerPartial(name, template);
    compiled.set(name, template);
  }
  return {
    sources,
    render(name, data) {
      const template = compiled.get(name);
      if (template === undefined) throw new TemplateError(`${name}.hbs`, null, 'there is no such template');
      try {
        return template(data);
      } catch (error) {
        throw misnamed(sources, name, error);
      }
    },
  };
}

/** Handlebars tells the line of a fault in its message only: "Parse error on line 3: …", "… - 3:2". */
function misread(name: string, error: unknown): TemplateError {
  const message = messageOf(error);
  const line = /^Parse error on line (\d+)|- (\d+):\d+$/.exec(message);
  return new TemplateError(`${name}.hbs`, line === null ? null : Number(line[1] ?? line[2]), message);
}

/**
 * Handlebars tells a missing name with its line and column, but not in which template: that is the one which has the name
 * there.
 */
function misnamed(sources: ReadonlyMap<string, string>, name: string, error: unknown): Error {
  const found = /^"(.+)" not defined in .* - (\d+):(\d+)$/s.exec(messageOf(error));
  if (found === null) return new TemplateError(`${name}.hbs`, null, messageOf(error));
  const [, missing = '', line = '', column = ''] = found;
  const has = (source: string): boolean =>
    source.split('\n')[Number(line) - 1]?.slice(Number(column)).split('}}')[0]?.includes(missing) ?? false;
  const home = [name, ...sources.keys()].find((other) => has(sources.get(other) ?? ''));
  return new TemplateError(
    `${home ?? name}.hbs`,
    Number(line),
    `“${missing}” is not among the names this page is given`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
