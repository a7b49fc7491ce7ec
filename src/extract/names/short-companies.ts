import { NameWord } from '../../lexicon/name-words.js';
import { initialPairOf } from '../../lexicon/reading/organisation-name.js';
import { Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';
import type { TokenSpan } from '../syntax/parsed-text.js';
import type { Name } from './name.js';

/**
 * Short forms of an article's organisations that look like no names: "F and O", "F/O", "F&O" for Finch and Otter, "Mudlark's" for
 * Mudlark's Tea Rooms, wherever they stand. @param wholes names found beside those of the reading
 */
export function shortFirms(reading: NamedText, wholes: readonly Name[]): TokenSpan[] {
  const pairs = new Set<string>();
  const owners = new Set<number>();
  const add = ({ first, last, type }: Name): void => {
    if (type !== 'organisation' || last - first < 3) return;
    if (reading.is(NameWord.head | NameWord.end, first)) return;
    if (reading.is(NameWord.clitic, first + 1)) owners.add(reading.prose.ids[first]!);
    else if (reading.is(NameWord.joiner, first + 1) && reading.isCapital(first + 2))
      pairs.add(reading.word(first)[0]! + reading.word(first + 2)[0]!);
  };
  for (const name of reading.names) add(name);
  for (const name of wholes) add(name);
  return [
    ...(pairs.size === 0 ? [] : pairsIn(reading, pairs)),
    ...(owners.size === 0 ? [] : ownersIn(reading, owners)),
  ];
}

function pairsIn(reading: NamedText, pairs: ReadonlySet<string>): TokenSpan[] {
  const { size, starts, ends, shapes } = reading.prose;
  const found: TokenSpan[] = [];
  for (let i = 0; i < size; i++) {
    const length = ends[i]! - starts[i]!;
    if (length > 3 || !(shapes[i]! & Shape.capital)) continue;
    const last = length === 1 && reading.is(NameWord.joiner | NameWord.slash, i + 1) ? Math.min(i + 3, size) : i + 1;
    if (pairs.has(initialPairOf(reading.phrase(i, last)) ?? '') && !isInside(reading, i, last))
      found.push({ first: i, last });
  }
  return found;
}

/** "F and O Ferries Ltd" is another firm. */
function isInside(reading: NamedText, first: number, last: number): boolean {
  const name = reading.nameAt(first) ?? reading.nameAt(last - 1);
  return name !== undefined && (name.first < first || name.last > last);
}

/** "Mudlark's said", not "Mudlark's Tea Rooms" nor what a name holds already. */
function ownersIn(reading: NamedText, owners: ReadonlySet<number>): TokenSpan[] {
  const { size, ids } = reading.prose;
  const found: TokenSpan[] = [];
  for (let i = 0; i + 1 < size; i++) {
    if (!owners.has(ids[i]!) || !reading.is(NameWord.clitic, i + 1) || !reading.isCapital(i)) continue;
    const goesOn = reading.isCapital(i + 2) && reading.together(i, i + 2);
    if (!goesOn && reading.nameAt(i) === undefined) found.push({ first: i, last: i + 2 });
  }
  return found;
}
