import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const MEGABYTES = 100;
/** Of the whole process that reads it, in MB. */
const MOST_MEMORY = 300;

/** Linux counts into `maxRSS` what the process that started this one held; its own most is in its status. */
const MOST_HELD =
  process.platform === 'linux'
    ? String.raw`Number(/VmHWM:\s+(\d+)/.exec((await import('node:fs')).readFileSync('/proc/self/status', 'utf8'))[1]) / 1024`
    : 'process.resourceUsage().maxRSS / 1024';

const PARAGRAPH =
  'The ferry came back to the harbour on Friday, and the people stood on the mole and waved, the harbour-master, Ada Brackwater, said.';

const item = (n: number, type: 'post' | 'revision'): string =>
  `<item><title>Ferry ${n} Returns</title><wp:post_id>${n}</wp:post_id><wp:post_date>1954-03-17 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type><content:encoded><![CDATA[${Array.from({ length: 60 }, (_, i) => `${PARAGRAPH} (${n}.${i})`).join('\n\n')}]]></content:encoded></item>\n`;

/** @returns how many posts it has */
function writeExport(path: string): number {
  const file = openSync(path, 'w');
  let size = writeSync(
    file,
    '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay Post</title>\n',
  );
  let count = 0;
  // as authors leave them: older states of a post before the one that was published
  while (size < MEGABYTES * 1024 * 1024) {
    count++;
    for (const type of ['revision', 'revision', 'revision', 'post'] as const)
      size += writeSync(file, item(count, type));
  }
  writeSync(file, '</channel></rss>\n');
  closeSync(file);
  return count;
}

test(`a WordPress export of ${MEGABYTES} MB is read in less than ${MOST_MEMORY} MB of memory`, {
  timeout: 600_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    const count = writeExport(join(folder, 'export.xml'));
    const lib = pathToFileURL(join(import.meta.dirname, '../../lib/')).href;
    const script = `
      const { readArticles } = await import('${lib}seed/read-articles.js');
      const { plainConfig } = await import('${lib}config.js');
      const { NO_FOLDER_FACTS } = await import('${lib}formats/format.js');
      const seeds = { root: ${JSON.stringify(folder)}, settings: plainConfig, folder: NO_FOLDER_FACTS };
      let count = 0;
      for await (const each of readArticles(seeds, 'export.xml')) if ('text' in each) count++;
      console.log(JSON.stringify({ count, megabytes: ${MOST_HELD} }));`;
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const read = JSON.parse(told) as { count: number; megabytes: number };
    expect(read.count).toBe(count);
    expect(read.megabytes).toBeLessThan(MOST_MEMORY);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
