#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { lineOf } from './problem.js';
import { recordsOf } from './records.js';

const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};

/** Writes to standard output and waits while the reader is slow. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

// the reader has gone, as in `cuttings extract | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const program = new Command('cuttings').description(description).version(version).showHelpAfterError();

program
  .command('extract')
  .description('print what is found in each article, one JSON record a line')
  .argument('[paths...]', 'folders or files; - reads NDJSON {"id", "text" or "markdown"} from standard input', [
    'seeds',
  ])
  .action(async (paths: string[]) => {
    for await (const outcome of recordsOf(paths, process.stdin)) {
      if ('record' in outcome) await print(`${JSON.stringify(outcome.record)}\n`);
      else process.stderr.write(`${lineOf(outcome.problem)}\n`);
    }
  });

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`cuttings: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
