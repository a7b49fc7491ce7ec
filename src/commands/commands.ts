import { Command, CommanderError } from 'commander';
import { pictureOf } from '../problem.js';
import { failureInWords, renderVerified, renderWritten } from '../report.js';
import { addBuild } from './build-command.js';
import {
  type ExtractFlags,
  type MergeFlags,
  portArgument,
  type ServeFlags,
  shareArgument,
  wholeNumber,
} from './command-arguments.js';
import type { CommandContext, CommandStreams } from './command-context.js';

/** The program as package.json describes it. */
export interface ProgramFacts {
  readonly version: string;
  readonly description: string;
}

/**
 * Runs a command with the arguments that follow the program's name. Paths are relative to the working folder.
 * @returns its exit code
 */
export async function runCommand(
  args: readonly string[],
  { version, description }: ProgramFacts,
  streams: CommandStreams,
): Promise<number> {
  const { terminal } = streams;
  let exitCode: number | null = null;
  const program = commandLineOf(description, streams).version(version);
  const commands: CommandContext = {
    ...{ program, version, terminal, input: streams.input, print: streams.print },
    isStopped: () => streams.signalled() !== null,
    exit: (code) => {
      exitCode = code;
    },
  };
  for (const add of [addBuild, addMerge, addServe, addCheck, addExtract, addVerify, addInit, addSchema]) add(commands);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    terminal.say(failureInWords(error, terminal.paint));
    exitCode = streams.signalled() ?? 1;
  }
  return exitCode ?? streams.signalled() ?? 0;
}

function commandLineOf(description: string, { print, complain }: CommandStreams): Command {
  return new Command('cuttings')
    .description(description)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void print(text), writeErr: complain })
    .showHelpAfterError('(cuttings --help tells what there is)')
    .addHelpText(
      'after',
      `
Examples:
  cuttings build                      builds seeds/ into dist/; open dist/index.html
  cuttings build articles --out site  builds another folder
  cuttings serve                      opens the desk: see and correct what was found
  cuttings extract article.txt        what is found in one article, as JSON

Exit codes: 0 built; 1 could not build, the old site stands; 2 built, but --strict and there were problems.`,
    );
}

/** Of commands that take fewer options than `build`. */
const NO_OPTIONS = { baseUrl: null, templates: null, threads: null, now: null, store: null, records: null };

function addMerge({ program, terminal, isStopped }: CommandContext): void {
  program
    .command('merge')
    .description('put the shares of a site together that build --pages has made')
    .argument('<shares...>', 'their folders, all of them')
    .option('--out <folder>', 'where the site goes', 'dist')
    .option('--sign <key>', 'sign the site with a private Ed25519 key, a PEM file')
    .option('--force', 'replace a site even when more than half of its articles would vanish')
    .action(async (shares: string[], { out, sign, force }: MergeFlags) => {
      const { mergeSite } = await import('../build.js');
      const order = { shares, out, force: force ?? false, sign: sign ?? null };
      const written = await mergeSite(order, { onProgress: terminal.progress, stopped: isStopped });
      terminal.say(renderWritten(written, out, terminal.paint));
    });
}

function addServe({ program, version, terminal, isStopped, exit }: CommandContext): void {
  program
    .command('serve')
    .description('open the desk: the site on this machine, with what was found to be corrected on its pages')
    .argument('[seeds]', 'the folder of articles', 'seeds')
    .option('--out <folder>', 'where the site goes; it is written when nothing has been changed for a moment', 'dist')
    .option('--port <n>', 'where it listens, on 127.0.0.1 only; 0 for any', portArgument, 4173)
    .option('--templates <folder>', 'your own templates; each replaces the built-in one of its name')
    .option('--threads <n>', 'threads that read articles (default: one for each core)', wholeNumber)
    .action(async (seeds: string, options: ServeFlags) => {
      const { serve } = await import('../serve.js');
      const order = { ...NO_OPTIONS, seeds, ...options, version };
      const desk = await serve(order, { onProgress: terminal.progress, say: terminal.say });
      terminal.say(`${terminal.paint('bold', desk.address)}\n  the desk of ${seeds}; Ctrl-C ends it`);
      while (!isStopped()) await new Promise((resolve) => setTimeout(resolve, 100));
      terminal.say(`writing ${options.out} …`);
      await desk.close();
      // to be ended is what it waits for
      exit(0);
    });
}

function addCheck({ program, version, terminal, print }: CommandContext): void {
  program
    .command('check')
    .description('list what an editor should look at, the most harmful first, with the lines for corrections.yaml')
    .argument('[seeds]', 'the folder of articles', 'seeds')
    .option('--most <n>', 'how many are listed', wholeNumber, 50)
    .action(async (seeds: string, { most }: { most: number }) => {
      const { check } = await import('../serve.js');
      await print(await check({ ...NO_OPTIONS, seeds, out: 'dist', version }, most, terminal.progress));
    });
}

function addExtract({ program, terminal, isStopped, input, print }: CommandContext): void {
  program
    .command('extract')
    .description('print what is found in each article, one JSON record a line')
    .argument('[paths...]', 'folders or files; - reads NDJSON {"id", "text" or "markdown"} from standard input', [
      'seeds',
    ])
    .option('--threads <n>', 'threads that read articles (default: one for each core)', wholeNumber)
    .option(
      '--root <folder>',
      'the folder of seeds that the paths lie in: ids, settings and folder facts are those of its build',
    )
    .option(
      '--shard <i/n>',
      'only the i-th of n parts of the seeds; what cannot be read is a line too: {"error": …}',
      shareArgument,
    )
    .action(async (paths: string[], options: ExtractFlags) => {
      const { extract } = await import('../workers/extract-records.js');
      const { threads = null, root = null, shard: share = null } = options;
      const asLines = share !== null || root !== null;
      let records = 0;
      let errors = 0;
      for await (const outcome of extract(paths, input(), { threads, root, share })) {
        if (isStopped()) return;
        if ('json' in outcome) records++;
        else errors++;
        if ('json' in outcome) await print(`${outcome.json}\n`);
        else if (asLines || outcome.problem.path === '-')
          await print(`${JSON.stringify({ error: outcome.problem })}\n`);
        else terminal.say(pictureOf(outcome.problem, null, terminal.paint));
      }
      if (asLines || paths.includes('-')) terminal.say(`${records} records, ${errors} errors`);
    });
}

function addVerify({ program, terminal, exit }: CommandContext): void {
  program
    .command('verify')
    .description('check links, files and checksums of a site')
    .argument('[site]', 'its folder', 'dist')
    .option('--key <key>', 'check the signature with a public Ed25519 key, a PEM file')
    .action(async (site: string, options: { key?: string }) => {
      const { verifySite } = await import('../site/verify.js');
      const { readPublicKey } = await import('../site/signature.js');
      const verified = verifySite(site, {
        key: options.key === undefined ? null : readPublicKey(options.key),
        onProgress: (done, total) => terminal.progress('verify', done, total),
      });
      terminal.say(renderVerified(verified, terminal.paint));
      if (verified.faultCount > 0) exit(1);
    });
}

function addInit({ program, terminal }: CommandContext): void {
  program
    .command('init')
    .description('look at a folder of articles and put archive.yaml and corrections.yaml into it, to start from')
    .argument('[folder]', 'the folder of articles (default: seeds, which is made when there is none)')
    .action(async (folder: string | undefined) => {
      const { init } = await import('../init.js');
      for (const { path, written } of await init(folder ?? null))
        terminal.say(written ? `wrote ${path}` : `${path} is there already and stays as it is`);
    });
}

function addSchema({ program, print }: CommandContext): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(async () => {
      const { recordSchema } = await import('../article/schema.js');
      await print(recordSchema());
    });
}
