import { type CompilerMeans, UnknownConstruct, UnknownWords } from './template-runtime.js';

/**
 * The body of a JavaScript function (data `c0`, `block`, runtime `r`) that gives the same bytes as Handlebars does with strict names, escaping and known
 * helpers only. Handlebars walks closures with frames of data, depths and options for each block and part, which took five times as long.
 * @throws UnknownConstruct; UnknownWords
 */
export function functionBodyOf(program: hbs.AST.Program, means: CompilerMeans): string {
  return `let s='',v;${new CodeWriter(means).program(program, ['c0'], NO_FRAME)}return s;`;
}

/** Names that all objects have from their prototype, which Handlebars hides. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The values of `@index` and the like: variables of the loop around, and the words of the link around. */
interface Frame {
  readonly loop: { readonly index: string; readonly length: string } | null;
  readonly words: string | null;
}

const NO_FRAME: Frame = { loop: null, words: null };

class CodeWriter {
  readonly #means: CompilerMeans;
  #names = 0;

  constructor(means: CompilerMeans) {
    this.#means = means;
  }

  /** @param contexts variables of the contexts, the innermost last */
  program(program: hbs.AST.Program, contexts: readonly string[], frame: Frame): string {
    if (program.blockParams?.length) throw new UnknownConstruct('block parameters');
    return program.body.map((statement) => this.#statement(statement, contexts, frame)).join('');
  }

  #statement(statement: hbs.AST.Statement, contexts: readonly string[], frame: Frame): string {
    switch (statement.type) {
      case 'ContentStatement':
        return `s+=${JSON.stringify((statement as hbs.AST.ContentStatement).value)};`;
      case 'CommentStatement':
        return '';
      case 'MustacheStatement':
        return this.#mustache(statement as hbs.AST.MustacheStatement, contexts, frame);
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement, contexts, frame);
      case 'PartialStatement':
        return this.#part(statement as hbs.AST.PartialStatement, contexts, frame, 'null');
      case 'PartialBlockStatement': {
        const { program } = statement as hbs.AST.PartialBlockStatement;
        const context = this.#name('c');
        const inner = `(${context})=>{let s='',v;${this.program(program, [...contexts.slice(0, -1), context], frame)}return s;}`;
        return this.#part(statement as hbs.AST.PartialBlockStatement, contexts, frame, inner);
      }
      default:
        throw new UnknownConstruct(statement.type);
    }
  }

  #mustache(statement: hbs.AST.MustacheStatement, contexts: readonly string[], frame: Frame): string {
    const { path, hash, escaped } = statement;
    const value = this.#value(statement, contexts, frame, true);
    if (escaped && path.type === 'PathExpression' && (path as hbs.AST.PathExpression).original === 't')
      // words that are the same on all pages are escaped once
      return hash?.pairs.length
        ? `s+=r.words(${value});`
        : `s+=${JSON.stringify(this.#means.escape(JSON.parse(value) as string))};`;
    return escaped ? `s+=r.escape(${value});` : `s+=r.html(${value});`;
  }

  #block(statement: hbs.AST.BlockStatement, contexts: readonly string[], frame: Frame): string {
    const { path, params, hash, program, inverse } = statement;
    const helper = path.original;
    if (helper === 't') return this.#link(statement, contexts, frame);
    if (params.length !== 1 || hash?.pairs.length || path.type !== 'PathExpression') throw new UnknownConstruct(helper);
    const value = this.#expression(params[0]!, contexts, frame);
    const [then, otherwise] = [program, inverse].map((each) => () => (each ? this.program(each, contexts, frame) : ''));
    if (helper === 'if') return `if(!r.isEmpty(${value})){${then!()}}else{${otherwise!()}}`;
    if (helper === 'unless') return `if(r.isEmpty(${value})){${then!()}}else{${otherwise!()}}`;
    if (helper !== 'each') throw new UnknownConstruct(helper);
    const [list, index, context] = [this.#name('l'), this.#name('i'), this.#name('c')];
    const inner = this.program(program, [...contexts, context], {
      ...frame,
      loop: { index, length: `${list}.length` },
    });
    const each = `for(let ${index}=0;${index}<${list}.length;${index}++){const ${context}=${list}[${index}];${inner}}`;
    return `{const ${list}=r.list(${value});${each}if(${list}.length===0){${otherwise!()}}}`;
  }

  #part(
    { name, params, hash }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
    contexts: readonly string[],
    frame: Frame,
    block: string,
  ): string {
    if (name.type !== 'PathExpression' || params.length > 1) throw new UnknownConstruct('a part by expression');
    let context = params.length === 0 ? contexts.at(-1)! : this.#expression(params[0]!, contexts, frame);
    if (hash?.pairs.length) {
      context = `{...${context},${this.#pairs(hash, contexts, frame).slice(1)}`;
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
    frame: Frame,
    strict: boolean,
  ): string {
    if (path.type === 'PathExpression' && (path as hbs.AST.PathExpression).original === 't')
      return this.#say({ params, hash }, contexts, frame);
    if (hash?.pairs.length) throw new UnknownConstruct('named values');
    const helper = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : '';
    if (params.length === 0) {
      if (this.#means.helpers.has(helper)) throw new UnknownConstruct(helper);
      return this.#expression(path, contexts, frame, strict);
    }
    if (!this.#means.helpers.has(helper)) throw new UnknownConstruct(helper);
    const values = params.map((param) => this.#expression(param, contexts, frame));
    return `r.helpers.${helper}(${values.join(',')})`;
  }

  /** InterfaceWords, as an expression. */
  #say(
    { params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>,
    contexts: readonly string[],
    frame: Frame,
  ): string {
    const key = wordsKey(params);
    if (!hash?.pairs.length) return JSON.stringify(found(key, params[0]!, () => this.#means.words.say(key)));
    return `r.say(${JSON.stringify(key)},${this.#pairs(hash, contexts, frame)})`;
  }

  /** InterfaceWords with a link, which the block makes of what is in their square brackets. */
  #link({ params, hash, program, inverse }: hbs.AST.BlockStatement, contexts: readonly string[], frame: Frame): string {
    if (inverse) throw new UnknownConstruct('words and else');
    const [key, words] = [wordsKey(params), this.#name('w')];
    const same = hash?.pairs.length ? null : found(key, params[0]!, () => this.#means.words.sayLink(key));
    const pieces =
      same === null ? `r.sayLink(${JSON.stringify(key)},${this.#pairs(hash, contexts, frame)})` : JSON.stringify(same);
    const inner = this.program(program, contexts, { ...frame, words: `${words}[1]` });
    return `{const ${words}=${pieces};s+=r.words(${words}[0]);${inner}s+=r.words(${words}[2]);}`;
  }

  #pairs(hash: hbs.AST.Hash, contexts: readonly string[], frame: Frame): string {
    const pairs = hash.pairs.map(
      ({ key, value }) => `${JSON.stringify(key)}:${this.#expression(value, contexts, frame)}`,
    );
    return `{${pairs.join(',')}}`;
  }

  #expression(expression: hbs.AST.Expression, contexts: readonly string[], frame: Frame, strict = false): string {
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
        return this.#value(expression as hbs.AST.SubExpression, contexts, frame, false);
      case 'PathExpression':
        return this.#path(expression as hbs.AST.PathExpression, contexts, frame, strict);
      default:
        throw new UnknownConstruct(expression.type);
    }
  }

  #path(path: hbs.AST.PathExpression, contexts: readonly string[], frame: Frame, strict: boolean): string {
    const { parts, depth, original } = path;
    if (path.data) {
      if (original === '@words' && frame.words !== null) return frame.words;
      const { loop } = frame;
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

/** @throws UnknownConstruct when the key is not written out: nobody could say then which words templates use */
function wordsKey([key, ...more]: readonly hbs.AST.Expression[]): string {
  if (key?.type !== 'StringLiteral' || more.length > 0) throw new UnknownConstruct('words without a key');
  return (key as hbs.AST.StringLiteral).value;
}

function found<T>(key: string, { loc }: hbs.AST.Node, words: () => T): T {
  try {
    return words();
  } catch (error) {
    throw new UnknownWords(key, loc.start.line, (error as Error).message);
  }
}
