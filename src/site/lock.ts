import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { UserError } from '../problem.js';

/**
 * Holds a folder for one build. A lock that a dead process of this machine left is taken over.
 * @returns what gives it free again
 * @throws Trouble while another build holds it
 */
export function lock(path: string): () => void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, `${process.pid} ${hostname()}\n`);
      closeSync(file);
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

/** Who holds the lock; null when it was left behind. */
function holderOf(path: string): string | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const [pid, host] = text.trim().split(' ');
  if (host !== hostname()) return `process ${pid} on ${host}`;
  try {
    process.kill(Number(pid), 0);
    return `process ${pid}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? `process ${pid}` : null;
  }
}
