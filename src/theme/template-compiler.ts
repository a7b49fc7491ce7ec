/** What the code of a template may call. */
export interface TemplateRuntime {
  readonly escape: (value: unknown) => string;
  /** nothing, when the name is there and has no value; throws when it is not there. `where` is ` - line:column`, as Handlebars gives it */
  readonly missing: (parent: unknown, name: string, where: string) => unknown;
  readonly isEmpty: (value: unknown) => boolean;
  readonly list: (value: unknown) => readonly unknown[];
  readonly helpers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly part: (name: string) => TemplateFunction;
  readonly html: (value: unknown) => string;
}

/** Makes the text of a template; `block` is what a template that wraps another one is filled with. */
export type TemplateFunction = (data: unknown, block: ((data: unknown) => string) | null) => string;

/** A construct that this compiler does not know; Handlebars itself has to run the templates then. */
export class UnknownConstruct extends Error {}

/**
 * The body of a JavaScript function (data `c0`, `block`, runtime `r`) that gives the same bytes as Handlebars does with strict names, escaping and known
 * helpers only. Handlebars walks closures with frames of data, depths and options for each block and part, which took five times as long.
 * @param helperNames helpers that templates may call
 * @throws UnknownConstruct
 */
export function functionBodyOf(program: hbs.AST.Program, helperNames: ReadonlySet<string>): string {
  return `let s='',v;${new CodeWriter(helperNames).program(program, ['c0'], null)}return s;`;
}

/** Names that all objects have from their prototype, which Handlebars hides. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

interface Loop {
  readonly index: string;
  readonly length: string;
}

class CodeWriter {
  readonly #helpers: ReadonlySet<string>;
  #names = 0;

  constructor(helpers: ReadonlySet<string>) {
    this.#helpers = helpers;
  }

  /** @param contexts variables of the contexts, the innermost last */
  program(program: hbs.AST.Program, contexts: readonly string[], loop: Loop | null): string {
    if (program.blockParams?.length) throw new UnknownConstruct('block parameters');
    return program.body.map((statement) => this.#statement(statement, contexts, loop)).join('');
  }

  #statement(statement: hbs.AST.Statement, contexts: readonly string[], loop: Loop | null): string {
    switch (statement.type) {
      case 'ContentStatement':
        return `s+=${JSON.stringify((statement as hbs.AST.ContentStatement).value)};`;
      case 'CommentStatement':
        return '';
      case 'MustacheStatement':
        return this.#mustache(statement as hbs.AST.MustacheStatement, contexts, loop);
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement, contexts, loop);
      case 'PartialStatement':
        return this.#part(statement as hbs.AST.PartialStatement, contexts, loop, 'null');
      case 'PartialBlockStatement': {
        const { program } = statement as hbs.AST.PartialBlockStatement;
        const context = this.#name('c');
        const inner = `(${context})=>{let s='',v;${this.program(program, [...contexts.slice(0, -1), context], loop)}return s;}`;
        return this.#part(statement as hbs.AST.PartialBlockStatement, contexts, loop, inner);
      }
      default:
        throw new UnknownConstruct(statement.type);
    }
  }

  #mustache(statement: hbs.AST.MustacheStatement, contexts: readonly string[], loop: Loop | null): string {
    const value = this.#value(statement, contexts, loop, true);
    return statement.escaped ? `s+=r.escape(${value});` : `s+=r.html(${value});`;
  }

  #block(statement: hbs.AST.BlockStatement, contexts: readonly string[], loop: Loop | null): string {
    const { path, params, hash, program, inverse } = statement;
    const helper = path.original;
    if (params.length !== 1 || hash?.pairs.length || path.type !== 'PathExpression') throw new UnknownConstruct(helper);
    const value = this.#expression(params[0]!, contexts, loop);
    const [then, otherwise] = [program, inverse].map((each) => () => (each ? this.program(each, contexts, loop) : ''));
    if (helper === 'if') return `if(!r.isEmpty(${value})){${then!()}}else{${otherwise!()}}`;
    if (helper === 'unless') return `if(r.isEmpty(${value})){${then!()}}else{${otherwise!()}}`;
    if (helper !== 'each') throw new UnknownConstruct(helper);
    const [list, index, context] = [this.#name('l'), this.#name('i'), this.#name('c')];
    const inner = this.program(program, [...contexts, context], { index, length: `${list}.length` });
    const each = `for(let ${index}=0;${index}<${list}.length;${index}++){const ${context}=${list}[${index}];${inner}}`;
    return `{const ${list}=r.list(${value});${each}if(${list}.length===0){${otherwise!()}}}`;
  }

  #part(
    { name, params, hash }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
    contexts: readonly string[],
    loop: Loop | null,
    block: string,
  ): string {
    if (name.type !== 'PathExpression' || params.length > 1) throw new UnknownConstruct('a part by expression');
    let context = params.length === 0 ? contexts.at(-1)! : this.#expression(params[0]!, contexts, loop);
    if (hash?.pairs.length) {
      const pairs = hash.pairs.map(
        ({ key, value }) => `${JSON.stringify(key)}:${this.#expression(value, contexts, loop)}`,
      );
      context = `{...${context},${pairs.join(',')}}`;
    }
    const path = name as hbs.AST.PathExpression;
    if (path.data) {
      if (path.original !== '@partial-block') throw new UnknownConstruct(path.original);
      return `s+=block(${context});`;
    }
    return `s+=r.part(${JSON.stringify(path.original)})(${context},${block});`;
  }

  /** @param strict a name that is not there is an error; in what helpers and blocks are given, it is nothing, as in Handlebars */
  #value(
    { path, params, hash }: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
    contexts: readonly string[],
    loop: Loop | null,
    strict: boolean,
  ): string {
    if (hash?.pairs.length) throw new UnknownConstruct('named values');
    const helper = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : '';
    if (params.length === 0) {
      if (this.#helpers.has(helper)) throw new UnknownConstruct(helper);
      return this.#expression(path, contexts, loop, strict);
    }
    if (!this.#helpers.has(helper)) throw new UnknownConstruct(helper);
    const values = params.map((param) => this.#expression(param, contexts, loop));
    return `r.helpers.${helper}(${values.join(',')})`;
  }

  #expression(expression: hbs.AST.Expression, contexts: readonly string[], loop: Loop | null, strict = false): string {
    switch (expression.type) {
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return JSON.stringify((expression as hbs.AST.StringLiteral).value);
      case 'NullLiteral':
        return 'null';
      case 'UndefinedLiteral':
        return 'undefined';
      case 'SubExpression':
        return this.#value(expression as hbs.AST.SubExpression, contexts, loop, false);
      case 'PathExpression':
        return this.#path(expression as hbs.AST.PathExpression, contexts, loop, strict);
      default:
        throw new UnknownConstruct(expression.type);
    }
  }

  #path(path: hbs.AST.PathExpression, contexts: readonly string[], loop: Loop | null, strict: boolean): string {
    const { parts, depth, original } = path;
    if (path.data) {
      if (loop === null) throw new UnknownConstruct(original);
      if (original === '@index') return loop.index;
      if (original === '@first') return `(${loop.index}===0)`;
      if (original === '@last') return `(${loop.index}===${loop.length}-1)`;
      throw new UnknownConstruct(original);
    }
    const context = contexts.at(-1 - depth);
    if (context === undefined || parts.some((part) => typeof part !== 'string' || INHERITED.has(part)))
      throw new UnknownConstruct(original);
    const { line, column } = path.loc.start;
    return parts.reduce((parent, part, i) => {
      const name = JSON.stringify(part);
      if (strict && i === parts.length - 1)
        return `((v=${parent}?.[${name}])==null?r.missing(${parent},${name},${JSON.stringify(` - ${line}:${column}`)}):v)`;
      return i === 0 ? `${parent}?.[${name}]` : `${parent}[${name}]`;
    }, context);
  }

  #name(kind: string): string {
    return `${kind}${++this.#names}`;
  }
}
