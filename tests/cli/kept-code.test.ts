import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bundle = fileURLToPath(new URL('../../lib/bundle', import.meta.url));

test('the engine takes the code that was kept when the program was compiled', () => {
  const load = `require(${JSON.stringify(bundle)} + '/load.cjs').load().script.cachedDataRejected`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  expect(execFileSync(process.execPath, ['-p', load], { encoding: 'utf8', env })).toBe('false\n');
});
