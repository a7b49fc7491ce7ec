import { frontCoded } from '../codec/front-coding.js';
import type { SearchCorpus } from '../indexing/corpus.js';
import { type Followers, followersText } from './followers.js';
import { huffmanOf } from './huffman.js';
import type { Pairs } from './pairs.js';
import { CAPITAL, CONTROLS, controlOf, DIGITS, END, endingOf, isControl, type LexiconData, UPPER } from './pieces.js';
import { SpellingCounts } from './spelling.js';

/** More pieces make the texts shorter and the lexicon longer, which every search loads. */
const MOST_PIECES = 9000;
const LONGEST_PIECE = 20;
/** Endings with a code of their own for what follows, and how often a follower has to follow to be in it. */
const MOST_ENDINGS = 64;
const USUAL_LENGTH = 24;

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lexicon for the texts of a scan: every pair and the commonest pieces get a symbol. */
export function piecesOf(scan: SearchCorpus, pairs: Pairs): LexiconData {
  const articles = scan.firsts.length - 1;
  const { frequencies, spelling } = frequenciesOf(scan, pairs, articles);
  const pieces = [...frequencies.keys()];
  const endings = commonEndings(frequencies);
  const usual = usualFollowers(countedFollowers(scan, pairs, pieces, endings), pieces, frequencies);
  const order = pieces
    .map((_, i) => i)
    .sort((a, b) => usual.rest[b]! - usual.rest[a]! || ordered(pieces[a]!, pieces[b]!));
  const counts = huffmanOf(order.map((i) => usual.rest[i]!));
  const coded = inGroups(order, counts, (a, b) => ordered(pieces[a]!, pieces[b]!));
  const symbols = new Int32Array(pieces.length);
  coded.forEach((piece, symbol) => {
    symbols[piece] = symbol;
  });
  const kept = usual.followers.filter(({ members }) => members.length > 0);
  return {
    counts,
    pieces: frontCoded(coded.map((piece) => pieces[piece]!)),
    spelling: spelling.data(),
    endings: kept.map(({ ending }) => ending),
    followers: followersText(kept.map((followers) => codeOf(followers, symbols))),
  };
}

/** Sorts those with codes of one length among themselves. */
function inGroups(
  order: readonly number[],
  counts: readonly number[],
  compare: (a: number, b: number) => number,
): number[] {
  let end = 0;
  return counts.flatMap((count) => {
    end += count;
    return order.slice(end - count, end).sort(compare);
  });
}

/** How often each piece will be written, controls and what follows them included; and what will be spelled. */
function frequenciesOf(
  scan: SearchCorpus,
  pairs: Pairs,
  articles: number,
): { frequencies: Map<string, number>; spelling: SpellingCounts } {
  const { texts } = scan.forms;
  const frequencies = commonPieces(texts, pairs.formCounts);
  for (const control of CONTROLS) frequencies.set(control, 1);
  // each article has a name and some speakers beside its text
  frequencies.set(END, Math.max(1, articles * 3));
  pairs.texts.forEach((text, i) => {
    if (pairs.counts[i]! > 0) frequencies.set(text, pairs.counts[i]!);
  });
  const spelling = new SpellingCounts();
  const add = (piece: string, n: number): void => {
    frequencies.set(piece, (frequencies.get(piece) ?? 0) + n);
  };
  texts.forEach((text, form) => {
    const count = pairs.formCounts[form]!;
    if (count === 0 || (frequencies.has(text) && !isControl(text))) return;
    const control = controlOf(text, frequencies);
    add(control, count);
    if (control === CAPITAL || control === UPPER) add(text.toLowerCase(), count);
    else spelling.add(text, count);
  });
  return { frequencies, spelling };
}

/** Those whose symbols save most. */
function commonPieces(texts: readonly string[], counts: Int32Array): Map<string, number> {
  const able: number[] = [];
  texts.forEach((text, i) => {
    if (counts[i]! >= 8 && text.length <= LONGEST_PIECE && !isControl(text)) able.push(i);
  });
  const worth = (i: number): number => counts[i]! * (texts[i]!.length + 1);
  able.sort((a, b) => worth(b) - worth(a) || ordered(texts[a]!, texts[b]!));
  return new Map(able.slice(0, MOST_PIECES).map((i) => [texts[i]!, counts[i]!]));
}

function commonEndings(frequencies: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const [piece, count] of frequencies) {
    const ending = endingOf(piece);
    if (ending !== '') counts.set(ending, (counts.get(ending) ?? 0) + count);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || ordered(a, b))
    .slice(0, MOST_ENDINGS)
    .map(([ending]) => ending);
}

/** How often each piece follows each ending: cell (ending + 1) × pieces + piece. The first row is for all other endings. */
interface FollowerCounts {
  readonly cells: Int32Array;
  readonly endings: readonly string[];
}

function countedFollowers(
  scan: SearchCorpus,
  pairs: Pairs,
  pieces: readonly string[],
  endings: readonly string[],
): FollowerCounts {
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const rows = new Map(endings.map((ending, i) => [ending, i + 1]));
  const rowAfter = (text: string): number => rows.get(endingOf(text)) ?? 0;
  const size = pieces.length;
  const cells = new Int32Array((endings.length + 1) * size);
  const { texts } = scan.forms;
  const own = (text: string): number => (isControl(text) ? undefined : numbers.get(text)) ?? -1;
  const control = texts.map((text) => (own(text) < 0 ? controlOf(text, numbers) : ''));
  const first = Int32Array.from(texts, (text, i) => (control[i] === '' ? own(text) : numbers.get(control[i]!)!));
  const isCased = (i: number): boolean => control[i] === CAPITAL || control[i] === UPPER;
  const low = Int32Array.from(texts, (text, i) => (isCased(i) ? numbers.get(text.toLowerCase())! : -1));
  const after = Uint8Array.from(texts, (text, i) => {
    if (control[i] === '' || isCased(i)) return rowAfter(isCased(i) ? text.toLowerCase() : text);
    return endingOf(text) === DIGITS ? rowAfter(text) : 0;
  });
  const pairNumbers = Int32Array.from(pairs.texts, (text) => numbers.get(text) ?? -1);
  const afterPairs = Uint8Array.from(pairs.texts, rowAfter);
  const end = numbers.get(END)!;
  for (let article = 0; article + 1 < pairs.firsts.length; article++) {
    let row = 0;
    for (let i = pairs.firsts[article]!; i < pairs.firsts[article + 1]!; i++) {
      const piece = pairs.pieces[i]!;
      if (piece < 0) {
        cells[row * size + pairNumbers[-1 - piece]!]!++;
        row = afterPairs[-1 - piece]!;
        continue;
      }
      cells[row * size + first[piece]!]!++;
      if (low[piece]! >= 0) cells[low[piece]!]!++;
      row = after[piece]!;
    }
    cells[row * size + end]!++;
  }
  return { cells, endings };
}

interface UsualFollowers {
  readonly ending: string;
  /** pieces, and how often each follows; ascending pieces */
  readonly members: readonly number[];
  readonly counts: readonly number[];
  /** how often another piece follows */
  readonly others: number;
}

/** The usual followers of each ending, and how often each piece is left for the base code. */
function usualFollowers(
  { cells, endings }: FollowerCounts,
  pieces: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): { followers: UsualFollowers[]; rest: Float64Array } {
  const size = pieces.length;
  const rest = Float64Array.from(pieces, (piece) => frequencies.get(piece)!);
  const followers = endings.map((ending, i) => {
    const row = cells.subarray((i + 1) * size, (i + 2) * size);
    const members: number[] = [];
    let others = 0;
    row.forEach((count, piece) => {
      if (count < USUAL_LENGTH) others += count;
      else {
        members.push(piece);
        rest[piece]! -= count;
      }
    });
    return { ending, members, counts: members.map((piece) => row[piece]!), others: Math.max(1, others) };
  });
  return { followers, rest: rest.map((count) => Math.max(1, count)) };
}

/** @param symbols of the pieces */
function codeOf({ members, counts, others }: UsualFollowers, symbols: Int32Array): Followers {
  const all = members.map((piece, i) => ({ symbol: symbols[piece]!, count: counts[i]! }));
  all.push({ symbol: symbols.length, count: others });
  all.sort((a, b) => b.count - a.count || a.symbol - b.symbol);
  const lengths = huffmanOf(all.map(({ count }) => count));
  while (lengths.at(-1) === 0) lengths.pop();
  const order = all.map(({ symbol }) => symbol);
  return { counts: lengths, symbols: inGroups(order, lengths, (a, b) => a - b) };
}
