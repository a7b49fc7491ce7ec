// Kills the process at the nth call that changes the disk, before or after it: CRASH_AT=12 or CRASH_AT=12+. Without, writes the
// number of calls to CRASH_COUNT.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const CHANGES = [
  'writeFileSync',
  'mkdirSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
  'fsyncSync',
  'utimesSync',
];

if (isMainThread) {
  const [, nth, after] = /^(\d+)(\+?)$/.exec(process.env.CRASH_AT ?? '') ?? [];
  const countFile = process.env.CRASH_COUNT;
  const { writeFileSync } = fs;
  let calls = 0;
  const names = [];
  for (const name of CHANGES) {
    const real = fs[name];
    fs[name] = (...given) => {
      const call = ++calls; // what the call itself does may be calls too
      names.push(name);
      if (call === Number(nth) && after === '') process.kill(process.pid, 'SIGKILL');
      try {
        return real(...given);
      } finally {
        if (call === Number(nth)) process.kill(process.pid, 'SIGKILL');
      }
    };
  }
  syncBuiltinESMExports();
  if (countFile !== undefined) process.on('exit', () => writeFileSync(countFile, names.join('\n')));
}
