import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, runCommand } from './run-command.js';

/** The environment variable that names the folder of the sites that processes of tests share. */
export const SHARED_SITES = 'CUTTINGS_SHARED_SITES';

export interface SharedSite {
  /** the site itself */
  readonly folder: string;
  /** what its build wrote to standard error */
  readonly told: string;
}

/**
 * A site that several files of tests look at: the first that asks builds it, the others wait for it, in other processes too. They change
 * copies only.
 * @param seedsOf gives the seeds, which it may write into the folder that it gets
 */
export async function sharedSite(
  name: string,
  seedsOf: (folder: string) => string,
  options: readonly string[] = [],
): Promise<SharedSite> {
  const room = join(process.env[SHARED_SITES]!, name);
  const report = join(room, 'report.json');
  if (isFirst(room)) {
    const args = ['build', seedsOf(join(room, 'seeds')), '--out', join(room, 'dist'), ...options];
    const ran = await runCommand(args).catch((error: unknown): Ran => ({ code: 1, out: '', told: String(error) }));
    writeFileSync(`${report}.part`, JSON.stringify(ran));
    renameSync(`${report}.part`, report);
  }
  while (!existsSync(report)) await new Promise((resolve) => setTimeout(resolve, 100));
  const { code, told } = JSON.parse(readFileSync(report, 'utf8')) as Ran;
  if (code !== 0) throw new Error(told);
  return { folder: join(room, 'dist'), told };
}

function isFirst(room: string): boolean {
  try {
    mkdirSync(room);
    return true;
  } catch {
    return false;
  }
}
