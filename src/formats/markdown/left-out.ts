import type { ArticleProblem } from '../../article/article.js';
import { problem } from '../draft.js';

/** Counts what is left out of a text, by kind, and reports each kind once with the line of the first. */
export class LeftOut {
  private readonly kinds = new Map<string, { line: number; count: number; readonly names: Set<string> }>();

  /**
   * @param kind "Hugo shortcodes left out"
   * @param name of the one thing: "tweet"; '' where things of the kind have none
   * @param line of the file
   */
  add(kind: string, name: string, line: number): void {
    const held = this.kinds.get(kind);
    if (held === undefined) this.kinds.set(kind, { line, count: 1, names: new Set([name]) });
    else {
      held.line = Math.min(held.line, line);
      held.count++;
      held.names.add(name);
    }
  }

  problems(): ArticleProblem[] {
    return [...this.kinds].map(([kind, { line, count, names }]) => {
      const named = [...names].filter((name) => name !== '').slice(0, 8);
      const list = named.length === 0 ? '' : `: ${named.join(', ')}${names.size > 8 ? ' …' : ''}`;
      return problem(`${kind}${count > 1 ? ` (${count})` : ''}${list}`, null, line);
    });
  }
}
