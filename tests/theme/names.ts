import Handlebars from 'handlebars';

/** A name that a template asks for, as a path from the page's data: `card.people[].name`. */
export interface Use {
  readonly path: string;
  readonly template: string;
  readonly line: number;
}

/** What names stand for at one place of a template: a path of the data, and names given to a part (`{{> row a=b}}`). */
interface Scope {
  readonly base: string;
  /** null: a value of the template's own, such as a text */
  readonly given: ReadonlyMap<string, string | null>;
}

/** All names that a template and its parts ask for. `each` leads into a list's items, `with` and a part's context into an object. */
export function namesUsed(sources: ReadonlyMap<string, string>, template: string): Use[] {
  const uses: Use[] = [];
  new Walk(sources, uses).template(template, { base: '', given: new Map() }, []);
  return uses;
}

class Walk {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #uses: Use[];
  #template = '';

  constructor(sources: ReadonlyMap<string, string>, uses: Use[]) {
    this.#sources = sources;
    this.#uses = uses;
  }

  template(name: string, scope: Scope, within: readonly string[]): void {
    const source = this.#sources.get(name);
    if (source === undefined) throw new Error(`there is no template ${name}`);
    if (within.includes(name)) throw new Error(`${name} stands in itself`);
    const caller = this.#template;
    this.#template = name;
    this.#program(Handlebars.parse(source), [scope], [...within, name]);
    this.#template = caller;
  }

  #program(program: hbs.AST.Program | undefined, scopes: readonly Scope[], within: readonly string[]): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scopes, within);
  }

  #statement(statement: hbs.AST.Statement, scopes: readonly Scope[], within: readonly string[]): void {
    if (statement.type === 'MustacheStatement') {
      const { path, params, hash } = statement as hbs.AST.MustacheStatement;
      for (const { value } of hash?.pairs ?? []) this.#note(value, scopes);
      if (params.length === 0) this.#note(path as hbs.AST.PathExpression, scopes);
      for (const param of params) this.#note(param, scopes);
    } else if (statement.type === 'BlockStatement') {
      const { path, params, hash, program, inverse } = statement as hbs.AST.BlockStatement;
      for (const { value } of hash?.pairs ?? []) this.#note(value, scopes);
      const [subject] = params.map((param) => this.#note(param, scopes));
      const helper = (path as hbs.AST.PathExpression).original;
      const below = helper === 'each' ? `${subject}[]` : helper === 'with' ? subject! : null;
      this.#program(program, below === null ? scopes : [...scopes, { base: below, given: new Map() }], within);
      this.#program(inverse, scopes, within);
    } else if (statement.type === 'PartialStatement' || statement.type === 'PartialBlockStatement') {
      const { name, params, hash } = statement as hbs.AST.PartialStatement;
      const part = String((name as hbs.AST.PathExpression).original);
      const own = scopes.at(-1)!;
      const base = params[0] === undefined ? own.base : this.#note(params[0], scopes)!;
      const given = new Map(hash?.pairs.map(({ key, value }) => [key, this.#note(value, scopes)]));
      if (params[0] === undefined) for (const [key, path] of own.given) if (!given.has(key)) given.set(key, path);
      if (part !== '@partial-block') this.template(part, { base, given }, within);
      if (statement.type === 'PartialBlockStatement')
        this.#program((statement as hbs.AST.PartialBlockStatement).program, scopes, within);
    }
  }

  /** Notes a name and tells its path from the page's data; null for what is no name of the data. */
  #note(expression: hbs.AST.Expression, scopes: readonly Scope[]): string | null {
    if (expression.type === 'SubExpression') {
      const { params, hash } = expression as hbs.AST.SubExpression;
      for (const value of [...params, ...(hash?.pairs ?? []).map(({ value }) => value)]) this.#note(value, scopes);
      return null;
    }
    if (expression.type !== 'PathExpression') return null;
    const { data, depth, parts } = expression as hbs.AST.PathExpression;
    const scope = scopes[scopes.length - 1 - depth];
    if (data || scope === undefined) return null;
    const [first, ...rest] = parts as string[];
    if (first === undefined) return scope.base;
    const base = scope.given.get(first);
    if (base === null) return null;
    const path = base === undefined ? [scope.base, first, ...rest] : [base, ...rest];
    const joined = path.filter((part) => part !== '').join('.');
    this.#uses.push({ path: joined, template: this.#template, line: expression.loc.start.line });
    return joined;
  }
}

/** The names in some data, as paths: `page.nav[].href`. Of lists, those of all items together. */
export function namesGiven(data: unknown, path = '', names: Set<string> = new Set()): Set<string> {
  if (Array.isArray(data)) for (const item of data) namesGiven(item, `${path}[]`, names);
  else if (typeof data === 'object' && data !== null) {
    for (const [name, value] of Object.entries(data)) {
      const below = path === '' ? name : `${path}.${name}`;
      names.add(below);
      namesGiven(value, below, names);
    }
  }
  return names;
}
