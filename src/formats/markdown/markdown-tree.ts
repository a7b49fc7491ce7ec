import type { Definition, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The syntax tree of CommonMark with GitHub's tables, footnotes and addresses. */
export const markdownTree = (text: string): Root => parser.parse(text);

/** "[first]: https://…": the first of each name counts. */
export function linkTargets(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    else if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return definitions;
}
