import Handlebars from 'handlebars';

/** A name that a template asks for, as a path from the page's data: `card.people[].name`. */
export interface Use {
  readonly path: string;
  readonly template: string;
  readonly line: number;
}

type Node = hbs.AST.Node & { readonly [key: string]: unknown };

/** All names that a template and its parts ask for. `each` leads into a list's items, `with` and a part's context into an object. */
export function namesUsed(sources: ReadonlyMap<string, string>, template: string): Use[] {
  const uses: Use[] = [];
  walkTemplate(sources, template, [''], uses, []);
  return uses;
}

/** @param contexts paths of the data in reach, the innermost last */
function walkTemplate(
  sources: ReadonlyMap<string, string>,
  template: string,
  contexts: readonly string[],
  uses: Use[],
  within: readonly string[],
): void {
  if (within.includes(template)) throw new Error(`${template} stands in itself`);
  const source = sources.get(template);
  if (source === undefined) throw new Error(`there is no template ${template}`);
  const note = (expression: hbs.AST.Expression, scope: readonly string[]): string | null => {
    if (expression.type === 'SubExpression') {
      for (const param of (expression as hbs.AST.SubExpression).params) note(param, scope);
      return null;
    }
    if (expression.type !== 'PathExpression') return null;
    const { data, depth, parts } = expression as hbs.AST.PathExpression;
    const base = scope[scope.length - 1 - depth];
    if (data || base === undefined) return null;
    const path = [base, ...parts].filter((part) => part !== '').join('.');
    if (parts.length > 0) uses.push({ path, template, line: expression.loc.start.line });
    return path;
  };
  const walk = (program: hbs.AST.Program | undefined, scope: readonly string[]): void => {
    for (const statement of (program?.body ?? []) as readonly hbs.AST.Statement[]) visit(statement as Node, scope);
  };
  const visit = (node: Node, scope: readonly string[]): void => {
    if (node.type === 'MustacheStatement') {
      const { path, params } = node as unknown as hbs.AST.MustacheStatement;
      if (params.length === 0) note(path as hbs.AST.PathExpression, scope);
      for (const param of params) note(param, scope);
    } else if (node.type === 'BlockStatement') {
      const { path, params, program, inverse } = node as unknown as hbs.AST.BlockStatement;
      const [subject] = params.map((param) => note(param, scope));
      const helper = (path as hbs.AST.PathExpression).original;
      const inner = helper === 'each' ? [...scope, `${subject}[]`] : helper === 'with' ? [...scope, subject!] : scope;
      walk(program, inner);
      walk(inverse, scope);
    } else if (node.type === 'PartialStatement' || node.type === 'PartialBlockStatement') {
      const { name, params } = node as unknown as hbs.AST.PartialStatement;
      const part = (name as hbs.AST.PathExpression).original;
      const context = params[0] === undefined ? scope.at(-1)! : note(params[0], scope)!;
      if (part !== '@partial-block') walkTemplate(sources, part, [context], uses, [...within, template]);
      if (node.type === 'PartialBlockStatement')
        walk((node as unknown as hbs.AST.PartialBlockStatement).program, scope);
    }
  };
  walk(Handlebars.parse(source), contexts);
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
