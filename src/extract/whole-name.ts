import type { Name } from './name.js';
import type { Reading } from './reading.js';

/** The name of an organisation from one token to another (excluded). */
export function nameOf({ prose }: Reading, first: number, last: number, rule: string): Name {
  return {
    start: prose.starts[first]!,
    end: prose.ends[last - 1]!,
    first,
    last,
    type: 'organisation',
    confidence: 0.8,
    rule,
  };
}
