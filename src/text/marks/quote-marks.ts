import { type Prose, Shape } from '../prose.js';
import { isOpenedAnew, pairSingles, type Quoted } from './single-quote-marks.js';

export type { Quoted };

const OPENING_MARKS = new Set(['“', '„', '‟', '«', '``']);
const CLOSING_MARKS = new Set(['”', '»']);
const BOTH = new Set(['"', "''"]);
const BEFORE_OPENING = /[\s([{\-–—'‘’/\u00a0]/;
const AFTER_CLOSING = /[\s)\]},.;:!?\-–—'’/\u00a0]/;

/**
 * Pairs the quotation marks of a text: straight, curly, low and angle ones. A quotation left open at a paragraph's end runs on
 * when the next paragraph opens it anew, or has a closing mark first. Single marks count where a paragraph has no double ones, or
 * has them only within single ones: ‘He said “Go”.’ Marks for inches, minutes and left-out letters (5' 10", ’87, dogs’) pair with nothing.
 * @param losesMarks whether closing marks may be lost, as in scans: one that opens after a sentence ends what was open
 */
export function quotedOf(prose: Prose, losesMarks = false): Quoted[] {
  const { paragraphOf, size } = prose;
  const marks = quoteMarkTokens(prose);
  const found: Quoted[] = [];
  let carried = -1; // the first token of the paragraph into which a quotation runs on
  let carriedSingle = -1;
  for (let m = 0; m < marks.length; ) {
    const paragraph = paragraphOf[marks[m]!]!;
    let next = m;
    let doubles = false;
    for (; next < marks.length && paragraphOf[marks[next]!] === paragraph; next++)
      doubles ||= isDouble(prose.lower[marks[next]!]!) && !isMeasure(prose, marks[next]!, false);
    const own = marks.slice(m, next);
    m = next;
    if (!doubles || (carried < 0 && areWithinSingles(prose, own))) {
      const isNext = next < marks.length && paragraphOf[marks[next]!] === paragraph + 1;
      const end = isNext && isOpenedAnew(prose, marks[next]!) ? marks[next]! : -1;
      const singles = pairSingles(prose, own, { continued: carriedSingle === own[0], end });
      carriedSingle = singles.length > 0 && !singles[singles.length - 1]!.closed ? end : -1;
      found.push(...singles);
      continue;
    }
    let from = own[0]!;
    while (from > 0 && paragraphOf[from - 1] === paragraph) from--;
    let to = own[own.length - 1]! + 1;
    while (to < size && paragraphOf[to] === paragraph) to++;
    if (carried >= 0 && carried < from && !losesMarks && runsOnTo(prose, carried, own)) {
      pushParagraphs(prose, carried, from, found);
      carried = from;
    }
    carried = pairDoubles(prose, own, { from, to, carried: carried === from, losesMarks }, found) ? to : -1;
  }
  return found;
}

const MOST_RUN_ON = 12; // paragraphs without a mark of their own

/** Whether the first double mark behind what was left open closes it, some paragraphs later. */
function runsOnTo(prose: Prose, carried: number, marks: readonly number[]): boolean {
  const first = marks.find((i) => isDouble(prose.lower[i]!) && !isMeasure(prose, i, true));
  if (first === undefined || prose.paragraphOf[first]! - prose.paragraphOf[carried]! > MOST_RUN_ON) return false;
  return !BOTH.has(prose.lower[first]!) && !opensAt(prose, first, true);
}

/** Adds the paragraphs from token `from` up to `to` as parts of one quotation, in the place of what single marks hold there. */
function pushParagraphs({ paragraphOf }: Prose, from: number, to: number, found: Quoted[]): void {
  while (found.length > 0 && found[found.length - 1]!.first >= from) found.pop();
  for (let first = from; first < to; ) {
    let last = first + 1;
    while (last < to && paragraphOf[last] === paragraphOf[first]) last++;
    found.push({ open: -1, first, last, closed: false, continued: true, single: false });
    first = last;
  }
}

/** The tokens that are quotation marks. */
function quoteMarkTokens({ shapes, size }: Prose): number[] {
  const marks: number[] = [];
  for (let i = 0; i < size; i++) if (shapes[i]! & Shape.quote) marks.push(i);
  return marks;
}

const isDouble = (mark: string): boolean =>
  mark === '"' || OPENING_MARKS.has(mark) || CLOSING_MARKS.has(mark) || BOTH.has(mark);

/** Whether a paragraph quotes in single marks, and all its double ones are within these. */
function areWithinSingles(prose: Prose, marks: readonly number[]): boolean {
  const first = marks.findIndex((i) => isDouble(prose.lower[i]!));
  if (first <= 0) return false;
  const singles = pairSingles(prose, marks);
  let next = 0;
  for (const i of marks) {
    if (!isDouble(prose.lower[i]!)) continue;
    while (next < singles.length && singles[next]!.last < i) next++;
    if (next === singles.length || singles[next]!.open > i) return false;
  }
  return true;
}

/** 5' 10", 6’2” or 12": a mark that hugs a figure. After feet it is inches even within a quotation. */
function isMeasure(prose: Prose, i: number, isOpen: boolean): boolean {
  const { shapes, lower } = prose;
  if (i === 0 || !(shapes[i - 1]! & Shape.number) || shapes[i]! & Shape.spaced) return false;
  if (i > 2 && /^['’]$/.test(lower[i - 2]!) && shapes[i - 3]! & Shape.number) return true;
  return /^\d+['’]\d+$/.test(lower[i - 1]!) || (lower[i] === '"' && !isOpen);
}

/** Token numbers; `carried`: the paragraph before it left a quotation open. */
interface MarkedParagraph {
  readonly from: number;
  readonly to: number;
  readonly carried: boolean;
  readonly losesMarks: boolean;
}

/** @returns whether the paragraph, which ends before `to`, leaves a quotation open */
function pairDoubles(
  prose: Prose,
  marks: readonly number[],
  { from, to, carried, losesMarks }: MarkedParagraph,
  found: Quoted[],
): boolean {
  let open = -1;
  let isOpen = false;
  let continued = false;
  let seen = false;
  let within = false; // “the posts had 412 “favourites” in a day”
  for (let m = 0; m < marks.length; m++) {
    const i = marks[m]!;
    if (!isDouble(prose.lower[i]!) || isMeasure(prose, i, isOpen)) continue;
    if (isOpen && i === open + 1 && /\p{L}/u.test(prose.text.charAt(prose.ends[i]!))) continue; // “”We stay
    const opens = opensAt(prose, i, isOpen);
    if (opens && isOpen) {
      if (losesMarks && open >= 0 && isEndedBefore(prose, i, open)) {
        pushQuoted(found, { open, first: open + 1, last: i, closed: false, continued, single: false });
        isOpen = false;
        within = false;
      } else within = opensWithin(prose, marks, m);
    } else if (!opens && within) {
      within = false;
      continue;
    }
    if (!seen && carried && !opens) {
      isOpen = true;
      open = -1;
      continued = true;
    }
    if (losesMarks && !opens && !isOpen && isSaidBehind(prose, i)) {
      const first = startOfUnopened(prose, from, i);
      pushQuoted(found, { open: -1, first, last: i, closed: true, continued: false, single: false });
    } else if (opens && !isOpen) {
      continued = carried && !seen && i === from;
      isOpen = true;
      open = i;
    } else if (!opens && isOpen) {
      pushQuoted(found, { open, first: open < 0 ? from : open + 1, last: i, closed: true, continued, single: false });
      isOpen = false;
      continued = false;
    }
    seen = true;
  }
  if (isOpen) {
    const first = open < 0 ? from : open + 1;
    const last = losesMarks ? beforeAnnouncement(prose, first, to) : to;
    pushQuoted(found, { open, first, last, closed: false, continued, single: false });
  }
  return isOpen;
}

/** I have none of it," | said the miller: a mark that closes what was not opened, and a word of saying behind it. */
const isSaidBehind = ({ lower, shapes }: Prose, i: number): boolean =>
  !(shapes[i]! & Shape.opens) &&
  /^[,?!]$/.test(lower[i - 1]!) &&
  SAID.test(lower[/^(?:he|she)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1] ?? '');

const SAID = /^(?:added|answered|asked|continued|cried|declared|exclaimed|remarked|replied|said|says)$/;

/** Where such words begin: with their sentence, or with a paragraph whose beginning stands in another column. */
function startOfUnopened({ shapes, sentenceOf, sentences }: Prose, from: number, mark: number): number {
  if (!(shapes[from]! & Shape.capital)) return from;
  return Math.max(from, sentences[sentenceOf[mark - 1]!]!);
}

/** "I forget. | He rubbed his hands and added: / "…": what announces the next paragraph is not in a quotation whose end was lost. */
function beforeAnnouncement({ lower, sentenceOf }: Prose, first: number, to: number): number {
  if (lower[to - 1] !== ':') return to;
  let last = to - 1;
  while (last > first && sentenceOf[last - 1] === sentenceOf[to - 1]) last--;
  return last > first ? last : to;
}

/** "Did you plan it? | "No, never.": also where a machine has read the closing mark as a letter. */
function isEndedBefore({ lower, shapes }: Prose, at: number, open: number): boolean {
  const last = at - 1;
  if (last - open < 2 || !(shapes[at + 1]! & Shape.capital)) return false;
  // "Did you row la "Why, yes.
  if (OPENS_ASKING.test(lower[open + 1]!) && OPENS_ANSWERING.test(lower[at + 1]!) && at - open <= LONGEST_ASKED)
    return true;
  return /^[.?!]+$/.test(lower[last]!) || (lower[last]!.length === 1 && /^[.?!'’]+$/.test(lower[last - 1]!));
}

const LONGEST_ASKED = 20; // tokens
const OPENS_ASKING = /^(?:did|do|does|were|have|had|are|could|would|will|was|is|what|where|when|why|how|who)$/;
const OPENS_ANSWERING = /^(?:yes|no|oh|well|why|never|certainly|perhaps|because|i|we|he|she|it|they)$/;
const LONGEST_WITHIN = 8; // tokens

/** Whether the mark after an open one opens a few words within it, and both are closed before another opens. */
function opensWithin(prose: Prose, marks: readonly number[], m: number): boolean {
  const [at, inner, outer] = [marks[m]!, marks[m + 1], marks[m + 2]];
  if (inner === undefined || outer === undefined || inner - at > LONGEST_WITHIN) return false;
  if (/^[.?!]$/.test(prose.lower[at - 1] ?? '.')) return false; // a closing mark was lost
  return [inner, outer].every((i) => isDouble(prose.lower[i]!) && !opensAt(prose, i, true));
}

function pushQuoted(found: Quoted[], quoted: Quoted): void {
  if (quoted.last > quoted.first) found.push(quoted);
}

/** By the mark itself, or by the white space beside it. */
function opensAt(prose: Prose, i: number, isOpen: boolean): boolean {
  const { text, starts, ends, lower } = prose;
  const spaceBefore = BEFORE_OPENING.test(text.charAt(starts[i]! - 1) || ' ');
  const spaceAfter = AFTER_CLOSING.test(text.charAt(ends[i]!) || ' ');
  if (OPENING_MARKS.has(lower[i]!)) return !(isOpen && !spaceBefore && spaceAfter);
  if (CLOSING_MARKS.has(lower[i]!)) return !isOpen && spaceBefore && !spaceAfter;
  return spaceBefore !== spaceAfter ? spaceBefore : !isOpen;
}
