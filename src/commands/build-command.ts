import type { Command } from 'commander';
import type { Built } from '../build-types.js';
import type { Problem } from '../problem.js';
import { renderBuilt } from '../report.js';
import { type BuildFlags, baseUrlArgument, shareArgument, wholeNumber } from './command-arguments.js';
import type { CommandContext } from './command-context.js';

/** `cuttings build`. */
export function addBuild({ program, version, terminal, isStopped, exit }: CommandContext): void {
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
    .option('--now <date>', 'the day (2024-11-29) for embargoes and expiry dates; else that of the newest article')
    .option('--strict', 'exit with 2 when there were problems')
    .option(
      '--records <files...>',
      'files of records that cuttings extract made elsewhere, plain or .gz, instead of finding them here',
    )
    .option(
      '--pages <i/n>',
      'make only the i-th of n shares of the pages; cuttings merge puts them together',
      shareArgument,
    )
    .option('--store <folder>', 'where to keep what the next build can use again (default: .cuttings beside the seeds)')
    .option('--no-store', 'keep nothing, and find everything anew')
    .option('--sign <key>', 'sign the site with a private Ed25519 key, a PEM file')
    .option('--bag <folder>', 'pack the finished site as a bag too (BagIt), for those who keep it')
    .option('--force', 'replace a site even when more than half of its articles would vanish')
    .action(async (seeds: string, options: BuildFlags, command: Command) => {
      const { build } = await import('../build.js');
      const order = {
        seeds,
        out: options.out,
        baseUrl: options.baseUrl ?? null,
        templates: options.templates ?? null,
        threads: options.threads ?? null,
        now: options.now === undefined ? null : await typedDay(options.now, command),
        version,
        force: options.force ?? false,
        sign: options.sign ?? null,
        store: options.store ?? null,
        records: options.records ?? null,
        share: options.pages ?? null,
      };
      const built: Built = await build(order, { onProgress: terminal.progress, stopped: isStopped });
      const { lineIn } = await import('../seed/read.js');
      const lineOf = ({ path, line }: Problem): string | null => (line === null ? null : lineIn(seeds, path, line));
      if (options.bag !== undefined)
        (await import('../site/bag.js')).bagSite(options.out, options.bag, `Cuttings ${version}`);
      terminal.say(renderBuilt(built, options.out, lineOf, terminal.paint));
      if (options.strict && built.problems.length > 0) exit(2);
    });
}

/** Read when the command runs, for to read a date takes the names of months, and those all words. */
async function typedDay(text: string, command: Command): Promise<string> {
  const { parseDate } = await import('../article/parse-date.js');
  const day = parseDate(text);
  if (day?.length === 10) return day;
  return command.error(
    `error: option '--now <date>' argument '${text}' is invalid. It should be a day such as 2024-11-29.`,
  );
}
