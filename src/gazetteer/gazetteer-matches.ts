import { isHyphen } from '../text/characters.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { WordColumn } from '../text/vocabulary/vocabulary.js';
import type { Gazetteer } from './gazetteer.js';
import { Inner, innerWordsOf, nameOpeningsOf, Opening } from './name-first-words.js';
import { NameHash } from './name-key.js';
import { type NameReading, NameStyle, PlaceBit } from './name-readings.js';

export { PlaceBit };

/** A longest match of the gazetteer in a text: what may be a place, before anything is decided. */
export interface PlaceName extends Span, NameReading {
  /** first token, and the one after the last; a part of a hyphenated word has that word's token */
  readonly first: number;
  readonly last: number;
}

const MOST_TOKENS = 8;
/** Of a hyphenated word that one name may take in; “Saint-Rémy-lès-Chevreuse” has four. Without a limit a word of many takes their square. */
const MOST_PARTS = 16;

/**
 * Every longest match of the gazetteer that begins with a capital letter, in order; matches do not overlap. Linear in the number
 * of tokens. Names within hyphenated words count ("Turkey-backed", "U.S.-led", "American-Israeli").
 */
export function findPlaceNames(prose: Prose, gazetteer: Gazetteer): PlaceName[] {
  const found: PlaceName[] = [];
  const { size, shapes, ids } = prose;
  const openings = nameOpeningsOf(prose.vocabulary, gazetteer);
  const matcher = new Matcher(prose, gazetteer, openings);
  for (let i = 0; i < size; i++) {
    const shape = shapes[i]!;
    if (!(shape & (Shape.capital | Shape.hyphen)) || !(shape & Shape.word)) continue;
    const opening = openings.at(ids[i]!);
    if (opening <= Opening.inside && (i + 1 === size || shapes[i + 1]! & Shape.spaced)) continue;
    let match: PlaceName | null = null;
    if (shape & Shape.capital) match = shape & Shape.hyphen ? matcher.longest(i, 0) : matcher.beginning(i, opening);
    if (match) {
      found.push(match);
      // "Paris-London": what the match left of a hyphenated word
      if (match.end < prose.ends[match.last - 1]!) {
        matcher.parts(match.last - 1, match.end - prose.starts[match.last - 1]! + 1, found);
      }
      i = match.last - 1;
    } else if (shape & Shape.hyphen) matcher.parts(i, 0, found);
  }
  return found;
}

/** Tries names from one place of the text. */
class Matcher {
  private readonly hash = new NameHash();
  private readonly inner: WordColumn;

  constructor(
    private readonly prose: Prose,
    private readonly gazetteer: Gazetteer,
    private readonly openings: WordColumn,
  ) {
    this.inner = innerWordsOf(prose.vocabulary);
  }

  /** The longest name that begins with a token, which has no hyphen. @param opening of its word */
  beginning(first: number, opening: number): PlaceName | null {
    const longer = this.mayGoOn(first, opening) ? this.longest(first, 0, true) : null;
    if (longer || opening < Opening.entry) return longer;
    const entry = Math.trunc(opening / Opening.entry) - 1;
    return this.madeOf(entry, first, first + 1, { start: this.prose.starts[first]!, end: this.prose.ends[first]! });
  }

  /** Whether a name may take in the token after its first one. */
  private mayGoOn(first: number, opening: number): boolean {
    const { size, shapes, ids, paragraphOf } = this.prose;
    const next = first + 1;
    if (next === size) return false;
    const spaced = (shapes[next]! & Shape.spaced) !== 0;
    if (spaced && !(opening & Opening.more && this.openings.at(ids[next]!) & Opening.inside)) return false;
    return paragraphOf[next] === paragraphOf[first] && this.mayContinue(next);
  }

  /**
   * The longest name that begins `offset` characters into token `first`.
   * @param longer whether it must be longer than that token
   */
  longest(first: number, offset: number, longer = false): PlaceName | null {
    const { prose, hash, gazetteer } = this;
    hash.reset();
    let best: PlaceName | null = null;
    const paragraph = prose.paragraphOf[first];
    for (let i = first; i < prose.size && i - first < MOST_TOKENS; i++) {
      const shape = prose.shapes[i]!;
      const from = i === first ? offset : 0;
      if (i > first) {
        if (prose.paragraphOf[i] !== paragraph || !this.mayContinue(i)) break;
        if (shape & Shape.spaced) {
          hash.code(32);
          if (!(longer && i === first + 1) && !gazetteer.mayOpen(hash)) break;
        }
      }
      if (shape & Shape.hyphen) {
        const whole = this.addHyphenated(first, i, from, offset);
        if (whole) best = whole;
      } else {
        const word = from === 0 ? prose.lower[i]! : prose.lower[i]!.slice(from);
        hash.addWord(word);
        if (longer && i === first) continue;
        if (shape & Shape.capital || this.inner.at(prose.ids[i]!) & Inner.last) {
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
          found.push(partOfWord(match));
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
    const { shapes, ids } = this.prose;
    const shape = shapes[i]!;
    const bits = this.inner.at(ids[i]!);
    if (shape & Shape.word) return (shape & Shape.capital) !== 0 || bits !== 0;
    return (bits & Inner.within) !== 0;
  }

  /** Feeds a hyphenated token part by part; a name may end at each hyphen. The longest such name, or null. */
  private addHyphenated(first: number, i: number, from: number, offset: number): PlaceName | null {
    const { prose, hash } = this;
    const word = prose.lower[i]!;
    const start = prose.starts[i]!;
    let best: PlaceName | null = null;
    let at = from;
    for (let parts = 0; parts < MOST_PARTS && at <= word.length; parts++) {
      let to = at;
      while (to < word.length && !isHyphen(word.charCodeAt(to))) to++;
      hash.addWord(word.slice(at, to));
      const match = this.matchOf(first, i + 1, offset, start + to);
      if (match) best = to < word.length ? partOfWord(match) : match;
      if (to >= word.length) break;
      hash.code(32);
      at = to + 1;
    }
    return best;
  }

  private matchOf(first: number, last: number, offset: number, end: number): PlaceName | null {
    const entry = this.gazetteer.firstEntry(this.hash);
    return entry < 0 ? null : this.madeOf(entry, first, last, { start: this.prose.starts[first]! + offset, end });
  }

  private madeOf(entry: number, first: number, last: number, { start, end }: Span): PlaceName | null {
    const { prose, gazetteer } = this;
    const reading = gazetteer.readings.of(entry, manner(prose, first, start, end));
    if (!reading) return null;
    const { kinds, demonym, candidates, own } = reading;
    return { start, end, first, last, kinds, demonym, candidates, own };
  }
}

/** A name that is a part of a hyphenated word. Written out, since what `...` makes is of another hidden class than other matches. */
const partOfWord = ({ start, end, first, last, kinds, demonym, candidates, own }: PlaceName): PlaceName => ({
  start,
  end,
  first,
  last,
  kinds: kinds | PlaceBit.part,
  demonym,
  candidates,
  own,
});

function manner(prose: Prose, first: number, start: number, end: number): number {
  const length = end - start;
  const pointed = prose.text.charCodeAt(end - 1) === 46;
  // only what is short or ends in a full stop can be an abbreviation
  if (length > 7 && !pointed) return NameStyle.long;
  return (
    (isInCapitals(prose.text, start, end) ? NameStyle.capitals : 0) |
    (pointed ? NameStyle.pointed : 0) |
    (length > 5 ? NameStyle.long : 0) |
    (length === 2 ? NameStyle.two : 0) |
    (followsPlace(prose, first) ? NameStyle.follows : 0)
  );
}

function isInCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code > 127) {
      const name = text.slice(start, end);
      return name === name.toUpperCase();
    }
  }
  return true;
}

/** "Boston, MA", "Richmond (Va.)" */
function followsPlace(prose: Prose, first: number): boolean {
  if (first < 2 || (prose.lower[first - 1] !== ',' && prose.lower[first - 1] !== '(')) return false;
  return (prose.shapes[first - 2]! & (Shape.capital | Shape.upper)) !== 0;
}
