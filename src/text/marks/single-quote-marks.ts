import type { Prose } from '../prose.js';

/** A stretch in quotation marks within one paragraph. Token numbers; `last` is excluded. */
export interface Quoted {
  /** the opening mark; -1 where the paragraph goes on in a quotation that was not opened anew */
  readonly open: number;
  /** first token inside */
  readonly first: number;
  /** the token after the last one inside: the closing mark, or what follows the paragraph */
  readonly last: number;
  /** whether a closing mark is there */
  readonly closed: boolean;
  /** whether the quotation began in an earlier paragraph */
  readonly continued: boolean;
  /** in single marks */
  readonly single: boolean;
}

const SINGLE_OPEN = new Set(['‘', "'", '`']);
const SINGLE_CLOSE = new Set(['’', "'"]);
const BEFORE_SINGLE = /[\s([{\-–—"“/\u00a0]/;
const AFTER_SINGLE = /[\s)\]},.;:!?\-–—"”/\u00a0]/;
const CLOSES_SPEECH = /[,.?!…–—]/;

/**
 * Pairs the single quotation marks of a paragraph. A mark charAfter an s may be a plural's apostrophe: it closes nothing when a mark
 * that follows a comma or a stop comes charBefore the next opening one, as in ‘The boys’ coats were wet,’ she said.
 * @param marks tokens of quotation marks of one paragraph, double ones too
 * @param runOn whether a quotation was left open before the paragraph, and where the paragraph ends if the next one opens it anew
 */
export function pairSingles(prose: Prose, marks: readonly number[], runOn: RunOn = UNCONTINUED): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  for (let m = 0; m < marks.length; m++) {
    const i = marks[m]!;
    if (open < 0 && opensSingle(prose, i)) open = i;
    else if (open >= 0 && closesSingle(prose, i) && !(isPluralMark(prose, i) && closesLater(prose, marks, m + 1))) {
      const continued = runOn.continued && m > 0 && open === marks[0];
      if (i > open + 1) found.push({ open, first: open + 1, last: i, closed: true, continued, single: true });
      open = -1;
    }
  }
  if (open >= 0 && runOn.end > open + 1 && (headsParagraph(prose, open) || /^[:,]$/.test(prose.lower[open - 1]!))) {
    const continued = runOn.continued && open === marks[0];
    found.push({ open, first: open + 1, last: runOn.end, closed: false, continued, single: true });
  }
  return found;
}

/** How a quotation in single marks runs on from paragraph to paragraph; token numbers. */
export interface RunOn {
  readonly continued: boolean;
  /** -1 where the next paragraph does not begin with an opening mark */
  readonly end: number;
}

const UNCONTINUED: RunOn = { continued: false, end: -1 };

const headsParagraph = ({ paragraphOf }: Prose, i: number): boolean => i === 0 || paragraphOf[i - 1] !== paragraphOf[i];

/** Whether a mark opens its paragraph, and a quotation in single marks with it. */
export const isOpenedAnew = (prose: Prose, i: number): boolean => headsParagraph(prose, i) && opensSingle(prose, i);

const charBefore = ({ text, starts }: Prose, i: number): string => text.charAt(starts[i]! - 1) || ' ';
const charAfter = ({ text, ends }: Prose, i: number): string => text.charAt(ends[i]!) || ' ';

const opensSingle = (prose: Prose, i: number): boolean =>
  SINGLE_OPEN.has(prose.lower[i]!) &&
  BEFORE_SINGLE.test(charBefore(prose, i)) &&
  !AFTER_SINGLE.test(charAfter(prose, i));

const closesSingle = (prose: Prose, i: number): boolean =>
  SINGLE_CLOSE.has(prose.lower[i]!) &&
  (!BEFORE_SINGLE.test(charBefore(prose, i)) || charBefore(prose, i) === '"') && // ‘He said "go"’
  AFTER_SINGLE.test(charAfter(prose, i));

const isPluralMark = (prose: Prose, i: number): boolean =>
  charBefore(prose, i) === 's' && /\s/.test(charAfter(prose, i));

/** Whether the next mark that opens or closes closes charAfter a comma or a stop; looks at few marks. */
function closesLater(prose: Prose, marks: readonly number[], from: number): boolean {
  for (let m = from; m < marks.length && m < from + 12; m++) {
    const i = marks[m]!;
    if (opensSingle(prose, i)) return false;
    if (closesSingle(prose, i)) {
      if (CLOSES_SPEECH.test(charBefore(prose, i))) return true;
      if (!isPluralMark(prose, i)) return false;
    }
  }
  return false;
}
