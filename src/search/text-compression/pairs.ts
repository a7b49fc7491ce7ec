import { formOf, type SearchCorpus, weightOf } from '../indexing/corpus.js';
import { beginsWithWord } from '../word-fold.js';

/**
 * Common neighbours that are written as one piece: “of the”, “, who”. A pair is two words with one space between them, or what
 * stands between words and the word behind it.
 */
export interface Pairs {
  readonly texts: readonly string[];
  /** how often each pair is used */
  readonly counts: Int32Array;
  /** by form: how often it is used outside pairs */
  readonly formCounts: Int32Array;
  /** all texts as pieces: the number of a form, or that of a pair as -1 - number */
  readonly pieces: Int32Array;
  /** the pieces of article `a`: from `firsts[a]` to `firsts[a + 1]` */
  readonly firsts: Int32Array;
}

/** Only the commonest forms make pairs: they are counted in a square table. */
const RANKS = 1024;
const MOST_PAIRS = 2500;
/** Bits that a pair has to save in all texts, to be worth its room in the lexicon. */
const WORTH = 400;

/** Chooses the pairs that save most. */
export function pairsOf(scan: SearchCorpus): Pairs {
  const { texts } = scan.forms;
  const counts = formCounts(scan);
  const common = Array.from(texts.keys())
    .filter((form) => texts[form] !== '')
    .sort((a, b) => counts[b]! - counts[a]! || (texts[a]! < texts[b]! ? -1 : 1))
    .slice(0, RANKS);
  const ranks = new Int16Array(texts.length).fill(-1);
  common.forEach((form, rank) => {
    ranks[form] = rank;
  });
  const cells = bestCells(countedCells(scan, ranks), common, counts, scan.words);
  const numbers = new Int16Array(RANKS * RANKS).fill(-1);
  cells.forEach((cell, number) => {
    numbers[cell] = number;
  });
  const pairOf = (first: number, second: number): number => {
    const rank = ranks[first]!;
    return rank < 0 || ranks[second]! < 0 ? -1 : numbers[rank * RANKS + ranks[second]!]!;
  };
  const pairTexts = cells.map((cell) => {
    const first = texts[common[Math.floor(cell / RANKS)]!]!;
    return `${first}${beginsWithWord(first) ? ' ' : ''}${texts[common[cell % RANKS]!]!}`;
  });
  return { texts: pairTexts, ...pairPieces(scan, cells.length, pairOf) };
}

/** How often each rank stands before each, when that is a word: cell first × RANKS + second. */
function countedCells({ tokens, firsts }: SearchCorpus, ranks: Int16Array): Int32Array {
  const cells = new Int32Array(RANKS * RANKS);
  for (let article = 0; article + 1 < firsts.length; article++) {
    let before = -1;
    const end = firsts[article + 1]!;
    for (let i = firsts[article]!; i < end; i++) {
      const token = tokens[i]!;
      const rank = ranks[formOf(token)]!;
      if (before >= 0 && rank >= 0 && weightOf(token) > 0) cells[before * RANKS + rank]!++;
      before = rank;
    }
  }
  return cells;
}

/** The cells that save most, by what their codes would take together and apart. */
function bestCells(cells: Int32Array, common: readonly number[], counts: Int32Array, total: number): number[] {
  const bits = Float64Array.from(common, (form) => Math.log2(total / counts[form]!));
  const worth = (cell: number): number =>
    cells[cell]! * (bits[Math.floor(cell / RANKS)]! + bits[cell % RANKS]! - Math.log2(total / cells[cell]!));
  const able: { readonly cell: number; readonly saves: number }[] = [];
  cells.forEach((count, cell) => {
    if (count < 20) return;
    const saves = worth(cell);
    if (saves > WORTH) able.push({ cell, saves });
  });
  able.sort((a, b) => b.saves - a.saves || a.cell - b.cell);
  return able.slice(0, MOST_PAIRS).map(({ cell }) => cell);
}

/** How often each form is used. */
function formCounts({ forms, tokens }: SearchCorpus): Int32Array {
  const counts = new Int32Array(forms.texts.length);
  for (let i = 0; i < tokens.length; i++) counts[formOf(tokens[i]!)]!++;
  return counts;
}

/** All texts as pieces, the pairs taken from left to right. */
function pairPieces(
  scan: SearchCorpus,
  pairs: number,
  pairOf: (first: number, second: number) => number,
): Omit<Pairs, 'texts'> {
  const { tokens } = scan;
  const counts = new Int32Array(pairs);
  const formCounts = new Int32Array(scan.forms.texts.length);
  const firsts = new Int32Array(scan.firsts.length);
  const pieces = new Int32Array(tokens.length);
  let size = 0;
  for (let article = 0; article + 1 < firsts.length; article++) {
    const end = scan.firsts[article + 1]!;
    for (let i = scan.firsts[article]!; i < end; i++) {
      const form = formOf(tokens[i]!);
      const pair = i + 1 < end ? pairOf(form, formOf(tokens[i + 1]!)) : -1;
      if (pair < 0) {
        pieces[size++] = form;
        formCounts[form]!++;
      } else {
        pieces[size++] = -1 - pair;
        counts[pair]!++;
        i++;
      }
    }
    firsts[article + 1] = size;
  }
  return { counts, formCounts, pieces: pieces.subarray(0, size), firsts };
}
