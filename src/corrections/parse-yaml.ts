import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A place in a YAML file, counted from 1, and what is wrong there. */
export interface YamlFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface ParsedYaml {
  readonly document: Document.Parsed | null;
  /** the first is the one to report; others may follow from it */
  readonly faults: readonly YamlFault[];
  readonly lines: LineCounter;
}

/** Aliases are followed only so often: nine lines of them can stand for a billion values. */
export const MOST_ALIASES = 20;

/**
 * Parses settings in time that grows as the text does. The parser's own look for doubled keys compares each with all others, so
 * it is done here. Never throws; what overflows the parser's stack is a fault too.
 */
export function parseYaml(source: string): ParsedYaml {
  const lines = new LineCounter();
  try {
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (offset: number, message: string): YamlFault => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col, message: message.replace(/\s+/g, ' ') };
    };
    const faults = document.errors.map(({ pos, message }) => at(pos[0], message));
    if (faults.length > 0) return { document: null, faults, lines };
    const doubled = doubledKey(document);
    if (doubled !== null) return { document: null, faults: [at(doubled, 'Map keys must be unique')], lines };
    return { document, faults: [], lines };
  } catch (error) {
    const message = error instanceof RangeError ? 'is nested too deeply' : (error as Error).message;
    return { document: null, faults: [{ line: 1, column: 1, message: `cannot be read: ${message}` }], lines };
  }
}

/** The offset of the first key that its map has twice; null as a rule. */
function doubledKey(document: Document.Parsed): number | null {
  let found: number | null = null;
  visit(document, {
    Map(_, map) {
      if (!isMap(map)) return undefined;
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}
