import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgramFacts } from '../src/commands/commands.js';

const root = join(import.meta.dirname, '..');
const facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as ProgramFacts;

export interface Ran {
  readonly code: number;
  /** what it wrote to standard output */
  readonly out: string;
  /** what it wrote to standard error */
  readonly told: string;
}

interface RunOptions {
  /** the working folder */
  readonly cwd?: string;
  /** standard input */
  readonly input?: string;
  /** the time zone */
  readonly zone?: string;
}

/**
 * Runs a command of the compiled program in this process, where a second one finds everything loaded and takes a fraction of the time of a
 * process. What is about the process itself (signals, its end, other environments) starts `lib/cli.js`.
 */
export async function runCommand(args: readonly string[], { cwd, input = '', zone }: RunOptions = {}): Promise<Ran> {
  const { runCommand: run } = (await import(
    '../lib/commands/commands.js'
  )) as typeof import('../src/commands/commands.js');
  const { terminalOn } = (await import('../lib/terminal.js')) as typeof import('../src/terminal.js');
  const before = { cwd: process.cwd(), zone: process.env.TZ };
  let [out, told] = ['', ''];
  const tell = (text: string): true => {
    told += text;
    return true;
  };
  if (cwd !== undefined) process.chdir(cwd);
  if (zone !== undefined) process.env.TZ = zone;
  try {
    const code = await run(args, facts, {
      terminal: terminalOn({ write: tell } as unknown as NodeJS.WriteStream, {}),
      input: async function* () {
        yield input;
      },
      print: async (text) => {
        out += text;
      },
      complain: tell,
      signalled: () => null,
    });
    return { code, out, told };
  } finally {
    process.chdir(before.cwd);
    if (before.zone === undefined) delete process.env.TZ;
    else process.env.TZ = before.zone;
  }
}
