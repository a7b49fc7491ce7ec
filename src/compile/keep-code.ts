import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SAMPLE_STORY = `Harbour plan is approved
LEEDS, March 3 — The council approved a plan for the harbour on Tuesday. “It will bring work to the town,” said Mary Holt,
its leader. Holt said that work would begin in May. John Bell, a spokesman for Bell Shipping, declined to comment.

“Nobody has asked us,” he told the Leeds Courier. France and Germany had objected to an earlier plan, according to the ministry.
`;

/**
 * Builds a small folder once with the bundled program, and keeps the code that the engine made for it beside the program.
 * @param bundle the folder of the bundle
 */
export function keepCode(bundle: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-code-'));
  try {
    const seeds = join(folder, 'seeds');
    mkdirSync(seeds);
    writeFileSync(join(seeds, 'archive.yaml'), 'title: A sample\n');
    writeFileSync(join(seeds, 'harbour.txt'), SAMPLE_STORY);
    writeFileSync(join(seeds, 'plan.md'), `---\ndate: 1998-03-04\nauthor: Ann Reed\n---\n# A plan\n\n${SAMPLE_STORY}`);
    const command = ['build', seeds, '--out', join(folder, 'dist')];
    execFileSync(process.execPath, ['-e', KEEPING, resolve(bundle), ...command], {
      stdio: 'pipe',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the command, with all code kept until it ends. Flags must be those that code is loaded under when it is taken, for the engine refuses code made
 * under others: those that the program sets later, while it runs, are not set here.
 */
const KEEPING = `
  const v8 = require('node:v8');
  const { setFlagsFromString } = v8;
  const [, bundle] = process.argv;
  const { script, programs } = require(bundle + '/load.cjs').load();
  v8.setFlagsFromString = () => {};
  setFlagsFromString('--no-flush-bytecode');
  process.on('exit', () => {
    setFlagsFromString('--flush-bytecode');
    require('node:fs').writeFileSync(bundle + '/program.cache', script.createCachedData());
  });
  programs.cli();
`;
