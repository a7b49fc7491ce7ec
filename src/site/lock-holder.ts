import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that a lock names. Fields that a system does not tell are `-`. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** one value from a start of the machine to the next; containers of one machine share it */
  readonly boot: string;
  /** the space that process ids count in: each container has its own */
  readonly pids: string;
  /** when the process started, in ticks since boot: ids are given again */
  readonly started: string;
}

/** The line of a lock. @param nonce makes two locks of one process differ */
export function lockLineOf(nonce: string): string {
  const { pid, host, boot, pids, started } = ownHolder();
  return `${pid} ${host} ${boot} ${pids} ${started} ${nonce}\n`;
}

/** @returns null when the line is cut off or is none. Locks of earlier versions hold only process and host. */
export function holderIn(line: string): LockHolder | null {
  const match = /^(\d+) (\S+)(?: (\S+) (\S+) (\S+) \S+)?\n$/.exec(line);
  if (match === null) return null;
  const [, pid, host, boot = '-', pids = '-', started = '-'] = match;
  return { pid: Number(pid), host: host!, boot, pids, started };
}

/** Whether the process still runs; `unknown` for one of another machine or container, whose processes cannot be seen. */
export function holderStateOf(holder: LockHolder): 'runs' | 'gone' | 'unknown' {
  const own = ownHolder();
  const differs = (a: string, b: string): boolean => a !== '-' && b !== '-' && a !== b;
  if (holder.host !== own.host) return 'unknown';
  // before the boot ids are compared: two containers may have one host name
  if (differs(holder.boot, own.boot)) return 'gone';
  if (differs(holder.pids, own.pids)) return 'unknown';
  if (!runs(holder.pid)) return 'gone';
  return differs(holder.started, startTimeOf(holder.pid)) ? 'gone' : 'runs';
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ownHolder(): LockHolder {
  return {
    pid: process.pid,
    host: hostname().replace(/\s+/g, '-') || '-',
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    pids: told(() => readlinkSync('/proc/self/ns/pid')),
    started: startTimeOf(process.pid),
  };
}

/** Field 22 of /proc/PID/stat (proc(5)), counted after the name, which may hold spaces. */
const startTimeOf = (pid: number): string =>
  told(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '',
  );

function told(ask: () => string): string {
  try {
    return ask().trim().replace(/\s+/g, '-') || '-';
  } catch {
    return '-';
  }
}
