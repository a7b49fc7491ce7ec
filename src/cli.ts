#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { type ProgramFacts, runCommand } from './commands/commands.js';
import { terminalOn } from './terminal.js';

const facts = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as ProgramFacts;

// the reader has gone, as in `cuttings extract | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

let signalled: number | null = null;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    signalled = code;
  });
}

void runCommand(process.argv.slice(2), facts, {
  terminal: terminalOn(process.stderr, process.env),
  input: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
  print: async (text) => {
    if (!process.stdout.write(text))
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  },
  complain: (text) => void process.stderr.write(text),
  signalled: () => signalled,
}).then((code) => {
  process.exitCode = code;
});
