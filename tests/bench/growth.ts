import { SHAPES } from '../hostile/shapes.js';
import { articleOutcomes } from './growth-of-shape.js';

/**
 * `npm run bench:growth [-- BYTES [NAME [MOST]]]`: the processor time for each shape of that size and of twice it, and what it grows by.
 * With MOST, sizes are doubled until one of MOST bytes was read, or one took longer than ten seconds; the last two are compared.
 */
const [size = '200000', only = '', most = '0'] = process.argv.slice(2);
const BUDGET = 60_000;
const LONG_ENOUGH = 10_000;

const rows: [string, number, number, number][] = [];
for (const { name, extension, make } of SHAPES) {
  const title = `${extension} ${name}`;
  if (!title.includes(only)) continue;
  const piece = make(2).length - make(1).length || 1;
  let n = Math.max(1, Math.round(Number(size) / piece));
  let [once, twice] = [await articleOutcomes(extension, make(n)), await articleOutcomes(extension, make(2 * n))];
  // some shapes have no more than so many pieces
  while (make(2 * n).length < Number(most) * 0.9 && twice < LONG_ENOUGH && make(4 * n).length > make(2 * n).length) {
    n *= 2;
    [once, twice] = [twice, await articleOutcomes(extension, make(2 * n))];
  }
  const bytes = make(2 * n).length;
  rows.push([title, bytes, once, twice]);
  const growth = twice / Math.max(once, 1);
  console.log(
    `${title.padEnd(42)} ${String(bytes).padStart(9)} B ${once.toFixed(0).padStart(7)} ms ${twice.toFixed(0).padStart(7)} ms  ${growth.toFixed(1)}${growth > 2.5 && twice > 200 ? '  more than 2.5' : ''}${twice > BUDGET ? '  over the budget' : ''}`,
  );
}
const steep = rows.filter(([, , once, twice]) => twice > 200 && twice / Math.max(once, 1) > 2.5);
const largest = rows.filter(([, bytes]) => bytes >= Number(most) * 0.9).length;
console.log(
  `${rows.length} shapes; ${steep.length} grow by more than 2.5 for twice the size${most === '0' ? '' : `; ${largest} read at ${most} bytes`}`,
);
