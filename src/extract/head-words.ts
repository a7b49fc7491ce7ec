import { type Prose, Shape } from '../text/prose.js';
import type { Name } from './name.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Last words of the names of places, and of organisations, that the tagger knows too little of when nothing else helps. */
const PLACE_HEADS = words(
  `street st. avenue ave. road rd. drive lane boulevard blvd. highway parkway pike turnpike river creek lake pond bay beach harbor
  harbour island islands mountain mountains hills valley canyon county township parish cemetery park plaza square airport bridge
  peninsula strait`,
);
const ORGANISATION_HEADS = words(
  `church cathedral temple synagogue school academy college university hospital clinic institute club department council commission
  committee association society foundation party union ministry bank agency bureau authority company corp. inc. ltd. league federation
  museum library police legislature senate parliament`,
);
/** They open a row of capitals without being part of the name. */
const LEADERS = words(
  `the a an this that his her their its our in at on from for of and but president minister mr. mrs. ms. dr. rev. judge sheriff mayor coach
  principal superintendent gov. sen. rep. former new`,
);

/**
 * Adds the rows of capitalised words that end in a word like "Street" or "Church" and that the tagger left out or was unsure of:
 * "at Trinity Lutheran Church". Lines in capitals, or with most words in capitals, are left alone.
 */
export function withHeadWords(prose: Prose, names: readonly Name[]): Name[] {
  const plain = plainLines(prose);
  const at = new Int32Array(prose.size).fill(-1);
  names.forEach(({ first, last }, i) => {
    at.fill(i, first, last);
  });
  const gone = new Set<number>();
  const added: Name[] = [];
  for (let i = 0; i < prose.size; ) {
    const end = endOfRow(prose, i);
    const row = end - i > 1 && plain[prose.paragraphOf[i]!] ? trimmed(prose, i, end) : null;
    const type = row && headType(prose, row.last - 1);
    if (row && type && isDoubtful(names, at, row)) {
      for (let j = row.first; j < row.last; j++) if (at[j]! >= 0) gone.add(at[j]!);
      added.push({
        ...row,
        start: prose.starts[row.first]!,
        end: prose.ends[row.last - 1]!,
        type,
        confidence: 0.7,
        rule: 'head-word',
      });
    }
    i = Math.max(end, i + 1);
  }
  if (added.length === 0) return [...names];
  return [...names.filter((_, i) => !gone.has(i)), ...added].sort((a, b) => a.first - b.first);
}

/** 1 for each paragraph in which most words have no capital. */
function plainLines(prose: Prose): Uint8Array {
  const count = prose.size === 0 ? 0 : prose.paragraphOf[prose.size - 1]! + 1;
  const balance = new Int32Array(count);
  for (let i = 0; i < prose.size; i++) {
    const shape = prose.shapes[i]!;
    if (!(shape & Shape.word)) continue;
    const paragraph = prose.paragraphOf[i]!;
    balance[paragraph] = balance[paragraph]! + (shape & Shape.capital ? -1 : 1);
  }
  return Uint8Array.from(balance, (value) => (value > 0 ? 1 : 0));
}

function headType(prose: Prose, i: number): Name['type'] | null {
  if (PLACE_HEADS.has(prose.lower[i]!)) return 'place';
  return ORGANISATION_HEADS.has(prose.lower[i]!) ? 'organisation' : null;
}

/** The token behind a row of words with capitals, side by side; a saint's 's may stand among them: St. Mary's Church. */
function endOfRow(prose: Prose, first: number): number {
  const { lower, shapes, size } = prose;
  const goesOn = (i: number): boolean => i < size && (shapes[i]! & Shape.capital) !== 0 && !(shapes[i]! & Shape.first);
  let i = first;
  while (i === first ? (shapes[i]! & Shape.capital) !== 0 : goesOn(i)) {
    i++;
    if (lower[i] === "'s" && lower[i - 2] === 'st.' && goesOn(i + 1)) i++;
  }
  return i;
}

function trimmed(prose: Prose, first: number, last: number): { first: number; last: number } | null {
  let from = first;
  while (from < last && LEADERS.has(prose.lower[from]!)) from++;
  return last - from > 1 ? { first: from, last } : null;
}

/** Whether no name fills the row, and none in it is sure or reaches beyond it. */
function isDoubtful(names: readonly Name[], at: Int32Array, row: { first: number; last: number }): boolean {
  for (let i = row.first; i < row.last; i++) {
    const name = names[at[i]!];
    if (!name) continue;
    const isHeadAlone = name.first === row.last - 1;
    if (name.first < row.first || name.last > row.last || (name.confidence > 0.75 && !isHeadAlone)) return false;
    if (name.first === row.first && name.last === row.last) return false;
  }
  return true;
}
