import type { Prose } from './prose.js';
import type { Quoted } from './quote-marks.js';

const SINGLE_OPEN = new Set(['‘', "'", '`']);
const SINGLE_CLOSE = new Set(['’', "'"]);
const BEFORE_OPENING = /[\s([{\-–—"“/\u00a0]/;
const AFTER_CLOSING = /[\s)\]},.;:!?\-–—"”/\u00a0]/;
const CLOSES_SPEECH = /[,.?!…–—]/;

/**
 * Pairs the single quotation marks of a paragraph. A mark after an s may be a plural's apostrophe: it closes nothing when a mark
 * that follows a comma or a stop comes before the next opening one, as in ‘The boys’ coats were wet,’ she said.
 * @param marks tokens of quotation marks of one paragraph, double ones too
 */
export function pairSingles(prose: Prose, marks: readonly number[]): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  for (let m = 0; m < marks.length; m++) {
    const i = marks[m]!;
    if (open < 0 && opensSingle(prose, i)) open = i;
    else if (open >= 0 && closesSingle(prose, i) && !(isPlural(prose, i) && closesLater(prose, marks, m + 1))) {
      if (i > open + 1) found.push({ open, first: open + 1, last: i, closed: true, continued: false, single: true });
      open = -1;
    }
  }
  return found;
}

const before = ({ text, starts }: Prose, i: number): string => text.charAt(starts[i]! - 1) || ' ';
const after = ({ text, ends }: Prose, i: number): string => text.charAt(ends[i]!) || ' ';

const opensSingle = (prose: Prose, i: number): boolean =>
  SINGLE_OPEN.has(prose.lower[i]!) && BEFORE_OPENING.test(before(prose, i)) && !AFTER_CLOSING.test(after(prose, i));

const closesSingle = (prose: Prose, i: number): boolean =>
  SINGLE_CLOSE.has(prose.lower[i]!) && !BEFORE_OPENING.test(before(prose, i)) && AFTER_CLOSING.test(after(prose, i));

const isPlural = (prose: Prose, i: number): boolean => before(prose, i) === 's' && /\s/.test(after(prose, i));

/** Whether the next mark that opens or closes closes after a comma or a stop; looks at few marks. */
function closesLater(prose: Prose, marks: readonly number[], from: number): boolean {
  for (let m = from; m < marks.length && m < from + 12; m++) {
    const i = marks[m]!;
    if (opensSingle(prose, i)) return false;
    if (closesSingle(prose, i)) {
      if (CLOSES_SPEECH.test(before(prose, i))) return true;
      if (!isPlural(prose, i)) return false;
    }
  }
  return false;
}
