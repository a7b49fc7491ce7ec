import { NameHash } from '../gazetteer/fold.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { Manner, PlaceBit, type Reading } from '../gazetteer/name-readings.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Span } from '../text/span.js';

export { PlaceBit };

/** A longest match of the gazetteer in a text: what may be a place, before anything is decided. */
export interface PlaceName extends Span, Reading {
  /** first token, and the one behind the last; a part of a hyphenated word has that word's token */
  readonly first: number;
  readonly last: number;
}

const MOST_TOKENS = 8;
/** Words inside a place name that have no capital. */
const INNER = new Set(
  `of the and de la le les del der den des du da do dos das di al el an am im in on upon sur en 's y i & - bin ibn e und zu ob aan op
  under by with san st`.split(/\s+/),
);

/** Words that may end a place name without a capital: the Palestinian territories, the Gulf states. */
const LAST = new Set(['territories', 'states', 'countries', 'peninsula', 'subcontinent']);

/**
 * Every longest match of the gazetteer that begins with a capital letter, in order; matches do not overlap. Linear in the number
 * of tokens. Names within hyphenated words count ("Turkey-backed", "U.S.-led", "American-Israeli").
 */
export function findPlaceNames(prose: Prose, gazetteer: Gazetteer): PlaceName[] {
  const found: PlaceName[] = [];
  const matcher = new Matcher(prose, gazetteer);
  let i = 0;
  while (i < prose.size) {
    const shape = prose.shapes[i]!;
    if (!(shape & Shape.word) || !(shape & (Shape.capital | Shape.hyphen))) {
      i++;
      continue;
    }
    const match = shape & Shape.capital ? matcher.longest(i, 0) : null;
    if (match) {
      found.push(match);
      // "Paris-London": what the match left of a hyphenated word
      if (match.end < prose.ends[match.last - 1]!) {
        matcher.parts(match.last - 1, match.end - prose.starts[match.last - 1]! + 1, found);
      }
      i = match.last;
      continue;
    }
    if (shape & Shape.hyphen) matcher.parts(i, 0, found);
    i++;
  }
  return found;
}

/** Tries names from one place of the text. */
class Matcher {
  private readonly hash = new NameHash();

  constructor(
    private readonly prose: Prose,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** The longest name that begins `offset` characters into token `first`. */
  longest(first: number, offset: number): PlaceName | null {
    const { prose, hash } = this;
    hash.reset();
    let best: PlaceName | null = null;
    const paragraph = prose.paragraphOf[first];
    for (let i = first; i < prose.size && i - first < MOST_TOKENS; i++) {
      const shape = prose.shapes[i]!;
      const from = i === first ? offset : 0;
      if (i > first) {
        if (prose.paragraphOf[i] !== paragraph || !this.mayContinue(i)) break;
        if (shape & Shape.spaced) hash.code(32);
      }
      if (shape & Shape.hyphen) {
        const whole = this.addHyphenated(first, i, from, offset);
        if (whole) best = whole;
      } else {
        const word = from === 0 ? prose.lower[i]! : prose.lower[i]!.slice(from);
        hash.addWord(word);
        if (shape & Shape.capital || LAST.has(word)) {
          const match = this.matchOf(first, i + 1, offset, prose.ends[i]!);
          if (match) best = match;
        }
      }
    }
    return best;
  }

  /** Adds the names that stand as parts of a hyphenated token, from `offset` on. */
  parts(token: number, offset: number, found: PlaceName[]): void {
    const { prose } = this;
    const word = prose.text.slice(prose.starts[token]!, prose.ends[token]!);
    let from = offset;
    while (from < word.length) {
      const code = word.charCodeAt(from);
      if (code >= 65 && (code <= 90 || code >= 0xc0) && word.length - from > 1) {
        const match = this.longest(token, from);
        if (match) {
          found.push({ ...match, kinds: match.kinds | PlaceBit.part });
          if (match.last > token + 1) return;
          from = match.end - prose.starts[token]! + 1;
          continue;
        }
      }
      const next = word.indexOf('-', from);
      if (next < 0) return;
      from = next + 1;
    }
  }

  private mayContinue(i: number): boolean {
    const { prose } = this;
    const shape = prose.shapes[i]!;
    if (shape & Shape.word)
      return (shape & Shape.capital) !== 0 || INNER.has(prose.lower[i]!) || LAST.has(prose.lower[i]!);
    return INNER.has(prose.lower[i]!);
  }

  /** Feeds a hyphenated token part by part; a name may end at each hyphen. The longest such name, or null. */
  private addHyphenated(first: number, i: number, from: number, offset: number): PlaceName | null {
    const { prose, hash } = this;
    const word = prose.lower[i]!;
    const start = prose.starts[i]!;
    let best: PlaceName | null = null;
    let at = from;
    while (at <= word.length) {
      let to = at;
      while (to < word.length && !isHyphen(word.charCodeAt(to))) to++;
      hash.addWord(word.slice(at, to));
      const match = this.matchOf(first, i + 1, offset, start + to);
      if (match) best = to < word.length ? { ...match, kinds: match.kinds | PlaceBit.part } : match;
      if (to >= word.length) break;
      hash.code(32);
      at = to + 1;
    }
    return best;
  }

  private matchOf(first: number, last: number, offset: number, end: number): PlaceName | null {
    const { prose, gazetteer, hash } = this;
    const entry = gazetteer.firstEntry(hash);
    if (entry < 0) return null;
    const start = prose.starts[first]! + offset;
    const reading = gazetteer.readings.of(entry, manner(prose, first, start, end));
    if (!reading) return null;
    const { kinds, demonym, candidates, own } = reading;
    return { start, end, first, last, kinds, demonym, candidates, own };
  }
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

function manner(prose: Prose, first: number, start: number, end: number): number {
  const length = end - start;
  const lastCode = prose.text.charCodeAt(end - 1);
  // only what is short or ends in a full stop can be an abbreviation
  if (length > 7 && lastCode !== 46) return Manner.long;
  const text = prose.text.slice(start, end);
  return (
    (text === text.toUpperCase() ? Manner.capitals : 0) |
    (lastCode === 46 ? Manner.pointed : 0) |
    (length > 5 ? Manner.long : 0) |
    (length === 2 ? Manner.two : 0) |
    (followsPlace(prose, first) ? Manner.follows : 0)
  );
}

/** "Boston, MA" */
function followsPlace(prose: Prose, first: number): boolean {
  if (first < 2 || prose.lower[first - 1] !== ',') return false;
  return (prose.shapes[first - 2]! & (Shape.capital | Shape.upper)) !== 0;
}
