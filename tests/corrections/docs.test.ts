import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { verbs } from '../../src/corrections/verbs.js';

const docs = readFileSync(new URL('../../docs/corrections.md', import.meta.url), 'utf8');

describe.each(Object.entries(verbs))('%s', (verb, { example }) => {
  test('has an example that is a correction, and stands in the docs', () => {
    const { corrections, problems } = correctionsOf(`- ${example.replaceAll('\n', '\n  ')}\n`);
    expect(problems).toEqual([]);
    expect(corrections.map((correction) => correction.verb)).toEqual([verb]);
    expect(docs).toContain(
      `| ${example
        .split('\n')
        .map((line) => `\`${line}\``)
        .join('<br>')} |`,
    );
  });
});
