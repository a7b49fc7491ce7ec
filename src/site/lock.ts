import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../problem.js';

/**
 * Holds a folder for one build. A lock that a dead process of this machine left, or that is damaged, is taken over.
 * @returns what gives it free again
 * @throws UserError while another build holds it
 */
export function lock(path: string): () => void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      createWhole(path, `${process.pid} ${hostname()}\n`);
      removeDrafts(path);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(path);
      if (holder !== null)
        throw new UserError(`another build is writing this site (${holder})`, `if none is, delete ${path}`);
      rmSync(path, { force: true });
    }
  }
  throw new UserError('another build is writing this site', `if none is, delete ${path}`);
}

/** Creates a file with its content in one step, so that a process that is killed leaves no empty lock. @throws EEXIST */
function createWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, content);
    linkSync(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // exFAT and some network disks have no hard links
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    writeFileSync(path, content, { flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who holds the lock; null when it was left after. */
function holderOf(path: string): string | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const [, pid, host] = /^(\d+) (\S+)$/.exec(text.trim()) ?? [];
  if (pid === undefined) return null;
  if (host !== hostname()) return `process ${pid} on ${host}`;
  return isAlive(Number(pid)) ? `process ${pid}` : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What processes left that were killed while they made a lock. */
function removeDrafts(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(`${basename(path)}.`) ? /\.(\d+)$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}
