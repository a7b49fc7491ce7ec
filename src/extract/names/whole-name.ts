import type { NamedText } from '../named-text.js';
import type { Name } from './name.js';

/** The name of an organisation from one token to another (excluded). */
export function organisationNameFrom({ prose }: NamedText, first: number, last: number, rule: string): Name {
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
