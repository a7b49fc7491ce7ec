import { describe, expect, it } from 'vitest';
import { withoutHeadlineVerbs } from '../../../src/extract/names/headline-verbs.js';
import { marked } from '../marked.js';

function namesOf(source: string): string[] {
  const { prose, names } = marked(source);
  return withoutHeadlineVerbs(prose, names).map(({ start, end }) => prose.text.slice(start, end));
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['{o MUDLARK SELLS} ITS FLEET', 'MUDLARK'],
  ['{o MUDLARK CUTS STAKE IN OTTER INDUSTRIES}', 'MUDLARK', 'OTTER INDUSTRIES'],
  ['{o BUYS OTTER HOMES} FOR CASH\nIt bought homes.', 'OTTER HOMES'],
  ['{o UNIT SELLS NOTES}\nA unit sold notes.'],
  ['{o MUDLARK FILES} FOR OFFERING', 'MUDLARK'],
  ['{o FILES OF MUDLARK} FOUND', 'FILES OF MUDLARK'],
  ['He saw {o Harold Sells} and {o the Mudlark Seeks Hall}', 'Harold Sells', 'the Mudlark Seeks Hall'],
];

describe('verbs of headlines', () => {
  for (const [source, ...found] of TABLE)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(namesOf(source)).toEqual(found));
});
