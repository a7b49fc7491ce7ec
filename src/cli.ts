#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { recordSchema } from './article/schema.js';
import { build, mergeSite } from './build.js';
import type { Built } from './build-types.js';
import {
  type BuildFlags,
  baseUrlArgument,
  dayArgument,
  type ExtractFlags,
  type MergeFlags,
  portArgument,
  type ServeFlags,
  shardArgument,
  wholeNumber,
} from './command-arguments.js';
import { init } from './init.js';
import { type Problem, pictureOf } from './problem.js';
import { failureInWords, renderBuilt, renderVerified, renderWritten } from './report.js';
import { lineIn } from './seed/read.js';
import { bagSite } from './site/bag.js';
import { readPublicKey } from './site/signature.js';
import { verifySite } from './site/verify.js';
import { terminalOn } from './terminal.js';
import { extract } from './workers/extract-records.js';

const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};
const terminal = terminalOn(process.stderr, process.env);

/** Writes to standard output and waits while the reader is slow. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

// the reader has gone, as in `cuttings extract | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopped = true;
    process.exitCode = signal === 'SIGINT' ? 130 : 143;
  });
}

/** Of commands that take fewer options than `build`. */
const NO_OPTIONS = { baseUrl: null, templates: null, threads: null, now: null, store: null, records: null };

const program = new Command('cuttings')
  .description(description)
  .version(version)
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

program
  .command('build')
  .description('build the site of a folder of articles')
  .argument('[seeds]', 'the folder of articles, with archive.yaml and corrections.yaml if you like', 'seeds')
  .option(
    '--out <folder>',
    'where the site goes; a site of ours that is there is replaced when the new one is whole',
    'dist',
  )
  .option('--base-url <url>', 'where the site will be on the web; for feeds and the sitemap', baseUrlArgument)
  .option('--templates <folder>', 'your own templates; each replaces the built-in one of its name')
  .option('--threads <n>', 'threads that read articles (default: one for each core)', wholeNumber)
  .option(
    '--now <date>',
    'the day (2024-11-29) for embargoes and expiry dates; else that of the newest article',
    dayArgument,
  )
  .option('--strict', 'exit with 2 when there were problems')
  .option(
    '--records <files...>',
    'files of records that cuttings extract made elsewhere, plain or .gz, instead of finding them here',
  )
  .option(
    '--pages <i/n>',
    'make only the i-th of n shares of the pages; cuttings merge puts them together',
    shardArgument,
  )
  .option('--store <folder>', 'where to keep what the next build can use again (default: .cuttings beside the seeds)')
  .option('--no-store', 'keep nothing, and find everything anew')
  .option('--sign <key>', 'sign the site with a private Ed25519 key, a PEM file')
  .option('--bag <folder>', 'pack the finished site as a bag too (BagIt), for those who keep it')
  .option('--force', 'replace a site even when more than half of its articles would vanish')
  .action(async (seeds: string, options: BuildFlags) => {
    const order = {
      seeds,
      out: options.out,
      baseUrl: options.baseUrl ?? null,
      templates: options.templates ?? null,
      threads: options.threads ?? null,
      now: options.now ?? null,
      version,
      force: options.force ?? false,
      sign: options.sign ?? null,
      store: options.store ?? null,
      records: options.records ?? null,
      share: options.pages ?? null,
    };
    const built: Built = await build(order, { onProgress: terminal.progress, stopped: () => stopped });
    const lineOf = ({ path, line }: Problem): string | null => (line === null ? null : lineIn(seeds, path, line));
    if (options.bag !== undefined) bagSite(options.out, options.bag, `Cuttings ${version}`);
    terminal.say(renderBuilt(built, options.out, lineOf, terminal.paint));
    if (options.strict && built.problems.length > 0) process.exitCode = 2;
  });

program
  .command('merge')
  .description('put the shares of a site together that build --pages has made')
  .argument('<shares...>', 'their folders, all of them')
  .option('--out <folder>', 'where the site goes', 'dist')
  .option('--sign <key>', 'sign the site with a private Ed25519 key, a PEM file')
  .option('--force', 'replace a site even when more than half of its articles would vanish')
  .action(async (shares: string[], { out, sign, force }: MergeFlags) => {
    const order = { shares, out, force: force ?? false, sign: sign ?? null };
    const written = await mergeSite(order, { onProgress: terminal.progress, stopped: () => stopped });
    terminal.say(renderWritten(written, out, terminal.paint));
  });

program
  .command('serve')
  .description('open the desk: the site on this machine, with what was found to be corrected on its pages')
  .argument('[seeds]', 'the folder of articles', 'seeds')
  .option('--out <folder>', 'where the site goes; it is written when nothing has been changed for a moment', 'dist')
  .option('--port <n>', 'where it listens, on 127.0.0.1 only; 0 for any', portArgument, 4173)
  .option('--templates <folder>', 'your own templates; each replaces the built-in one of its name')
  .option('--threads <n>', 'threads that read articles (default: one for each core)', wholeNumber)
  .action(async (seeds: string, options: ServeFlags) => {
    const { serve } = await import('./serve.js');
    const order = { ...NO_OPTIONS, seeds, ...options, version };
    const desk = await serve(order, { onProgress: terminal.progress, say: terminal.say });
    terminal.say(`${terminal.paint('bold', desk.address)}\n  the desk of ${seeds}; Ctrl-C ends it`);
    while (!stopped) await new Promise((resolve) => setTimeout(resolve, 100));
    terminal.say(`writing ${options.out} …`);
    await desk.close();
    process.exitCode = 0;
  });

program
  .command('check')
  .description('list what an editor should look at, the most harmful first, with the lines for corrections.yaml')
  .argument('[seeds]', 'the folder of articles', 'seeds')
  .option('--most <n>', 'how many are listed', wholeNumber, 50)
  .action(async (seeds: string, { most }: { most: number }) => {
    const { check } = await import('./serve.js');
    await print(await check({ ...NO_OPTIONS, seeds, out: 'dist', version }, most, terminal.progress));
  });

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
    shardArgument,
  )
  .action(async (paths: string[], options: ExtractFlags) => {
    const input = process.stdin.setEncoding('utf8') as AsyncIterable<string>;
    const { threads = null, root = null, shard = null } = options;
    const asLines = shard !== null || root !== null;
    let records = 0;
    let errors = 0;
    for await (const outcome of extract(paths, input, { threads, root, shard })) {
      if (stopped) return;
      if ('json' in outcome) records++;
      else errors++;
      if ('json' in outcome) await print(`${outcome.json}\n`);
      else if (asLines || outcome.problem.path === '-') await print(`${JSON.stringify({ error: outcome.problem })}\n`);
      else terminal.say(pictureOf(outcome.problem, null, terminal.paint));
    }
    if (asLines || paths.includes('-')) terminal.say(`${records} records, ${errors} errors`);
  });

program
  .command('verify')
  .description('check links, files and checksums of a site')
  .argument('[site]', 'its folder', 'dist')
  .option('--key <key>', 'check the signature with a public Ed25519 key, a PEM file')
  .action((site: string, options: { key?: string }) => {
    const verified = verifySite(site, {
      key: options.key === undefined ? null : readPublicKey(options.key),
      onProgress: (done, total) => terminal.progress('verify', done, total),
    });
    terminal.say(renderVerified(verified, terminal.paint));
    if (verified.faultCount > 0) process.exitCode = 1;
  });

program
  .command('init')
  .description('look at a folder of articles and put archive.yaml and corrections.yaml into it, to start from')
  .argument('[folder]', 'the folder of articles (default: seeds, which is made when there is none)')
  .action(async (folder: string | undefined) => {
    for (const { path, written } of await init(folder ?? null))
      terminal.say(written ? `wrote ${path}` : `${path} is there already and stays as it is`);
  });

program
  .command('schema')
  .description('print the JSON Schema of a record')
  .action(() => print(recordSchema()));

void program.parseAsync().catch((error: unknown) => {
  terminal.say(failureInWords(error, terminal.paint));
  process.exitCode ||= 1;
});
