import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../problem.js';
import { holderIn, holderStateOf, lockLineOf } from './lock-holder.js';

/** A folder held for one build. */
export interface Lock {
  /** Says now and then that the build goes on, for those who cannot see its process. */
  touch(): void;
  /** @throws UserError when another build has taken the lock over */
  check(): void;
  release(): void;
}

/** How long, in milliseconds, the lock of a machine or container that cannot be looked into holds after it was last touched. */
export const FOREIGN_LOCK_HOLDS = 600_000;
const TOUCHED_EACH = 10_000;
/** For this long, in milliseconds, a lock without content may be one that is being written, on a disk without hard links. */
const LOCK_IS_WRITTEN_WITHIN = 1000;
/** Locks that were each left by a build killed while it took over the one before. */
const MOST_TAKEOVERS = 8;

/**
 * Holds a folder for one build. A lock that a dead process left, or that is damaged, is taken over, by exactly one of the
 * builds that find it at the same time.
 * @throws UserError while another build holds it
 */
export function lock(path: string): Lock {
  const line = lockLineOf(randomUUID());
  const draft = `${path}.${process.pid}-${randomUUID().slice(0, 8)}`;
  try {
    writeFileSync(draft, line);
    acquire({ path, draft, line, depth: 0 });
  } finally {
    rmSync(draft, { force: true });
  }
  removeDrafts(path);
  let touched = Date.now();
  return {
    touch() {
      if (Date.now() - touched < TOUCHED_EACH) return;
      touched = Date.now();
      if (lockText(path) === line) utimesSync(path, new Date(), new Date());
    },
    check() {
      if (lockText(path) !== line)
        throw new UserError('another build has taken over the lock of this site', `see ${path}`);
    },
    release() {
      if (lockText(path) === line) rmSync(path, { force: true });
    },
  };
}

interface Attempt {
  readonly path: string;
  /** holds `line`, on the disk of `path` */
  readonly draft: string;
  readonly line: string;
  readonly depth: number;
}

/**
 * Creates the lock, or replaces a stale one. The right to replace a lock is itself a lock, whose name is made from the content
 * of the stale one; who has it looks again whether that content is still there, since another may have been quicker.
 */
function acquire(attempt: Attempt): void {
  const { path, line, depth } = attempt;
  for (let tries = 0; tries < 3; tries++) {
    if (createWhole(attempt)) return;
    const found = lockText(path);
    if (found === null) continue;
    refuseIfHeld(found, attempt);
    if (depth === MOST_TAKEOVERS) throw busy(path, null);
    const right = `${lockPathOf(path)}~${createHash('sha256').update(path).update(found).digest('hex').slice(0, 12)}`;
    acquire({ ...attempt, path: right, depth: depth + 1 });
    try {
      if (lockText(path) !== found) continue;
      const whole = `${attempt.draft}-${depth}`;
      writeFileSync(whole, line);
      renameSync(whole, path);
      return;
    } finally {
      rmSync(right, { force: true });
    }
  }
  throw busy(path, null);
}

const lockPathOf = (right: string): string => right.replace(/~[0-9a-f]{12}$/, '');

const busy = (path: string, holder: string | null): UserError =>
  new UserError(
    `another build is writing this site${holder === null ? '' : ` (${holder})`}`,
    `wait until it is done; if none is, delete ${lockPathOf(path)}`,
  );

/** @throws UserError when the process that the lock names runs, or may run and has touched it lately */
function refuseIfHeld(found: string, { path, draft }: Attempt): void {
  const holder = holderIn(found);
  if (holder === null) {
    // two times of one disk: that of a server may differ from ours
    const age = changedAt(draft) - changedAt(path);
    if (age < LOCK_IS_WRITTEN_WITHIN)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_IS_WRITTEN_WITHIN);
    if (lockText(path) !== found) throw busy(path, null);
    return;
  }
  const state = holderStateOf(holder);
  if (state === 'gone') return;
  if (state === 'runs') throw busy(path, `process ${holder.pid}`);
  const left = FOREIGN_LOCK_HOLDS - (changedAt(draft) - changedAt(path));
  if (left <= 0) return;
  throw new UserError(
    `another build is writing this site (process ${holder.pid} on ${holder.host})`,
    `that is another machine or container: wait ${Math.ceil(left / 60_000)} min, or, if no build runs there, delete ${path}`,
  );
}

/** Creates the lock with its content in one step. @returns false when there is one */
function createWhole({ path, draft, line }: Attempt): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // exFAT and some network disks have no hard links
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
  }
  try {
    writeFileSync(path, line, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function lockText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Removes what processes left that were killed while they made a lock, or took one over. */
function removeDrafts(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) && !name.startsWith(`${basename(path)}~`)) continue;
    const draft = join(dirname(path), name);
    const holder = holderIn(lockText(draft) ?? '');
    const gone = holder === null ? changedAt(path) - changedAt(draft) > TOUCHED_EACH : holderStateOf(holder) === 'gone';
    if (gone) rmSync(draft, { force: true });
  }
}
